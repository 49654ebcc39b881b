import { asDay, asInstant } from '#kernel/instant.ts';
import { statements } from '#kernel/marking.ts';
import { Button } from '../govuk/button.tsx';
import { Timeline } from '../moj/timeline.tsx';
import { ChangedByAnother } from '../record/changed-by-another.tsx';
import { RecordHeader, StatusTag, tones } from '../record/record-header.tsx';
import { SourceLine } from '../record/source-line.tsx';
import { StatementSign } from '../record/statement-sign.tsx';
import { WhoCanSee } from '../record/who-can-see.tsx';
import type { Example, GalleryPage } from './example.ts';

const at = asInstant('2026-11-09T11:00:00Z');

const heads: readonly Example[] = [
  {
    title: 'A line',
    node: (
      <RecordHeader
        kind="Line"
        title="SCOTTY"
        reference="L-7K3Q-9F"
        status={{ text: 'Active', tone: 'active' }}
        marking="OFFICIAL"
        summary="From Merseyside into West Mercia and Dyfed-Powys. Answerable: Merseyside Police since 3 March 2026."
        actions={
          <>
            <Button text="Record a sighting" href="/sightings/new" />
            <Button text="Add what you know" href="/lines/L-7K3Q-9F/add" classes="govuk-button--secondary" />
          </>
        }
      />
    ),
  },
  {
    title: 'Long words, sensitive, overdue',
    node: (
      <RecordHeader
        kind="Line"
        title="The very long brand of a line that could not decide what to call itself"
        reference="L-2M8D-4C"
        status={{ text: 'Review overdue', tone: 'overdue' }}
        marking="OFFICIAL-SENSITIVE"
      />
    ),
  },
  ...tones.map((tone) => ({ title: `Status: ${tone}`, node: <StatusTag text={tone} tone={tone} /> })),
];

const sources: readonly Example[] = [
  ...statements.map((statement) => ({
    title: `Sign: ${statement}`,
    node: <StatementSign statement={statement} />,
  })),
  {
    title: 'Source with everything',
    node: (
      <SourceLine
        source="Merseyside Police"
        grade="B2P"
        statement="fact"
        recordedAt={at}
        historyHref="/lines/L-7K3Q-9F/history"
        about="of the number"
      />
    ),
  },
  {
    title: 'Source without a grade',
    node: <SourceLine source="A housing officer" statement="opinion" recordedAt={at} />,
  },
];

const seen = { marking: 'OFFICIAL', handling: 'P', controller: 'Kent Police' } as const;

const panels: readonly Example[] = [
  {
    title: 'All police',
    node: <WhoCanSee {...seen} recipients={[]} restricted={[]} released={[]} />,
  },
  {
    title: 'Named recipients until a day',
    node: (
      <WhoCanSee
        {...seen}
        handling="C"
        marking="OFFICIAL-SENSITIVE"
        recipients={['Essex Police', 'British Transport Police']}
        recipientsUntil={asDay('2027-03-03')}
        restricted={[]}
        released={['Catch22', 'Kent County Council']}
      />
    ),
  },
  {
    title: 'Restricted to an operation',
    node: <WhoCanSee {...seen} recipients={[]} restricted={['Operation Example']} released={[]} />,
  },
];

const stories: readonly Example[] = [
  {
    title: 'One',
    node: <Timeline headingLevel={3} items={[{ label: 'Line opened', byline: 'Kent Police', at }]} />,
  },
  {
    title: 'Many',
    node: (
      <Timeline
        headingLevel={3}
        items={[
          { label: 'Child found in a cuckooed flat', byline: 'Kent Police', at, tone: 'safeguarding' },
          { label: 'Warrant', at, tone: 'enforcement', children: <p class="govuk-body">Two phones seized.</p> },
          { label: 'Line opened', byline: 'Merseyside Police', at },
        ]}
      />
    ),
  },
];

const changes: readonly Example[] = [
  {
    title: 'Somebody else saved first',
    node: (
      <ChangedByAnother
        who="Priya Shah, Kent Police"
        when={at}
        differences={[
          { field: 'Brand', yours: 'SCOTTY', theirs: 'SCOTTIE' },
          { field: 'Number', yours: '07700 900412', theirs: '' },
        ]}
      >
        <div class="govuk-button-group">
          <Button text="Save mine over theirs" classes="govuk-button--warning" />
          <Button text="Keep theirs" classes="govuk-button--secondary" />
        </div>
      </ChangedByAnother>
    ),
  },
];

/** Everything that belongs to a record. */
export const recordPages: readonly GalleryPage[] = [
  { slug: 'record-heads', title: 'Heads of records', examples: heads },
  { slug: 'sources', title: 'Sources', examples: sources },
  { slug: 'who-can-see', title: 'Who can see this', examples: panels },
  { slug: 'timelines', title: 'Timelines', examples: stories },
  { slug: 'changed', title: 'Changed by another', examples: changes },
];
