import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asDay, type Day, plusDays } from '#kernel/instant.ts';
import { codeSchema } from './code-schema.ts';
import { classOn, overlapping } from './drug-class.ts';
import { inForceOn, isCurrent, isOffered, offeredOn, stateOn } from './in-use.ts';
import type { Value } from './value.ts';

const start = asDay('1990-01-01');
const anyDay: fc.Arbitrary<Day> = fc.integer({ min: 0, max: 20_000 }).map((days) => plusDays(start, days));
const mayBeDay = fc.option(anyDay, { nil: null });

const anyValue: fc.Arbitrary<Value> = fc
  .record({
    code: fc.stringMatching(/^[a-z]{1,8}$/),
    from: mayBeDay,
    to: mayBeDay,
    drug: fc.constantFrom('a', 'b'),
  })
  .map(({ code, from, to, drug }) => ({
    code,
    words: code,
    meaning: '',
    source: 'test',
    standing: 'unverified',
    from: from !== null && to !== null && to < from ? to : from,
    to: from !== null && to !== null && to < from ? from : to,
    particulars: { drug, class: 'A' },
  }));
const anyValues = fc.uniqueArray(anyValue, { selector: (each) => each.code, maxLength: 12 });

describe('the days of a value', () => {
  it('offer a part of what is known, in the same order', () => {
    fc.assert(
      fc.property(anyValues, anyDay, (values, day) => {
        const offered = offeredOn(values, day);
        expect(values.filter((each) => offered.includes(each))).toEqual(offered);
      }),
    );
  });

  it('begin on the first and end on the last, both included', () => {
    fc.assert(
      fc.property(anyValue, (value) => {
        if (value.from !== null) {
          expect(isOffered(value, plusDays(value.from, -1))).toBe(false);
          expect(isOffered(value, value.from)).toBe(true);
        }
        if (value.to !== null) {
          expect(isOffered(value, plusDays(value.to, 1))).toBe(false);
          expect(isOffered(value, value.to)).toBe(true);
        }
      }),
    );
  });

  it('have one stretch: what is offered on two days is offered on every day between', () => {
    fc.assert(
      fc.property(anyValue, anyDay, anyDay, anyDay, (value, ...days) => {
        const [first, middle, last] = days.toSorted() as [Day, Day, Day];
        if (isOffered(value, first) && isOffered(value, last)) expect(isOffered(value, middle)).toBe(true);
      }),
    );
  });

  it('make law in force only from a known first day, and current exactly then', () => {
    fc.assert(
      fc.property(anyValue, anyDay, (value, day) => {
        const isInForce = inForceOn(value, day) === 'in force';
        expect(isInForce).toBe(value.from !== null && isOffered(value, day));
        expect(isCurrent(stateOn(value, true, day))).toBe(isInForce);
        expect(isCurrent(stateOn(value, false, day))).toBe(isOffered(value, day));
      }),
    );
  });
});

describe('a form that is kept to a list', () => {
  it('takes exactly what is offered on the day, and what the record holds already', () => {
    fc.assert(
      fc.property(anyValues, anyDay, fc.stringMatching(/^[a-z]{1,8}$/), fc.boolean(), (values, day, typed, isHeld) => {
        const schema = codeSchema(values, day, 'Choose', isHeld ? [typed] : []);
        const known = values.find((each) => each.code === typed);
        const wanted = known !== undefined && (isHeld || isOffered(known, day));
        expect(schema.safeParse(typed).success).toBe(wanted);
        for (const each of values)
          expect(schema.safeParse(each.code).success).toBe(isOffered(each, day) || (isHeld && each.code === typed));
      }),
    );
  });
});

describe('the class of a drug', () => {
  it('has at most one answer when no rules overlap, and overlaps are found from either side', () => {
    fc.assert(
      fc.property(anyValues, anyDay, (values, day) => {
        const dated = values.map((each) => ({ ...each, from: each.from ?? start }));
        const sound = dated.every((each) => overlapping(dated, each) === null);
        const answer = classOn(dated, 'a', day);
        const holding = dated.filter((each) => each.particulars['drug'] === 'a' && inForceOn(each, day) === 'in force');
        if (sound) expect(holding.length).toBeLessThanOrEqual(1);
        if (holding.length > 1) expect(overlapping(dated, holding[0] as Value)).not.toBeNull();
        expect(answer.kind === 'class').toBe(holding.length > 0);
      }),
    );
  });
});
