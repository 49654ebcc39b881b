import { describe, expect, it } from 'vitest';
import { toGrid, toWgs84 } from './index.ts';
import { project, unproject } from './transverse-mercator.ts';

const degrees = (d: number, minutes: number, seconds: number) => d + minutes / 60 + seconds / 3600;

/**
 * Points of Ordnance Survey's test file of OSTN15: ETRS89 (WGS 84 for our purpose) and what OS's own transformation,
 * good to centimetres, makes of them.
 */
const points = [
  ['TP01, St Mary’s', 49.9222639373, -6.29977752014, 91492.146, 11318.804],
  ['TP06, Nash Point', 51.4007822014, -3.5512834924, 292184.87, 168003.465],
  ['TP07, North Foreland', 51.3744702555, 1.44454730409, 639821.835, 169565.858],
  ['TP09, Lambeth', 51.4893656495, -0.1199255718, 530624.974, 178388.464],
  ['TP12, Droitwich', 52.2552938163, -2.15458614387, 389544.19, 261912.153],
  ['TP14, King’s Lynn', 52.7513668717, 0.40153547065, 562180.547, 319784.995],
  ['TP19, Blackpool', 53.7791102576, -3.04045490691, 331534.564, 431920.794],
  ['TP24, Carlisle', 54.8954234042, -2.93827741149, 339921.145, 556034.761],
  ['TP25, Newcastle', 54.9791227366, -1.61657685184, 424639.355, 565012.703],
  ['TP27, Edinburgh', 55.9247826551, -3.29479219337, 319188.434, 670947.534],
  ['TP31, St Kilda', 57.8135183841, -8.57854456076, 9587.909, 899448.996],
  ['TP40, Shetland', 60.1330809166, -2.07382822798, 395999.668, 1138728.951],
] as const;

describe('the projection of the National Grid', () => {
  // A guide to coordinate systems in Great Britain, annexe C: the worked example of Caister water tower.
  const tower = { latitude: degrees(52, 39, 27.2531), longitude: degrees(1, 43, 4.5177) };
  const grid = { easting: 651_409.903, northing: 313_177.27 };

  it('gives the worked example of Ordnance Survey to a millimetre, both ways', () => {
    const there = project(tower);
    expect(there.easting).toBeCloseTo(grid.easting, 3);
    expect(there.northing).toBeCloseTo(grid.northing, 3);
    const back = unproject(grid);
    expect(back.latitude).toBeCloseTo(tower.latitude, 8);
    expect(back.longitude).toBeCloseTo(tower.longitude, 8);
  });
});

describe('WGS 84 and the National Grid', () => {
  it.each(points)(
    '%s comes within 10 m of where Ordnance Survey puts it',
    (_name, latitude, longitude, easting, northing) => {
      const grid = toGrid({ longitude, latitude });
      expect(Math.hypot(grid.easting - easting, grid.northing - northing)).toBeLessThan(10);
      const position = toWgs84({ easting, northing });
      const east = (position.longitude - longitude) * 111_320 * Math.cos((latitude * Math.PI) / 180);
      const north = (position.latitude - latitude) * 111_200;
      expect(Math.hypot(east, north)).toBeLessThan(10);
    },
  );

  it('is within 4 m of it in England and Wales', () => {
    for (const [name, latitude, longitude, easting, northing] of points.slice(1, 9)) {
      const grid = toGrid({ longitude, latitude });
      expect(Math.hypot(grid.easting - easting, grid.northing - northing), name).toBeLessThan(4);
    }
  });
});
