import { type Scale, settingsOf, simulate, type WitnessedRecord, witnessed } from '#engines/synthesis/index.ts';
import type { PersonActor } from '#kernel/actor.ts';
import type { Id } from '#kernel/id.ts';
import { type Day, dayOf, type Instant } from '#kernel/instant.ts';
import { countryOfDemonstration } from '#modules/geography/index.ts';
import { type Database, tendDatabase } from '#platform/database/index.ts';
import { operatorOf } from '../demo-register.ts';
import { loadDescribed, loadPersonFacts } from './described.ts';
import type { Loading } from './held.ts';
import { loadLines } from './lines.ts';
import { loadLinks } from './links.ts';
import { loadSightings } from './sightings.ts';

/** Which world, and into what. */
export interface WorldParts {
  readonly database: Database;
  readonly now: Instant;
  readonly seed: number;
  readonly scale: Scale;
  /** Usually the day of `now`; nothing in the world was recorded later. */
  readonly asAt?: Day;
  /** Takes whole sentences for whoever waits. */
  readonly report: (text: string) => void;
}

/** What a loading came to. */
export interface WorldLoaded {
  /** Records and links that are held now. */
  readonly held: number;
  /** What was left out, by reason, with how many and one of them. */
  readonly leftOut: ReadonlyMap<string, { readonly count: number; readonly example: string }>;
  readonly seconds: number;
}

const noHomeYet = [
  'encounter',
  'intelligence report',
  'partner report',
  'missing episode',
  'missing return',
  'referral',
  'closure',
  'check-back',
  'premises visit',
] as const satisfies readonly WitnessedRecord['kind'][];

function onceByForce(): (force: string) => PersonActor {
  const known = new Map<string, PersonActor>();
  return (force) => {
    const operator = known.get(force) ?? operatorOf(force);
    known.set(force, operator);
    return operator;
  };
}

/**
 * Lays a simulated world into an open database, each record by the force that recorded it and through the bulk form of what
 * the pages do: rules, catalogue, tokens, history and ledger as for one. What kind of record has no home in the product yet
 * is counted and left out.
 */
export async function loadWorld(parts: WorldParts): Promise<WorldLoaded> {
  const started = performance.now();
  const { database, now, report } = parts;
  const today = dayOf(now);
  const settings = settingsOf({ seed: parts.seed, scale: parts.scale, asAt: parts.asAt ?? today });
  const country = countryOfDemonstration();
  const loading: Loading = {
    ...{ database, now, today, operatorOf: onceByForce() },
    held: new Map<string, Id>(),
    leftOut: new Map(),
  };
  const records: WitnessedRecord[] = [];
  for (const batch of witnessed(simulate(settings, country), settings, country)) records.push(...batch.records);
  const byKind = Map.groupBy(records, ({ kind }) => kind);
  const step = async (what: string, load: () => Promise<void>): Promise<void> => {
    await load();
    report(`${what}: ${Math.round((performance.now() - started) / 1000)} s`);
  };
  for (const kind of noHomeYet) {
    const count = byKind.get(kind)?.length ?? 0;
    if (count > 0) loading.leftOut.set(`records of the kind "${kind}", which has no home yet`, { count, example: '' });
  }
  await step('lines', () => loadLines(loading, [...(byKind.get('line') ?? []), ...(byKind.get('line update') ?? [])]));
  for (const kind of ['person', 'phone', 'vehicle', 'premises', 'incident'] as const)
    await step(kind, () => loadDescribed(loading, kind, byKind.get(kind) ?? []));
  await step('sightings', () => loadSightings(loading, byKind.get('sighting') ?? []));
  await step('links', () =>
    loadLinks(loading, records, () => loadPersonFacts(loading, byKind.get('person fact') ?? [])),
  );
  await step('tended', () => tendDatabase(database));
  return {
    held: loading.held.size,
    leftOut: loading.leftOut,
    seconds: (performance.now() - started) / 1000,
  };
}
