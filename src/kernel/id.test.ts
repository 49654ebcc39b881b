import { describe, expect, it } from 'vitest';
import { asId, isId, uuidV7 } from './id.ts';

describe('ids', () => {
  it('are version 7, variant 10, and sort by time', () => {
    const random = new Uint8Array(10).fill(255);
    const early = uuidV7(1_700_000_000_000, random);
    const late = uuidV7(1_700_000_000_001, new Uint8Array(10));
    expect(early).toBe('018bcfe5-6800-7fff-bfff-ffffffffffff');
    expect(early < late).toBe(true);
    expect(isId(late)).toBe(true);
  });

  it('are nothing but lower-case canonical UUIDs', () => {
    expect(isId('018BCFE5-6800-7FFF-BFFF-FFFFFFFFFFFF')).toBe(false);
    expect(() => asId('1 or 1=1')).toThrow();
  });
});
