import type { SystemActor } from '#kernel/actor.ts';
import { type Database, sql } from '#platform/database/index.ts';
import type { Ledger, LedgerEntry } from './entry.ts';

const keeper: SystemActor = { kind: 'system', system: 'ledger', purpose: 'Entering who read what' };

/** Entries that go in one insert at most; keeps one statement short when many arrive at once. */
const atOnce = 500;

interface Waiting {
  readonly entry: LedgerEntry;
  readonly done: () => void;
  readonly fail: (error: unknown) => void;
}

/**
 * A text as the database can hold it: it takes neither U+0000 nor half a surrogate pair, and somebody's strange search
 * must not throw out the entries of everybody else that travel with it.
 */
function holdable(text: string | null): string | null {
  return text === null ? null : text.toWellFormed().replaceAll('\u0000', '\uFFFD');
}

/** One entry as a row for `jsonb_to_recordset`: everything about who comes from the entry's own actor. */
function rowOf({
  actor,
  action,
  outcome,
  route,
  requestId,
  seen,
  detail,
}: LedgerEntry): Readonly<Record<string, unknown>> {
  const person = actor.kind === 'person' ? actor : null;
  return {
    action,
    outcome,
    organisation: person?.organisation ?? null,
    account: person?.account ?? null,
    name: holdable(person?.name ?? (actor.kind === 'system' ? actor.system : null)),
    purpose: holdable(actor.purpose),
    route: holdable(route),
    request_id: holdable(requestId),
    kind: seen.kind,
    records: seen.records,
    count: seen.count,
    searched: holdable(seen.searched),
    detail: holdable(detail),
  };
}

async function insert(database: Database, entries: readonly LedgerEntry[]): Promise<void> {
  const rows = JSON.stringify(entries.map(rowOf));
  await database.writing(keeper, (db) =>
    sql`
      insert into ledger.entry (action, outcome, organisation, account, name, purpose, route, request_id, kind, records, count, searched, detail)
      select action, outcome, organisation, account, name, purpose, route, request_id, kind, records, count, searched, detail
      from jsonb_to_recordset(${rows}::text::jsonb) as f(
        action text, outcome text, organisation int, account uuid, name text, purpose text, route text, request_id text,
        kind text, records uuid[], count int, searched text, detail text)
    `.execute(db),
  );
}

/**
 * Opens the ledger of reads. "Next when free" (measured: the cheapest way that still waits for the commit): an entry is
 * inserted at once; what arrives while an insert is under way goes together in the next one. There is no timer.
 * The moment in the ledger is the database's. Never to be called inside a transaction: it opens its own.
 *
 * `enter` rejects when the entry could not be committed, and so does every other that travelled with it; the reply must
 * then not leave. `close` waits for what is under way and refuses what comes later.
 */
export function openLedger(database: Database): Ledger & { close(): Promise<void> } {
  let waiting: Waiting[] = [];
  let running: Promise<void> | null = null;
  let closed = false;

  const empty = async (): Promise<void> => {
    while (waiting.length > 0) {
      const travelling = waiting.slice(0, atOnce);
      waiting = waiting.slice(atOnce);
      try {
        await insert(
          database,
          travelling.map((each) => each.entry),
        );
        for (const each of travelling) each.done();
      } catch (error) {
        for (const each of travelling) each.fail(error);
      }
    }
    running = null;
  };

  return {
    enter: (entry) =>
      new Promise((done, fail) => {
        if (closed) return fail(new Error('The ledger is closed'));
        waiting.push({ entry, done, fail });
        running ??= empty();
      }),
    close: async () => {
      closed = true;
      await running;
    },
  };
}
