import { describe, expect, it } from 'vitest';
import { foldName } from '#engines/names/index.ts';
import { readNumber } from '#engines/phones/index.ts';
import { readPlate } from '#engines/plates/index.ts';
import { asInstant } from '#kernel/instant.ts';
import { recogniseDay } from '#kernel/typed-day.ts';
import { readSeen } from '../../../modules/lines/rules/read-seen.ts';
import { readWhen } from '../../../modules/lines/rules/read-when.ts';
import { readPremises } from '../../../modules/objects/rules/read-premises.ts';
import { readBorn } from '../../../modules/people/rules/born.ts';
import { deliveredList } from '../../../modules/vocabulary/values/index.ts';
import { realCountry } from '../country-fixture.ts';
import { isFictitious, settingsOf, simulate, usualErrors } from '../index.ts';
import { all, asAt, ofKind, recordsOf } from './records-fixture.ts';

describe('values of records', () => {
  const codes = new Map<string, ReadonlySet<string>>();
  const isOf = (list: string, code: string): boolean => {
    const held = codes.get(list) ?? new Set(deliveredList(list).values.map((each) => each.code));
    codes.set(list, held);
    return held.has(code);
  };

  it.each([
    ['person', 'sex', 'sexes'],
    ['person', 'age_certainty', 'age-certainties'],
    ['line', 'status', 'line-statuses'],
    ['phone', 'kind', 'device-kinds'],
    ['phone', 'scheme', 'device-identifiers'],
    ['vehicle', 'kind', 'vehicle-kinds'],
    ['premises', 'kind', 'premises-kinds'],
    ['incident', 'kind', 'incident-kinds'],
    ['incident', 'day_certainty', 'day-certainties'],
    ['incident', 'injury', 'injuries'],
    ['sighting', 'how', 'sighting-sources'],
    ['intelligence report', 'source_type', 'source-types'],
    ['intelligence report', 'source_evaluation', 'source-evaluations'],
    ['intelligence report', 'assessment', 'intelligence-assessments'],
    ['intelligence report', 'priority', 'report-priorities'],
    ['partner report', 'feedback', 'partner-feedback'],
    ['missing episode', 'risk', 'missing-risk'],
    ['missing return', 'prevention_interview', 'interview-outcomes'],
    ['missing return', 'return_interview', 'interview-outcomes'],
    ['referral', 'to', 'referral-destinations'],
    ['referral', 'outcome', 'referral-outcomes'],
    ['check-back', 'result', 'check-back-results'],
    ['premises visit', 'outcome', 'cuckoo-visit-outcomes'],
  ] as const)('of %s: %s is of the list %s', (kind, field, list) => {
    const records = all.records.filter((record) => record.kind === kind);
    expect(records.length).toBeGreaterThan(0);
    expect(records.filter(({ fields }) => !isOf(list, String(Reflect.get(fields, field))))).toEqual([]);
  });

  it('that are stated besides are of their lists', () => {
    const lists: Readonly<Record<string, string>> = {
      ...{
        drug: 'drugs',
        unit: 'drug-units',
        quantity_basis: 'quantity-bases',
        weapon: 'weapons',
        part: 'weapon-parts',
      },
      ...{
        currency: 'currencies',
        status: 'exploitation-statuses',
        forms: 'exploitation-forms',
        means: 'means-of-control',
      },
      ...{ marker: 'vulnerability-markers', use: 'premises', kind: 'name-kinds' },
    };
    const values = all.records.flatMap(({ facts }) => facts.flatMap((fact) => Object.entries(fact.values)));
    const coded = values.filter(([name]) => lists[name] !== undefined);
    expect(new Set(coded.map(([name]) => name)).size).toBe(Object.keys(lists).length);
    expect(coded.filter(([name, value]) => !isOf(lists[name] ?? '', value))).toEqual([]);
    expect(ofKind('line').every(({ fields }) => fields.drugs.every((drug) => isOf('drugs', drug)))).toBe(true);
    expect(
      ofKind('line update').every(({ fields }) => fields.status === '' || isOf('line-statuses', fields.status)),
    ).toBe(true);
  });

  it('are read by the forms of the product: births, days, times, addresses, plates', () => {
    const born = ofKind('person').filter(({ fields }) => fields.born !== '');
    expect(born.filter(({ fields, recordedOn }) => !readBorn(fields.born, recordedOn).ok)).toEqual([]);
    const now = asInstant(`${asAt}T23:00:00Z`);
    expect(ofKind('sighting').filter(({ fields }) => !readWhen(fields.when, now).ok)).toEqual([]);
    expect(ofKind('incident').filter(({ fields }) => recogniseDay(fields.day, asAt) === null)).toEqual([]);
    expect(ofKind('premises').filter(({ fields }) => readPremises(fields.address, null).problem !== null)).toEqual([]);
    const plates = ofKind('vehicle').filter(({ fields }) => fields.plate !== '');
    expect(plates.filter(({ fields }) => readPlate(fields.plate) === null)).toEqual([]);
  });

  it('have numbers that the product reads, in every form of a force, and that nobody has', () => {
    const typed = [
      ...ofKind('line').flatMap(({ fields }) => fields.number),
      ...ofKind('phone').map(({ fields }) => fields.value),
      ...ofKind('closure').map(({ fields }) => fields.number),
      ...all.records.flatMap(({ facts }) =>
        facts.filter(({ code }) => code === 'contacts').map(({ values }) => values['value'] ?? ''),
      ),
    ];
    expect(typed.length).toBeGreaterThan(200);
    const read = typed.map((each) => readNumber(each));
    expect(read.every((each) => each.ok && isFictitious(each.value.e164))).toBe(true);
    const seen = ofKind('sighting').map(({ fields }) => readSeen(fields.number));
    expect(
      seen.every((each) => each.ok && [...each.value.numbers, each.value.number ?? []].flat().every(isFictitious)),
    ).toBe(true);
    expect(seen.filter((each) => each.ok && each.value.numbers.length === 1).length).toBeGreaterThan(50);
  });
});

describe('errors', () => {
  const none = Object.fromEntries(Object.keys(usualErrors).map((name) => [name, 0]));
  const settings = settingsOf({ seed: 5, scale: 'force', asAt, errors: none });
  const careful = recordsOf(settings, realCountry);

  it('are made only as often as the settings say: with none, everybody has a name and a date of birth', () => {
    const people = ofKind('person', careful.records);
    const truth = new Map(
      simulate(settings, realCountry).networks.flatMap(({ people: some }) =>
        some.map((each) => [each.id, each] as const),
      ),
    );
    for (const { fields, sourceReference } of people) {
      const person = truth.get(careful.key.get(sourceReference) ?? '');
      // Capitals and accents are a force's way, and no error.
      expect(foldName(fields.given_name)).toBe(foldName(person?.given.usual ?? ''));
      expect(foldName(fields.family_name)).toBe(foldName(person?.family ?? ''));
      expect(fields.born).toMatch(/^\d+\/\d+\/\d{4}$/);
    }
  });

  it('with none, a force holds one record of a person, and a line has one record', () => {
    const held = ofKind('person', careful.records).map(
      (each) => `${each.force} ${careful.key.get(each.sourceReference)}`,
    );
    expect(held.length).toBeGreaterThan(300);
    // Not all: what is entered two days late is not there yet for whoever enters the next thing on the same day.
    expect(new Set(held).size / held.length).toBeGreaterThan(0.95);
    const lines = ofKind('line', careful.records).map(({ sourceReference }) => careful.key.get(sourceReference));
    expect(new Set(lines).size / lines.length).toBeGreaterThan(0.95);
  });

  it('as usual, some slips of every sort are there', () => {
    const people = ofKind('person').map(({ fields }) => fields);
    const share = (is: (fields: (typeof people)[number]) => boolean) => people.filter(is).length / people.length;
    expect(share(({ kind }) => kind === '')).toBeGreaterThan(0.005);
    expect(share(({ kind }) => kind === 'street name')).toBeGreaterThan(0.005);
    expect(share(({ kind }) => kind === 'nickname')).toBeGreaterThan(0.01);
    expect(share(({ looked_after_by }) => looked_after_by !== '')).toBeGreaterThan(0.01);
    expect(share(({ born }) => born === '')).toBeGreaterThan(0.03);
    expect(share(({ born }) => / on /.test(born))).toBeGreaterThan(0.04);
    expect(share(({ family_name }) => family_name !== '' && family_name === family_name.toUpperCase())).toBeGreaterThan(
      0.05,
    );
    const late = all.records.filter(
      ({ recordedOn, happenedOn }) => Date.parse(recordedOn) - Date.parse(happenedOn) > 3 * 86_400_000,
    );
    expect(late.length / all.records.length).toBeGreaterThan(0.05);
  });
});
