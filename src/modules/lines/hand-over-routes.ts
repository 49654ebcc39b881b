import { h } from 'preact';
import { z } from 'zod';
import type { PersonActor } from '#kernel/actor.ts';
import { type Failure, invalid, missing } from '#kernel/failure.ts';
import type { Instant } from '#kernel/instant.ts';
import { type Result, refused } from '#kernel/result.ts';
import { findOrganisation } from '#modules/directory/index.ts';
import { asReader, type Reader, type Writer } from '#platform/database/index.ts';
import { act, look, permit, type Route, sent, shown } from '#platform/http/index.ts';
import { decideHandOver, proposeHandOver } from './commands/hand-over.ts';
import { HandOverPage } from './pages/hand-over-page.tsx';
import { handOversOf } from './queries/hand-overs.ts';
import { type LineView, showLine } from './queries/show-line.ts';
import { byReference, problemsIn, seenLine, textIn, typedLine } from './route-words.ts';
import { type HandOver, openHandOver } from './rules/hand-over.ts';
import { readReason } from './rules/read-reason.ts';

const path = '/lines/:reference/hand-over';

/** A line with its proposals, to those who may do something about them: who answers for it, and who was asked. */
interface Place {
  readonly line: LineView;
  readonly handOvers: readonly HandOver[];
  readonly open: HandOver | null;
}

async function findPlace(db: Reader, actor: PersonActor, typed: string): Promise<Place | null> {
  const line = await showLine(db, typed);
  if (line === null) return null;
  const handOvers = await handOversOf(db, line.id);
  const open = openHandOver(handOvers);
  const mine = actor.organisation;
  return line.controller === mine || open?.to === mine ? { line, handOvers, open } : null;
}

const fields = z.object({
  deed: z.enum(['propose', 'accept', 'decline'], 'Use one of the buttons.'),
  to: typedLine,
  why: typedLine,
  reason: typedLine,
});

async function propose(
  db: Writer,
  actor: PersonActor,
  { line }: Place,
  typed: { readonly to: string; readonly why: string },
  now: Instant,
): Promise<Result<null, Failure>> {
  const to = typed.to === '' ? null : findOrganisation(typed.to);
  const why = readReason(typed.why, 'Say why. The other organisation reads it.');
  const problems = [
    ...(to === null
      ? [
          {
            field: 'to',
            message:
              typed.to === ''
                ? 'Enter a police organisation.'
                : `"${typed.to.slice(0, 60)}" is not an organisation. Write its name, such as Kent.`,
          },
        ]
      : []),
    ...(why.ok ? [] : [{ field: 'why', message: why.problem }]),
  ];
  if (to === null || !why.ok) return refused(invalid(...problems));
  return proposeHandOver(db, actor, line, { to, why: why.value }, now);
}

async function decide(
  db: Writer,
  actor: PersonActor,
  { line, open }: Place,
  typed: { readonly accepts: boolean; readonly reason: string },
  now: Instant,
): Promise<Result<null, Failure>> {
  if (open === null) return refused({ kind: 'conflict', message: 'There is no proposal to decide on by now.' });
  const reason = readReason(typed.reason, 'Say why. It stands in the history.');
  // To accept says enough by itself.
  if (!reason.ok && !(typed.accepts && typed.reason === ''))
    return refused(invalid({ field: 'reason', message: reason.problem }));
  const words = reason.ok ? reason.value : '';
  return decideHandOver(db, actor, { line: line.id, handOver: open, accepts: typed.accepts, reason: words }, now);
}

const page = look({
  path,
  access: permit('records.release'),
  audit: { kind: 'entered', action: 'consultation', of: 'line' },
  input: byReference,
  handle: async ({ db, actor, input }) => {
    const place = await findPlace(db, actor, input.reference);
    if (place === null) return missing;
    const form = { to: '', why: '', reason: '' };
    return shown(seenLine(place.line), (facts) => h(HandOverPage, { facts, ...place, form, problems: [] }));
  },
});

const record = act({
  path,
  access: permit('records.release'),
  audit: { kind: 'by trigger' },
  params: byReference,
  input: fields.extend(byReference.shape),
  handle: async ({ db, actor, input, now }) => {
    const place = await findPlace(asReader(db), actor, input.reference);
    if (place === null) return missing;
    const accepts = input.deed === 'accept';
    const done =
      input.deed === 'propose'
        ? await propose(db, actor, place, input, now)
        : await decide(db, actor, place, { accepts, reason: input.reason }, now);
    return done.ok ? sent(`/lines/${place.line.reference}`) : done.problem;
  },
  again: async ({ db, actor, input, typed }) => {
    const place = await findPlace(db, actor, input.reference);
    if (place === null) return missing;
    const form = { to: textIn(typed, 'to'), why: textIn(typed, 'why'), reason: textIn(typed, 'reason') };
    const problems = problemsIn(typed.failure);
    return shown(seenLine(place.line), (facts) => h(HandOverPage, { facts, ...place, form, problems }));
  },
});

/** Handing a line over to another police organisation. */
export const handOverRoutes: readonly Route[] = [page, record];
