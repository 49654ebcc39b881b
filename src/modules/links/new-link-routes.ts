import { z } from 'zod';
import type { PersonActor } from '#kernel/actor.ts';
import { type FieldProblem, invalid, missing } from '#kernel/failure.ts';
import { dayOf, type Instant } from '#kernel/instant.ts';
import { levelOf, markings } from '#kernel/marking.ts';
import { asReader, type Reader, type Writer } from '#platform/database/index.ts';
import { act, look, permit, type Route, refusedOrWaiting, sent, shown } from '#platform/http/index.ts';
import type { Seen } from '#platform/ledger/index.ts';
import { addLink } from './commands/add-link.ts';
import type { LinkPorts } from './link-ports.ts';
import { ChooseKindPage } from './pages/choose-kind-page.tsx';
import { ChooseRecordPage } from './pages/choose-record-page.tsx';
import { NewLinkPage } from './pages/new-link-page.tsx';
import { findCandidates, suits } from './queries/find-candidates.ts';
import { findEnd } from './queries/find-end.ts';
import { linksBetween } from './queries/find-links.ts';
import { offeredRoles } from './queries/offered-roles.ts';
import { checkLink } from './rules/check-link.ts';
import type { LinkEnd } from './rules/link.ts';
import { emptyLinkForm, type LinkForm, linkFormShape, readLinkForm } from './rules/link-form.ts';
import { choiceNamed, type LinkChoice } from './rules/link-kind.ts';
import { pathOf } from './rules/record-kinds.ts';
import { problemsOf, typedForm } from './typed-form.ts';

/** What an address of the steps says. The form carries the same. */
const steps = {
  from: z.string().max(40).default(''),
  kind: z.string().max(60).default(''),
  to: z.string().max(40).default(''),
};
const asked = z.object({ ...steps, q: z.string().max(200, 'Type at most 200 characters.').default('') });
const marking = z.enum(['', ...markings], { error: 'Choose a marking.' }).default('');
const emptyForm = { from: '', kind: '', to: '', marking: '', ...emptyLinkForm };

/** Both records, all that is asked of the link open. */
interface FormGiven {
  readonly db: Reader;
  readonly actor: PersonActor;
  readonly now: Instant;
  readonly record: LinkEnd;
  readonly other: LinkEnd;
  readonly choice: LinkChoice;
  readonly form: LinkForm & { readonly marking: string };
  readonly problems: readonly FieldProblem[];
}

function seenOf(ends: readonly Pick<LinkEnd, 'id'>[], searched: string): Seen {
  const records = [...new Set(ends.map((end) => end.id))];
  return { kind: 'link', records, count: records.length, searched: searched === '' ? null : searched };
}

function kindPage(record: LinkEnd, problems: readonly FieldProblem[]) {
  return shown(seenOf([record], ''), (facts) => ChooseKindPage(facts, { from: record, problems }));
}

async function recordPage(
  db: Reader,
  given: { readonly record: LinkEnd; readonly choice: LinkChoice; readonly typed: string },
  problems: readonly FieldProblem[],
  ports: LinkPorts,
) {
  const { record, choice, typed } = given;
  const candidates = await findCandidates(db, typed, choice, record.id, ports.search ?? {});
  return shown(seenOf([record, ...candidates], typed), (facts) =>
    ChooseRecordPage(facts, { from: record, choice, typed, candidates, problems }),
  );
}

async function formPage(given: FormGiven) {
  const { db, record, other, choice } = given;
  const held = await linksBetween(db, record.id, other.id);
  const roles = await offeredRoles(db, choice.kind, dayOf(given.now));
  const model = { ...given, held, roles, clearance: given.actor.clearance };
  return shown(seenOf([record, other], ''), (facts) => NewLinkPage(facts, model));
}

/** The one word for a record that does not exist, may not be seen, or cannot be linked so. */
const noSuch = 'There is no such record that you can see and link like this. Search for it, or choose another.';

function newLink(ports: LinkPorts): Route {
  return look({
    path: '/links/new',
    access: permit('links.edit'),
    audit: { kind: 'entered', action: 'consultation', of: 'link' },
    input: asked,
    handle: async ({ db, actor, input, now }) => {
      const record = await findEnd(db, input.from);
      if (record === null) return missing;
      const choice = choiceNamed(record.kind, input.kind);
      if (choice === null)
        return kindPage(record, input.kind === '' ? [] : [{ field: 'kind', message: 'Choose how they are linked.' }]);
      const other = input.to === '' ? null : await findEnd(db, input.to);
      if (other !== null && suits(other, choice, record.id))
        return formPage({ db, actor, now, record, other, choice, form: { ...emptyForm }, problems: [] });
      const problems = input.to === '' ? [] : [{ field: 'q', message: noSuch }];
      return recordPage(db, { record, choice, typed: input.q }, problems, ports);
    },
  });
}

/** Both records and the choice that a form names, in sight of the actor; null when one of them is not. */
async function chosen(db: Reader, form: { readonly from: string; readonly kind: string; readonly to: string }) {
  const [record, other] = [await findEnd(db, form.from), await findEnd(db, form.to)];
  if (record === null || other === null) return null;
  const choice = choiceNamed(record.kind, form.kind);
  return choice === null ? null : { record, other, choice };
}

async function record(
  { db, actor, now }: { readonly db: Writer; readonly actor: PersonActor; readonly now: Instant },
  input: LinkForm & z.infer<z.ZodObject<typeof steps>> & { readonly marking: z.infer<typeof marking> },
  ports: LinkPorts,
) {
  const found = await chosen(asReader(db), input);
  if (found === null) return missing;
  const { choice, other } = found;
  const read = readLinkForm(input, dayOf(now));
  const [from, to] = choice.isForward ? [found.record, other] : [other, found.record];
  const raised = input.marking === '' ? {} : { marking: levelOf(input.marking) };
  if (read.problems.length > 0) {
    // What is wrong with the role is told at once, not after the rest was mended.
    const roles = await offeredRoles(asReader(db), choice.kind, dayOf(now));
    return invalid(...checkLink(choice.kind, read.value, roles), ...read.problems);
  }
  const link = { kind: choice.kind.code, a: from.id, b: to.id, ...read.value, ...raised };
  const added = await addLink(db, actor, link, now, ports.deciders);
  return added.ok
    ? sent(`${pathOf(found.record.kind, found.record.reference)}#links`)
    : refusedOrWaiting(added.problem);
}

function recordLink(ports: LinkPorts): Route {
  return act({
    path: '/links/new',
    access: permit('links.edit'),
    audit: { kind: 'by trigger' },
    params: z.object({}),
    input: z.object({ ...steps, ...linkFormShape, marking }),
    handle: ({ input, ...given }) => record(given, input, ports),
    again: async ({ db, actor, now, typed }) => {
      const form = typedForm(typed, emptyForm);
      const found = await chosen(db, form);
      if (found === null) return missing;
      return formPage({ db, actor, now, ...found, form, problems: problemsOf(typed.failure) });
    },
  });
}

/** The pages that make a link, one step after the other: how, to what, and who says so. */
export function newLinkRoutes(ports: LinkPorts): readonly Route[] {
  return [newLink(ports), recordLink(ports)];
}
