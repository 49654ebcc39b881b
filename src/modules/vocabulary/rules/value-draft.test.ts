import { describe, expect, it } from 'vitest';
import { asDay } from '#kernel/instant.ts';
import { deliveredList } from '../values/index.ts';
import { listCsv } from './list-csv.ts';
import { readDay } from './read-day.ts';
import type { Value } from './value.ts';
import { type DraftContext, readDraft, readRetirement } from './value-draft.ts';
import { emptyForm, formOf, type ValueForm } from './value-form.ts';

const today = asDay('2026-11-21');

function contextOf(code: string, changed: Value | null = null): DraftContext {
  const list = deliveredList(code);
  const choices = Object.fromEntries(
    list.particulars.flatMap(({ of }) => (of === undefined ? [] : [[of, deliveredList(of).values] as const])),
  );
  return { today, list, values: list.values, choices, changed };
}

const good: ValueForm = {
  ...emptyForm,
  code: 'canal boat',
  words: 'Canal boat',
  source: 'A report of 2026',
  standing: 'named source',
  reason: 'Seen twice',
};
const messages = (form: Partial<ValueForm>, context = contextOf('transport')) => {
  const read = readDraft({ ...good, ...form }, context);
  return read.ok ? {} : Object.fromEntries(read.problem.problems.map(({ field, message }) => [field, message]));
};

describe('a new value', () => {
  it('is read with its days', () => {
    expect(readDraft({ ...good, from: '1/4/2026', to: '30 November 2030' }, contextOf('transport'))).toEqual({
      ok: true,
      value: {
        code: 'canal boat',
        words: 'Canal boat',
        meaning: '',
        source: 'A report of 2026',
        standing: 'named source',
        from: '2026-04-01',
        to: '2030-11-30',
        particulars: {},
        reason: 'Seen twice',
      },
    });
  });

  it('says of every field that was left empty what is wanted', () => {
    expect(messages({ code: '', words: '', source: '', standing: '', reason: '' })).toEqual({
      code: 'Enter the code',
      words: 'Enter the words that people read',
      source: 'Enter the document or law that this comes from',
      standing: 'Choose how far this can be relied on',
      reason: 'Say why: it stands in the history and in the ledger',
    });
  });

  it.each([
    ['taxi', 'The list has the code “taxi” already. Change that value, or enter another code'],
    ['TAXI', 'The list has the code “taxi” already. Change that value, or enter another code'],
    ['canal  boat', 'The code must be letters and figures, with single spaces or hyphens between, like “hire car”'],
    ['<script>', 'The code must be letters and figures, with single spaces or hyphens between, like “hire car”'],
    ['a/b', 'The code must be letters and figures, with single spaces or hyphens between, like “hire car”'],
    ['x'.repeat(61), 'The code must be 60 characters or fewer'],
  ])('refuses the code %s', (code, message) => {
    expect(messages({ code })).toEqual({ code: message });
  });

  it.each([
    ['soon', '', { from: '“soon” is not a date. Write it like 21/11/2026' }],
    ['31/02/2026', '', { from: '“31/02/2026” is not a date. Write it like 21/11/2026' }],
    ['1/1/2126', '', { from: 'The date must be 21 November 2036 or earlier. Check the year' }],
    ['', '1/1/1066', { to: 'The date must be in 1800 or later. Check the year' }],
    ['2/4/2026', '1/4/2026', { to: 'The last day must be 2 April 2026, the first day, or later' }],
  ])('refuses the days %s to %s', (from, to, expected) => {
    expect(messages({ from, to })).toEqual(expected);
  });

  it('refuses words that are too long, and a standing that there is not', () => {
    expect(messages({ words: 'x'.repeat(121), standing: 'gospel' })).toEqual({
      words: 'The words must be 120 characters or fewer',
      standing: 'Choose how far this can be relied on',
    });
  });
});

describe('a rule of the law of drugs', () => {
  const context = contextOf('drug-law');
  const rule = { code: 'xylazine B 2027', 'particular-drug': 'xylazine', 'particular-class': 'B', from: '1/1/2027' };

  it('wants a drug and a class of the lists', () => {
    expect(messages({ ...rule, 'particular-drug': 'moonshine', 'particular-class': '' }, context)).toEqual({
      'particular-drug': 'Choose the drug',
      'particular-class': 'Choose the class',
    });
  });

  it('is refused while another covers the same days, and taken once that has a last day', () => {
    expect(messages(rule, context)).toEqual({
      from: '“Xylazine: class C” covers some of these days. Give it a last day before this first day',
    });
    const values = context.values.map((each) =>
      each.code === 'xylazine C 2025' ? { ...each, to: asDay('2026-12-31') } : each,
    );
    expect(messages(rule, { ...context, values })).toEqual({});
  });
});

describe('a changed value', () => {
  it('keeps its code, whatever is sent', () => {
    const taxi = deliveredList('transport').values.find((each) => each.code === 'taxi') ?? null;
    const read = readDraft({ ...good, code: 'bus' }, contextOf('transport', taxi));
    expect(read.ok && read.value.code).toBe('taxi');
  });

  it('comes back from its form as it was', () => {
    for (const list of ['drug-law', 'orders', 'transport', 'mopi-groups']) {
      for (const value of deliveredList(list).values) {
        const read = readDraft({ ...formOf(value), reason: 'x' }, contextOf(list, value));
        expect([value.code, read]).toEqual([value.code, { ok: true, value: { ...value, reason: 'x' } }]);
      }
    }
  });
});

describe('a retirement', () => {
  const ketamine = deliveredList('drug-law').values.find((each) => each.code === 'ketamine B 2014') as Value;

  it('wants a last day that is not before the first, and a reason', () => {
    expect(readRetirement({ to: '', reason: '' }, ketamine, today)).toMatchObject({
      ok: false,
      problem: {
        problems: [
          { field: 'to', message: 'Enter the last day on which it is used' },
          { field: 'reason', message: 'Say why: it stands in the history and in the ledger' },
        ],
      },
    });
    expect(readRetirement({ to: '9/6/2014', reason: 'x' }, ketamine, today)).toMatchObject({
      problem: { problems: [{ field: 'to', message: 'The last day must be 10 June 2014, the first day, or later' }] },
    });
    expect(readRetirement({ to: '10/6/2014', reason: 'x' }, ketamine, today)).toEqual({
      ok: true,
      value: { to: '2014-06-10', reason: 'x' },
    });
  });
});

describe('a day as it is typed', () => {
  it.each(['21/11/2026', '21-11-2026', '21.11.2026', '2026-11-21', '21 November 2026', '21st Nov 2026'])(
    'reads %s',
    (typed) => {
      expect(readDay(typed, today)).toEqual({ ok: true, value: '2026-11-21' });
    },
  );

  it('reads two digits as the year that may be meant, and no number of a spreadsheet', () => {
    expect(readDay('1/4/27', today)).toEqual({ ok: true, value: '2027-04-01' });
    expect(readDay('9/6/14', today)).toEqual({ ok: true, value: '2014-06-09' });
    expect(readDay('46347', today)).toEqual({
      ok: false,
      problem: '“46347” is not a date. Write it like 21/11/2026',
    });
  });
});

describe('the file of a list', () => {
  it('is marked, dated, and has the standing of each value', () => {
    const rows = listCsv(deliveredList('orders'), today).replace('\uFEFF', '').trimEnd().split('\r\n');
    expect([rows[0], rows.at(-1)]).toEqual(['OFFICIAL', 'OFFICIAL']);
    expect(rows[1]).toContain('On 2026-11-21,Standing,Source');
    expect(rows.find((row) => row.startsWith('orders,CCEPO'))).toContain('Start not known,named source');
    expect(rows).toHaveLength(deliveredList('orders').values.length + 3);
  });
});
