import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { asDay, asInstant } from '#kernel/instant.ts';
import { Clock, type ClockProps } from './clock.tsx';
import { LongWork, type LongWorkProps, workStates } from './long-work.tsx';
import { OfflineNotice } from './offline-notice.tsx';
import { Progress } from './progress.tsx';

/** What a reader gets of it. */
function words(html: string): string {
  return html
    .replaceAll(/<(?:span|time|strong)[^>]*>|<\/(?:span|time|strong)>/g, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

const now = asInstant('2026-11-21T13:40:00Z');
const due = { day: asDay('2026-11-24') };
const moment = { at: asInstant('2026-11-21T18:40:00Z') };

describe('Clock', () => {
  const clock = (props: Omit<ClockProps, 'now'>): string => render(<Clock now={now} {...props} />);

  it.each<readonly [string, Omit<ClockProps, 'now'>]>([
    ['Due in 3 days, 24 November 2026', { due }],
    ['Check-back due in 3 days, 24 November 2026', { due, subject: 'Check-back' }],
    ['Due in 5 hours, at 18:40 on 21 November 2026', { due: moment }],
    ['Overdue by 2 days, 19 November 2026', { due: { day: asDay('2026-11-19') } }],
    ['Overdue by 3 hours, was due at 10:00 on 21 November 2026', { due: { at: asInstant('2026-11-21T10:00:00Z') } }],
    ['Done on 20 November 2026, in time', { due, ended: { kind: 'done', on: { day: asDay('2026-11-20') } } }],
    ['Done on 26 November 2026, 2 days late', { due, ended: { kind: 'done', on: { day: asDay('2026-11-26') } } }],
    [
      'Interview done at 18:40 on 21 November 2026',
      { due: null, subject: 'Interview', ended: { kind: 'done', on: moment } },
    ],
    [
      'Paused on 20 November 2026: the panel asked for more; was due 24 November 2026',
      { due, ended: { kind: 'paused', on: { day: asDay('2026-11-20') }, reason: 'the panel asked for more' } },
    ],
    [
      'Stopped at 18:40 on 21 November 2026: withdrawn; was due at 18:40 on 21 November 2026',
      { due: moment, ended: { kind: 'stopped', on: moment, reason: 'withdrawn' } },
    ],
    ['No date known', { due: null }],
    ['Hearing: no date known, not listed', { due: null, subject: 'Hearing', unknown: 'not listed' }],
  ])('%s', (said, props) => {
    expect(words(clock(props))).toBe(said);
  });

  it('gives the date to machines as a day or as a moment', () => {
    expect(clock({ due })).toContain('<time datetime="2026-11-24">');
    expect(clock({ due: moment })).toContain('<time datetime="2026-11-21T18:40:00.000000Z">');
  });

  it('is loud only when overdue, and not any more when it has ended', () => {
    const late = { day: asDay('2026-11-20') };
    expect(clock({ due: late })).toContain('tl-clock--overdue');
    expect(clock({ due })).not.toContain('overdue');
    expect(clock({ due: late, ended: { kind: 'stopped', on: late, reason: 'x' } })).not.toContain('overdue');
  });
});

describe('Progress', () => {
  it('never says that it is done before it is', () => {
    expect(words(render(<Progress label="Reading" done={1999} of={2000} unit="rows" />))).toContain('(99%)');
  });

  it('says no share of an unknown or empty whole', () => {
    expect(render(<Progress label="Reading" done={5} unit="rows" />)).not.toContain('(');
    expect(words(render(<Progress label="Reading" done={0} of={0} unit="rows" />))).toContain('0 of 0 rows');
  });
});

describe('LongWork', () => {
  const work = (props: Partial<LongWorkProps>): string =>
    words(
      render(
        <LongWork
          title="Importing"
          state="running"
          done={10}
          of={20}
          unit="rows"
          result={<p>the lines</p>}
          actions={<p>Cancel</p>}
          {...props}
        />,
      ),
    );

  it('says whether the page can be left, until it is done', () => {
    const leaves = workStates.filter((state) => work({ state }).includes('You can leave this page'));
    expect(leaves).toEqual(['waiting', 'running']);
  });

  it('shows the result only once there is one', () => {
    expect(workStates.filter((state) => work({ state }).includes('the lines'))).toEqual(['done']);
  });

  it('says what could not be done, and nothing of it when there is nothing', () => {
    expect(work({ refused: { count: 1203 } })).toContain('1,203 rows could not be done');
    expect(work({ refused: { count: 0 } })).not.toContain('could not');
  });

  it('says why it stopped', () => {
    expect(work({ state: 'failed', reason: 'The file ends early.' })).toMatch(/Failed .*The file ends early\..*Cancel/);
  });
});

describe('OfflineNotice', () => {
  it('stands on the page from the start and says nothing', () => {
    const html = render(<OfflineNotice />);
    expect(html).toContain('role="status"');
    expect(html.match(/<p [^>]*>/g)?.every((tag) => tag.includes(' hidden'))).toBe(true);
  });
});
