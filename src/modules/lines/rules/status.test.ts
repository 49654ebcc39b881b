import { describe, expect, it } from 'vitest';
import {
  checkImported,
  checkMove,
  firstStatuses,
  isClosed,
  lineStatuses,
  nextStatuses,
  readStatus,
  statusMeanings,
} from './status.ts';

describe('statuses', () => {
  it('each say in a sentence what they mean', () => {
    for (const status of lineStatuses) expect(statusMeanings[status]).toMatch(/^[A-Z].+\.$/);
  });

  it('never lead by hand to a type 1 closure, a merger or a split', () => {
    const reachable = new Set([...firstStatuses, ...lineStatuses.flatMap((status) => nextStatuses(status))]);
    expect(lineStatuses.filter((status) => !reachable.has(status))).toEqual(['closed type 1', 'merged', 'split']);
  });

  it('let a closed line do nothing but re-open', () => {
    for (const status of lineStatuses.filter(isClosed)) expect(nextStatuses(status)).toEqual(['re-opened']);
  });
});

describe('checkMove', () => {
  it('agrees with the statuses that are offered, and allows leaving a status as it is', () => {
    for (const from of lineStatuses) {
      for (const to of lineStatuses) {
        const result = checkMove(from, to);
        expect(result.ok, `${from} to ${to}`).toBe(from === to || nextStatuses(from).includes(to));
        if (!result.ok) expect(result.problem).toMatch(/^[A-Z].+\.$/);
      }
    }
  });

  it.each([
    ['active', 'closed type 1', 'The national centre decides on a type 1 closure'],
    ['closed type 2', 'active', 'The line is closed type 2. Choose "re-opened" if it trades again.'],
    ['active', 're-opened', 'Only a closed line can be re-opened.'],
    ['active', 'merged', 'A line is not merged by changing its status.'],
    ['merged', 'active', 'This line was merged and its record goes on elsewhere.'],
    [
      'active',
      'suspected',
      'A line that was active cannot become suspected. Choose one of: potentially active; dormant',
    ],
  ] as const)('says why %s cannot become %s', (from, to, start) => {
    expect(checkMove(from, to)).toMatchObject({ ok: false, problem: expect.stringContaining(start) as string });
  });
});

describe('checkImported', () => {
  it('takes closures as history, with their date', () => {
    expect(checkImported('closed type 1', true).ok).toBe(true);
    expect(checkImported('closed type 1', false)).toEqual({
      ok: false,
      problem: 'A line that is closed type 1 needs the date on which that happened. Fill in the status date.',
    });
    expect(checkImported('active', false).ok).toBe(true);
    expect(checkImported('split', true).ok).toBe(false);
  });
});

describe('readStatus', () => {
  it.each([
    ['Active', 'active'],
    ['LIVE', 'active'],
    ['Potentially-active', 'potentially active'],
    ['Closed (Type 2)', 'closed type 2'],
    ['closed - type 1', 'closed type 1'],
    ['T1', 'closed type 1'],
    ['Reopened', 're-opened'],
    ['Suspect', 'suspected'],
  ])('reads %s', (typed, status) => {
    expect(readStatus(typed)).toEqual({ ok: true, value: status });
  });

  it('asks which type of closure it was', () => {
    expect(readStatus('Closed')).toMatchObject({
      problem: expect.stringContaining('does not say which type of closure') as string,
    });
  });

  it('lists what is allowed', () => {
    expect(readStatus('zombie')).toEqual({
      ok: false,
      problem: `"zombie" is not a status of a line. Write one of: ${lineStatuses.join('; ')}.`,
    });
  });
});
