import { type Scale, scales } from '#engines/synthesis/index.ts';
import type { SystemActor } from '#kernel/actor.ts';
import { asDay, type Clock, type Day, isDay } from '#kernel/instant.ts';
import { ok, type Result, refused } from '#kernel/result.ts';
import type { Database } from '#platform/database/index.ts';
import { loadWorld, type WorldLoaded } from './world/load-world.ts';

/** Which simulated country is wanted. */
export interface WorldAsked {
  readonly scale: Scale;
  readonly seed: number;
  readonly asAt: Day;
}

/** What the command line gives, as it was typed. */
export interface WorldTyped {
  readonly scale: string;
  readonly seed: string | undefined;
  readonly asAt: string | undefined;
}

const clerk: SystemActor = { kind: 'system', system: 'clerk', purpose: 'the demonstration set' };

/** Reads what was typed, or says in a line what is wrong with it. */
export function readWorldAsked(typed: WorldTyped, today: Day): Result<WorldAsked, string> {
  const scale = scales.find((each) => each === typed.scale);
  if (scale === undefined) return refused(`--scale takes one of: ${scales.join(', ')}.`);
  const seed = Number(typed.seed ?? '1');
  if (!Number.isSafeInteger(seed) || seed < 0) return refused('--seed takes a whole number of 0 or more.');
  const asAt = typed.asAt ?? today;
  if (!isDay(asAt)) return refused('--as-at takes a date like 2026-11-21.');
  if (asAt > today) return refused('--as-at takes today or an earlier day: nothing may be recorded in time to come.');
  return ok({ scale, seed, asAt: asDay(asAt) });
}

const sayWorld = ({ scale, seed, asAt }: WorldAsked): string => `${scale}, seed ${seed}, as at ${asAt}`;

/**
 * Lays a simulated country into the demonstration, once. The same scale, seed and day give the same country.
 * @returns what was laid in, null when it is there already, or one line on why it may not be
 */
export async function demonstrateWorld(
  database: Database,
  clock: Clock,
  asked: WorldAsked,
  report: (text: string) => void,
): Promise<Result<WorldLoaded | null, string>> {
  const held = await database.reading(clerk, (db) =>
    db.selectFrom('govern.world').select(['demonstration', 'simulated', 'simulated_at as at']).executeTakeFirst(),
  );
  if (held?.demonstration !== true) return refused('A simulated country is laid only into the demonstration.');
  if (held.simulated !== null && held.at === null)
    return refused(
      'A country was being laid in here and was cut off. Begin with an empty folder: name one with DATA_DIR.',
    );
  if (held.simulated !== null)
    return held.simulated === sayWorld(asked)
      ? ok(null)
      : refused(`There is a country here already: ${held.simulated}. Name another folder with DATA_DIR.`);
  await database.writing(clerk, (db) =>
    db
      .updateTable('govern.world')
      .set({ simulated: sayWorld(asked) })
      .execute(),
  );
  const loaded = await loadWorld({ ...asked, database, now: clock(), report });
  await database.writing(clerk, (db) => db.updateTable('govern.world').set({ simulated_at: clock() }).execute());
  return ok(loaded);
}

/** The figures of a loading, for whoever waits: what is held, and what was left out and why. */
export function sayLoaded({ held, leftOut, seconds }: WorldLoaded): string {
  const out = [...leftOut].map(
    ([why, { count, example }]) =>
      `  left out: ${count.toLocaleString('en-GB')} × ${why}${example === '' ? '' : `, such as ${example.slice(0, 200)}`}`,
  );
  return [`A country of ${held.toLocaleString('en-GB')} records is laid in, ${Math.round(seconds)} s.`, ...out].join(
    '\n',
  );
}
