import type { Country } from '../country.ts';
import { dayAt, yearOf } from '../days.ts';
import { type Ground, layGround } from '../ground.ts';
import type { Settings } from '../settings.ts';
import type { World } from '../truth/truth.ts';
import { referenceOf } from './force-way.ts';
import { type Draft, makePen, makeWays, type Pen } from './pen.ts';
import type { WitnessedRecord } from './record.ts';
import { see } from './see.ts';

/** Records in the order in which they were recorded, and apart from them whom and what each is about. */
export interface RecordBatch {
  readonly records: readonly WitnessedRecord[];
  /** From source reference to true id: for tests of matching, never for a database. */
  readonly key: ReadonlyMap<string, string>;
}

/** What is remembered from one part of a world to the next: how many references each force has given out. */
type Given = Map<string, number>;

/** What reports are about stands before the reports of the same day. */
const entities: ReadonlySet<string> = new Set(['person', 'line', 'phone', 'vehicle', 'premises']);

function isReport({ kind }: Draft): number {
  return entities.has(kind) ? 0 : 1;
}

function writeAll(ground: Ground, world: World, way: Pen['wayOf']): Draft[] {
  const drafts: Draft[] = [];
  for (const network of world.networks) {
    const pen = makePen(ground, network, way);
    for (const event of network.events) see(pen, event);
    for (const draft of pen.drafts) drafts.push(draft);
  }
  // Stable, so that what is recorded on one day stays in the order of writing: nothing stands before what it names.
  return drafts.sort((one, other) => one.recorded - other.recorded || isReport(one) - isReport(other));
}

function giveReference(draft: Draft, way: Pen['wayOf'], given: Given): void {
  const { force, kind, recorded } = draft;
  const year = yearOf(recorded);
  const series = `${force.code} ${kind} ${year}`;
  const nth = (given.get(series) ?? 0) + 1;
  given.set(series, nth);
  draft.reference = referenceOf(way(force), force.letters, kind, year, nth);
}

function isDraft(value: unknown): value is Draft {
  return typeof value === 'object' && value !== null && 'reference' in value;
}

function recordOf(draft: Draft): WitnessedRecord {
  const { kind, force, recorded, happened, provenance, facts } = draft;
  const fields: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(draft.fields))
    fields[name] = isDraft(value) ? value.reference : (value ?? '');
  const links = draft.links.map((link) => ({ ...link, from: link.from.reference, to: link.to.reference }));
  const record = {
    ...{ kind, force: force.code, recordedOn: dayAt(recorded), happenedOn: dayAt(happened) },
    ...{ sourceReference: draft.reference, ...provenance, fictitious: true as const, fields, facts, links },
  };
  // `write` took the fields for their kind; with references in place of records they are those of the record.
  return record as unknown as WitnessedRecord;
}

/**
 * What the forces recorded of a world, each in its own way, in the order of recording. Given parts of a world
 * (`simulateParts`), it gives a stream that is in order within each part and needs no more memory than one part.
 * @param worlds a whole world, or its parts in their order
 * @param batchSize how many records are handed out at once
 */
export function* witnessed(
  worlds: World | Iterable<World>,
  settings: Settings,
  country: Country,
  batchSize = 5000,
): Generator<RecordBatch> {
  const ground = layGround(settings, country);
  const way = makeWays(ground);
  const given: Given = new Map();
  for (const world of Symbol.iterator in worlds ? worlds : [worlds]) {
    const drafts = writeAll(ground, world, way);
    for (const draft of drafts) giveReference(draft, way, given);
    for (let from = 0; from < drafts.length; from += batchSize) {
      const part = drafts.slice(from, from + batchSize);
      yield {
        records: part.map(recordOf),
        key: new Map(part.map(({ reference, subject }) => [reference, subject] as const)),
      };
    }
  }
}
