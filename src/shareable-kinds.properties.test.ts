import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asDay } from '#kernel/instant.ts';
import { lineRecords } from '#modules/lines/index.ts';
import type { DescribedKind, FactKind, Field, FieldContext, FieldValue, FieldValues } from '#modules/records/index.ts';
import { deliveredLists } from '#modules/vocabulary/index.ts';
import { factSorts } from '#platform/sharing/index.ts';
import { describedKinds, shareableKinds } from './app.ts';
import { type Offering, sayOffering } from './modules/records/rules/offering.ts';

/** An offering with the fields that it could take from: those of a record, or of one kind of its facts. */
interface Case {
  readonly kind: DescribedKind;
  readonly fact: FactKind | null;
  readonly offering: Offering;
  readonly fields: readonly Field[];
}

const kinds = describedKinds().map((pages) => pages.kind);
const fieldsOfKind = (kind: DescribedKind): readonly Field[] => [...kind.fields, ...(kind.offeredBeside ?? [])];
const cases: readonly Case[] = kinds.flatMap((kind) => [
  ...(kind.offers ?? []).map((offering) => ({ kind, fact: null, offering, fields: fieldsOfKind(kind) })),
  ...kind.facts.flatMap((fact) =>
    fact.offers === undefined ? [] : [{ kind, fact, offering: fact.offers, fields: fact.fields }],
  ),
]);
const named = cases.map((each): [string, Case] => [
  `${each.kind.kind}, ${each.fact?.code ?? 'its own'}: ${each.offering.as}`,
  each,
]);

const listOf = (code: string): readonly string[] =>
  deliveredLists.find((each) => each.code === code)?.values.map((value) => value.code) ?? [];
const codesOf = (field: Field): readonly string[] =>
  field.kind !== 'choice' ? [] : typeof field.of === 'string' ? listOf(field.of) : field.of.map(([code]) => code);

const context: FieldContext = {
  today: asDay('2026-11-21'),
  choices: (field) => codesOf(field).map((code) => [code, `Words of ${code}`] as const),
};

/** A value that a column of a field may hold: for text, what it may read as a birth, a number or words. */
function anyValue(field: Field): fc.Arbitrary<FieldValue> {
  if (field.name === 'born')
    return fc.constantFrom(null, '2011-05-14/2011-05-14 date', '2009-01-01/2011-12-31 estimate');
  if (field.name === 'district') return fc.constantFrom(null, 'E06000051');
  if (field.name === 'force') return fc.constantFrom(null, '18');
  switch (field.kind) {
    case 'text':
      return fc.option(fc.stringMatching(/^[a-z0-9]{4,12}$/));
    case 'choice': {
      const code = fc.constantFrom(...codesOf(field));
      return field.isMany ? fc.array(code, { maxLength: 3 }) : fc.option(code);
    }
    case 'day':
      return fc.constantFrom(null, '2026-11-01');
    case 'amount':
      return fc.option(fc.integer({ min: 1, max: 100_000 }));
    case 'yes or no':
      return fc.constantFrom(null, true, false);
  }
}

function valuesOf(fields: readonly Field[]): fc.Arbitrary<FieldValues> {
  return fc.record(
    Object.fromEntries(fields.map((field) => [field.name, anyValue(field)])),
  ) as fc.Arbitrary<FieldValues>;
}

/** What stands in every column that an offering does not name; no word of it may ever go out. */
const secret = 'ZEPHYRINE';
const secretOf = (field: Field): FieldValue => {
  if (field.kind === 'choice') return field.isMany ? [secret] : secret;
  return field.kind === 'text' ? secret : null;
};

describe('the kinds whose facts can be shared', () => {
  it('are those that somebody decided about, and each offers something', () => {
    const offering = kinds.filter((kind) => kind.offers !== undefined || kind.facts.some((fact) => fact.offers));
    expect(offering.map(({ kind }) => kind).toSorted()).toEqual([
      'account',
      'incident',
      'person',
      'phone',
      'premises',
      'vehicle',
    ]);
    expect(kinds.filter(({ isShareable }) => isShareable)).toEqual(offering);
    // Lines have pages of their own, and the same link on them.
    expect(lineRecords.isShareable).toBe(true);
    expect(shareableKinds().map(({ kind }) => kind)).toEqual(['line', ...offering.map(({ kind }) => kind)]);
  });

  it('leave a sighting and a bank account alone', () => {
    expect(kinds.filter(({ isShareable }) => !isShareable).map(({ kind }) => kind)).toEqual([
      'sighting',
      'bank account',
    ]);
  });
});

describe('what is never offered of any kind', () => {
  it.each([
    ['person', ['said', 'warnings', 'numbers', 'looks', 'contacts']],
    ['phone', ['downloads']],
    ['vehicle', ['numbers']],
    ['premises', ['notes']],
    ['incident', ['weapons', 'cash', 'phones', 'charges']],
  ])('%s: facts of %s', (name, codes) => {
    const kind = kinds.find((each) => each.kind === name);
    for (const code of codes) {
      const fact = kind?.facts.find((each) => each.code === code);
      expect([code, fact?.title === undefined, fact?.offers]).toEqual([code, false, undefined]);
    }
  });

  it('is a note, a remark, a summary or any other long words; but the address of premises is what they are', () => {
    const long = cases.flatMap(({ kind, offering, fields }) =>
      fields
        .filter((field) => field.kind === 'text' && field.isLong && offering.fields.includes(field.name))
        .map((field) => `${kind.kind}: ${field.name}`),
    );
    expect(long).toEqual(['premises: address']);
  });

  it('is a name that police have for it, and such names are known to be taken out of sources', () => {
    for (const { kind, fact, offering } of cases) {
      const references = [...(kind.references ?? []), ...(fact?.references ?? [])];
      expect(offering.fields.filter((name) => references.includes(name))).toEqual([]);
    }
    const person = kinds.find(({ kind }) => kind === 'person');
    expect(person?.references).toEqual(['source_reference']);
    expect(person?.facts.filter((fact) => fact.references).map(({ code }) => code)).toEqual(['numbers']);
    expect(kinds.find(({ kind }) => kind === 'incident')?.references).toEqual(['crime_number']);
  });

  it('is what takes a permission of its own to see, which the next who looks may not have', () => {
    expect(cases.filter(({ fact }) => fact?.permission !== undefined)).toEqual([]);
  });
});

describe.each(named)('%s', (_name, { kind, offering, fields, fact }) => {
  it('is of a sort that may be shared, of columns that are there, and no other offering of the record has its sort', () => {
    expect(factSorts).toContain(offering.as);
    const known = fields.map(({ name }) => name);
    expect(offering.fields.filter((name) => !known.includes(name))).toEqual([]);
    if (fact === null) expect((kind.offers ?? []).filter(({ as }) => as === offering.as)).toHaveLength(1);
  });

  it('offers no code that its list does not know', () => {
    for (const [name, codes] of Object.entries(offering.only ?? {})) {
      const field = fields.find((each) => each.name === name);
      expect(offering.fields).toContain(name);
      expect(field === undefined ? codes : codes.filter((code) => !codesOf(field).includes(code))).toEqual([]);
    }
  });

  it('says nothing of a column that it does not name, whatever stands there', () => {
    const open = fields.filter(({ name }) => offering.fields.includes(name));
    const others = fields.filter(({ name }) => !offering.fields.includes(name));
    const hidden = Object.fromEntries(others.map((field) => [field.name, secretOf(field)]));
    fc.assert(
      fc.property(valuesOf(open), (values) => {
        const said = sayOffering(offering, fields, { ...values, ...hidden }, context);
        expect(said).not.toContain(secret);
        expect(said).toBe(sayOffering(offering, fields, values, context));
      }),
    );
  });

  it('says nothing where a choice is one that nobody decided about', () => {
    const only = Object.keys(offering.only ?? {});
    fc.assert(
      fc.property(valuesOf(fields), (values) => {
        for (const name of only) {
          expect(sayOffering(offering, fields, { ...values, [name]: 'added since' }, context)).toBe('');
          expect(sayOffering(offering, fields, { ...values, [name]: null }, context)).toBe('');
        }
      }),
    );
  });

  it('says nothing where nothing is known', () => {
    const nothing = Object.fromEntries(
      fields.map((field) => [field.name, field.kind === 'choice' && field.isMany ? [] : null]),
    );
    expect(sayOffering(offering, fields, nothing, context)).toBe('');
  });
});
