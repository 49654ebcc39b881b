import type { VNode } from 'preact';
import {
  Button,
  Figure,
  Headline,
  InsetText,
  Page,
  Pagination,
  Progress,
  RecordHeader,
  SummaryList,
  sayNumber,
  WarningText,
  WhoCanSee,
} from '#design/index.ts';
import { type Instant, sayInstant } from '#kernel/instant.ts';
import type { PageFacts } from '#kernel/page-facts.ts';
import type { RowProblem } from '#platform/intake/index.ts';
import type { LoadView } from '../queries/find-load.ts';
import { brokenOffAt, isUnderWay, sayState } from '../rules/load-state.ts';
import { kindWords } from './kind-words.ts';
import { ProblemTable } from './problem-table.tsx';

/** One import: how far it is, or what came of it. */
export interface LoadModel {
  readonly load: LoadView;
  readonly kindTitle: string;
  /** "2.4 MB". */
  readonly fileSize: string;
  readonly organisation: string;
  readonly problems: readonly RowProblem[];
  /** How many are stored in all. */
  readonly stored: number;
  readonly page: number;
  readonly pages: number;
}

/** Seconds between two showings while the import runs. */
const refreshSeconds = 2;

function Counts(props: { readonly load: LoadView }): VNode | null {
  const { load } = props;
  const tally = load.outcome ?? load.progress?.tally;
  if (tally === undefined || tally.read === 0) return null;
  const seconds = load.outcome?.seconds ?? load.progress?.seconds ?? 0;
  return (
    <Headline>
      Of <Figure value={tally.read}>{tally.read === 1 ? 'row' : 'rows'}</Figure> read,{' '}
      <Figure value={tally.added}>added</Figure>, <Figure value={tally.changed}>changed</Figure>,{' '}
      <Figure value={tally.unchanged}>unchanged</Figure> and <Figure value={tally.refused}>refused</Figure>, in{' '}
      {seconds < 1 ? 'less than a second' : <Figure value={seconds}>seconds</Figure>}.
    </Headline>
  );
}

function BrokenOff(props: { readonly at: Instant }): VNode {
  return (
    <>
      <WarningText text={`Broken off on ${sayInstant(props.at)}: run the same command again to go on.`} />
      <p class="govuk-body">What was imported before stays. It goes on where it stopped, and adds nothing twice.</p>
    </>
  );
}

function State(props: { readonly load: LoadView; readonly now: Instant }): VNode | null {
  const { load, now } = props;
  const brokenOff = brokenOffAt(load, now);
  if (brokenOff !== null) return <BrokenOff at={brokenOff} />;
  if (isUnderWay(load, now)) {
    return (
      <>
        <Progress
          label={`Importing ${load.fileName}`}
          done={load.progress?.row ?? 0}
          of={load.progress?.of ?? undefined}
          unit="rows of the file"
        />
        <p class="govuk-body">You can leave this page: the import goes on, and this page will show what came of it.</p>
      </>
    );
  }
  if (load.status === 'waiting') {
    return (
      <>
        <p class="govuk-body">Nothing has been imported yet.</p>
        <Button href={`/imports/${load.reference}/map`} text="Check the columns" />
      </>
    );
  }
  if (load.status === 'failed') {
    return (
      <>
        <WarningText text={load.trouble ?? 'The import failed.'} />
        {(load.progress?.tally.read ?? 0) > 0 && (
          <p class="govuk-body">What was imported before it failed stays. Sending the file again adds nothing twice.</p>
        )}
        <Button href="/imports/new" text="Send a file" />
      </>
    );
  }
  const { shown } = kindWords[load.kind];
  return <Button href={shown.href} text={shown.text} />;
}

function problemsHref(load: LoadView, page: number): string {
  return `/imports/${load.reference}?page=${page}#problems`;
}

function Problems(props: { readonly model: LoadModel }): VNode | null {
  const { load, problems, stored, page, pages } = props.model;
  if (stored === 0) return null;
  const refused = (load.outcome ?? load.progress?.tally)?.refused ?? 0;
  const rows = refused === 1 ? '1 row was' : `${sayNumber(refused)} rows were`;
  return (
    <section aria-labelledby="problems">
      <h2 class="govuk-heading-m" id="problems">
        What is wrong with the rows that were refused
      </h2>
      <p class="govuk-body">
        {rows} refused. Mend them in the file and send it again: the rows that were imported are left as they are.
      </p>
      {stored >= 1000 && (
        <InsetText>
          Only the first {sayNumber(stored)} problems are listed. There may be more of the same kind further down the
          file.
        </InsetText>
      )}
      <p class="govuk-body">
        <a class="govuk-link" href={`/imports/${load.reference}/problems.csv`}>
          Download all {sayNumber(stored)} as CSV
        </a>
      </p>
      <ProblemTable caption={`Problems, page ${page} of ${pages}`} problems={problems} />
      {pages > 1 && (
        <Pagination
          landmarkLabel="Pages of problems"
          previous={page > 1 ? { href: problemsHref(load, page - 1) } : undefined}
          next={page < pages ? { href: problemsHref(load, page + 1) } : undefined}
        />
      )}
    </section>
  );
}

function Facts(props: { readonly model: LoadModel }): VNode {
  const { load, kindTitle, fileSize, organisation } = props.model;
  const fields = Object.entries(load.mapping.columns).filter(([, heading]) => heading !== '');
  const unread = load.mapping.headings.filter((heading) => !fields.some(([, each]) => each === heading));
  return (
    <SummaryList
      rows={[
        { key: { text: 'Kind' }, value: { text: kindTitle } },
        { key: { text: 'File' }, value: { text: `${load.fileName}, ${fileSize}` } },
        { key: { text: 'Imported for' }, value: { text: organisation } },
        { key: { text: 'Sent by' }, value: { text: `${load.recordedBy}, ${sayInstant(load.recordedAt)}` } },
        load.finishedAt !== null && { key: { text: 'Ended' }, value: { text: sayInstant(load.finishedAt) } },
        fields.length > 0 && {
          key: { text: 'Columns that are not imported' },
          value: { text: unread.length === 0 ? 'None' : unread.join(', ') },
        },
      ]}
    />
  );
}

/** An import under way, or what came of it. It renews itself while there is more to come, and can be left. */
export function LoadPage(facts: PageFacts, model: LoadModel): VNode {
  const { load } = model;
  return (
    <Page
      facts={facts}
      title={`Import ${load.reference}`}
      marking="OFFICIAL"
      back={{ href: '/imports', text: 'Imports' }}
      refreshSeconds={isUnderWay(load, facts.now) ? refreshSeconds : undefined}
    >
      <RecordHeader
        kind="Import"
        title={load.fileName}
        reference={load.reference}
        status={sayState(load, facts.now)}
        marking="OFFICIAL"
      />
      <Counts load={load} />
      <State load={load} now={facts.now} />
      <Problems model={model} />
      <Facts model={model} />
      <WhoCanSee
        marking="OFFICIAL"
        handling="C"
        controller={model.organisation}
        recipients={[]}
        restricted={[]}
        released={[]}
      />
    </Page>
  );
}
