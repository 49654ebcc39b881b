import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameTokens, numberTokens, slipsOf, soundsOf, wordsOf } from './tokens.ts';

const word = fc.stringMatching(/^[a-z]{4,14}$/);

describe('tokens', () => {
  it('meet whenever two words differ by one letter more, less or other, or by two swapped', () => {
    fc.assert(
      fc.property(word, fc.nat(13), fc.constantFrom('less', 'more', 'other', 'swapped'), (typed, where, how) => {
        const at = where % (typed.length - 1);
        const slipped = {
          less: typed.slice(0, at) + typed.slice(at + 1),
          more: `${typed.slice(0, at)}q${typed.slice(at)}`,
          other: `${typed.slice(0, at)}q${typed.slice(at + 1)}`,
          swapped: typed.slice(0, at) + typed.charAt(at + 1) + typed.charAt(at) + typed.slice(at + 2),
        }[how];
        fc.pre(slipped.length >= 4 && slipped.length <= 16);
        const mine = new Set(slipsOf(typed));
        expect(slipsOf(slipped).some((slip) => mine.has(slip))).toBe(true);
      }),
    );
  });

  it('fold accents, case and punctuation', () => {
    expect(wordsOf('Zoë’s  LINE-2')).toEqual(['zoe', 's', 'line', '2']);
    expect(nameTokens('SCOTTY')).toContain('w:scotty');
  });

  it('hear what is spelt otherwise', () => {
    const shared = (a: string, b: string) => soundsOf(a).some((sound) => soundsOf(b).includes(sound));
    expect(shared('keira', 'kiera')).toBe(true);
    expect(shared('stephen', 'steven')).toBe(true);
    expect(shared('scotty', 'skoti')).toBe(true);
    expect(shared('scotty', 'marvin')).toBe(false);
  });

  it('turn a number round, so that its end is where the token begins', () => {
    expect(numberTokens('+447700900412')).toEqual(['d:214009007744']);
  });
});
