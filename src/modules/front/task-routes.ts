import { z } from 'zod';
import { may, type PersonActor } from '#kernel/actor.ts';
import { type Failure, type FieldProblem, invalid, missing } from '#kernel/failure.ts';
import { dayOf, type Instant } from '#kernel/instant.ts';
import { ok, type Result, refused } from '#kernel/result.ts';
import { asReader, type Reader } from '#platform/database/index.ts';
import { act, look, nothingSeen, type Route, sent, shown } from '#platform/http/index.ts';
import {
  addTask,
  type Colleague,
  endTask,
  findNamed,
  findTask,
  giveTask,
  listColleagues,
} from '#platform/work/index.ts';
import { TaskFormPage } from './pages/task-form-page.tsx';
import { TaskPage } from './pages/task-page.tsx';
import { mayKnowKind } from './rules/record-address.ts';
import { emptyTaskForm, readReason, readTask, readWho, type TaskForm, taskForm } from './rules/task-form.ts';
import { problemsOf, typedFields } from './rules/typed-again.ts';
import { aboutId, knowable, workAccess, workConsulted, workSeen } from './work-seen.ts';

const ofTask = z.object({ reference: z.string() });
const byTrigger = { kind: 'by trigger' } as const;

/** Whom somebody may give a task to: every colleague, or without that permission themselves alone. */
async function choicesOf(db: Reader, actor: PersonActor, now: Instant): Promise<readonly Colleague[]> {
  const { account, name } = actor;
  if (may(actor, 'work.assign')) return listColleagues(db, actor, now);
  return account === null ? [] : [{ account, name, label: name }];
}

async function formPage(
  db: Reader,
  asked: { readonly actor: PersonActor; readonly now: Instant },
  form: TaskForm,
  problems: readonly FieldProblem[],
) {
  const people = await choicesOf(db, asked.actor, asked.now);
  return shown(nothingSeen, (facts) => TaskFormPage(facts, { form, people, problems }));
}

const newTask = look({
  path: '/work/tasks/new',
  access: workAccess,
  audit: { kind: 'not audited', why: 'An empty form, with the names of colleagues to choose from.' },
  input: z.object({}),
  handle: async ({ db, actor, now }) => {
    const [only, ...others] = await choicesOf(db, actor, now);
    const who = only !== undefined && others.length === 0 ? only.label : '';
    return formPage(db, { actor, now }, { ...emptyTaskForm, who }, []);
  },
});

const add = act({
  path: '/work/tasks/new',
  access: workAccess,
  audit: byTrigger,
  params: z.object({}),
  input: taskForm,
  handle: async ({ db, actor, input, now }) => {
    const draft = readTask(input, await choicesOf(asReader(db), actor, now), dayOf(now));
    if (!draft.ok) return draft.problem;
    const { title, who, due, priority } = draft.value;
    if (who === null && !may(actor, 'work.assign')) return invalid({ field: 'who', message: 'Choose who does it.' });
    const named = input.about === '' ? null : await findNamed(asReader(db), input.about);
    const about = named !== null && mayKnowKind(actor, named.kind) ? named : null;
    if (input.about !== '' && about === null) {
      return invalid({ field: 'about', message: 'There is no record with this reference that you can see. Check it.' });
    }
    const owner = { organisation: actor.organisation, account: who?.account ?? null, name: who?.name ?? '' };
    const task = { title, about: aboutId(about), owner, due: due === null ? null : { day: due }, priority };
    const reference = await addTask(db, actor, task, now);
    return sent(`/work/tasks/${reference}?done=added`);
  },
  again: ({ db, actor, now, typed }) => {
    const fields = Object.keys(emptyTaskForm) as (keyof TaskForm)[];
    return formPage(db, { actor, now }, typedFields(typed, fields), problemsOf(typed.failure));
  },
});

const deeds = {
  added: 'The task was added',
  given: 'The task was given',
  ended: 'The task has ended',
} as const;

/** The page of a task, with what was typed when a form of it could not stand. */
async function taskPage(
  db: Reader,
  asked: { readonly actor: PersonActor; readonly now: Instant; readonly reference: string },
  more: {
    readonly form?: { readonly end: string; readonly reason: string; readonly who: string };
    readonly problems?: readonly FieldProblem[];
    readonly done?: string | null;
  },
) {
  const task = knowable(asked.actor, await findTask(db, asked.actor, asked.reference));
  if (task === null) return missing;
  const people = task.mayGive ? await choicesOf(db, asked.actor, asked.now) : [];
  const { form = { end: '', reason: '', who: '' }, problems = [], done = null } = more;
  const seen = workSeen([task.id, aboutId(task.about)]);
  return shown(seen, (facts) => TaskPage(facts, { task, people, form, problems, done }));
}

const task = look({
  path: '/work/tasks/:reference',
  access: workAccess,
  audit: workConsulted,
  input: ofTask.extend({ done: z.enum(['', 'added', 'given', 'ended'], 'Not a deed.').default('') }),
  handle: ({ db, actor, now, input: { reference, done } }) =>
    taskPage(db, { actor, now, reference }, { done: done === '' ? null : deeds[done] }),
});

/** Sent with every change: the version that was opened. */
const version = z.coerce.number('Open the task anew.').int('Open the task anew.').min(1, 'Open the task anew.');
const typed = z.string().max(5000, 'Shorten this.').default('');

function readEnd(input: {
  readonly state: string;
  readonly reason: string;
}): Result<{ readonly state: 'done' | 'cancelled'; readonly reason: string }, Failure> {
  const { state } = input;
  if (state !== 'done' && state !== 'cancelled')
    return refused(invalid({ field: 'state', message: 'Choose how it ends.' }));
  const reason = readReason(input.reason, 'Say what was done, or why it is not to be done.');
  return reason.ok ? ok({ state, reason: reason.value }) : reason;
}

const end = act({
  path: '/work/tasks/:reference/end',
  access: workAccess,
  audit: byTrigger,
  params: ofTask,
  input: ofTask.extend({ version, state: typed, reason: typed }),
  handle: async ({ db, actor, input, now }) => {
    if (knowable(actor, await findTask(asReader(db), actor, input.reference)) === null) return missing;
    const read = readEnd(input);
    if (!read.ok) return read.problem;
    const { reference } = input;
    const ended = await endTask(db, actor, { reference, version: input.version, ...read.value }, now);
    return ended.ok ? sent(`/work/tasks/${reference}?done=ended`) : ended.problem;
  },
  again: ({ db, actor, now, input: { reference }, typed: again }) => {
    const { state, reason } = typedFields(again, ['state', 'reason']);
    const more = { form: { end: state, reason, who: '' }, problems: problemsOf(again.failure) };
    return taskPage(db, { actor, now, reference }, more);
  },
});

const give = act({
  path: '/work/tasks/:reference/give',
  access: workAccess,
  audit: byTrigger,
  params: ofTask,
  input: ofTask.extend({ version, who: typed }),
  handle: async ({ db, actor, input, now }) => {
    const { reference } = input;
    const found = knowable(actor, await findTask(asReader(db), actor, reference));
    if (found === null) return missing;
    const to = readWho(input.who, await choicesOf(asReader(db), actor, now));
    if (to === undefined) return invalid({ field: 'who', message: 'Choose who does it.' });
    const given = await giveTask(db, actor, { reference, version: input.version, to });
    return given.ok ? sent(`/work/tasks/${reference}?done=given`) : given.problem;
  },
  again: ({ db, actor, now, input: { reference }, typed: again }) => {
    const { who } = typedFields(again, ['who']);
    return taskPage(
      db,
      { actor, now, reference },
      { form: { end: '', reason: '', who }, problems: problemsOf(again.failure) },
    );
  },
});

/** Tasks: added, looked at, given, ended. */
export const taskRoutes: readonly Route[] = [newTask, add, task, end, give];
