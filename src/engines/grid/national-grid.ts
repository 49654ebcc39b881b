import { airy1830, type Cartesian, type LongLat, toCartesian, toLongLat, toRadians, wgs84 } from './ellipsoid.ts';
import { type GridPoint, project, unproject } from './transverse-mercator.ts';

export type { GridPoint, LongLat };

/*
 * From WGS 84 to OSGB36 by seven numbers (OS, "A guide to coordinate systems in Great Britain", section 6.6): shifts in
 * metres, rotations in seconds of arc, scale in millionths. Good to about 5 m over Great Britain, which is nearer than
 * any outline that is used here; the table of 1.7 million shifts that is good to centimetres (OSTN15) is not needed.
 */
const shift = [-446.448, 125.157, -542.06] as const;
const [rx, ry, rz] = [-0.1502, -0.247, -0.8421].map((seconds) => toRadians(seconds / 3600)) as [number, number, number];
const growth = 1 + 20.4894e-6;

function toOsgb([x, y, z]: Cartesian): Cartesian {
  return [
    shift[0] + growth * x - rz * y + ry * z,
    shift[1] + rz * x + growth * y - rx * z,
    shift[2] - ry * x + rx * y + growth * z,
  ];
}

/** Undoes `toOsgb` by going back as far as it went too far; twice is enough for a thousandth of a millimetre. */
function fromOsgb(wanted: Cartesian): Cartesian {
  let [x, y, z] = wanted;
  for (let round = 0; round < 3; round += 1) {
    const [reachedX, reachedY, reachedZ] = toOsgb([x, y, z]);
    x += wanted[0] - reachedX;
    y += wanted[1] - reachedY;
    z += wanted[2] - reachedZ;
  }
  return [x, y, z];
}

/**
 * A position of the British National Grid (OSGB36, EPSG:27700) in degrees of WGS 84 (EPSG:4326).
 * @param point metres east and north of the false origin
 * @returns within about 5 m of where OS's own transformation puts it, in Great Britain
 */
export function toWgs84(point: GridPoint): LongLat {
  return toLongLat(fromOsgb(toCartesian(unproject(point), airy1830)), wgs84);
}

/**
 * A position in degrees of WGS 84 on the British National Grid; the reverse of `toWgs84`.
 * @param position degrees, in or near Great Britain: elsewhere the metres mean nothing
 * @returns metres east and north of the false origin
 */
export function toGrid(position: LongLat): GridPoint {
  return project(toLongLat(toOsgb(toCartesian(position, wgs84)), airy1830));
}
