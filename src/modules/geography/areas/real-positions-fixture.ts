import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { councilsOf, findForce } from '#modules/directory/index.ts';
import { districtOfLsoa } from '../reference/districts.ts';
import type { Boundaries, Confidence } from './index.ts';
import { areaOf } from './index.ts';

/** A position of an open crime record, and what the source says of where it is. */
export interface RealPosition {
  readonly longitude: number;
  readonly latitude: number;
  /** Number of the force: of the district that the LSOA's name bears, else the force that reported it. */
  readonly force: number;
  /** Code of the district, null when the row names none. */
  readonly district: string | null;
}

/** Fields of a row; the source quotes those that hold a comma. */
function cellsOf(line: string): readonly string[] {
  return [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map((match) => match[1] ?? match[2] ?? '');
}

/** Reads the extract, by slug of the reporting force. Left out: BTP, which has no area, PSNI, and rows without a position. */
export function readPositions(path: string): ReadonlyMap<string, readonly RealPosition[]> {
  const found = new Map<string, RealPosition[]>();
  const lines = gunzipSync(readFileSync(path)).toString('utf8').trim().split('\n').slice(1);
  for (const line of lines) {
    const [, slug = '', longitude = '', latitude = '', , , lsoa = ''] = cellsOf(line);
    if (longitude === '' || slug === 'btp' || slug === 'northern-ireland') continue;
    const district = districtOfLsoa(lsoa);
    const force = district?.force ?? findForce(slug)?.number ?? 0;
    const position = {
      longitude: Number(longitude),
      latitude: Number(latitude),
      force,
      district: district?.code ?? null,
    };
    const already = found.get(slug);
    if (already === undefined) found.set(slug, [position]);
    else already.push(position);
  }
  return found;
}

/** Draws so many without putting back, by a fixed seed (numerical recipes' linear congruence): the same every time. */
function sample<Item>(items: readonly Item[], count: number, seed = 20_261_122): readonly Item[] {
  let state = seed;
  const left = [...items];
  for (let i = left.length - 1; i > 0; i -= 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const j = Math.floor((state / 2 ** 32) * (i + 1));
    [left[i], left[j]] = [left[j] as Item, left[i] as Item];
  }
  return left.slice(0, count);
}

/** How many were asked, and how many answers were right. */
export interface Score {
  asked: number;
  right: number;
}

/** How right the answers are, as a whole, by reporting force, and by how sure they said that they are. */
export interface Accuracy {
  readonly force: Score;
  readonly district: Score;
  readonly byForce: ReadonlyMap<string, Score>;
  readonly byConfidence: ReadonlyMap<Confidence, Score>;
  readonly byCouncilConfidence: ReadonlyMap<Confidence, Score>;
}

export const shareOf = ({ asked, right }: Score): number => (asked === 0 ? Number.NaN : right / asked);

function count<Key>(scores: Map<Key, Score>, key: Key, isRight: boolean): void {
  const score = scores.get(key) ?? { asked: 0, right: 0 };
  scores.set(key, score);
  score.asked += 1;
  if (isRight) score.right += 1;
}

/** Asks for the area of a sample of each force's positions. */
export function measureAccuracy(
  positions: ReadonlyMap<string, readonly RealPosition[]>,
  boundaries: Boundaries,
  perForce = 2000,
): Accuracy {
  const whole = new Map<'force' | 'district', Score>();
  const byForce = new Map<string, Score>();
  const byConfidence = new Map<Confidence, Score>();
  const byCouncilConfidence = new Map<Confidence, Score>();
  for (const [slug, all] of [...positions].sort(([a], [b]) => a.localeCompare(b))) {
    for (const truth of sample(all, perForce)) {
      const area = areaOf(truth, boundaries);
      const isRight = area.force === truth.force;
      count(whole, 'force', isRight);
      count(byForce, slug, isRight);
      count(byConfidence, area.confidence, isRight);
      if (truth.district === null) continue;
      if (area.district !== null) count(whole, 'district', area.district === truth.district);
      const named = area.district ?? area.upperTier;
      const isCouncil = named === truth.district || named === councilsOf(truth.district)?.upper.code;
      if (named !== null) count(byCouncilConfidence, area.councilConfidence, isCouncil);
    }
  }
  const none: Score = { asked: 0, right: 0 };
  return {
    force: whole.get('force') ?? none,
    district: whole.get('district') ?? none,
    byForce,
    byConfidence,
    byCouncilConfidence,
  };
}
