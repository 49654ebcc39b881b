import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { givenNames } from './given-forms.ts';
import { foldName, listName, nameKeys, readName, sameGiven, soundsOf, variantsOf } from './index.ts';

const everyForm = givenNames.flatMap(({ forms }) => forms.map(({ written }) => written));
const known = fc.constantFrom(...everyForm);
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
const made = fc.stringMatching(/^[a-z]{3,10}$/).map(capital);
const words = fc.oneof(
  known.filter((word) => !/[ -]/.test(word)),
  made,
);
const anything = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.string({ unit: 'binary', maxLength: 60 }));
const texts = fc.oneof(
  anything,
  fc.array(words, { maxLength: 5 }).map((each) => each.join(' ')),
);

const keys = (typed: string) => nameKeys(readName(typed)).map(({ key }) => key);

describe('whatever is typed', () => {
  it('is read, keyed and heard without fault, and always in the same way', () => {
    fc.assert(
      fc.property(texts, (typed) => {
        expect(readName(typed)).toEqual(readName(typed));
        expect(keys(typed)).toEqual(keys(typed));
        expect(soundsOf(typed)).toEqual(soundsOf(typed));
        for (const key of keys(typed)) expect(key).toMatch(/^[newi]:./u);
        expect(new Set(keys(typed)).size).toBe(keys(typed).length);
      }),
    );
  });

  it('folds once and for all', () => {
    fc.assert(
      fc.property(texts, (typed) => {
        expect(foldName(foldName(typed))).toBe(foldName(typed));
      }),
    );
  });

  it('keeps every letter in one part or another', () => {
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 5 }), (typed) => {
        const { titles, given, particles, family, suffixes, knownAs, formerly } = readName(typed.join(' '));
        const parts = [...titles, ...given, ...particles, ...family, ...suffixes, ...knownAs, ...formerly].join('');
        const letters = (text: string) => [...foldName(text)].sort().join('');
        // Words such as “born” and “alias” are read, not kept.
        fc.pre(!/born|alias|nee|formerly/i.test(typed.join(' ')));
        expect(letters(parts)).toBe(letters(typed.join('')));
      }),
    );
  });
});

describe('a name', () => {
  it('is the same name when it is read from a list', () => {
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 4 }), (typed) => {
        const { given, particles, family } = readName(typed.join(' '));
        const again = readName(listName(readName(typed.join(' '))));
        expect([again.given, again.particles, again.family]).toEqual([given, particles, family]);
      }),
    );
  });

  it('has the same keys in small letters and in capitals, with accents and without', () => {
    fc.assert(
      fc.property(words, words, (given, family) => {
        const plain = keys(`${family}, ${given}`);
        expect(keys(`${family.toLowerCase()}, ${given.toLowerCase()}`)).toEqual(plain);
        expect(keys(`${family.toUpperCase()}, ${given.toUpperCase()}`)).toEqual(plain);
        const accented = given.replace(/[aeiou]/, (vowel) => `${vowel}\u0301`);
        expect(keys(`${family}, ${accented}`)).toEqual(plain);
      }),
    );
  });

  it('shares a key with itself whichever way round it is written', () => {
    fc.assert(
      fc.property(made, made, (one, other) => {
        const typed = [`${one} ${other}`, `${other} ${one}`].map(readName);
        // “Hon” and “Bsc” may be drawn too, and are no names.
        fc.pre(typed.every((name) => name.given.length === 1 && name.family.length === 1));
        const turned = new Set(keys(`${other} ${one}`));
        const found = keys(`${one} ${other}`).filter((key) => key.startsWith('n:') && turned.has(key));
        expect(found.length).toBeGreaterThanOrEqual(one === other ? 1 : 2);
      }),
    );
  });
});

describe('likeness of given names', () => {
  it('is the same from both sides, and sure of a name itself', () => {
    fc.assert(
      fc.property(words, words, (one, other) => {
        expect(sameGiven(one, other).likeness).toBe(sameGiven(other, one).likeness);
        expect(sameGiven(one, one.toUpperCase()).likeness).toBe('same');
      }),
    );
  });

  it('holds between a name and each of its variants, which share a key with it', () => {
    fc.assert(
      fc.property(known, (name) => {
        const mine = new Set(keys(`X, ${name}`));
        for (const variant of variantsOf(name)) {
          expect(sameGiven(name, variant.name).alike, `${name} ${variant.name}`).toBe(true);
          expect(keys(`X, ${variant.name}`).some((key) => key.startsWith('n:') && mine.has(key))).toBe(true);
        }
      }),
    );
  });
});
