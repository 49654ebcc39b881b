import { areaAt, interiorPoint } from '#engines/areas/index.ts';
import { ok, type Result, refused } from '#kernel/result.ts';
import { councilOf, councils, forceOf, forces } from '#modules/directory/index.ts';
import { cityOfLondonRing } from '../reference/city-of-london.ts';
import { knownTowns } from '../reference/known-towns.ts';
import { type Layer, makeLayer, type Unit } from './boundaries.ts';
import { type BoundaryProblem, sayLayer } from './found-layer.ts';
import type { ReadLayer, ReadShape } from './read-shapes.ts';
import type { LayerKind } from './recognise-layer.ts';

/** What was looked at and found good: "43 of 43 police force areas". */
export interface PassedCheck {
  readonly name: string;
  readonly found: string;
}

/** A layer that holds what it must, ready to be asked. */
export interface CheckedLayer {
  readonly read: ReadLayer;
  readonly layer: Layer;
  /** Corners of the outlines of England and Wales: the more, the finer. */
  readonly corners: number;
  readonly passed: readonly PassedCheck[];
}

const forceByArea = new Map(
  forces.flatMap((force) => (force.areaCode === null ? [] : [[force.areaCode, force.number]])),
);

/** What must be there, by kind: the areas of England and Wales. Scotland and Northern Ireland may be there too. */
const wanted: Readonly<Record<LayerKind, readonly { readonly code: string; readonly name: string }[]>> = {
  forces: forces.flatMap(({ areaCode, name }) => (areaCode === null ? [] : [{ code: areaCode, name }])),
  districts: councils.filter(({ tier, nation }) => tier !== 'county' && (nation === 'England' || nation === 'Wales')),
};

const plural: Readonly<Record<LayerKind, string>> = { forces: 'police force areas', districts: 'districts' };

/** The forces of Scotland and Northern Ireland have one area each, whatever code a file gives it. */
function forceElsewhere({ code, name }: ReadShape): number | undefined {
  if (/^S\d{8}$/.test(code) || /scotland/i.test(name)) return 45;
  return /^N\d{8}$/.test(code) || /northern ireland/i.test(name) ? 46 : undefined;
}

function unitOf(kind: LayerKind, shape: ReadShape): Unit | null {
  const { code } = shape;
  const outside = forceElsewhere(shape);
  if (kind === 'forces') {
    const force = forceByArea.get(code) ?? outside;
    return force === undefined ? null : { force, codes: [] };
  }
  const council = councilOf(code);
  if (council !== null && council.tier !== 'county') return { force: council.force, codes: [code] };
  return outside === undefined ? null : { force: outside, codes: [] };
}

function sayNames(names: readonly string[]): string {
  const shown = names.slice(0, 5).join(', ');
  return names.length > 5 ? `${shown} and ${names.length - 5} more` : shown;
}

/** Codes that are missing, twice there, or of nothing that is known. */
function checkCodes({ layer, shapes }: ReadLayer): readonly BoundaryProblem[] {
  const { kind, file } = layer;
  const problems: BoundaryProblem[] = [];
  const seen = new Set<string>();
  for (const shape of shapes) {
    const { code, name } = shape;
    const feature = name === '' ? code : `${code} (${name})`;
    if (seen.has(code)) {
      problems.push({ file, feature, message: 'The code is there twice. Join the parts into one MultiPolygon.' });
    }
    seen.add(code);
    if (unitOf(kind, shape) === null) {
      const message = `The code is of none of the ${plural[kind]} of 2025. Use boundaries of 2023 or later, with the codes of the ONS.`;
      problems.push({ file, feature, message });
    }
  }
  const missing = wanted[kind].filter(({ code }) => !seen.has(code));
  if (missing.length > 0) {
    const names = sayNames(missing.map(({ code, name }) => `${name} (${code})`));
    const message = `${sayLayer(layer)} lacks ${missing.length} of the ${wanted[kind].length} ${plural[kind]} of England and Wales: ${names}. Export all of them.`;
    problems.push({ file, feature: null, message });
  }
  return problems;
}

/** Misplaced towns that are named one by one; more have one reason. */
const mostTowns = 5;

/** Towns that everybody knows must lie where they lie. */
function checkTowns({ layer }: ReadLayer, ready: Layer): readonly BoundaryProblem[] {
  const misplaced = knownTowns.flatMap(({ name, longitude, latitude, district }) => {
    const unit = ready.units[areaAt(ready.index, longitude, latitude)];
    const council = councilOf(district);
    const [isRight, wants] =
      layer.kind === 'districts'
        ? [unit?.codes[0] === district, council?.name]
        : [unit?.force === council?.force, forceOf(council?.force ?? 0)?.name];
    if (isRight) return [];
    const found =
      unit === undefined ? 'in no area' : `in ${councilOf(unit.codes[0] ?? '')?.name ?? forceOf(unit.force)?.name}`;
    const message = `${name} lies ${found} and should lie in ${wants}. The outlines are too coarse, in another frame, or bear the wrong codes.`;
    return [{ file: layer.file, feature: name, message }];
  });
  if (misplaced.length <= mostTowns) return misplaced;
  const message = `${misplaced.length} of ${knownTowns.length} known towns lie elsewhere by it. ${misplaced[0]?.message ?? ''}`;
  return [{ file: layer.file, feature: null, message }];
}

const nobody: Unit = { force: 0, codes: [] };

const cityCodes: readonly string[] = ['E23000034', 'E09000001'];

function cornersOf({ polygons }: ReadShape): number {
  return polygons.flat().reduce((sum, ring) => sum + ring.length, 0);
}

/** Outlines generalised for the whole country leave little of the City, which is a square mile and has a force of its own. */
function isCityCoarse(shapes: readonly ReadShape[]): boolean {
  const city = shapes.find(({ code }) => cityCodes.includes(code));
  return city !== undefined && cornersOf(city) < cityOfLondonRing.length;
}

/** The City as it was drawn by hand, to stand before what was loaded. */
function cityShape(kind: LayerKind) {
  return { unit: { force: 2, codes: kind === 'forces' ? [] : ['E09000001'] }, polygons: [[cityOfLondonRing]] };
}

function toLayer(kind: LayerKind, shapes: readonly ReadShape[]): Layer {
  const all = shapes.map((shape) => ({ unit: unitOf(kind, shape) ?? nobody, polygons: shape.polygons }));
  return makeLayer(isCityCoarse(shapes) ? [cityShape(kind), ...all] : all);
}

/** Why a layer is not good: faulty in itself, or sound and too coarse, which matters less where a finer one is at hand. */
export interface LayerFault {
  readonly isCoarse: boolean;
  readonly problems: readonly BoundaryProblem[];
}

const numbers = new Intl.NumberFormat('en-GB');
const sayNumber = (value: number): string => numbers.format(value);

/** Makes a layer that was read ready to be asked, if it holds what it must. */
export function checkLayer(read: ReadLayer): Result<CheckedLayer, LayerFault> {
  const { kind } = read.layer;
  const problems = checkCodes(read);
  if (problems.length > 0) return refused({ isCoarse: false, problems });
  const layer = toLayer(kind, read.shapes);
  const misplaced = checkTowns(read, layer);
  if (misplaced.length > 0) return refused({ isCoarse: true, problems: misplaced });
  const rings = read.shapes.reduce((sum, { polygons }) => sum + polygons.flat().length, 0);
  const count = wanted[kind].length;
  const towns = knownTowns.length;
  const where = kind === 'forces' ? 'force' : 'district';
  const corners = read.shapes.reduce((sum, each) => sum + (/^[EW]/.test(each.code) ? cornersOf(each) : 0), 0);
  const drawn = { name: `The City of London of the ${plural[kind]}`, found: 'Too coarse; drawn by hand instead' };
  return ok({
    read,
    layer,
    corners,
    passed: [
      { name: `All ${plural[kind]} of England and Wales are there, each once`, found: `${count} of ${count}` },
      { name: `Every outline of the ${plural[kind]} is closed`, found: `${sayNumber(rings)} of ${sayNumber(rings)}` },
      { name: `Known towns lie in the right ${where}`, found: `${towns} of ${towns}` },
      ...(isCityCoarse(read.shapes) ? [drawn] : []),
    ],
  });
}

/** Every district must lie in the area of its force: a point well inside each is tried. */
export function checkNesting(
  forceLayer: CheckedLayer,
  districtLayer: CheckedLayer,
): Result<PassedCheck, readonly BoundaryProblem[]> {
  const problems = districtLayer.read.shapes.flatMap((shape) => {
    const { code, name, polygons } = shape;
    const unit = unitOf('districts', shape);
    const inside = interiorPoint(polygons);
    const { index, units } = forceLayer.layer;
    const force = inside === null ? undefined : units[areaAt(index, inside[0], inside[1])]?.force;
    // A file of forces may leave out Scotland and Northern Ireland.
    const isLeftOut = force === undefined && unit !== null && unit.force > 43;
    if (force === unit?.force || isLeftOut) return [];
    const wants = forceOf(unit?.force ?? 0)?.name ?? 'none';
    const found = force === undefined ? 'no force’s area' : `that of ${forceOf(force)?.name}`;
    const message = `The district belongs to ${wants}, and its middle lies in ${found} by ${forceLayer.read.layer.file}. Use files of the same source and year.`;
    return [{ file: districtLayer.read.layer.file, feature: `${code} (${name})`, message }];
  });
  if (problems.length > 0) return refused(problems);
  const count = districtLayer.read.shapes.filter(({ code }) => /^[EW]/.test(code)).length;
  return ok({ name: 'Every district lies in the area of its force', found: `${count} of ${count}` });
}
