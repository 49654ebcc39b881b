import { asInstant } from '#kernel/instant.ts';
import { EmptyState } from '../lists/empty-state.tsx';
import { Messages } from '../moj/messages.tsx';
import { ProgressBar } from '../moj/progress-bar.tsx';
import { Timeline } from '../moj/timeline.tsx';
import type { Example, GalleryPage } from './example.ts';

const longWords =
  'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch and everything that anybody has ever said about it';

const steps = ['Told', 'Acknowledged', 'Acted', 'Closed'] as const;

function bar(label: string, done: number) {
  return (
    <ProgressBar
      label={label}
      items={steps.map((text, index) => ({ label: { text }, complete: index < done, active: index === done }))}
    />
  );
}

const progress: readonly Example[] = [
  { title: 'At the first step', node: bar('How far Kent Police has got', 0) },
  { title: 'Part of the way', node: bar('How far Merseyside Police has got', 2) },
  { title: 'Done', node: bar('How far Knowsley has got', 4) },
  {
    title: 'Five steps with long words',
    node: (
      <ProgressBar
        label="How far the referral has got"
        items={[
          { label: { text: 'Referred by British Transport Police' }, complete: true },
          { label: { text: 'Derbyniwyd gan Gyngor Sir Gaerfyrddin' }, complete: true },
          { label: { text: 'Strategy discussion within one working day' }, active: true },
          { label: { text: 'Provider' } },
          { label: { text: 'Outcome' } },
        ]}
      />
    ),
  },
];

const messages: readonly Example[] = [
  {
    title: 'None: what stands in its place',
    node: (
      <EmptyState title="No messages yet">
        <p class="govuk-body">What you and Merseyside Police write to each other about this child will be here.</p>
      </EmptyState>
    ),
  },
  {
    title: 'Over midnight, both ways',
    node: (
      <Messages
        id="messages-some"
        label="Messages with Merseyside Police"
        items={[
          {
            type: 'sent',
            sender: 'Dana Okoro, Kent Police',
            text: 'Is Kiera still with her aunt in Huyton?',
            timestamp: asInstant('2026-11-19T23:41:00Z'),
          },
          {
            type: 'received',
            sender: 'Niamh Calloway, Merseyside Police',
            html: (
              <>
                No. Missing since 18:40. <a href="/missing/M-3D7T-2K">The episode is here</a>.
              </>
            ),
            timestamp: asInstant('2026-11-19T23:58:00Z'),
          },
          {
            type: 'sent',
            sender: 'Dana Okoro, Kent Police',
            html: (
              <>
                Then she may be at <a href="/places/P-1">the flat in Ramsgate</a>. Going now.
              </>
            ),
            timestamp: asInstant('2026-11-20T00:05:00Z'),
          },
        ]}
      />
    ),
  },
  {
    title: 'Long words, Welsh and Arabic names',
    node: (
      <Messages
        id="messages-long"
        label="Messages with Heddlu Dyfed-Powys"
        items={[
          {
            type: 'received',
            sender: 'Siân Prŷs-Rhydderch',
            text: longWords,
            timestamp: asInstant('2026-11-20T09:00:00Z'),
          },
          { type: 'sent', sender: 'ياسمين الحسن', text: longWords, timestamp: asInstant('2026-11-20T09:05:00Z') },
        ]}
      />
    ),
  },
];

const stories: readonly Example[] = [
  {
    title: 'By days, with names and long words',
    node: (
      <Timeline
        headingLevel={3}
        items={[
          {
            label: { text: 'Strategy discussion' },
            byline: { text: 'Siân Prŷs-Rhydderch, Cyngor Sir Gaerfyrddin' },
            datetime: { timestamp: asInstant('2026-11-21T09:30:00Z'), type: 'date' },
            text: longWords,
          },
          {
            label: {
              html: (
                <a class="govuk-link" href="/missing/M-3D7T-2K">
                  Found at Shrewsbury station
                </a>
              ),
            },
            byline: { text: 'ياسمين الحسن, British Transport Police' },
            datetime: { timestamp: asInstant('2026-11-20T02:10:00Z'), type: 'datetime' },
            tone: 'safeguarding',
          },
          {
            label: { text: 'Missing' },
            datetime: { timestamp: asInstant('2026-11-19T18:40:00Z'), type: 'time' },
            tone: 'overdue',
          },
        ]}
      />
    ),
  },
  {
    title: 'One, with nothing more to say',
    node: (
      <Timeline
        headingLevel={3}
        items={[{ label: 'Line opened', byline: 'Kent Police', at: asInstant('2026-03-03T10:00:00Z') }]}
      />
    ),
  },
];

/** What happened, and how far it has got. */
export const mojHistoryPages: readonly GalleryPage[] = [
  { slug: 'moj-steps', title: 'Steps', examples: progress },
  { slug: 'moj-messages', title: 'Messages', examples: messages },
  { slug: 'moj-timeline', title: 'Timeline', examples: stories },
];
