import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { ok, type Result, refused } from '#kernel/result.ts';
import type { Boundaries } from './boundaries.ts';
import { type CheckedLayer, checkLayer, checkNesting, type PassedCheck } from './check-layer.ts';
import { type BoundaryProblem, type FoundLayer, isNamedAsMap, layersOf, sayLayer } from './found-layer.ts';
import { type Frame, readShapes } from './read-shapes.ts';
import { type KnownLayer, type LayerKind, type LeftLayer, recogniseLayer } from './recognise-layer.ts';

/** A layer that is in use, for the page of sources. */
export interface UsedLayer {
  /** "geo/areas.topo.json (object “pfa”)". */
  readonly name: string;
  readonly kind: LayerKind;
  readonly areas: number;
  readonly corners: number;
  readonly frame: Frame;
  readonly codeField: string;
}

/** What a folder gave. */
export interface LoadedFolder {
  readonly boundaries: Boundaries;
  readonly used: readonly UsedLayer[];
  readonly passed: readonly PassedCheck[];
  readonly left: readonly LeftLayer[];
}

/** A folder that is not used, with everything that is wrong with it. */
export interface RefusedFolder {
  readonly problems: readonly BoundaryProblem[];
  readonly left: readonly LeftLayer[];
}

/** Larger files are not read: the whole of Britain at full resolution is larger, and gains nothing here. */
const largest = 64 * 1024 * 1024;
const deepest = 4;
const mostFiles = 500;

/** Files that may be maps, by name from the folder, in alphabetical order. */
async function listFiles(folder: string, depth = 0): Promise<readonly string[]> {
  const found: string[] = [];
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && depth < deepest && !entry.name.startsWith('.')) {
      found.push(...(await listFiles(path, depth + 1)));
    } else if (/[.](geo|topo)?json$/i.test(entry.name)) {
      found.push(path);
    }
  }
  return found.sort().slice(0, mostFiles);
}

interface Gathered {
  readonly checked: CheckedLayer[];
  /** Sound layers that misplace towns: left where another of the kind is good, else a reason to refuse. */
  readonly coarse: { readonly layer: KnownLayer; readonly problems: readonly BoundaryProblem[] }[];
  readonly problems: BoundaryProblem[];
  readonly left: LeftLayer[];
}

function sortLayer(each: FoundLayer, into: Gathered): void {
  const known = recogniseLayer(each);
  if (!('kind' in known)) {
    into.left.push(known);
    return;
  }
  const read = readShapes(known);
  if (!read.ok) {
    into.problems.push(...read.problem);
    return;
  }
  const checked = checkLayer(read.value);
  if (checked.ok) into.checked.push(checked.value);
  else if (checked.problem.isCoarse) into.coarse.push({ layer: known, problems: checked.problem.problems });
  else into.problems.push(...checked.problem.problems);
}

function sortCoarse({ checked, coarse, problems, left }: Gathered): void {
  for (const { layer, problems: own } of coarse) {
    const isNeeded = !checked.some(({ read }) => read.layer.kind === layer.kind);
    if (isNeeded) problems.push(...own);
    else left.push({ file: layer.file, object: layer.object, why: `It misplaces towns: ${own[0]?.message ?? ''}` });
  }
}

/** Reads one file and sorts its layers into those that are good, what is wrong, and what is none of ours. */
async function gather(folder: string, path: string, into: Gathered): Promise<void> {
  const file = relative(folder, path).replaceAll('\\', '/');
  if ((await stat(path)).size > largest) {
    const why = 'It is larger than 64 MB and was not read. Simplify it, for example with mapshaper.';
    if (isNamedAsMap(file)) into.problems.push({ file, feature: null, message: why });
    else into.left.push({ file, object: null, why });
    return;
  }
  const layers = layersOf(file, await readFile(path, 'utf8'));
  if (!layers.ok) {
    into.problems.push(layers.problem);
    return;
  }
  for (const each of layers.value) sortLayer(each, into);
}

/** Of several good layers of a kind the one with most corners in England and Wales; the others are left, and said. */
function pick(kind: LayerKind, { checked, left }: Gathered): CheckedLayer | null {
  const found = checked.filter(({ read }) => read.layer.kind === kind).toSorted((a, b) => b.corners - a.corners);
  const [best = null, ...others] = found;
  for (const { read } of others) {
    const { file, object } = read.layer;
    left.push({ file, object, why: `It is good, and ${sayLayer(best?.read.layer ?? read.layer)} is finer.` });
  }
  return best;
}

function usedLayer({ read, corners }: CheckedLayer): UsedLayer {
  const { layer, frame, shapes } = read;
  const { kind, codeField } = layer;
  return { name: sayLayer(layer), kind, areas: shapes.length, corners, frame, codeField };
}

function put(forces: CheckedLayer | null, districts: CheckedLayer | null): Boundaries {
  return {
    kind: 'loaded',
    // Districts first: the force of a district is known by a table.
    layers: [districts, forces].flatMap((each) => (each === null ? [] : [each.layer])),
    blur: { force: { sure: 500, likely: 150 }, council: { sure: 500, likely: 150 } },
    called: 'the boundaries that were loaded',
  };
}

function nothingFound(message: string): BoundaryProblem {
  return { file: null, feature: null, message };
}

async function filesOf(folder: string): Promise<Result<readonly string[], BoundaryProblem>> {
  try {
    return ok(await listFiles(folder));
  } catch {
    return refused(
      nothingFound('The folder is not there, or may not be read. Name a folder that the product can read.'),
    );
  }
}

/**
 * Loads the boundaries of an operator's folder and of folders in it: police force areas, districts, or both, as GeoJSON
 * or TopoJSON in WGS 84 or the British National Grid, found by what they hold. All or nothing: one fault in a file that
 * holds forces or districts refuses the folder. Only a sound layer that is too coarse is passed over for a finer one.
 * @param folder absolute
 */
export async function loadFolder(folder: string): Promise<Result<LoadedFolder, RefusedFolder>> {
  const files = await filesOf(folder);
  if (!files.ok) return refused({ problems: [files.problem], left: [] });
  const gathered: Gathered = { checked: [], coarse: [], problems: [], left: [] };
  for (const path of files.value) {
    try {
      await gather(folder, path, gathered);
    } catch {
      // It was taken away, or may not be read.
      const file = relative(folder, path).replaceAll('\\', '/');
      const message = 'The file could not be read. See that the product may read it, and ask again.';
      gathered.problems.push({ file, feature: null, message });
    }
  }
  sortCoarse(gathered);
  const { problems, left, checked } = gathered;
  if (problems.length === 0 && checked.length === 0) {
    const message =
      'The folder holds no boundaries of police forces or districts. Put GeoJSON or TopoJSON files with ONS codes in it.';
    problems.push(nothingFound(message));
  }
  if (problems.length > 0) return refused({ problems, left });
  const [forces, districts] = [pick('forces', gathered), pick('districts', gathered)];
  const chosen = [forces, districts].filter((each) => each !== null);
  const passed = chosen.flatMap((each) => each.passed);
  if (forces !== null && districts !== null) {
    const nested = checkNesting(forces, districts);
    if (!nested.ok) return refused({ problems: nested.problem, left });
    passed.push(nested.value);
  }
  return ok({ boundaries: put(forces, districts), used: chosen.map(usedLayer), passed, left });
}
