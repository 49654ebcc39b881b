import { borderTowns } from '../reference/border-towns.ts';
import { cityOfLondonRing } from '../reference/city-of-london.ts';
import { districtOf } from '../reference/districts.ts';
import { unitShapes } from '../reference/unit-shapes.ts';
import { type Boundaries, type Layer, makeLayer, type Unit } from './boundaries.ts';

/** Sixteen corners of a circle on the ground. */
function circle(longitude: number, latitude: number, metres: number): (readonly [number, number])[] {
  const corners = Array.from({ length: 16 }, (_, i): readonly [number, number] => {
    const turn = (i / 16) * 2 * Math.PI;
    const east = metres / (111_320 * Math.cos((latitude * Math.PI) / 180));
    return [longitude + Math.cos(turn) * east, latitude + (Math.sin(turn) * metres) / 111_200];
  });
  return [...corners, ...corners.slice(0, 1)];
}

function townUnit(code: string): Unit {
  const district = districtOf(code);
  if (district === null) throw new Error(`border-towns.ts names ${code}, which is no district`);
  return { force: district.force, codes: [code] };
}

/** What is known by hand stands before the outlines, as the first shape that holds a point answers. */
function makeBuiltIn(): Layer {
  return makeLayer([
    { unit: { force: 2, codes: ['E09000001'] }, polygons: [[cityOfLondonRing]] },
    ...borderTowns.map((town) => ({
      unit: townUnit(town.district),
      polygons: [[circle(town.longitude, town.latitude, town.reach)]],
    })),
    ...unitShapes(),
  ]);
}

let made: Boundaries | null = null;

/**
 * The outlines that come with the product: 174 units of Natural Earth, the City of London and border towns by hand, and
 * Scotland and Northern Ireland as a whole. Made at the first call, which takes a tenth of a second or so.
 */
export function builtInBoundaries(): Boundaries {
  made ??= {
    kind: 'built-in',
    layers: [makeBuiltIn()],
    blur: { force: { sure: 2500, likely: 1000 }, council: { sure: 3500, likely: 2000 } },
    called: 'the built-in outlines, which are generalised',
  };
  return made;
}
