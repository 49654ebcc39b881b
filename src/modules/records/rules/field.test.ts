import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asDay, plusDays } from '#kernel/instant.ts';
import { ok, refused } from '#kernel/result.ts';
import { type AmountField, type Field, type FieldContext, type FieldValue, readField } from './field.ts';
import { sayField, typedField } from './show-field.ts';

const today = asDay('2026-11-21');
const colours = [
  ['red', 'Red'],
  ['dark blue', 'Dark blue'],
  ['2', 'Two'],
] as const;
const context: FieldContext = { today, choices: (field) => (typeof field.of === 'string' ? colours : field.of) };

const amount = (scale: 1 | 100 | 1000, unit = 'grams'): AmountField => ({
  kind: 'amount',
  name: 'amount',
  label: 'Amount',
  scale,
  unit,
  least: 0,
  greatest: 1_000_000_000,
});
const text: Field = { kind: 'text', name: 'text', label: 'Text', most: 200 };
const upper: Field = {
  ...text,
  read: (typed) => (/^[a-z]+$/i.test(typed) ? ok(typed.toUpperCase()) : refused('Letters only.')),
  say: (kept) => kept.toLowerCase(),
};
const one: Field = { kind: 'choice', name: 'one', label: 'One', of: colours };
const many: Field = { kind: 'choice', name: 'many', label: 'Many', of: 'colours', isMany: true };
const day: Field = { kind: 'day', name: 'day', label: 'Day' };
const yesNo: Field = { kind: 'yes or no', name: 'yes', label: 'Yes' };

const codes = fc.constantFrom(...colours.map(([code]) => code));
/** Every kind of field with whatever it may hold. */
const held: fc.Arbitrary<readonly [Field, FieldValue]> = fc.oneof(
  fc.tuple(
    fc.constant(text),
    fc.option(fc.string({ minLength: 1, maxLength: 200 }).filter((each) => each.trim() === each)),
  ),
  fc.tuple(fc.constant(upper), fc.option(fc.stringMatching(/^[A-Z]{1,20}$/))),
  fc.tuple(fc.constant(one), fc.option(codes)),
  fc.tuple(fc.constant(many), fc.uniqueArray(codes)),
  fc.tuple(fc.constant(day), fc.option(fc.integer({ min: 0, max: 40_000 }).map((back) => plusDays(today, -back)))),
  fc.tuple(fc.constant(yesNo), fc.option(fc.boolean())),
  fc.tuple(fc.constantFrom(amount(1), amount(100, 'pounds'), amount(1000)), fc.option(fc.nat({ max: 1_000_000_000 }))),
);

describe('a field', () => {
  it('reads back what its form shows, whatever it holds', () => {
    fc.assert(
      fc.property(held, ([field, value]) => {
        expect(readField(field, typedField(field, value), context)).toEqual(ok(value));
      }),
      { numRuns: 2000 },
    );
  });

  it('is said on a page exactly when it holds something', () => {
    fc.assert(
      fc.property(held, ([field, value]) => {
        const isEmpty = value === null || (Array.isArray(value) && value.length === 0);
        expect(sayField(field, value, context) === null).toBe(isEmpty);
      }),
    );
  });

  it('never throws, and refuses in a sentence', () => {
    const kinds = [text, upper, one, many, day, yesNo, amount(1), amount(100), amount(1000, '')];
    fc.assert(
      fc.property(fc.constantFrom(...kinds), fc.string({ unit: 'binary', maxLength: 300 }), (field, typed) => {
        const read = readField(field, typed, context);
        if (!read.ok) expect(read.problem).toMatch(/[.]$/);
      }),
      { numRuns: 2000 },
    );
  });

  it('that is left empty is unknown, unless it has to be there', () => {
    for (const field of [text, one, day, yesNo, amount(1)]) {
      expect(readField(field, '', context)).toEqual(ok(null));
      expect(readField({ ...field, required: 'Say it.' }, '', context)).toEqual(refused('Say it.'));
    }
    expect(readField(many, [], context)).toEqual(ok([]));
    expect(readField({ ...many, required: 'Say it.' }, [''], context)).toEqual(refused('Say it.'));
  });
});

describe('an amount', () => {
  it.each<[string, 1 | 100 | 1000, number]>([
    ['1,250.50', 100, 125_050],
    ['£1250.5', 100, 125_050],
    ['28', 1000, 28_000],
    ['0.25 grams', 1000, 250],
    ['3', 1, 3],
  ])('%s is read', (typed, scale, kept) => {
    expect(readField(amount(scale), typed, context)).toEqual(ok(kept));
  });

  it.each<[string, 1 | 100 | 1000, RegExp]>([
    ['-5', 1000, /less than nothing/],
    ['1.005', 100, /is not an amount in grams/],
    ['half', 1, /is not an amount in grams. Enter a whole number/],
    ['1e9', 1, /is not an amount/],
    ['9999999999', 1, /more than 1,000,000,000 grams/],
    ['1.5.2', 1000, /is not an amount/],
  ])('%s is refused', (typed, scale, problem) => {
    const read = readField(amount(scale), typed, context);
    expect(read.ok ? read.value : read.problem).toMatch(problem);
  });

  it('of a field that leaves its unit to another speaks of none', () => {
    expect(readField(amount(1, ''), 'x', context)).toEqual(refused('"x" is not an amount. Enter a whole number.'));
    expect(sayField(amount(1000, ''), 28_500, context)).toBe('28.5');
  });

  it('is said with its unit, pounds with their sign', () => {
    expect(sayField(amount(1000), 250, context)).toBe('0.25 grams');
    expect(sayField(amount(100, 'per cent'), 41_50, context)).toBe('41.5 per cent');
    expect(sayField(amount(100, 'pounds'), 125_050, context)).toBe('£1,250.50');
    expect(sayField(amount(100, 'pounds'), 125_000, context)).toBe('£1,250');
  });
});

describe('a choice', () => {
  it('outside its list is refused, and one of several is enough', () => {
    expect(readField(one, 'green', context)).toEqual(refused('"green" is not on the list. Choose from it.'));
    expect(readField(many, ['red', 'green'], context).ok).toBe(false);
    expect(readField(many, ['red', 'red'], context)).toEqual(ok(['red']));
  });
});
