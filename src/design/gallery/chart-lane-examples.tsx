import { asDay, asInstant, plusDays, plusSeconds } from '#kernel/instant.ts';
import type { Statement } from '#kernel/marking.ts';
import type { ChartWords } from '../charts/frame/chart-frame.tsx';
import type { When } from '../charts/frame/moment.ts';
import { TimelineLanes } from '../charts/timeline-lanes/timeline-lanes.tsx';
import type { LaneEvent } from '../charts/timeline-lanes/timeline-lanes-props.ts';
import type { Example } from './example.ts';

const words = (id: string, title: string, measure: string, description: string): ChartWords => ({
  id,
  title,
  measure,
  description,
  source: 'Made up for this page.',
});

let next = 0;

function event(
  at: string,
  said: string,
  statement: Statement = 'fact',
  more: { readonly until?: When | 'still'; readonly href?: string } = {},
): LaneEvent {
  next += 1;
  return { key: `${next}`, at: asDay(at), words: said, statement, ...more };
}

const line = [
  {
    key: 'communication',
    name: 'Communication',
    tone: 'intelligence',
    events: [
      event('2026-01-12', 'number ending 388', 'fact', { until: asDay('2026-11-08'), href: '/numbers/388' }),
      event('2026-11-09', 'number ending 412', 'fact', { until: 'still' }),
    ],
  },
  {
    key: 'movement',
    name: 'Movement',
    tone: 'movement',
    events: [
      event('2026-02-14', 'hire car', 'fact'),
      event('2026-05-20', 'Lime Street to Shrewsbury by rail', 'opinion'),
      event('2026-10-03', 'two taxis', 'fact'),
    ],
    gaps: [{ from: asDay('2026-02-20'), until: asDay('2026-05-09') }],
  },
  {
    key: 'violence',
    name: 'Violence',
    tone: 'overdue',
    events: [
      event('2026-10-02', 'stabbing', 'fact', { href: '/incidents/1' }),
      event('2026-10-04', 'machete found', 'fact'),
    ],
  },
  {
    key: 'vulnerability',
    name: 'Vulnerability',
    tone: 'safeguarding',
    events: [
      event('2026-06-01', 'flat in Castlefields used', 'assessment', { until: asDay('2026-08-20') }),
      event('2026-08-15', 'girl, 15, missing', 'fact'),
      event('2026-11-02', 'NRM referral', 'fact', { href: '/referrals/1' }),
      ...['2026-09-01', '2026-09-02', '2026-09-02', '2026-09-03', '2026-09-03', '2026-09-04'].map((day) =>
        event(day, 'found at the station', 'opinion'),
      ),
    ],
  },
  { key: 'policing', name: 'Policing', tone: 'enforcement', events: [event('2026-10-12', 'warrant', 'fact')] },
] as const;

const night = asInstant('2026-11-20T17:40:00Z');
const later = (hours: number): When => plusSeconds(night, hours * 3600);

export const laneExamples: readonly Example[] = [
  {
    title: 'A line over a year: spans, gaps, facts, opinions, assessments, six events at one place',
    node: (
      <TimelineLanes
        words={words(
          'lanes-line',
          'The girl went missing while the flat was in use, weeks before the stabbing',
          'SCOTTY, what is recorded from January to November 2026',
          'Five lanes over eleven months. Two numbers follow each other; movement is unknown from 20 February to 9 May; the stabbing of 2 October comes after the flat was used from June to August.',
        )}
        lanes={line}
        until={asDay('2026-11-21')}
      />
    ),
  },
  {
    title: 'One night, by the hour',
    node: (
      <TimelineLanes
        words={words(
          'lanes-night',
          'Eleven hours passed between her last message and when she was found',
          'Girl, 15, missing, 20 and 21 November 2026',
          'Three lanes over sixteen hours.',
        )}
        lanes={[
          {
            key: 'c',
            name: 'Communication',
            tone: 'intelligence',
            events: [
              { key: 'a', at: later(0), words: 'last message to her mother', statement: 'fact' },
              { key: 'b', at: later(1.2), words: 'phone off', statement: 'assessment' },
            ],
            gaps: [{ from: later(1.4), until: later(11) }],
          },
          {
            key: 'm',
            name: 'Movement',
            tone: 'movement',
            events: [{ key: 'c', at: later(0.5), words: 'seen at Lime Street', statement: 'opinion' }],
          },
          {
            key: 'p',
            name: 'Policing',
            tone: 'enforcement',
            events: [
              { key: 'd', at: later(1), words: 'reported missing', statement: 'fact', href: '/missing/1' },
              { key: 'e', at: later(11.1), words: 'found by BTP, Shrewsbury', statement: 'fact' },
              { key: 'f', at: later(11.2), until: later(15), words: 'at the station', statement: 'fact' },
            ],
          },
        ]}
      />
    ),
  },
  {
    title: 'Forty events over six years, long, Welsh and Arabic names, a lane without any',
    node: (
      <TimelineLanes
        words={words(
          'lanes-many',
          'Half of what is known is from the last two years',
          'Everything recorded of one network, 2020 to 2026',
          'Three lanes over six years; forty-one events, half of them since August 2024.',
        )}
        lanes={[
          {
            key: 'a',
            name: 'Diogelwch cymunedol a chyfathrebu',
            events: Array.from({ length: 40 }, (_, index) =>
              event(plusDays(asDay('2020-03-01'), Math.round(2300 * Math.sqrt(index / 40))), `report ${index + 1}`),
            ),
          },
          { key: 'b', name: 'حركة', events: [event('2023-05-01', 'رحلة إلى شروزبري', 'opinion')] },
          { key: 'c', name: 'Violence', tone: 'overdue', events: [] },
        ]}
      />
    ),
  },
  {
    title: 'One event; nothing yet',
    node: (
      <>
        <TimelineLanes
          words={words('lanes-one', 'One sighting is all there is', 'SCOTTY, November 2026', 'One event.')}
          lanes={[{ key: 'a', name: 'Movement', events: [event('2026-11-20', 'seen at the station', 'opinion')] }]}
        />
        <TimelineLanes
          words={words('lanes-none', 'Nothing is recorded', 'SCOTTY, December 2026', 'Nothing is drawn.')}
          lanes={[{ key: 'a', name: 'Movement', events: [] }]}
        />
      </>
    ),
  },
];
