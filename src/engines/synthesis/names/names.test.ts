import { describe, expect, it } from 'vitest';
import { makeDice } from '../dice.ts';
import { brandName } from './brand-names.ts';
import { asHeard, familyName, mistyped } from './family-names.ts';
import { communityShares, givenName } from './given-names.ts';

const dice = makeDice(3);
const many = <Value>(make: () => Value): readonly Value[] => Array.from({ length: 200 }, make);

describe.each(communityShares)('names of the %s community', (community) => {
  it('are given and family names without an empty one', () => {
    for (const sex of ['female', 'male'] as const) {
      const names = many(() => givenName(dice, community, sex));
      expect(new Set(names.map(({ usual }) => usual)).size).toBeGreaterThanOrEqual(5);
      for (const { usual, spellings, short } of names) {
        expect(spellings).toContain(usual);
        expect([...spellings, ...short].every((each) => /^\p{L}[\p{L} ’'-]+$/u.test(each))).toBe(true);
      }
      expect(many(() => familyName(dice, community, sex === 'female')).every((each) => each.length > 3)).toBe(true);
    }
  });
});

describe('slips', () => {
  it('keep the first letter, and change the rest or nothing', () => {
    const slips = many(() => mistyped(dice, 'Thornwick'));
    expect(slips.every((each) => each.startsWith('T') && Math.abs(each.length - 9) <= 1)).toBe(true);
    expect(slips.filter((each) => each !== 'Thornwick').length).toBeGreaterThan(190);
    expect(mistyped(dice, 'Hu')).toBe('Hu');
  });

  it('hear other letters where there are some to be misheard', () => {
    expect(new Set(many(() => asHeard(dice, 'Qamranwala')))).not.toContain('');
    expect(many(() => asHeard(dice, 'Cooknashaw')).every((each) => each !== 'Cooknashaw')).toBe(true);
  });

  it('end Polish names of women and men as they are borne', () => {
    expect(many(() => familyName(dice, 'Polish', true)).some((each) => each.endsWith('ski'))).toBe(false);
    expect(many(() => familyName(dice, 'Polish', false)).some((each) => each.endsWith('ski'))).toBe(true);
  });
});

it('brands are many', () => {
  expect(new Set(many(() => brandName(dice))).size).toBeGreaterThan(190);
});
