import { z } from 'zod';
import { type FieldProblem, type Invalid, invalid } from '#kernel/failure.ts';
import type { Day } from '#kernel/instant.ts';
import { ok, type Result, refused } from '#kernel/result.ts';
import { recogniseDay } from '#kernel/typed-day.ts';
import type { Priority } from '#platform/work/index.ts';

const text = z.string().max(5000, 'Shorten this.').default('');

/** The form of a new task as it is sent. Every field may be empty, so that nothing typed is lost. */
export const taskForm = z.object({ title: text, about: text, who: text, due: text, priority: text });
export type TaskForm = z.output<typeof taskForm>;

/** The form as it opens. */
export const emptyTaskForm: TaskForm = { title: '', about: '', who: '', due: '', priority: 'ordinary' };

/** What stands for the organisation as a whole in the choice of who does it; no person's name begins so. */
export const anybody = '*';

/** Somebody whom a task can be given to. */
export interface Choice {
  readonly account: string;
  readonly label: string;
}

/** What a form of a task says, once it stands. */
export interface TaskDraft<Person extends Choice> {
  readonly title: string;
  /** As typed; '' for none. Whether there is such a record is for the catalogue to say. */
  readonly about: string;
  /** Null: whoever of the organisation takes it on. */
  readonly who: Person | null;
  readonly due: Day | null;
  readonly priority: Priority;
}

/** How urgent a task can be, as its form offers it. */
export const taskPriorities: readonly Priority[] = ['child at risk', 'high', 'ordinary'];

/** Who is meant by a choice of the form; undefined when nobody is. */
export function readWho<Person extends Choice>(typed: string, people: readonly Person[]): Person | null | undefined {
  return typed === anybody ? null : people.find((each) => each.label === typed);
}

/** When it is due, as typed; empty is no date. */
function readDue(typed: string, today: Day): Result<Day | null, string> {
  if (typed === '') return ok(null);
  const day = recogniseDay(typed, today, { serial: false, yearsAhead: 1 });
  if (day === null) return refused(`“${typed}” is not a date. Write it like 21/11/2026.`);
  return day < today ? refused('That day has gone by. Enter today or a later day.') : ok(day);
}

/**
 * The form of a task, to what may be recorded.
 * @param people whom this person may give it to, themselves among them
 */
export function readTask<Person extends Choice>(
  form: TaskForm,
  people: readonly Person[],
  today: Day,
): Result<TaskDraft<Person>, Invalid> {
  const problems: FieldProblem[] = [];
  const wrong = (field: string, message: string): void => {
    problems.push({ field, message });
  };
  if (form.title === '') wrong('title', 'Enter what is to be done.');
  if (form.title.length > 300) wrong('title', 'Shorten this to 300 characters.');
  const who = readWho(form.who, people);
  if (who === undefined) wrong('who', 'Choose who does it.');
  const due = readDue(form.due, today);
  if (!due.ok) wrong('due', due.problem);
  const priority = taskPriorities.find((each) => each === form.priority);
  if (priority === undefined) wrong('priority', 'Choose how urgent it is.');
  if (problems.length > 0 || who === undefined || !due.ok || priority === undefined)
    return refused(invalid(...problems));
  return ok({ title: form.title, about: form.about, who, due: due.value, priority });
}

/** A reason that somebody must give. */
export function readReason(typed: string, ask: string): Result<string, Invalid> {
  if (typed === '') return refused(invalid({ field: 'reason', message: ask }));
  if (typed.length > 2000) return refused(invalid({ field: 'reason', message: 'Shorten this to 2,000 characters.' }));
  return ok(typed);
}
