import { asDay, asInstant } from '#kernel/instant.ts';
import { Button } from '../govuk/button.tsx';
import { HiddenValues } from '../journey/hidden-values.tsx';
import { DataTable } from '../lists/data-table.tsx';
import { ChangedByAnother, type Difference } from '../record/changed-by-another.tsx';
import { Clock, type ClockProps } from '../work/clock.tsx';
import { LongWork, type LongWorkProps } from '../work/long-work.tsx';
import { OfflineNotice } from '../work/offline-notice.tsx';
import { Progress } from '../work/progress.tsx';
import type { Example, GalleryPage } from './example.ts';

const now = asInstant('2026-11-21T13:40:00Z');
const day = (text: string) => ({ day: asDay(text) });
const moment = (text: string) => ({ at: asInstant(text) });

const states: readonly (readonly [string, Omit<ClockProps, 'now'>])[] = [
  ['Ahead', { due: day('2026-11-24') }],
  ['Tomorrow', { due: day('2026-11-22') }],
  ['Today', { due: day('2026-11-21') }],
  ['Overdue by a day', { due: day('2026-11-20') }],
  ['Overdue, with what is due', { due: day('2026-11-09'), subject: '28-day entry' }],
  ['By the hour', { due: moment('2026-11-21T18:40:00Z'), subject: 'Return interview' }],
  ['By the hour, in good time', { due: moment('2026-11-24T09:00:00Z') }],
  ['By the hour, overdue', { due: moment('2026-11-21T11:00:00Z') }],
  ['Done in time', { due: day('2026-11-24'), ended: { kind: 'done', on: day('2026-11-20') } }],
  [
    'Done late',
    {
      due: moment('2026-11-20T10:00:00Z'),
      subject: 'Return interview',
      ended: { kind: 'done', on: moment('2026-11-20T13:05:00Z') },
    },
  ],
  [
    'Paused',
    {
      due: day('2026-12-01'),
      subject: 'Reasonable grounds',
      ended: { kind: 'paused', on: day('2026-11-18'), reason: 'the panel asked for more' },
    },
  ],
  [
    'Stopped',
    { due: day('2026-12-01'), ended: { kind: 'stopped', on: day('2026-11-18'), reason: 'the referral was withdrawn' } },
  ],
  ['No date known', { due: null }],
  ['No date known, and why', { due: null, subject: 'Hearing', unknown: 'the court has not listed it' }],
];

const clocks: readonly Example[] = [
  ...states.map(([title, clock]) => ({ title, node: <Clock {...clock} now={now} /> })),
  {
    title: 'In a list',
    node: (
      <DataTable
        caption="What is due"
        rows={states.slice(0, 9)}
        rowKey={([title]) => title}
        columns={[
          { key: 'title', title: 'Entry', rowHeader: true, noWrap: true, cell: ([title]) => title },
          {
            key: 'due',
            title: 'Due',
            noWrap: true,
            cell: ([, clock]) => <Clock {...clock} subject={undefined} now={now} />,
          },
        ]}
      />
    ),
  },
];

const base: LongWorkProps = { title: 'Importing lines.csv', state: 'running', done: 4200, of: 12000, unit: 'rows' };
const pause = <Button text="Pause" classes="govuk-button--secondary" />;
const cancel = <Button text="Cancel the import" classes="govuk-button--secondary" />;
const started = asInstant('2026-11-21T13:31:00Z');

const work: readonly Example[] = [
  { title: 'Waiting', node: <LongWork {...base} id="work-waiting" state="waiting" done={0} of={undefined} /> },
  {
    title: 'Under way, with something refused',
    node: (
      <LongWork
        {...base}
        id="work-running"
        startedAt={started}
        refused={{ count: 3, href: '/imports/I-1/problems' }}
        actions={
          <>
            {pause}
            {cancel}
          </>
        }
      />
    ),
  },
  {
    title: 'Paused',
    node: (
      <LongWork
        {...base}
        id="work-paused"
        state="paused"
        reason="Paused by Priya Shah, until the force has answered."
        actions={<Button text="Go on" />}
      />
    ),
  },
  {
    title: 'Done',
    node: (
      <LongWork
        {...base}
        id="work-done"
        state="done"
        done={12000}
        refused={{ count: 3, href: '/imports/I-2/problems' }}
        startedAt={started}
        endedAt={now}
        result={<Button text="See the lines" href="/lines" />}
      />
    ),
  },
  {
    title: 'Failed',
    node: (
      <LongWork
        {...base}
        id="work-failed"
        state="failed"
        reason="The file ends in the middle of row 4,201. Send it again: nothing is added twice."
        actions={<Button text="Send a file" href="/imports/new" />}
      />
    ),
  },
  { title: 'Cancelled', node: <LongWork {...base} id="work-cancelled" state="cancelled" /> },
  {
    title: 'The bar alone',
    node: <Progress id="bar-some" label="Reading the file" done={4200} of={12000} unit="rows" />,
  },
  {
    title: 'The bar, of unknown length',
    node: <Progress id="bar-open" label="Reading" done={310} unit="rows" />,
  },
  { title: 'The bar, done', node: <Progress id="bar-all" label="Read" done={12000} of={12000} unit="rows" /> },
];

const differences: readonly Difference[] = [
  { field: 'Brand', before: 'SCOT', yours: 'SCOTTY', theirs: 'SCOTTIE', changedBy: 'both' },
  { field: 'Number', before: '07700 900388', yours: '07700 900412', theirs: '07700 900388', changedBy: 'you' },
  {
    field: 'Note',
    before: '',
    yours: '',
    theirs: 'Bulk texts at 11:00 and 17:00.\nAnswered by a young voice, from Ynysybwl as she said, or Penrhiwceiber.',
    changedBy: 'them',
  },
];
const priya = { who: 'Priya Shah, Kent Police', when: asInstant('2026-11-09T11:00:00Z') };

const changes: readonly Example[] = [
  {
    title: 'One version is kept as a whole',
    node: (
      <ChangedByAnother
        {...priya}
        differences={differences.map(({ field, yours, theirs }) => ({ field, yours, theirs }))}
      >
        <div class="govuk-button-group">
          <Button text="Save mine over theirs" classes="govuk-button--warning" />
          <Button text="Keep theirs" classes="govuk-button--secondary" />
        </div>
      </ChangedByAnother>
    ),
  },
  {
    title: 'With what it was before',
    node: (
      <ChangedByAnother {...priya} differences={differences}>
        {null}
      </ChangedByAnother>
    ),
  },
  {
    title: 'Each field for itself, with an error',
    node: (
      <form method="post" action="/lines/L-7K3Q-9F/change">
        <HiddenValues values={{ version: '7', name: 'SCOTTY', numbers: ['07700 900412', '07700 900388'] }} />
        <ChangedByAnother
          {...priya}
          differences={differences.map((each, index) => ({
            ...each,
            choice: {
              name: `keep-${index + 1}`,
              error: each.changedBy === 'both' ? 'Choose which brand is kept' : undefined,
            },
          }))}
        >
          <div class="govuk-button-group">
            <Button text="Save" />
            <Button text="Go on changing mine" classes="govuk-button--secondary" />
          </div>
        </ChangedByAnother>
      </form>
    ),
  },
];

const offline: readonly Example[] = [
  { title: 'Nothing to say', node: <OfflineNotice /> },
  { title: 'The connection is gone', node: <OfflineNotice saying="offline" /> },
  { title: 'A form was sent meanwhile', node: <OfflineNotice saying="held" /> },
  { title: 'The connection is back', node: <OfflineNotice saying="online" /> },
];

/** What is due, what is under way, and what comes between. */
export const workPages: readonly GalleryPage[] = [
  { slug: 'clocks', title: 'Clocks', examples: clocks },
  { slug: 'long-work', title: 'Long work', examples: work },
  { slug: 'changed', title: 'Changed by another', examples: changes },
  { slug: 'offline', title: 'Offline', examples: offline },
];
