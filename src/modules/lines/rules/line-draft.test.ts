import { describe, expect, it } from 'vitest';
import { asDay } from '#kernel/instant.ts';
import { findForce } from '#modules/directory/index.ts';
import { type LineForm, lineForm, readDraft } from './line-draft.ts';

const today = asDay('2026-11-21');
const lookups = { today, findForce, drugs: ['heroin', 'crack cocaine'] };
const full: LineForm = lineForm.parse({
  name: 'SCOTTY',
  brand: ['Scott', ''],
  brandFrom: ['', ''],
  brandTo: ['1/3/2026', ''],
  number: ['0770 0900 412', '', '07700900388'],
  numberFrom: ['9/11/2026', '', ''],
  numberTo: ['', '', '8/11/2026'],
  status: 'active',
  origin: 'merseyside',
  areas: 'West Mercia\nDyfed Powys',
  firstSeen: '1 Mar 2026',
  lastSeen: '19/11/2026',
  drugs: ['heroin', 'crack cocaine'],
  source: 'Phone download',
  statement: 'fact',
  basis: 'Policing purpose: drug supply',
  marking: 'OFFICIAL',
  handling: 'P',
});

const problems = (change: Partial<LineForm>): readonly string[] => {
  const read = readDraft({ ...full, ...change }, lookups);
  return read.ok ? [] : read.problem.problems.map((each) => `${each.field}: ${each.message}`);
};

describe('the form of a line', () => {
  it('is read as people write it', () => {
    const read = readDraft(full, lookups);
    expect(read.ok && read.value).toMatchObject({
      name: 'SCOTTY',
      brands: [{ name: 'Scott', from: null, to: '2026-03-01' }],
      numbers: [
        { number: '+447700900412', from: '2026-11-09', to: null },
        { number: '+447700900388', from: null, to: '2026-11-08' },
      ],
      reach: 'external',
      firstSeen: '2026-03-01',
      statusSince: '2026-11-21',
      reviewOn: '2027-11-21',
      marking: 0,
    });
  });

  it('says beside each input what is wrong and what to do', () => {
    expect(problems({ name: '' })).toEqual([
      'name: Enter the name that the line trades under, or “Unknown” if nobody knows it.',
    ]);
    expect(problems({ number: ['0770'] })[0]).toMatch(/^number-1: "0770" is too short/);
    expect(problems({ numberFrom: ['31/02/2026'] })).toEqual([
      'number-1-from: "31/02/2026" is not a date. Write it like 21/11/2026.',
    ]);
    expect(problems({ numberFrom: ['10/11/2026'], numberTo: ['9/11/2026'] })).toEqual([
      'number-1-to: The end lies before the beginning. Check both dates.',
    ]);
    expect(problems({ areas: 'Kentt' })[0]).toMatch(/^areas: "Kentt" is not a force/);
    expect(problems({ lastSeen: '1/1/2026' })).toEqual([
      'lastSeen: The line was last seen before it was first seen. Check both dates.',
    ]);
    expect(problems({ lastSeen: '22/11/2026' })[0]).toMatch(/^lastSeen: 22 November 2026 has not come yet/);
    expect(problems({ basis: ' ' })).toEqual(['basis: Say why this may be held. Knowing somebody is not enough.']);
    expect(problems({ reviewOn: '22/11/2027' })).toEqual(['reviewOn: The review may be twelve months away at most.']);
    expect(problems({ reviewOn: '20/11/2026' })).toEqual([
      'reviewOn: The review must lie ahead. Enter a date after today.',
    ]);
    expect(problems({ reviewOn: '46500', lastSeen: '46300' })).toEqual([
      'lastSeen: "46300" is not a date. Write it like 21/11/2026.',
      'reviewOn: "46500" is not a date. Write it like 21/11/2026.',
    ]);
    expect(problems({ reviewOn: '21 May 27' })).toEqual([]);
    expect(problems({ drugs: ['tea'] })).toEqual(['drugs: "tea" is not on the list of drugs.']);
  });

  it('says everything at once, plain fields and dates, numbers and forces alike', () => {
    const all = problems({
      name: '',
      statement: '',
      number: ['0770', '', '07700900388'],
      firstSeen: '31/02/2026',
      areas: 'Kentt',
    });
    expect(all.map((each) => each.split(':')[0]).sort()).toEqual([
      'areas',
      'firstSeen',
      'name',
      'number-1',
      'statement',
    ]);
    expect(problems({ name: '', source: '', statement: '' }).map((each) => each.split(':')[0])).toEqual([
      'name',
      'source',
      'statement',
    ]);
  });

  it('calls a line internal that stays where it starts, and leaves open what nobody said', () => {
    const reach = (change: Partial<LineForm>) => {
      const read = readDraft({ ...full, ...change }, lookups);
      return read.ok ? read.value.reach : null;
    };
    expect(reach({ areas: 'Merseyside' })).toBe('internal');
    expect(reach({ areas: '' })).toBe('not known');
    expect(reach({ origin: '', areas: 'Kent' })).toBe('not known');
    expect(reach({ origin: '', areas: 'Kent, Norfolk' })).toBe('external');
  });
});
