import { z } from 'zod';
import type { PersonActor } from '#kernel/actor.ts';
import { type Failure, missing } from '#kernel/failure.ts';
import type { Id } from '#kernel/id.ts';
import type { Day, Instant } from '#kernel/instant.ts';
import type { MarkingLevel } from '#kernel/marking.ts';
import { statements } from '#kernel/marking.ts';
import { type Result, refused } from '#kernel/result.ts';
import { addLink, correctLink, findLink, type LinkCode, withdrawLink } from '#modules/links/index.ts';
import { correctFact, type FieldValues, factsOfKind, stateFact, withdrawFact } from '#modules/records/index.ts';
import { asReader, type Writer } from '#platform/database/index.ts';
import type { ApprovalKind, HeldApproval } from '#platform/work/index.ts';
import { exploitationFact } from '../kinds/harm-facts.ts';
import { victimStatus } from './ask-second.ts';

const day = z
  .string()
  .nullable()
  .transform((each) => each as Day | null);
const id = z.string().transform((each) => each as Id);
const stated = z.object({
  statement: z.enum(statements),
  grade: z.string().nullable(),
  source: z.string(),
  since: day,
  until: day,
});
const said = { role: z.string().nullable(), note: z.string(), stated };
const values = z.record(z.string(), z.unknown()).transform((each) => each as FieldValues);
const changed = { version: z.number(), why: z.string() };

/** What was asked, as it was written down. Only `decide-fact.ts` and `decide-link.ts` write it. */
const payload = z.discriminatedUnion('act', [
  z.object({ act: z.literal('state a fact'), record: id, values, stated }),
  z.object({ act: z.literal('correct a fact'), record: id, id, values, stated, ...changed }),
  z.object({ act: z.literal('withdraw a fact'), record: id, id, ...changed }),
  z.object({
    act: z.literal('link'),
    link: z.object({
      kind: z.string().transform((each) => each as LinkCode),
      a: id,
      b: id,
      ...said,
      marking: z.number().transform((each) => each as MarkingLevel),
    }),
  }),
  z.object({ act: z.literal('correct a link'), reference: z.string(), to: z.object({ ...said, ...changed }) }),
  z.object({ act: z.literal('withdraw a link'), reference: z.string(), ...changed }),
]);
type Payload = z.output<typeof payload>;

async function changeFact(
  db: Writer,
  asked: Extract<Payload, { act: 'correct a fact' | 'withdraw a fact' }>,
): Promise<Result<unknown, Failure>> {
  const held = (await factsOfKind(asReader(db), exploitationFact, [asked.record])).find((each) => each.id === asked.id);
  if (held === undefined) return refused(missing);
  return asked.act === 'withdraw a fact'
    ? withdrawFact(db, held, asked.version, asked.why)
    : correctFact(db, held, asked);
}

async function changeLink(
  db: Writer,
  actor: PersonActor,
  asked: Extract<Payload, { act: 'correct a link' | 'withdraw a link' }>,
  now: Instant,
): Promise<Result<unknown, Failure>> {
  const link = await findLink(asReader(db), asked.reference);
  if (link === null) return refused(missing);
  return asked.act === 'withdraw a link'
    ? withdrawLink(db, actor, link, asked, now)
    : correctLink(db, actor, link, asked.to, now);
}

async function carryOut(
  db: Writer,
  actor: PersonActor,
  approval: HeldApproval,
  now: Instant,
): Promise<Result<unknown, Failure>> {
  const asked = payload.parse(approval.payload);
  switch (asked.act) {
    case 'state a fact':
      return { ok: true, value: await stateFact(db, actor, exploitationFact, asked) };
    case 'correct a fact':
    case 'withdraw a fact':
      return changeFact(db, asked);
    case 'link':
      return addLink(db, actor, asked.link, now);
    case 'correct a link':
    case 'withdraw a link':
      return changeLink(db, actor, asked, now);
  }
}

/** A victim becomes a suspect, or stops being held as a victim: what the second person approved is done as theirs. */
export const victimStatusApproval: ApprovalKind = {
  name: victimStatus,
  title: 'Decide about somebody who is held as a victim',
  carryOut,
};
