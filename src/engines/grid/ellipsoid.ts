/** A position on a model of the Earth, in degrees; east and north are positive. */
export interface LongLat {
  readonly longitude: number;
  readonly latitude: number;
}

/** A place in a frame whose origin is the middle of the Earth, in metres. */
export type Cartesian = readonly [x: number, y: number, z: number];

/** A flattened sphere, by its half axes in metres. */
export interface Ellipsoid {
  readonly a: number;
  readonly b: number;
}

/** The ellipsoid of WGS 84 (OS, A guide to coordinate systems in Great Britain, annexe A). */
export const wgs84: Ellipsoid = { a: 6_378_137, b: 6_356_752.314_2 };
/** Airy 1830, on which the National Grid stands (the same, annexe A). */
export const airy1830: Ellipsoid = { a: 6_377_563.396, b: 6_356_256.909 };

export const toRadians = (degrees: number): number => (degrees * Math.PI) / 180;
export const toDegrees = (radians: number): number => (radians * 180) / Math.PI;

/** Square of the eccentricity. */
export function eccentricity2({ a, b }: Ellipsoid): number {
  return (a * a - b * b) / (a * a);
}

/** The same position as x, y, z (the guide, annexe B.1). The height is taken for nought: it does not move a map position. */
export function toCartesian({ longitude, latitude }: LongLat, ellipsoid: Ellipsoid): Cartesian {
  const e2 = eccentricity2(ellipsoid);
  const phi = toRadians(latitude);
  const lambda = toRadians(longitude);
  const nu = ellipsoid.a / Math.sqrt(1 - e2 * Math.sin(phi) ** 2);
  return [nu * Math.cos(phi) * Math.cos(lambda), nu * Math.cos(phi) * Math.sin(lambda), nu * (1 - e2) * Math.sin(phi)];
}

/** The position that lies beneath x, y, z (the guide, annexe B.2), good to a millionth of a millimetre after six rounds. */
export function toLongLat([x, y, z]: Cartesian, ellipsoid: Ellipsoid): LongLat {
  const e2 = eccentricity2(ellipsoid);
  const p = Math.hypot(x, y);
  let phi = Math.atan2(z, p * (1 - e2));
  for (let round = 0; round < 6; round += 1) {
    const nu = ellipsoid.a / Math.sqrt(1 - e2 * Math.sin(phi) ** 2);
    phi = Math.atan2(z + e2 * nu * Math.sin(phi), p);
  }
  return { longitude: toDegrees(Math.atan2(y, x)), latitude: toDegrees(phi) };
}
