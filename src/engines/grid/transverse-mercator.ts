import { airy1830, eccentricity2, type LongLat, toDegrees, toRadians } from './ellipsoid.ts';

/** Metres east and north of the false origin of the National Grid, south-west of the Isles of Scilly. */
export interface GridPoint {
  readonly easting: number;
  readonly northing: number;
}

/*
 * The projection of the National Grid and its formulae: Ordnance Survey, "A guide to coordinate systems in Great
 * Britain", annexes A and C. The letters are those of the guide.
 */
const scale = 0.999_601_271_7;
const origin = { longitude: toRadians(-2), latitude: toRadians(49), easting: 400_000, northing: -100_000 };
const e2 = eccentricity2(airy1830);
const n = (airy1830.a - airy1830.b) / (airy1830.a + airy1830.b);

/** Length of the meridian from the true origin, M of the guide. */
function meridian(phi: number): number {
  const difference = phi - origin.latitude;
  const sum = phi + origin.latitude;
  return (
    airy1830.b *
    scale *
    ((1 + n + (5 / 4) * n ** 2 + (5 / 4) * n ** 3) * difference -
      (3 * n + 3 * n ** 2 + (21 / 8) * n ** 3) * Math.sin(difference) * Math.cos(sum) +
      ((15 / 8) * n ** 2 + (15 / 8) * n ** 3) * Math.sin(2 * difference) * Math.cos(2 * sum) -
      (35 / 24) * n ** 3 * Math.sin(3 * difference) * Math.cos(3 * sum))
  );
}

/** Radii of curvature at a latitude: nu across and rho along the meridian, and eta squared. */
function radii(phi: number): { readonly nu: number; readonly rho: number; readonly eta2: number } {
  const bend = 1 - e2 * Math.sin(phi) ** 2;
  const nu = (airy1830.a * scale) / Math.sqrt(bend);
  const rho = (airy1830.a * scale * (1 - e2)) / bend ** 1.5;
  return { nu, rho, eta2: nu / rho - 1 };
}

/**
 * From latitude and longitude on the Airy ellipsoid to the grid (annexe C.1).
 * @returns metres; they mean nothing more than 10 degrees or so from the meridian 2° W
 */
export function project({ longitude, latitude }: LongLat): GridPoint {
  const phi = toRadians(latitude);
  const { nu, rho, eta2 } = radii(phi);
  const [sin, cos, tan2] = [Math.sin(phi), Math.cos(phi), Math.tan(phi) ** 2];
  const d = toRadians(longitude) - origin.longitude;
  const i = meridian(phi) + origin.northing;
  const ii = (nu / 2) * sin * cos;
  const iii = (nu / 24) * sin * cos ** 3 * (5 - tan2 + 9 * eta2);
  const iiiA = (nu / 720) * sin * cos ** 5 * (61 - 58 * tan2 + tan2 ** 2);
  const iv = nu * cos;
  const v = (nu / 6) * cos ** 3 * (nu / rho - tan2);
  const vi = (nu / 120) * cos ** 5 * (5 - 18 * tan2 + tan2 ** 2 + 14 * eta2 - 58 * tan2 * eta2);
  return {
    northing: i + ii * d ** 2 + iii * d ** 4 + iiiA * d ** 6,
    easting: origin.easting + iv * d + v * d ** 3 + vi * d ** 5,
  };
}

/** Latitude at which the meridian has run as far north as the northing; rounds of annexe C.2, to a hundredth of a millimetre. */
function footOf(northing: number): number {
  let phi = origin.latitude;
  for (let round = 0; round < 20; round += 1) {
    const rest = northing - origin.northing - meridian(phi);
    phi += rest / (airy1830.a * scale);
    if (Math.abs(rest) < 1e-5) break;
  }
  return phi;
}

/** From the grid to latitude and longitude on the Airy ellipsoid (annexe C.2). */
export function unproject({ easting, northing }: GridPoint): LongLat {
  const phi = footOf(northing);
  const { nu, rho, eta2 } = radii(phi);
  const tan = Math.tan(phi);
  const [t2, t4, t6] = [tan ** 2, tan ** 4, tan ** 6];
  const sec = 1 / Math.cos(phi);
  const vii = tan / (2 * rho * nu);
  const viii = (tan / (24 * rho * nu ** 3)) * (5 + 3 * t2 + eta2 - 9 * t2 * eta2);
  const ix = (tan / (720 * rho * nu ** 5)) * (61 + 90 * t2 + 45 * t4);
  const x = sec / nu;
  const xi = (sec / (6 * nu ** 3)) * (nu / rho + 2 * t2);
  const xii = (sec / (120 * nu ** 5)) * (5 + 28 * t2 + 24 * t4);
  const xiiA = (sec / (5040 * nu ** 7)) * (61 + 662 * t2 + 1320 * t4 + 720 * t6);
  const e = easting - origin.easting;
  return {
    latitude: toDegrees(phi - vii * e ** 2 + viii * e ** 4 - ix * e ** 6),
    longitude: toDegrees(origin.longitude + x * e - xi * e ** 3 + xii * e ** 5 - xiiA * e ** 7),
  };
}
