import { describe, expect, it } from 'vitest';
import { asDay } from '#kernel/instant.ts';
import { classOn, overlapping } from '../rules/drug-class.ts';
import { inForceOn, stateOn } from '../rules/in-use.ts';
import { particularKeys } from '../rules/value-form.ts';
import { deliveredList, deliveredLists } from './index.ts';

const law = deliveredList('drug-law').values;
const classOf = (drug: string, day: string): string => {
  const answer = classOn(law, drug, asDay(day));
  return answer.kind === 'class' ? answer.class : answer.kind;
};

describe('the delivered lists', () => {
  it('have codes of their own, in the form that addresses and the database take', () => {
    const codes = deliveredLists.map((each) => each.code);
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes) expect(code).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  it.each(deliveredLists.map((list) => [list.code, list] as const))('%s is sound', (_code, list) => {
    const codes = list.values.map((each) => each.code.toLowerCase());
    expect(new Set(codes).size).toBe(codes.length);
    expect(list.values.length).toBeGreaterThan(1);
    for (const value of list.values) {
      expect(value.code).toMatch(/^[A-Za-z0-9]+([ +-]+[A-Za-z0-9]+)*\+?$/);
      expect([value.code, value.words.trim() !== '', value.source.trim() !== '']).toEqual([value.code, true, true]);
      expect([value.code, value.from === null || value.to === null || value.from <= value.to]).toEqual([
        value.code,
        true,
      ]);
      expect(Object.keys(value.particulars).toSorted()).toEqual(list.particulars.map(({ key }) => key).toSorted());
      for (const { key, of } of list.particulars) {
        if (of === undefined) continue;
        const known = deliveredList(of).values.map((each) => each.code);
        expect([value.code, known.includes(value.particulars[key] ?? '')]).toEqual([value.code, true]);
      }
    }
  });

  it('say of what was read nowhere that it is unverified, and never that it is official', () => {
    for (const value of deliveredLists.flatMap((list) => list.values)) {
      if (/background|no document was read|not found|This product/i.test(value.source)) {
        expect([value.code, value.standing === 'official']).toEqual([value.code, false]);
      }
      if (/no document was read/i.test(value.source))
        expect([value.code, value.standing]).toEqual([value.code, 'unverified']);
    }
  });

  it('keep beside values only what the form has fields for', () => {
    const keys = new Set(deliveredLists.flatMap((list) => list.particulars.map(({ key }) => key)));
    expect([...keys].filter((key) => !particularKeys.some((each) => each === key))).toEqual([]);
    expect(new Set(particularKeys)).toEqual(keys);
  });

  it('speak British English without American spellings', () => {
    const text = JSON.stringify(deliveredLists);
    expect(text).not.toMatch(/\b(organization|color|behavior|center|license plate|offense)\b/i);
  });
});

describe('the class of a drug', () => {
  it.each([
    ['heroin', '2026-11-21', 'A'],
    ['crack cocaine', '1999-01-01', 'A'],
    ['cannabis', '2004-01-28', 'B'],
    ['cannabis', '2004-01-29', 'C'],
    ['cannabis', '2009-01-25', 'C'],
    ['cannabis', '2009-01-26', 'B'],
    ['ketamine', '2005-12-31', 'no rule'],
    ['ketamine', '2006-01-01', 'C'],
    ['ketamine', '2014-06-09', 'C'],
    ['ketamine', '2014-06-10', 'B'],
    ['nitrous oxide', '2023-11-07', 'psychoactive'],
    ['nitrous oxide', '2023-11-08', 'C'],
    ['nitazenes', '2024-03-19', 'no rule'],
    ['nitazenes', '2024-03-20', 'A'],
    ['nitazenes', '2025-01-15', 'A'],
    ['GHB or GBL', '2022-04-12', 'C'],
    ['GHB or GBL', '2022-04-13', 'B'],
    ['pregabalin or gabapentin', '2019-03-31', 'no rule'],
    ['pregabalin or gabapentin', '2019-04-01', 'C'],
    ['synthetic cannabinoids', '2009-12-23', 'B'],
    ['MDMA', '2026-11-21', 'not known'],
    ['synthetic opioids', '2026-11-21', 'not known'],
    ['no such drug', '2026-11-21', 'not known'],
  ])('%s on %s is %s', (drug, day, expected) => {
    expect(classOf(drug, day)).toBe(expected);
  });

  it('names its rule and the source of it', () => {
    const answer = classOn(law, 'nitazenes', asDay('2025-06-01'));
    expect(answer.kind === 'class' && answer.by.source).toContain('SI 2024/1361');
  });

  it('is one at most on any day: no two rules of a drug overlap', () => {
    for (const rule of law) expect([rule.code, overlapping(law, rule)]).toEqual([rule.code, null]);
  });
});

describe('orders and offences', () => {
  const state = (list: string, code: string, day: string) => {
    const found = deliveredList(list).values.find((each) => each.code === code);
    if (found === undefined) throw new Error(`No ${code}`);
    return inForceOn(found, asDay(day));
  };

  it.each([
    ['orders', 'STRO', '2015-07-30', 'not yet'],
    ['orders', 'STRO', '2015-07-31', 'in force'],
    ['orders', 'DDTRO', '2017-12-06', 'in force'],
    ['orders', 'KCPO', '2022-01-01', 'in force'],
    ['orders', 'KCPO', '2026-11-21', 'no longer'],
    ['orders', 'CCEPO', '2026-11-21', 'not known'],
    ['orders', 'respect order', '2026-11-21', 'not known'],
    ['offences', 'cuckooing', '2026-11-21', 'not known'],
    ['offences', 'CCE', '2026-11-21', 'not known'],
    ['offences', 'internal concealment', '2026-11-21', 'not known'],
    ['offences', 'MSA s2', '2026-11-21', 'in force'],
  ])('%s: %s on %s is %s', (list, code, day, expected) => {
    expect(state(list, code, day)).toBe(expected);
  });

  it('of the Act of 2026 never say that they are in force, on any day until somebody dates them', () => {
    const ofAct = [...deliveredList('orders').values, ...deliveredList('offences').values].filter((each) =>
      each.source.startsWith('Crime and Policing Act 2026'),
    );
    expect(ofAct.length).toBe(5);
    for (const each of ofAct) {
      expect(stateOn(each, true, asDay('2100-01-01'))).toBe('Start not known');
      expect(each.standing).not.toBe('official');
    }
  });
});
