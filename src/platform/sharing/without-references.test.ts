import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutReferences } from './index.ts';

describe('a source that a partner reads', () => {
  it.each([
    ['Import of force records, reference MER-77', ['MER-77'], 'Import of force records'],
    ['Report beside MER-77', ['MER-77'], 'Report beside a police reference'],
    ['Report beside mer-77.', ['MER-77'], 'Report beside a police reference.'],
    ['Report MER-771', ['MER-77'], 'Report MER-771'],
    ['Crime 22/1234/26 (a.b)', ['22/1234/26', '(a.b)'], 'Crime a police reference a police reference'],
    ['Stop on 12 November', ['12'], 'Stop on 12 November'],
    ['PNC 2012/0123456Y, CRO 123456/12Y', [], 'PNC a police reference, CRO a police reference'],
    ['pnc 12/123456y', [], 'pnc a police reference'],
    ['Seen on 21/11/2026', [null, ''], 'Seen on 21/11/2026'],
  ])('%s', (source, references, left) => {
    expect(withoutReferences(source, references)).toBe(left);
  });

  it('has no reference as a word of its own, wherever it stood and whatever its letters are', () => {
    const reference = fc.string({ minLength: 4, maxLength: 12 }).filter((text) => /^[^\s].*[^\s]$/.test(text));
    fc.assert(
      fc.property(reference, fc.constantFrom('', 'Report ', 'A, '), (given, before) => {
        fc.pre(!'a police reference'.includes(given.toLowerCase()));
        const left = withoutReferences(`${before}${given}`, [given]);
        expect(left).toBe(`${before}a police reference`);
      }),
    );
  });
});
