import type { VNode } from 'preact';
import {
  Button,
  DataTable,
  Page,
  RecordHeader,
  RecordLayout,
  SourceLine,
  SummaryList,
  Timeline,
  WhoCanSee,
} from '#design/index.ts';
import { may } from '#kernel/actor.ts';
import { dayOf, sayDay, sayInstant } from '#kernel/instant.ts';
import { type Handling, markingOf } from '#kernel/marking.ts';
import type { PageFacts } from '#kernel/page-facts.ts';
import { organisationName } from '#modules/directory/index.ts';
import type { LineView } from '../queries/show-line.ts';
import { sayNumber } from '../rules/number.ts';
import { reachMeanings } from '../rules/reach.ts';
import { statusMeanings } from '../rules/status.ts';
import { capital, sayOptionalDay, saySpan, sayWay, toneOf } from './words.ts';

const handlingWords: Readonly<Record<Handling, string>> = {
  P: 'P: lawful sharing permitted',
  C: 'C: sharing permitted with conditions',
};

const nothing = (text: string): VNode => <p class="govuk-body">{text}</p>;

function Numbers({ line }: { readonly line: LineView }): VNode {
  return (
    <DataTable
      caption="Numbers of this line, the present one first"
      captionHidden
      density="relaxed"
      rows={line.numbers}
      rowKey={(row) => row.id}
      columns={[
        { key: 'number', title: 'Number', rowHeader: true, noWrap: true, cell: (row) => sayNumber(row.number) },
        { key: 'span', title: 'In use', cell: (row) => capital(saySpan(row.from, row.to)) },
        { key: 'source', title: 'Source', cell: (row) => row.source },
      ]}
      empty={nothing('No number is known. A line may trade through an account or by word of mouth.')}
    />
  );
}

function Brands({ line }: { readonly line: LineView }): VNode {
  return (
    <DataTable
      caption="Other names that this line traded under"
      captionHidden
      density="relaxed"
      rows={line.brands}
      rowKey={(row) => row.id}
      columns={[
        { key: 'name', title: 'Brand', rowHeader: true, cell: (row) => row.name },
        { key: 'span', title: 'Used', cell: (row) => capital(saySpan(row.from, row.to)) },
        { key: 'source', title: 'Source', cell: (row) => row.source },
      ]}
      empty={nothing('No other name is known.')}
    />
  );
}

function Areas({ line }: { readonly line: LineView }): VNode {
  return (
    <>
      <p class="govuk-body">
        {capital(line.reach)}: {reachMeanings[line.reach].toLowerCase()} Starts in{' '}
        {line.originForce === null ? 'a force that is not known' : organisationName(line.originForce)}.
      </p>
      <DataTable
        caption="Forces that it is worked in"
        captionHidden
        density="relaxed"
        rows={line.areas}
        rowKey={(row) => row.id}
        columns={[
          { key: 'force', title: 'Worked in', rowHeader: true, cell: (row) => organisationName(row.force) },
          { key: 'first', title: 'First seen', noWrap: true, cell: (row) => sayOptionalDay(row.firstSeen) },
          { key: 'last', title: 'Last seen', noWrap: true, cell: (row) => sayOptionalDay(row.lastSeen) },
          { key: 'source', title: 'Source', cell: (row) => row.source },
        ]}
        empty={nothing('No force is known that it is worked in.')}
      />
    </>
  );
}

function History({ line }: { readonly line: LineView }): VNode {
  return (
    <section class="tl-section">
      <h2 class="govuk-heading-m">Status over time</h2>
      <Timeline
        headingLevel={3}
        items={line.history.map((change) => ({
          label: `${capital(change.status)} from ${sayDay(change.since)}`,
          byline: change.recordedBy,
          at: change.recordedAt,
          tone: toneOf(change.status),
          children: change.reason,
        }))}
      />
    </section>
  );
}

/** The facts of the line in short, each with what it means where a word alone would not say it. */
function Facts({ line }: { readonly line: LineView }): VNode {
  return (
    <SummaryList
      rows={[
        {
          key: { text: 'Status' },
          value: { text: `${capital(line.status)} since ${sayDay(line.statusSince)}. ${statusMeanings[line.status]}` },
        },
        { key: { text: 'First seen' }, value: { text: sayOptionalDay(line.firstSeen) } },
        { key: { text: 'Last seen' }, value: { text: sayOptionalDay(line.lastSeen) } },
        {
          key: { text: 'Drugs' },
          value: { text: line.drugs.length === 0 ? 'Not known' : line.drugs.join(', ') },
        },
        ...(line.note === '' ? [] : [{ key: { text: 'Note' }, value: { text: line.note } }]),
        { key: { text: 'Held because' }, value: { text: line.basis } },
        { key: { text: 'Handling' }, value: { text: handlingWords[line.handling] } },
        { key: { text: 'Review due' }, value: { text: sayDay(line.reviewOn) } },
        ...(line.sourceReference === null
          ? []
          : [{ key: { text: 'The force’s own reference' }, value: { text: line.sourceReference } }]),
      ]}
    />
  );
}

/** A line: what it is, how it stands, its facts with their sources, its history, who can see it. */
export function LinePage(props: { readonly facts: PageFacts; readonly line: LineView }): VNode {
  const { facts, line } = props;
  const mine = facts.actor !== null && facts.actor.organisation === line.controller && may(facts.actor, 'lines.edit');
  const areas = line.areas.map((area) => area.force);
  return (
    <Page
      facts={facts}
      title={`${line.name} ${line.reference}`}
      marking={markingOf(line.marking)}
      back={{ href: '/lines', text: 'Lines' }}
      width="wide"
    >
      <RecordLayout
        header={
          <RecordHeader
            kind="Line"
            title={line.name}
            reference={line.reference}
            status={{ text: capital(line.status), tone: toneOf(line.status) }}
            marking={markingOf(line.marking)}
            summary={`${capital(line.reach)}: ${sayWay(line.originForce, areas)}. Answerable: ${organisationName(line.controller)}.`}
            actions={
              mine && (
                <Button
                  href={`/lines/${line.reference}/change`}
                  text="Change this line"
                  classes="govuk-button--secondary"
                />
              )
            }
          />
        }
        parts={[
          {
            id: 'facts',
            title: 'The facts',
            content: (
              <>
                <Facts line={line} />
                <SourceLine source={line.source} statement={line.statement} recordedAt={line.recordedAt} />
              </>
            ),
          },
          { id: 'numbers', title: 'Numbers', count: line.numbers.length, content: <Numbers line={line} /> },
          { id: 'where', title: 'Where', content: <Areas line={line} /> },
          { id: 'brands', title: 'Other brands', count: line.brands.length, content: <Brands line={line} /> },
        ]}
        beside={
          <>
            <History line={line} />
            <WhoCanSee
              marking={markingOf(line.marking)}
              handling={line.handling}
              controller={organisationName(line.controller)}
              recipients={(line.recipients ?? []).map(organisationName)}
              recipientsUntil={line.recipientsUntil === null ? undefined : dayOf(line.recipientsUntil)}
              restricted={(line.restrictedTo ?? []).map(organisationName)}
              released={(line.releasedTo ?? []).map(organisationName)}
            />
            <p class="govuk-body-s tl-muted">
              Recorded by {line.recordedBy} on {sayInstant(line.recordedAt)}. Version {line.version}.
            </p>
          </>
        }
      />
    </Page>
  );
}
