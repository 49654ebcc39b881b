import { isPolice, type PersonActor, signatureOf } from '#kernel/actor.ts';
import { conflict, type Failure, forbidden, invalid, missing } from '#kernel/failure.ts';
import type { Id } from '#kernel/id.ts';
import type { Instant } from '#kernel/instant.ts';
import { ok, type Result, refused } from '#kernel/result.ts';
import { type Organisation, organisationName } from '#modules/directory/index.ts';
import { ask, isDuplicate, mintId, sql, type Writer } from '#platform/database/index.ts';
import { tell } from '#platform/work/index.ts';
import type { LineView } from '../queries/show-line.ts';
import type { HandOver } from '../rules/hand-over.ts';

/** Whom the answerable force proposes, and why. */
export interface Proposal {
  readonly to: Organisation;
  readonly why: string;
}

/** Whether the line may be offered to this organisation, as far as it can be said without asking the database. */
function decideProposal(line: LineView, actor: PersonActor, { to }: Proposal): Failure | null {
  if (line.controller !== actor.organisation) return forbidden('Only the force that answers for a line hands it over.');
  if (to.number === actor.organisation)
    return invalid({
      field: 'to',
      message: 'This is your own organisation. Choose the one that is to answer for the line.',
    });
  return isPolice(to.kind)
    ? null
    : invalid({ field: 'to', message: `${to.name} is not a police organisation. Only the police answer for a line.` });
}

/** Proposes that another police organisation answers for a line from now on. It is told, and accepts or declines. */
export async function proposeHandOver(
  db: Writer,
  actor: PersonActor,
  line: LineView,
  proposal: Proposal,
  now: Instant,
): Promise<Result<null, Failure>> {
  const refusal = decideProposal(line, actor, proposal);
  if (refusal !== null) return refused(refusal);
  const { to, why } = proposal;
  // Two who propose at once wait for each other here; the second finds the first.
  await ask(db, sql`select id from lines.line where id = ${line.id} for update`);
  const [state] = await ask(
    db,
    sql<{ may: boolean; open: boolean }>`select lines.may_receive(${line.id}, ${to.number}) as may,
      exists (select 1 from lines.hand_over h where h.line = ${line.id} and h.decided_at is null) as open`,
  );
  if (state?.open === true) return refused(conflict('A proposal is open already. Withdraw it first.'));
  if (state?.may !== true) {
    const message = `${to.shortName} could not see the line as it is restricted or handled now. Change who can see it first.`;
    return refused(invalid({ field: 'to', message }));
  }
  await db
    .insertInto('lines.hand_over')
    .values({
      id: mintId(),
      line: line.id,
      from_organisation: actor.organisation,
      to_organisation: to.number,
      why,
      asked_by: signatureOf(actor),
    })
    .execute();
  const words = `${organisationName(actor.organisation)} proposes that you answer for this line from now on. Accept or decline on its page.`;
  const supervisors = { organisation: to.number, supervisors: true } as const;
  await tell(db, actor, { kind: 'hand-over', words, about: line.id, to: supervisors, asks: 'act' }, now);
  return ok(null);
}

const refusals: Readonly<Record<string, Failure>> = {
  forbidden: forbidden('Only the organisation that was asked decides on this, and the one that asked may withdraw it.'),
  missing,
  'decided already': conflict('Somebody has decided on this already.'),
  overtaken: conflict('Another organisation answers for this line by now.'),
};

/**
 * Accepts a proposal, declines it, or, by the force that made it, withdraws it. What each force stated stays its own; who
 * answers has the rights of the controller from this moment.
 */
export async function decideHandOver(
  db: Writer,
  actor: PersonActor,
  decision: { readonly line: Id; readonly handOver: HandOver; readonly accepts: boolean; readonly reason: string },
  now: Instant,
): Promise<Result<null, Failure>> {
  const { handOver, accepts, reason, line } = decision;
  let word: string | undefined;
  try {
    const [row] = await ask(
      db,
      sql<{ word: string }>`select lines.decide_hand_over(${handOver.id}, ${accepts}, ${reason}) as word`,
    );
    word = row?.word;
  } catch (error) {
    // References of a force's own system are unique within one class of access (see the index in 0009).
    if (!isDuplicate(error)) throw error;
    return refused(
      conflict('You have another line with the same reference of your own system. Join the two, or decline.'),
    );
  }
  if (word !== 'done') return refused(refusals[word ?? ''] ?? missing);
  if (actor.organisation !== handOver.from) {
    const words = `${organisationName(actor.organisation)} has ${accepts ? 'accepted: it answers for this line now' : 'declined to answer for this line'}.`;
    const to = { organisation: handOver.from, supervisors: true } as const;
    await tell(db, actor, { kind: 'hand-over', words, about: line, to }, now);
  }
  return ok(null);
}
