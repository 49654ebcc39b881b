import { type PersonActor, signatureOf } from '#kernel/actor.ts';
import type { Id } from '#kernel/id.ts';
import { nameTokens, numberTokens } from '#platform/catalogue/index.ts';
import { insertMany, mintId, type Writer } from '#platform/database/index.ts';
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

/** Adds the brands, numbers and areas of a draft, each as a fact that the actor's organisation states. */
export async function addParts(db: Writer, actor: PersonActor, line: Id, draft: LineDraft): Promise<void> {
  const stated = () => ({
    id: mintId(),
    line,
    source: draft.source,
    statement: draft.statement,
    contributor: actor.organisation,
    recorded_by: signatureOf(actor),
  });
  await insertMany(
    db,
    'lines.brand',
    draft.brands.map((each) => ({ ...stated(), name: each.name, since: each.from, until: each.to })),
  );
  await insertMany(
    db,
    'lines.number',
    draft.numbers.map((each) => ({ ...stated(), number: each.number, since: each.from, until: each.to })),
  );
  await insertMany(
    db,
    'lines.area',
    draft.areas.map((force) => ({ ...stated(), force, since: draft.firstSeen, until: draft.lastSeen })),
  );
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
