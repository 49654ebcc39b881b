/**
 * How right and how fast areas are found. A program, not a test: `tsx tests/performance/areas.bench.ts [FOLDER] [--json]`.
 * Without a folder it measures the speed on a grid of points over England and Wales; with a folder that holds the
 * extract of data.police.uk (crime/drugs_2025_all_forces.csv.gz) and boundaries, also how many of 2,000 real positions
 * of each force come out right. Speeds are of processor time, so that a busy machine does not change them much.
 */
import { existsSync } from 'node:fs';
import { cpus } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { areaAt } from '../../src/engines/areas/index.ts';
import { areaOf, type Boundaries, builtInBoundaries, loadFolder } from '../../src/modules/geography/areas/index.ts';
import {
  type Accuracy,
  measureAccuracy,
  readPositions,
  shareOf,
} from '../../src/modules/geography/areas/real-positions-fixture.ts';

interface Point {
  readonly longitude: number;
  readonly latitude: number;
}

const args = process.argv.slice(2);
const json = args.includes('--json');
const folder = args.find((each) => !each.startsWith('--'));
const extract = folder === undefined ? '' : join(resolve(folder), 'crime', 'drugs_2025_all_forces.csv.gz');
const positions = existsSync(extract) ? readPositions(extract) : null;

/** Real positions in no order, or points over land and sea. */
function somePoints(): readonly Point[] {
  const all = positions === null ? [] : [...positions.values()].flat();
  return Array.from({ length: 300_000 }, (_, i): Point => {
    const real = all[(i * 7919) % Math.max(1, all.length)];
    return real ?? { longitude: -5.5 + ((i * 0.618_034) % 1) * 7, latitude: 50 + ((i * 0.754_878) % 1) * 5.5 };
  });
}

/** Points a second of processor time, the best of five rounds after two that warm up. */
function speedOf(points: readonly Point[], ask: (point: Point) => unknown): number {
  let best = 0;
  for (let round = 0; round < 7; round += 1) {
    const before = process.cpuUsage();
    for (const point of points) ask(point);
    const { user, system } = process.cpuUsage(before);
    if (round >= 2) best = Math.max(best, (points.length * 1e6) / (user + system));
  }
  return Math.round(best);
}

const points = somePoints();

function measure(name: string, boundaries: Boundaries) {
  const [layer] = boundaries.layers;
  const index = layer?.index;
  return {
    name,
    units: layer?.units.length ?? 0,
    lookupsPerSecond:
      index === undefined ? 0 : speedOf(points, (point) => areaAt(index, point.longitude, point.latitude)),
    areasPerSecond: speedOf(points, (point) => areaOf(point, boundaries)),
    accuracy: positions === null ? null : measureAccuracy(positions, boundaries),
  };
}

async function loaded(): Promise<readonly ReturnType<typeof measure>[]> {
  if (folder === undefined) return [];
  const found = await loadFolder(resolve(folder));
  if (!found.ok) throw new Error(found.problem.problems.map(({ message }) => message).join('\n'));
  const { boundaries } = found.value;
  const forcesOnly: Boundaries = { ...boundaries, layers: boundaries.layers.slice(-1) };
  return [
    measure('loaded', boundaries),
    ...(boundaries.layers.length > 1 ? [measure('loaded, forces only', forcesOnly)] : []),
  ];
}

const results = [measure('built-in', builtInBoundaries()), ...(await loaded())];

const percent = (share: number): string => (Number.isNaN(share) ? 'not known' : `${(share * 100).toFixed(2)} %`);
const numbers = new Intl.NumberFormat('en-GB');

function sayAccuracy({ force, district, byForce, byConfidence }: Accuracy): readonly string[] {
  return [
    `  right force ${percent(shareOf(force))} of ${numbers.format(force.asked)}, right district ${percent(shareOf(district))} of ${numbers.format(district.asked)}`,
    `  by confidence: ${[...byConfidence].map(([word, score]) => `${word} ${percent(shareOf(score))} of ${numbers.format(score.asked)}`).join(', ')}`,
    ...[...byForce].map(
      ([slug, score]) => `    ${slug.padEnd(20)} ${percent(shareOf(score)).padStart(9)} of ${score.asked}`,
    ),
  ];
}

if (json) {
  const plain = results.map(({ accuracy, ...rest }) => ({
    ...rest,
    accuracy:
      accuracy === null
        ? null
        : {
            ...accuracy,
            byForce: Object.fromEntries(accuracy.byForce),
            byConfidence: Object.fromEntries(accuracy.byConfidence),
            byCouncilConfidence: Object.fromEntries(accuracy.byCouncilConfidence),
          },
  }));
  process.stdout.write(`${JSON.stringify(plain)}\n`);
} else {
  process.stdout.write(
    `${cpus()[0]?.model.trim() ?? 'Unknown processor'}, Node ${process.version}, ${numbers.format(points.length)} points\n`,
  );
  for (const { name, units, lookupsPerSecond, areasPerSecond, accuracy } of results) {
    const speeds = `${numbers.format(lookupsPerSecond)} points in polygons a second, ${numbers.format(areasPerSecond)} whole answers`;
    process.stdout.write(`\n${name}, ${units} units: ${speeds}\n`);
    if (accuracy !== null) process.stdout.write(`${sayAccuracy(accuracy).join('\n')}\n`);
  }
}
