import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeReference, type ReferenceKind, readReference, referenceLetters } from './reference.ts';

const bytes = fc.uint8Array({ minLength: 5, maxLength: 5 });
const kinds = fc.constantFrom(...(Object.keys(referenceLetters) as ReferenceKind[]));
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

describe('references', () => {
  it('reads back what it made, however it is typed', () => {
    fc.assert(
      fc.property(kinds, bytes, fc.constantFrom('-', ' ', ''), fc.boolean(), (kind, random, between, lower) => {
        const made = makeReference(kind, random);
        expect(made).toMatch(/^[A-Z]-[0-9A-Z]{4}-[0-9A-Z]{2}$/);
        const typed = made.replaceAll('-', between);
        expect(readReference(lower ? typed.toLowerCase() : typed)).toEqual({ kind, reference: made });
      }),
    );
  });

  it('refuses every slip of one character', () => {
    fc.assert(
      fc.property(kinds, bytes, fc.nat(5), fc.nat(31), (kind, random, at, other) => {
        const made = makeReference(kind, random).replaceAll('-', '');
        const slipped = `${made.slice(0, at + 1)}${alphabet.charAt(other)}${made.slice(at + 2)}`;
        fc.pre(slipped !== made);
        expect(readReference(slipped)).toBeNull();
      }),
    );
  });

  it('refuses what is not a reference', () => {
    for (const typed of ['', 'L', 'L-7K3Q', 'X-7K3Q-9F', '07700 900412', 'L-7K3Q-9FF', 'Marvin1'])
      expect(readReference(typed)).toBeNull();
  });
});
