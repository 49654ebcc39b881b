import { z } from 'zod';
import { type Failure, type FieldProblem, invalid, missing } from '#kernel/failure.ts';
import { dayOf, type Instant } from '#kernel/instant.ts';
import { typedDay } from '#kernel/typed-day.ts';
import { asReader, type Reader } from '#platform/database/index.ts';
import {
  type Audit,
  act,
  look,
  nothingSeen,
  permit,
  type Route,
  sent,
  shown,
  type Typed,
} from '#platform/http/index.ts';
import { addValue, changeValue, retireValue } from './commands/record-value.ts';
import { ChangedPage } from './pages/changed-page.tsx';
import { RetirePage } from './pages/retire-page.tsx';
import { ValueFormPage } from './pages/value-form.tsx';
import { type HeldList, loadChoices, loadList } from './queries/load-list.ts';
import type { HeldValue } from './queries/row.ts';
import { type Deed, valueAddress } from './rules/addresses.ts';
import { readDraft, readRetirement } from './rules/value-draft.ts';
import { emptyForm, formOf, type ValueForm, valueForm } from './rules/value-form.ts';

const access = permit('vocabularies.edit');
const emptyFormShown: Audit = {
  kind: 'not audited',
  why: 'The form of a value of a list; nothing about anybody is in it.',
};
const ofList = z.object({ list: z.string().max(60) });
const ofValue = ofList.extend({ value: z.string().max(100) });

/** Sent with a change: the version that was opened, and whether the comparison asks for the form again. */
const opened = {
  version: z.coerce.number().int().min(1),
  again: z.enum(['yes', '']).default(''),
};

/** An open list; a fixed one has no forms, and is answered like one that is not there. */
async function openListOf(db: Reader, code: string): Promise<HeldList | null> {
  const list = await loadList(db, code);
  return list?.kind === 'open' ? list : null;
}

async function openValue(
  db: Reader,
  input: z.infer<typeof ofValue>,
): Promise<{ readonly list: HeldList; readonly value: HeldValue } | null> {
  const list = await openListOf(db, input.list);
  const value = list?.values.find((each) => each.code === input.value);
  return list === null || value === undefined ? null : { list, value };
}

/** Back to the value, which says what was done. */
function done(list: HeldList, code: string, deed: Deed) {
  return sent(`${valueAddress(list.code, code)}?done=${deed}`);
}

function problemsOf(failure: Failure): readonly FieldProblem[] {
  if (failure.kind === 'invalid') return failure.problems;
  return failure.kind === 'conflict' || failure.kind === 'forbidden' ? [{ field: '', message: failure.message }] : [];
}

/** The fields of a form as they were typed; what did not come is empty. */
function typedFields<Field extends string>(typed: Typed, fields: readonly Field[]): Record<Field, string> {
  const one = (name: Field): string => [typed.values[name] ?? ''].flat()[0] ?? '';
  return Object.fromEntries(fields.map((name) => [name, one(name)])) as Record<Field, string>;
}

const formFields = Object.keys(emptyForm) as (keyof ValueForm)[];

async function formPage(
  db: Reader,
  now: Instant,
  given: {
    readonly list: HeldList;
    readonly value: HeldValue | null;
    readonly form: ValueForm;
    readonly problems: readonly FieldProblem[];
  },
) {
  const choices = await loadChoices(db, given.list);
  return shown(nothingSeen, (facts) => ValueFormPage(facts, { ...given, choices, day: dayOf(now) }));
}

const addForm = look({
  path: '/vocabularies/:list/add',
  access,
  audit: emptyFormShown,
  input: ofList,
  handle: async ({ db, input, now }) => {
    const list = await openListOf(db, input.list);
    return list === null ? missing : formPage(db, now, { list, value: null, form: emptyForm, problems: [] });
  },
});

const add = act({
  path: '/vocabularies/:list/add',
  access,
  audit: { kind: 'by trigger' },
  params: ofList,
  input: valueForm.extend(ofList.shape),
  handle: async ({ db, input, now }) => {
    const list = await openListOf(asReader(db), input.list);
    if (list === null) return missing;
    const choices = await loadChoices(asReader(db), list);
    const context = { today: dayOf(now), list, values: list.values, choices, changed: null };
    const draft = readDraft(input, context);
    if (!draft.ok) return draft.problem;
    const added = await addValue(db, list, draft.value, list.values.length);
    return added.ok ? done(list, draft.value.code, 'added') : added.problem;
  },
  again: async ({ db, input, now, typed }) => {
    const list = await openListOf(db, input.list);
    if (list === null) return missing;
    return formPage(db, now, {
      list,
      value: null,
      form: typedFields(typed, formFields),
      problems: problemsOf(typed.failure),
    });
  },
});

const changeForm = look({
  path: '/vocabularies/:list/values/:value/change',
  access,
  audit: emptyFormShown,
  input: ofValue,
  handle: async ({ db, input, now }) => {
    const found = await openValue(db, input);
    return found === null ? missing : formPage(db, now, { ...found, form: formOf(found.value), problems: [] });
  },
});

const change = act({
  path: '/vocabularies/:list/values/:value/change',
  access,
  audit: { kind: 'by trigger' },
  params: ofValue,
  input: valueForm.extend({ ...ofValue.shape, ...opened }),
  handle: async ({ db, input, now }) => {
    const found = await openValue(asReader(db), input);
    if (found === null) return missing;
    if (input.again === 'yes') return invalid();
    const { list, value } = found;
    const choices = await loadChoices(asReader(db), list);
    const draft = readDraft(input, { today: dayOf(now), list, values: list.values, choices, changed: value });
    if (!draft.ok) return draft.problem;
    const changed = await changeValue(db, list, value, draft.value, input.version);
    return changed.ok ? done(list, value.code, 'changed') : changed.problem;
  },
  again: async ({ db, input, now, typed }) => {
    const found = await openValue(db, input);
    if (found === null) return missing;
    const form = typedFields(typed, formFields);
    if (typed.failure.kind === 'stale') {
      return shown(nothingSeen, (facts) => ChangedPage(facts, { ...found, typed: form, deed: 'change' }));
    }
    return formPage(db, now, { ...found, form, problems: problemsOf(typed.failure) });
  },
});

const retireForm = look({
  path: '/vocabularies/:list/values/:value/retire',
  access,
  audit: emptyFormShown,
  input: ofValue,
  handle: async ({ db, input }) => {
    const found = await openValue(db, input);
    if (found === null) return missing;
    const form = { to: typedDay(found.value.to), reason: '' };
    return shown(nothingSeen, (facts) => RetirePage(facts, { ...found, form, problems: [] }));
  },
});

const retirement = z.object({ to: z.string().max(5000).default(''), reason: z.string().max(5000).default('') });

const retire = act({
  path: '/vocabularies/:list/values/:value/retire',
  access,
  audit: { kind: 'by trigger' },
  params: ofValue,
  input: retirement.extend({ ...ofValue.shape, ...opened }),
  handle: async ({ db, input, now }) => {
    const found = await openValue(asReader(db), input);
    if (found === null) return missing;
    if (input.again === 'yes') return invalid();
    const read = readRetirement(input, found.value, dayOf(now));
    if (!read.ok) return read.problem;
    const retired = await retireValue(db, found.list, found.value, read.value, input.version);
    return retired.ok ? done(found.list, found.value.code, 'retired') : retired.problem;
  },
  again: async ({ db, input, typed }) => {
    const found = await openValue(db, input);
    if (found === null) return missing;
    const form = typedFields(typed, ['to', 'reason']);
    if (typed.failure.kind === 'stale') {
      return shown(nothingSeen, (facts) => ChangedPage(facts, { ...found, typed: form, deed: 'retire' }));
    }
    const problems = problemsOf(typed.failure);
    return shown(nothingSeen, (facts) => RetirePage(facts, { ...found, form, problems }));
  },
});

/** The pages of administrators. */
export const changeRoutes: readonly Route[] = [addForm, add, changeForm, change, retireForm, retire];
