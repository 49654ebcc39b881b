import type { PersonActor } from '#kernel/actor.ts';
import { type Id, isId } from '#kernel/id.ts';
import { asInstant } from '#kernel/instant.ts';
import { makeReference } from '#kernel/reference.ts';
import { mintId } from '#platform/database/index.ts';
import type { Injected } from '#platform/http/index.ts';
import { addTask, askApproval, startClock, tell } from '#platform/work/index.ts';
import { numberOf, type SecurityWorld, type SignedIn } from './world.ts';
import { cast, type Who } from './world-cast.ts';

type Ask = Omit<Injected, 'session'>;

const now = asInstant('2026-11-21T18:53:12Z');

/** Well formed, and of nothing. */
export const noTask = makeReference('task', new Uint8Array(5));
const noNotice = makeReference('notice', new Uint8Array(5));
const noApproval = makeReference('approval', new Uint8Array(5));

/** Gives somebody a task of their own; of nothing where it cannot be written. */
export function freshTask(world: SecurityWorld, who: SignedIn): Promise<string> {
  const { actor } = who;
  const owner = { organisation: actor.organisation, account: actor.account, name: actor.name };
  const task = { title: 'Ring the school', about: null, owner, due: null, priority: 'ordinary' } as const;
  return world.test.database.writing(actor, (db) => addTask(db, actor, task, now)).catch(() => noTask);
}

/** Tells somebody something. */
export function freshNotice(world: SecurityWorld, who: SignedIn): Promise<string> {
  const { actor } = who;
  const to = { organisation: actor.organisation, account: actor.account ?? mintId() };
  const telling = { kind: 'test', words: 'A test.', about: null, to };
  return world.test.database.writing(actor, (db) => tell(db, actor, telling, now)).catch(() => noNotice);
}

/** Asks for a second person: as somebody, or as a colleague of theirs. */
export function freshApproval(world: SecurityWorld, who: SignedIn, by: 'self' | 'colleague'): Promise<string> {
  const actor = by === 'self' ? who.actor : { ...who.actor, account: mintId(), name: 'A colleague' };
  const asked = { kind: 'test', about: null, payload: {}, words: 'A test.' };
  return world.test.database.writing(actor, (db) => askApproval(db, actor, asked, now)).catch(() => noApproval);
}

/** Work about a kind of record that somebody has nothing to do with is not shown to them. */
const seesLines = (actor: PersonActor): boolean => actor.permissions.includes('lines.view');

const post = (url: string, form: Readonly<Record<string, string>>): Ask => ({ method: 'POST', url, form });

type Request = (own: unknown, world: SecurityWorld, who: SignedIn | null) => Promise<Ask>;

/** Something of somebody's own; for nobody, what leads to nothing. */
const of =
  (
    fresh: (world: SecurityWorld, who: SignedIn) => Promise<string>,
    none: string,
    ask: (reference: string) => Ask,
  ): Request =>
  async (_own, world, who) =>
    ask(who === null ? none : await fresh(world, who));
const colleaguesApproval = (world: SecurityWorld, who: SignedIn) => freshApproval(world, who, 'colleague');
const ownApproval = (world: SecurityWorld, who: SignedIn) => freshApproval(world, who, 'self');

/** By route of work: a request that succeeds for whoever may come in. */
export const workRequests: Readonly<Record<string, Request>> = {
  'GET /work': of(freshTask, noTask, () => ({ url: '/work' })),
  'GET /work/tasks/new': async () => ({ url: '/work/tasks/new' }),
  'POST /work/tasks/new': async (_own, _world, who) =>
    post('/work/tasks/new', {
      title: 'Ring the school',
      about: '',
      who: who?.actor.name ?? '',
      due: '',
      priority: 'high',
    }),
  'GET /work/tasks/:reference': of(freshTask, noTask, (task) => ({ url: `/work/tasks/${task}` })),
  'POST /work/tasks/:reference/end': of(freshTask, noTask, (task) =>
    post(`/work/tasks/${task}/end`, { version: '1', state: 'done', reason: 'Rung.' }),
  ),
  'POST /work/tasks/:reference/give': async (_own, world, who) =>
    post(`/work/tasks/${who === null ? noTask : await freshTask(world, who)}/give`, {
      version: '1',
      who: who?.actor.name ?? '',
    }),
  'GET /work/notices/:reference': async (_own, world, who) => {
    if (who === null) return { url: `/work/notices/${noNotice}` };
    // About a record, so that the ledger has one to be told of.
    const { actor } = who;
    const [line] = await world.test.asOwner<{ id: string }>(
      "select id from lines.line where handling = 'P' and restricted_to is null order by cardinality(released_to) desc nulls last limit 1",
    );
    const about = seesLines(actor) && line !== undefined && isId(line.id) ? line.id : null;
    const to = { organisation: actor.organisation, account: actor.account ?? mintId() };
    const notice = await world.test.database
      .writing(actor, (db) => tell(db, actor, { kind: 'test', words: 'A test.', about, to }, now))
      .catch(() => freshNotice(world, who));
    return { url: `/work/notices/${notice}` };
  },
  'POST /work/notices/:reference/acknowledge': of(freshNotice, noNotice, (notice) =>
    post(`/work/notices/${notice}/acknowledge`, { kind: 'acknowledged', words: '' }),
  ),
  'GET /work/approvals/:reference': async (_own, world, who) => {
    if (who === null) return { url: `/work/approvals/${noApproval}` };
    const { actor } = who;
    const [line] = await world.test.asOwner<{ id: string }>(
      "select id from lines.line where handling = 'P' and restricted_to is null order by cardinality(released_to) desc nulls last limit 1",
    );
    const about = seesLines(actor) && line !== undefined && isId(line.id) ? line.id : null;
    const approval = await world.test.database
      .writing(actor, (db) => askApproval(db, actor, { kind: 'test', about, payload: {}, words: 'A test.' }, now))
      .catch(() => ownApproval(world, who));
    return { url: `/work/approvals/${approval}` };
  },
  'POST /work/approvals/:reference/decide': of(colleaguesApproval, noApproval, (approval) =>
    post(`/work/approvals/${approval}/decide`, { state: 'refused', reason: 'A test.' }),
  ),
  'POST /work/approvals/:reference/withdraw': of(ownApproval, noApproval, (approval) =>
    post(`/work/approvals/${approval}/withdraw`, { reason: 'A test.' }),
  ),
  'GET /work/e-mail': async () => ({ url: '/work/e-mail' }),
  'POST /work/e-mail': async () => post('/work/e-mail', { address: 'somebody@force.example' }),
  'GET /work/messages': async () => ({ url: '/work/messages' }),
};

/** Where a form of work leads to: the thing that it was about. */
export async function workAt(world: SecurityWorld, address: string): Promise<string> {
  const [, , area = '', reference = ''] = address.split('?')[0]?.split('/') ?? [];
  if (area === 'tasks') return world.idOf(reference);
  const rows =
    area === 'notices'
      ? await world.test.asOwner<{ id: string }>('select id from work.notice where reference = $1', [reference])
      : await world.test.asOwner<{ id: string }>('select id from work.approval where reference = $1', [reference]);
  return rows[0]?.id ?? '';
}

/** Everything that the ledger is told of by the triggers when a form of work is sent: of which kind, by which act. */
export const workWritten: Readonly<Record<string, readonly [string, string]>> = {
  'POST /work/tasks/new': ['task', 'collection'],
  'POST /work/tasks/:reference/end': ['task', 'alteration'],
  'POST /work/tasks/:reference/give': ['task', 'alteration'],
  'POST /work/notices/:reference/acknowledge': ['notice', 'alteration'],
  'POST /work/approvals/:reference/decide': ['approval', 'alteration'],
  'POST /work/approvals/:reference/withdraw': ['approval', 'alteration'],
};

/** What a viewer of a hidden world has of their own. */
export interface OwnWork {
  readonly task: string;
  /** Another, to be given. */
  readonly given: string;
  readonly notice: string;
  readonly approval: string;
  readonly toDecide: string;
}

/** Gives somebody one of each. */
export async function ownWork(world: SecurityWorld, who: SignedIn): Promise<OwnWork> {
  return {
    task: await freshTask(world, who),
    given: await freshTask(world, who),
    notice: await freshNotice(world, who),
    approval: await freshApproval(world, who, 'self'),
    toDecide: await freshApproval(world, who, 'colleague'),
  };
}

/**
 * Puts one of everything about a record before each of some organisations, late and for a child: what would be first and
 * loudest on their pages. As somebody who may see the record and belongs to each.
 */
export async function addWorkAbout(world: SecurityWorld, about: Id, people: readonly Who[]): Promise<void> {
  const { actor } = await world.signIn('member');
  const late = { at: asInstant('2026-11-20T12:00:00Z') };
  const organisations = new Set(people.map((who) => numberOf(cast[who].organisation)));
  for (const organisation of organisations) {
    await world.test.database.writing(actor, async (db) => {
      const telling = { kind: 'test', words: 'ZEPHYRINE is back.', about, to: { organisation } };
      await tell(db, actor, { ...telling, priority: 'child at risk', due: late, asks: 'act' }, now);
      const clock = { kind: 'test', words: 'ZEPHYRINE: answer', about, organisation, due: late };
      await startClock(db, actor, { ...clock, priority: 'child at risk' }, now);
    });
  }
  await world.test.asOwner(
    `insert into work.approval (id, reference, kind, about, payload, words, organisation, asked_by, asked_name, asked_at, state)
     select gen_random_uuid(), 'A-' || o, 'test', $1, '{}', 'ZEPHYRINE', o, gen_random_uuid(), 'x', now(), 'asked' from unnest($2::int[]) o`,
    [about, [...organisations]],
  );
  await world.test.asOwner(
    `insert into work.clock (id, kind, words, about, organisation, priority, started_at, by_name, due_at, due_on, escalate_to)
     select gen_random_uuid(), 'review', 'Review', $1, o, 'ordinary', now(), 'Throughline', '2026-11-20', '2026-11-20', o from unnest($2::int[]) o`,
    [about, [...organisations]],
  );
  await world.test.asOwner(
    `insert into work.task (id, reference, controller, marking, handling, statement, basis, recorded_at, recorded_by, review_on,
       title, about, owner_organisation, priority, state)
     select gen_random_uuid(), 'W-' || o, o, 0, 'C', 'fact', 'x', now(), 'x', '2027-11-21', 'ZEPHYRINE', $1, o, 'child at risk', 'open'
     from unnest($2::int[]) o`,
    [about, [...organisations]],
  );
}
