import { conflict, type Failure, forbidden, missing } from '#kernel/failure.ts';
import type { Id } from '#kernel/id.ts';
import { ok, type Result, refused } from '#kernel/result.ts';
import { ask, mintId, sql, type Writer } from '#platform/database/index.ts';

/** Records of lines that a person has found to be one: the first goes on in the second. */
export interface Joining {
  readonly absorbed: Id;
  readonly survivor: Id;
  readonly why: string;
}

// The same words for a circle and for a line that was joined where the actor does not see: they must not tell which.
const otherwise = 'These two cannot be joined: one of them was joined already. Open both again and look.';

const refusals: Readonly<Record<string, Failure>> = {
  forbidden: forbidden('You may not join records of lines.'),
  missing,
  'joined already': conflict(otherwise),
  circle: conflict(otherwise),
  'parted already': conflict('Somebody has parted these two already.'),
};

function answered(word: string | undefined): Result<null, Failure> {
  if (word === 'done') return ok(null);
  const refusal = refusals[word ?? ''];
  if (refusal === undefined) throw new Error(`Joining lines was answered with ${word}`);
  return refused(refusal);
}

/**
 * Joins two records of one line. Nothing is moved: each keeps what was stated of it, so that parting them restores every
 * row. Whether they are one is for whoever decides; this is how it is carried out.
 * @returns the id of the decision, by which it is undone
 */
export async function joinLines(db: Writer, joining: Joining): Promise<Result<Id, Failure>> {
  const id = mintId();
  const { absorbed, survivor, why } = joining;
  if (absorbed === survivor) return refused(conflict('This is the record itself. Choose the other one.'));
  const [row] = await ask(
    db,
    sql<{ word: string }>`select lines.join_records(${id}, ${absorbed}, ${survivor}, ${why}) as word`,
  );
  const answer = answered(row?.word);
  return answer.ok ? ok(id) : answer;
}

/** Parts two records that were joined. What was added to either meanwhile stays with it. */
export async function partLines(db: Writer, merger: Id, why: string): Promise<Result<null, Failure>> {
  const [row] = await ask(db, sql<{ word: string }>`select lines.part_records(${merger}, ${why}) as word`);
  return answered(row?.word);
}
