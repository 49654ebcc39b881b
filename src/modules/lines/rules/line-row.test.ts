import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { asDay } from '#kernel/instant.ts';
import { findForce } from '#modules/directory/reference/forces.ts';
import { mapHeadings, openTable, type RowProblem, readRows } from '#platform/intake/index.ts';
import { lineFields } from './line-fields.ts';
import { type LineRow, parseLine } from './line-row.ts';

const lookups = { today: asDay('2026-11-21'), findForce };

const cells = {
  sourceReference: 'KENT-1',
  brand: 'Alfie',
  number: '07700 900412',
  originForce: 'Met',
  importerForces: 'Kent; Essex',
  status: 'Active',
};

const problemsOf = (changes: Readonly<Record<string, string>>) => {
  const result = parseLine({ ...cells, ...changes }, lookups);
  return result.ok ? [] : result.problem.map(({ field, message }) => [field, message]);
};

async function read(name: string) {
  const table = await openTable(fileURLToPath(new URL(`../../../platform/testing/samples/${name}`, import.meta.url)));
  if (!table.ok) throw new Error(table.problem);
  const map = mapHeadings(table.value.headings, lineFields);
  expect(map.problems).toEqual([]);
  const rows: LineRow[] = [];
  const problems: RowProblem[] = [];
  for await (const batch of readRows(table.value, { parse: (row) => parseLine(row, lookups) }, map.columns)) {
    rows.push(...batch.rows.map((row) => row.value));
    problems.push(...batch.problems);
  }
  return { rows, problems, unmapped: map.unmapped };
}

describe('lineFields', () => {
  it('give no heading to two fields', () => {
    const key = (heading: string) => heading.toLowerCase().replace(/[^a-z0-9]/g, '');
    const owners = new Map<string, string>();
    for (const field of lineFields) {
      for (const heading of [field.name, field.label, ...field.headings].map(key)) {
        expect(owners.get(heading) ?? field.name, heading).toBe(field.name);
        owners.set(heading, field.name);
      }
    }
  });
});

describe('parseLine', () => {
  it('reads a row, and leaves unsaid what it does not say', () => {
    expect(parseLine(cells, lookups)).toEqual({
      ok: true,
      value: {
        sourceReference: 'KENT-1',
        brand: 'Alfie',
        otherBrands: [],
        numbers: [{ e164: '+447700900412', display: '07700 900412', from: null, to: null }],
        originForce: 1,
        importerForces: [21, 14],
        status: 'active',
        statusOn: null,
        firstSeen: null,
        lastSeen: null,
        drugs: [],
        basis: null,
        marking: null,
        handling: null,
      },
    });
  });

  it('takes the least claim for a status that is not given', () => {
    expect(parseLine({ ...cells, status: '' }, lookups)).toMatchObject({ value: { status: 'suspected' } });
  });

  it('reads several numbers, dates for those in use and none for others, each number once', () => {
    const changes = {
      number: '07700 900412 / 07700 900413 & 07700 900414',
      numberFrom: '1/2/2026',
      otherNumbers: '+447700900412; 07700 900415',
    };
    const result = parseLine({ ...cells, ...changes }, lookups);
    expect(result.ok && result.value.numbers.map(({ display, from }) => [display, from])).toEqual([
      ['07700 900412', '2026-02-01'],
      ['07700 900413', '2026-02-01'],
      ['07700 900414', '2026-02-01'],
      ['07700 900415', null],
    ]);
  });

  it('parts what a spreadsheet cell holds on several lines', () => {
    const changes = {
      brand: 'Alfie\r\nthe Second',
      number: '07700 900412\r\n07700 900413',
      importerForces: 'Kent\nEssex',
    };
    const result = parseLine({ ...cells, ...changes }, lookups);
    expect(result).toMatchObject({ value: { brand: 'Alfie the Second', importerForces: [21, 14] } });
    expect(result.ok && result.value.numbers.map(({ display }) => display)).toEqual(['07700 900412', '07700 900413']);
  });

  it('keeps a force whose name holds "and" whole, beside others', () => {
    const result = parseLine({ ...cells, importerForces: 'Devon and Cornwall, Kent, kent police' }, lookups);
    expect(result).toMatchObject({ value: { importerForces: [10, 21] } });
  });

  it.each([
    ['OFFICIAL', 0],
    ['official - sensitive', 1],
    ['O-S', 1],
  ])('reads the marking %s', (marking, level) => {
    expect(parseLine({ ...cells, marking }, lookups)).toMatchObject({ value: { marking: level } });
  });

  it.each([
    ['P', 'P'],
    ['c', 'C'],
    ['Handling code C', 'C'],
    ['P - lawful sharing permitted', 'P'],
  ])('reads the handling %s', (handling, code) => {
    expect(parseLine({ ...cells, handling }, lookups)).toMatchObject({ value: { handling: code } });
  });

  it.each([
    ['brand', '', 'Enter the name that the line trades under, or "Unknown" if nobody knows it.'],
    ['brand', 'x'.repeat(101), 'This is 101 characters long. Shorten it to 100 at most.'],
    [
      'sourceReference',
      '',
      'Enter a reference of your own for the line, so that importing the file again changes it and does not add it twice.',
    ],
    [
      'originForce',
      'Narnia',
      '"Narnia" is not a force. Write its name, such as Kent Police; part several by a semicolon.',
    ],
    [
      'importerForces',
      'Kent; Narnia',
      '"Narnia" is not a force. Write its name, such as Kent Police; part several by a semicolon.',
    ],
    ['firstSeen', '31/02/2026', '"31/02/2026" is not a date. Write it like 21/11/2026.'],
    [
      'marking',
      'SECRET',
      '"SECRET" must not be held here. Take the row out of the file and report it as your force requires.',
    ],
    ['marking', 'purple', '"purple" is not a marking. Write one of: OFFICIAL; OFFICIAL-SENSITIVE.'],
    [
      'handling',
      'Public',
      '"Public" is not a handling code. Write P (lawful sharing permitted) or C (permitted with conditions).',
    ],
    ['status', 'merged', 'A line cannot be imported as merged. Import the lines that its record goes on in.'],
    [
      'status',
      'Type 1',
      'A line that is closed type 1 needs the date on which that happened. Fill in the status date.',
    ],
  ])('says what is wrong with the %s %j', (field, value, message) => {
    expect(problemsOf({ [field]: value })).toEqual([[field, message]]);
  });

  it('compares dates', () => {
    expect(problemsOf({ firstSeen: '2/2/2026', lastSeen: '1/2/2026' })).toEqual([
      ['lastSeen', 'The line was last seen before it was first seen. Check both dates.'],
    ]);
    expect(problemsOf({ numberFrom: '2/2/2026', numberTo: '1/2/2026' })).toEqual([
      ['numberTo', 'The number ends before it begins. Check both dates.'],
    ]);
    expect(problemsOf({ number: '', numberFrom: '2/2/2026' })).toEqual([
      ['number', 'There are dates for a number but no number. Fill it in, or leave the dates empty.'],
    ]);
  });
});

describe('the sample files', () => {
  it('of Kent is read whole, and says which column nothing is read from', async () => {
    const { rows, problems, unmapped } = await read('lines-kent.csv');
    expect(problems).toEqual([]);
    expect(unmapped).toEqual(['Officer in case']);
    expect(rows.map((row) => [row.brand, row.status, row.numbers.map((number) => number.display).join(' ')])).toEqual([
      ['Alfie', 'active', '07700 900412'],
      ['Bookie', 'potentially active', '07700 900413 07700 900414 07700 900415'],
      ['Clover', 'closed type 2', '07700 900416'],
      ['Domino', 'dormant', '07700 900417'],
      ['Eddie', 'suspected', '07700 900418'],
      ['Frankie', 'closed type 1', '07700 900419'],
      ['Ghost', 're-opened', '07700 900420'],
      ['Harley', 'active', ''],
    ]);
    expect(rows[3]).toMatchObject({ firstSeen: '2023-08-01', lastSeen: '2024-06-01', handling: 'C', originForce: 25 });
  });

  it('of errors says row, column, value and what to do, and keeps the one good row', async () => {
    const { rows, problems } = await read('lines-bad.csv');
    expect(rows.map((row) => row.sourceReference)).toEqual(['B-09']);
    // The row says of itself that it is SECRET: nothing of it is shown.
    const hidden = '(withheld: OFFICIAL-';
    expect(problems.map(({ row, column, value }) => [row, column, value.slice(0, 20)])).toEqual([
      [2, 'Phone', '07700 90041'],
      [3, 'Phone', '@jester_line'],
      [3, 'First seen', '31/02/2024'],
      [4, 'Ref', ''],
      [5, 'Brand', hidden],
      [5, 'Export area', hidden],
      [5, 'Import', hidden],
      [5, 'First seen', hidden],
      [5, 'Status', hidden],
      [5, 'Drugs', hidden],
      [5, 'Marking', hidden],
      [5, 'Handling', hidden],
      [6, 'Phone', '7.70090E+09'],
      [6, 'Last seen', '01/01/2024'],
      [6, 'Status', 'closed type 1'],
      [7, 'First seen', '01/02/2099'],
      [7, 'Status', 'merged'],
      [8, null, 'B-07 | Nomad | 07700'],
      [9, null, 'B-08 | Otter | 07700'],
    ]);
    for (const { message } of problems) expect(message).toMatch(/[A-Z"].+\.$/);
  });
});
