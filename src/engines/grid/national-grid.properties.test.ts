import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toGrid, toWgs84 } from './index.ts';

const metres = (max: number) => fc.double({ min: 0, max, noNaN: true });

describe('WGS 84 and the National Grid', () => {
  it('lead back to where one came from, to 2 cm, all over Great Britain', () => {
    fc.assert(
      fc.property(metres(700_000), metres(1_300_000), (easting, northing) => {
        const back = toGrid(toWgs84({ easting, northing }));
        expect(Math.hypot(back.easting - easting, back.northing - northing)).toBeLessThan(0.02);
      }),
    );
  });

  it('keep order: further east by a kilometre is further east by about a kilometre', () => {
    fc.assert(
      fc.property(metres(699_000), metres(1_300_000), (easting, northing) => {
        const [a, b] = [toWgs84({ easting, northing }), toWgs84({ easting: easting + 1000, northing })];
        const east = (b.longitude - a.longitude) * 111_320 * Math.cos((a.latitude * Math.PI) / 180);
        expect(Math.abs(Math.hypot(east, (b.latitude - a.latitude) * 111_200) - 1000)).toBeLessThan(8);
      }),
    );
  });
});
