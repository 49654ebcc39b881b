import { type PersonActor, signatureOf } from '#kernel/actor.ts';
import type { Id } from '#kernel/id.ts';
import type { Day, Instant } from '#kernel/instant.ts';
import { putTokens } from '#platform/catalogue/index.ts';
import { insertMany, insertRecords, mintId, type Writer } from '#platform/database/index.ts';
import type { LineDraft } from '../rules/line-draft.ts';
import type { LineStatus } from '../rules/status.ts';
import { columnsOf, lineTokens } from './line-parts.ts';

/** A status that a line had, with why and when that was entered. */
export interface PastStatus {
  readonly status: LineStatus;
  readonly since: Day;
  readonly reason: string;
  /** Without, as the line. */
  readonly recordedAt?: Instant;
}

/** A new line as a file or a sending system has it: with what became of it so far. */
export interface NewLine {
  readonly draft: LineDraft;
  /** Its name in the force's own system; null where it has none. */
  readonly sourceReference: string | null;
  /** Every status that it had, the present one last. */
  readonly history: readonly PastStatus[];
  /** When the sending system recorded it; without, now. */
  readonly recordedAt?: Instant;
}

interface Opened extends NewLine {
  readonly id: Id;
  readonly at: Instant;
}

function rowOf({ id, at, draft, sourceReference }: Opened, actor: PersonActor) {
  return {
    id,
    controller: actor.organisation,
    marking: draft.marking,
    handling: draft.handling,
    recipients: null,
    recipients_until: null,
    restricted_to: null,
    released_to: null,
    recorded_at: at,
    recorded_by: signatureOf(actor),
    source_reference: sourceReference,
    ...columnsOf(draft),
  };
}

/** What each brand, number and area bears: the actor's organisation says so. */
function statedOf({ id, at, draft }: Opened, actor: PersonActor) {
  return () => ({
    id: mintId(),
    line: id,
    source: draft.source,
    statement: draft.statement,
    contributor: actor.organisation,
    recorded_at: at,
    recorded_by: signatureOf(actor),
  });
}

/** Every part of some lines, each table in one statement. */
async function addParts(db: Writer, lines: readonly Opened[], actor: PersonActor): Promise<void> {
  const rows = <Row>(of: (line: Opened, stated: ReturnType<typeof statedOf>) => readonly Row[]): Row[] =>
    lines.flatMap((line) => [...of(line, statedOf(line, actor))]);
  await insertMany(
    db,
    'lines.brand',
    rows(({ draft }, stated) =>
      draft.brands.map(({ name, from, to }) => ({ ...stated(), name, since: from, until: to })),
    ),
  );
  await insertMany(
    db,
    'lines.number',
    rows(({ draft }, stated) =>
      draft.numbers.map(({ number, from, to }) => ({ ...stated(), number, since: from, until: to })),
    ),
  );
  await insertMany(
    db,
    'lines.area',
    rows(({ draft }, stated) =>
      draft.areas.map((force) => ({ ...stated(), force, since: draft.firstSeen, until: draft.lastSeen })),
    ),
  );
  await insertMany(
    db,
    'lines.status_change',
    rows(({ id, at, history }) =>
      history.map(({ status, since, reason, recordedAt }) => ({
        ...{ id: mintId(), line: id, status, since, reason },
        ...{ recorded_at: recordedAt ?? at, recorded_by: signatureOf(actor) },
      })),
    ),
  );
}

/**
 * Records many new lines for the actor's organisation, each with its brands, numbers, areas and the history of its status:
 * one statement a table, with catalogue, tokens, ledger and every trigger as for one. The batches are the caller's, of
 * about 500. Drafts have been read and refused before; what the database refuses takes the whole batch back.
 * @returns their ids, in the order given
 */
export async function openLines(
  db: Writer,
  actor: PersonActor,
  lines: readonly NewLine[],
  now: Instant,
): Promise<readonly Id[]> {
  const opened = lines.map((line) => ({ ...line, id: mintId(), at: line.recordedAt ?? now }));
  await insertRecords(
    db,
    'lines.line',
    'line',
    opened.map((line) => rowOf(line, actor)),
  );
  await addParts(db, opened, actor);
  await putTokens(
    db,
    opened.map(({ id, draft }) => ({ entry: id, tokens: lineTokens(draft) })),
  );
  return opened.map(({ id }) => id);
}
