import type { Id } from '#kernel/id.ts';
import { nameTokens, numberTokens } from '#platform/catalogue/index.ts';
import { mintId, type Writer } from '#platform/database/index.ts';
import type { LineDraft } from '../rules/line-draft.ts';

/** Everything that a line is found by: its names, brands and numbers. */
export function lineTokens(line: {
  readonly name: string;
  readonly brands: readonly { readonly name: string }[];
  readonly numbers: readonly { readonly number: string }[];
}): readonly string[] {
  return [
    ...new Set([
      ...[line.name, ...line.brands.map((brand) => brand.name)].flatMap(nameTokens),
      ...line.numbers.flatMap((each) => numberTokens(each.number)),
    ]),
  ];
}

/** The columns that a draft sets, whether the line is new or not. */
export function columnsOf(draft: LineDraft) {
  return {
    name: draft.name,
    status: draft.status,
    status_since: draft.statusSince,
    reach: draft.reach,
    origin_force: draft.originForce,
    first_seen: draft.firstSeen,
    last_seen: draft.lastSeen,
    drugs: draft.drugs,
    note: draft.note,
    source: draft.source,
    statement: draft.statement,
    basis: draft.basis,
    review_on: draft.reviewOn,
  };
}

/** Adds the brands, numbers and areas of a draft. */
export async function addParts(db: Writer, line: Id, draft: LineDraft): Promise<void> {
  const { source } = draft;
  if (draft.brands.length > 0) {
    await db
      .insertInto('lines.brand')
      .values(
        draft.brands.map((each) => ({
          id: mintId(),
          line,
          name: each.name,
          used_from: each.from,
          used_to: each.to,
          source,
        })),
      )
      .execute();
  }
  if (draft.numbers.length > 0) {
    await db
      .insertInto('lines.number')
      .values(
        draft.numbers.map((each) => ({
          id: mintId(),
          line,
          number: each.number,
          used_from: each.from,
          used_to: each.to,
          source,
        })),
      )
      .execute();
  }
  await addAreas(db, line, draft.areas, draft);
}

async function addAreas(db: Writer, line: Id, areas: readonly number[], draft: LineDraft): Promise<void> {
  if (areas.length === 0) return;
  await db
    .insertInto('lines.area')
    .values(
      areas.map((force) => ({
        id: mintId(),
        line,
        force,
        first_seen: draft.firstSeen,
        last_seen: draft.lastSeen,
        source: draft.source,
      })),
    )
    .execute();
}

/** Enters a status in the history, with the reason given. */
export async function addStatus(
  db: Writer,
  line: Id,
  draft: LineDraft,
  reason: string,
  recordedBy: string,
): Promise<void> {
  await db
    .insertInto('lines.status_change')
    .values({ id: mintId(), line, status: draft.status, since: draft.statusSince, reason, recorded_by: recordedBy })
    .execute();
}
