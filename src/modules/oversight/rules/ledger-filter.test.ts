import { describe, expect, it } from 'vitest';
import { asInstant } from '#kernel/instant.ts';
import { makeReference } from '#kernel/reference.ts';
import { type LedgerQuery, ledgerAddress, ledgerQuery, readFilter, writePlace } from './ledger-filter.ts';

const choices = {
  actions: ['consultation', 'erasure'] as const,
  outcomes: ['done', 'refused', 'failed'] as const,
  organisationOf: (code: string) => (code === 'kent' ? 46 : null),
};
const none = ledgerQuery.parse({});
const read = (typed: Partial<LedgerQuery>) => readFilter({ ...none, ...typed }, choices);

describe('the filter of the ledger', () => {
  it('asks for everything when nothing is typed', () => {
    const { filter, problems } = read({});
    expect(problems).toEqual([]);
    expect(Object.values(filter).every((each) => each === null)).toBe(true);
  });

  it('reads every part', () => {
    const reference = makeReference('line', new Uint8Array([1, 2, 3, 4, 5]));
    const place = { at: asInstant('2026-11-21T18:53:12.123456Z'), seq: 7 };
    const { filter, problems } = read({
      from: '2026-11-01',
      to: '2026-11-21',
      organisation: 'kent',
      person: 'Amir Khan',
      action: 'erasure',
      outcome: 'refused',
      kind: 'line',
      reference: reference.toLowerCase().replaceAll('-', ' '),
      before: writePlace(place),
    });
    expect(problems).toEqual([]);
    expect(filter).toEqual({
      from: '2026-11-01',
      to: '2026-11-21',
      organisation: 46,
      person: 'Amir Khan',
      action: 'erasure',
      outcome: 'refused',
      kind: 'line',
      reference,
      before: place,
    });
  });

  it.each<[keyof LedgerQuery, string]>([
    ['from', '30 February'],
    ['to', '2026-02-30'],
    ['organisation', 'atlantis'],
    ['action', 'burning'],
    ['outcome', 'perhaps'],
    ['kind', "line'; --"],
    ['reference', 'L-AAAA-AB'],
    ['before', 'yesterday_1'],
    ['before', '2026-11-21T18:53:12.123456Z_x'],
  ])('says what to do about %s = %s', (field, typed) => {
    const { filter, problems } = read({ [field]: typed });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ field, message: expect.stringMatching(/^[A-Z].{20,}/) as unknown });
    expect(filter[field]).toBeNull();
  });

  it('does not let the last day come before the first', () => {
    expect(read({ from: '2026-11-21', to: '2026-11-20' }).problems).toMatchObject([{ field: 'to' }]);
  });

  it('writes addresses that start again from the newest unless told', () => {
    const query = { ...none, person: 'A & B', before: 'x_1' };
    expect(ledgerAddress('/l', query)).toBe('/l?person=A+%26+B');
    expect(ledgerAddress('/l', query, { person: '' })).toBe('/l');
    expect(ledgerAddress('/l', query, { before: 'y_2' })).toBe('/l?person=A+%26+B&before=y_2');
  });
});
