import { z } from 'zod';
import type { PersonActor } from '#kernel/actor.ts';
import { type FieldProblem, invalid, missing } from '#kernel/failure.ts';
import { dayOf, type Instant } from '#kernel/instant.ts';
import { refused } from '#kernel/result.ts';
import { asReader, type Reader, type Writer } from '#platform/database/index.ts';
import { type Asked, act, look, permit, type Route, refusedOrWaiting, sent, shown } from '#platform/http/index.ts';
import type { Seen } from '#platform/ledger/index.ts';
import { correctLink, mayChange, withdrawLink } from './commands/change-link.ts';
import type { LinkPorts } from './link-ports.ts';
import { newLinkRoutes } from './new-link-routes.ts';
import { ChangedPage } from './pages/changed-page.tsx';
import { LinkPage } from './pages/link-page.tsx';
import { findLink } from './queries/find-links.ts';
import { historyOf } from './queries/history-of.ts';
import { offeredRoles } from './queries/offered-roles.ts';
import { roleWordsOf } from './queries/role-words.ts';
import { checkLink } from './rules/check-link.ts';
import type { HeldLink } from './rules/link.ts';
import { emptyLinkForm, formOfLink, type LinkForm, linkFormShape, readLinkForm } from './rules/link-form.ts';
import { problemsOf, typedForm } from './typed-form.ts';

const named = z.object({ reference: z.string().max(20) });
const reason = z.string().max(5000, 'Shorten the reason to 300 characters.').default('');
const emptyForm = { ...emptyLinkForm, why: '', withdrawWhy: '', deed: '' };

/** What the ledger is told of a link that is shown: both its records. */
function seenOf(link: HeldLink): Seen {
  return { kind: 'link', records: [link.from.id, link.to.id], count: 2, searched: null };
}

async function linkPage(
  { db, actor, now }: { readonly db: Reader; readonly actor: PersonActor; readonly now: Instant },
  link: HeldLink,
  form: LinkForm & { readonly why: string; readonly withdrawWhy: string },
  problems: readonly FieldProblem[],
) {
  const [changes, roles, roleWords] = await Promise.all([
    historyOf(db, link.id),
    offeredRoles(db, link.kind, dayOf(now), link.role),
    roleWordsOf(db, link.kind),
  ]);
  const model = { link, changes, roles, roleWords, mayChange: mayChange(actor, link), form, problems };
  return shown(seenOf(link), (facts) => LinkPage(facts, model));
}

const showLink = look({
  path: '/links/:reference',
  // A link speaks of people, whatever else it speaks of.
  access: permit('people.view'),
  audit: { kind: 'entered', action: 'consultation', of: 'link' },
  input: named,
  handle: async (asked) => {
    const link = await findLink(asked.db, asked.input.reference);
    if (link === null) return missing;
    return linkPage(asked, link, { ...formOfLink(link), why: '', withdrawWhy: '' }, []);
  },
});

const changeInput = named.extend({
  ...linkFormShape,
  version: z.coerce.number().int().min(1),
  deed: z.enum(['correct', 'withdraw']),
  why: reason,
  withdrawWhy: reason,
  /** "Go on changing yours" on the page of two versions: the form again, with nothing saved. */
  again: z.enum(['yes', '']).default(''),
});
type Change = Asked<z.infer<typeof changeInput>, Writer>;

async function correct({ db, actor, input, now }: Change, link: HeldLink, ports: LinkPorts) {
  const read = readLinkForm(input, dayOf(now));
  if (read.problems.length > 0) {
    // What is wrong with the role is told at once, not after the rest was mended.
    const roles = await offeredRoles(asReader(db), link.kind, dayOf(now), link.role);
    return refused(invalid(...checkLink(link.kind, read.value, roles), ...read.problems));
  }
  const to = { ...read.value, version: input.version, why: input.why };
  return correctLink(db, actor, link, to, now, ports.deciders);
}

/** The reason of a withdrawal has a field of its own, beside that of a correction. */
async function withdraw({ db, actor, input, now }: Change, link: HeldLink, ports: LinkPorts) {
  const how = { version: input.version, why: input.withdrawWhy };
  const done = await withdrawLink(db, actor, link, how, now, ports.deciders);
  if (done.ok || done.problem.kind !== 'invalid') return done;
  return refused(invalid(...done.problem.problems.map(({ message }) => ({ field: 'withdrawWhy', message }))));
}

function changeLink(ports: LinkPorts): Route {
  return act({
    path: '/links/:reference',
    access: permit('links.edit'),
    audit: { kind: 'by trigger' },
    params: named,
    input: changeInput,
    handle: async (asked) => {
      const { actor, input } = asked;
      const link = await findLink(asReader(asked.db), input.reference);
      // To those who may only read it the form does not exist.
      if (link === null || link.controller !== actor.organisation) return missing;
      if (input.again === 'yes') return invalid();
      const done = input.deed === 'withdraw' ? await withdraw(asked, link, ports) : await correct(asked, link, ports);
      return done.ok ? sent(`/links/${link.reference}`) : refusedOrWaiting(done.problem);
    },
    again: async (asked) => {
      const link = await findLink(asked.db, asked.input.reference);
      if (link === null || link.controller !== asked.actor.organisation) return missing;
      const { failure } = asked.typed;
      const form = typedForm(asked.typed, emptyForm);
      if (failure.kind !== 'stale') return linkPage(asked, link, form, problemsOf(failure));
      const roles = await offeredRoles(asked.db, link.kind, dayOf(asked.now), link.role);
      const deed = form.deed === 'withdraw' ? 'withdraw' : 'correct';
      return shown(seenOf(link), (facts) => ChangedPage(facts, { link, roles, deed, form }));
    },
  });
}

/** The pages of this room. */
export function linkRoutes(ports: LinkPorts = {}): readonly Route[] {
  return [...newLinkRoutes(ports), showLink, changeLink(ports)];
}
