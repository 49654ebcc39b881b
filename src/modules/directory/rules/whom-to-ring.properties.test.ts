import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asInstant, instantFromMilliseconds, millisecondsOf } from '#kernel/instant.ts';
import { isWorkingDay } from '#kernel/working-days/index.ts';
import { nationalContacts, type ReferenceContact } from '../reference/contacts.ts';
import { councils, councilsOf, nations } from '../reference/councils.ts';
import { demonstrationContacts } from '../reference/demonstration-contacts.ts';
import { areasAround, areasOfNation, dutyRows } from '../reference/duty-rows.ts';
import { type PlaceFacts, type Question, whomToRing } from './whom-to-ring.ts';

/** The facts of an area as the database gives them, from the tables that the database is filled from. */
function placeOf(
  name: string,
  nation: PlaceFacts['nation'],
  areas: readonly string[],
  contacts: readonly ReferenceContact[],
): PlaceFacts {
  const holders = dutyRows
    .filter((row) => areas.includes(row.area))
    .map(({ organisation, duty, note, source, standing }) => ({
      organisation: { number: organisation, code: String(organisation), name: `Body ${organisation}` },
      duty,
      note,
      source,
      standing,
      contacts: contacts
        .filter((each) => each.organisation === organisation && each.duty === duty)
        .map((each) => ({ ...each, checkedOn: null })),
    }));
  return { name, nation, holders };
}

const contactSets = [[], nationalContacts, [...nationalContacts, ...demonstrationContacts]];
const places = fc.oneof(
  fc.constant(null),
  fc
    .tuple(fc.constantFrom(...councils), fc.constantFrom(...contactSets))
    .map(([council, contacts]) => placeOf(council.name, council.nation, areasAround(council), contacts)),
  fc.constantFrom(...nations).map((nation) => placeOf(nation, nation, areasOfNation(nation), nationalContacts)),
);
const instants = fc
  .integer({
    min: millisecondsOf(asInstant('2024-01-01T00:00:00Z')),
    max: millisecondsOf(asInstant('2028-01-01T00:00:00Z')),
  })
  .map(instantFromMilliseconds);
const questions: fc.Arbitrary<Question> = fc.record({
  person: fc.constantFrom('child', 'adult'),
  home: places,
  found: places,
  at: instants,
  atStation: fc.boolean(),
});

const careOf = { child: 'childrens-social-care', adult: 'adults-social-care' } as const;
const carers = (place: PlaceFacts | null, person: 'child' | 'adult') =>
  place?.holders.filter((each) => each.duty === careOf[person]).map((each) => each.organisation.number) ?? [];

describe('whom to ring, whatever is asked', () => {
  it('says 999 first, and of each step a number that is answered now, or what it does not know', () => {
    fc.assert(
      fc.property(questions, (question) => {
        const { steps } = whomToRing(question, isWorkingDay);
        expect(steps[0]?.calls.map((call) => call.telephone)).toEqual(['999']);
        for (const step of steps) {
          expect(
            step.calls.some((call) => call.isAnswered),
            step.key,
          ).toBe(step.unknown === null);
          expect(step.unknown === '' || step.why === '' || step.title === '', step.key).toBe(false);
        }
        expect(new Set(steps.map((step) => step.key)).size).toBe(steps.length);
      }),
      { numRuns: 300 },
    );
  });

  it('always speaks of social care and police where they were found, and of home: its bodies, or that it is not known', () => {
    fc.assert(
      fc.property(questions, (question) => {
        const { person, home, found } = question;
        const { steps } = whomToRing(question, isWorkingDay);
        const rung = (key: string) => steps.filter((step) => step.key.startsWith(key)).map((step) => step.body?.number);
        const here = carers(found, person);
        expect(rung('care-found')).toEqual(here.length === 0 ? [undefined] : here);
        expect(rung('police-found')).toHaveLength(1);
        const there = carers(home, person);
        const isSame = there.length > 0 && here.toSorted().join() === there.toSorted().join();
        if (isSame) expect(rung('care-home')).toEqual([]);
        else expect(rung('care-home')).toEqual(there.length === 0 ? [undefined] : there);
      }),
      { numRuns: 300 },
    );
  });

  it('puts numbers that are answered before those that are not, and the police of the railway first at a station', () => {
    fc.assert(
      fc.property(questions, (question) => {
        const { steps } = whomToRing(question, isWorkingDay);
        expect(steps.some((step) => step.key === 'railway-police')).toBe(question.atStation);
        if (question.atStation) expect(steps[1]?.key).toBe('railway-police');
        const firstThen = steps.findIndex((step) => step.group === 'then');
        expect(steps.slice(firstThen).every((step) => step.group === 'then')).toBe(true);
        for (const step of steps.filter((each) => each.body !== null && !each.key.startsWith('police'))) {
          const answered = step.calls.map((call) => call.isAnswered);
          expect(answered).toEqual(answered.toSorted((one, other) => Number(other) - Number(one)));
        }
      }),
    );
  });
});

function district(
  code: string,
  contacts: readonly ReferenceContact[] = [...nationalContacts, ...demonstrationContacts],
) {
  const council = councilsOf(code)?.lower;
  if (council === undefined) throw new Error(`No district ${code}`);
  return placeOf(council.name, council.nation, areasAround(council), contacts);
}

const knowsley = district('E08000011');
const ashford = district('E07000105');
const night = asInstant('2026-11-22T03:00:00Z');

describe('whom to ring', () => {
  it('for a child from Knowsley who is found at Ashford station at three in the morning', () => {
    const { steps, isOfficeTime } = whomToRing(
      { person: 'child', home: knowsley, found: ashford, at: night, atStation: true },
      isWorkingDay,
    );
    expect(isOfficeTime).toBe(false);
    // 44 British Transport Police, 21 Kent Police, 1716 Kent County Council, 25 Merseyside Police, 1511 Knowsley Council.
    expect(steps.map((step) => [step.key, step.body?.number ?? null])).toEqual([
      ['danger', null],
      ['railway-police', 44],
      ['police-found', 21],
      ['care-found', 1716],
      ['police-home', 25],
      ['care-home', 1511],
      ['appropriate-adult', 1716],
      ['rescue', 2201],
      ['referral', 2205],
      ['modern-slavery-helpline', 2203],
      ['county-lines-helpline', 2202],
    ]);
    const night1 = steps.find((step) => step.key === 'care-found')?.calls.find((call) => call.isAnswered);
    expect(night1?.hours).toContain('Nights');
    expect(steps.find((step) => step.key === 'county-lines-helpline')?.unknown).toContain(
      'Nobody answers at this hour',
    );
    expect(steps.find((step) => step.key === 'rescue')?.unknown).toContain('holds no number');
  });

  it('takes the office by day', () => {
    const at = asInstant('2026-11-23T10:00:00Z');
    const { steps } = whomToRing({ person: 'child', home: null, found: ashford, at, atStation: false }, isWorkingDay);
    expect(steps.find((step) => step.key === 'care-found')?.calls[0]?.hours).toContain('Monday to Friday');
  });

  it('rings one council where home and found are the same, and names no rescue', () => {
    const { steps, cautions } = whomToRing(
      { person: 'child', home: ashford, found: district('E07000112'), at: night, atStation: false },
      isWorkingDay,
    );
    expect(steps.map((step) => step.key)).not.toContain('care-home');
    expect(steps.map((step) => step.key)).not.toContain('rescue');
    expect(cautions.join(' ')).toContain('one call does for both');
  });

  it('says that no rescue is known to serve a home outside its areas', () => {
    const { steps } = whomToRing(
      { person: 'child', home: ashford, found: knowsley, at: night, atStation: false },
      isWorkingDay,
    );
    expect(steps.find((step) => step.key === 'rescue')?.unknown).toBe(
      'No rescue service is known to serve Ashford. Ask social care who can travel with them.',
    );
  });

  it('rings the trusts and the night service in Northern Ireland, and warns of the law', () => {
    const { steps, cautions } = whomToRing(
      { person: 'child', home: knowsley, found: district('N09000007'), at: night, atStation: true },
      isWorkingDay,
    );
    const care = steps.filter((step) => step.key.startsWith('care-found'));
    expect(care.map((step) => [step.body?.number, step.calls[0]?.telephone])).toEqual([
      [2001, '028 9504 9999'],
      [2003, '028 9504 9999'],
    ]);
    expect(steps.find((step) => step.key === 'railway-police')?.unknown).toContain('none is known for Lisburn');
    expect(cautions.join(' ')).toContain('Northern Ireland differ');
  });

  it('knows of no body that provides appropriate adults for adults, and speaks of the home that was taken over', () => {
    const { steps } = whomToRing(
      { person: 'adult', home: ashford, found: knowsley, at: night, atStation: false },
      isWorkingDay,
    );
    expect(steps.find((step) => step.key === 'appropriate-adult')?.unknown).toContain(
      'no body has this duty for adults',
    );
    // Ashford's own council, the lower one.
    expect(steps.find((step) => step.key === 'housing')?.body?.number).toBe(1305);
  });

  it('names the law of the place and of no other', () => {
    const why = (code: string, person: 'child' | 'adult') => {
      const question = { person, home: null, found: district(code), at: night, atStation: false };
      const { steps } = whomToRing(question, isWorkingDay);
      return steps.find((step) => step.key === 'care-found')?.why;
    };
    expect(why('E07000105', 'adult')).toContain('(Care Act 2014 s.42)');
    expect(why('W06000002', 'adult')).toContain('Well-being (Wales) Act 2014 s.126)');
    expect(why('W06000002', 'child')).toContain('(Children Act 1989 s.47)');
    for (const person of ['child', 'adult'] as const) expect(why('S12000049', person)).not.toContain('Act');
  });

  it('answers with nothing known at all', () => {
    const { steps, cautions } = whomToRing(
      { person: 'child', home: null, found: null, at: night, atStation: false },
      isWorkingDay,
    );
    expect(cautions).toHaveLength(2);
    expect(steps.find((step) => step.key === 'police-found')?.calls.map((call) => call.telephone)).toEqual(['101']);
    expect(steps.filter((step) => step.unknown !== null).length).toBeGreaterThan(3);
  });
});
