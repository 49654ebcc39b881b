import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forceNumber } from '#modules/directory/somebody-fixture.ts';
import { settlePlace } from './settle-place.ts';

describe('where a record says that something is', () => {
  it('is settled with its position, its force and its council, and says how', () => {
    const shrewsbury = settlePlace('14 High Street, Shrewsbury');
    expect(shrewsbury).toMatchObject({ force: forceNumber('west-mercia'), district: 'E06000051' });
    expect(shrewsbury?.longitude).toBeGreaterThan(-2_900_000);
    expect(shrewsbury?.longitude).toBeLessThan(-2_600_000);
    expect(shrewsbury?.says).not.toBe('');
  });

  it('has no position where several places may be meant', () => {
    const newport = settlePlace('Newport');
    expect(newport).toMatchObject({ longitude: null, latitude: null });
    expect(newport?.says).toContain('More than one place may be meant');
  });

  it('is not known for what is no place', () => {
    expect(settlePlace('behind the old oak that fell')).toBeNull();
    expect(settlePlace('x'.repeat(500))).toBeNull();
  });

  it('never throws, and has both halves of a position or neither', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        const place = settlePlace(text);
        expect((place?.longitude ?? null) === null).toBe((place?.latitude ?? null) === null);
      }),
      { numRuns: 60 },
    );
  });
});
