import { z } from 'zod';
import { missing } from '#kernel/failure.ts';
import { type Day, dayOf, type Instant, sayDay } from '#kernel/instant.ts';
import { typedDay } from '#kernel/typed-day.ts';
import type { Reader } from '#platform/database/index.ts';
import { type Audit, look, nothingSeen, permit, type Route, shown } from '#platform/http/index.ts';
import { changeRoutes } from './change-routes.ts';
import { ListPage } from './pages/list-page.tsx';
import { type ListSummary, ListsPage } from './pages/lists-page.tsx';
import { ValuePage } from './pages/value-page.tsx';
import { type HeldList, loadChoices, loadHistory, loadKept, loadList, loadLists } from './queries/load-list.ts';
import { dayInAddress, deeds } from './rules/addresses.ts';
import { classOn, sayClass } from './rules/drug-class.ts';
import { isCurrent, stateOn } from './rules/in-use.ts';
import { listCsv } from './rules/list-csv.ts';
import { readDay } from './rules/read-day.ts';
import type { Value } from './rules/value.ts';

const quiet: Audit = { kind: 'not audited', why: 'Lists of words and law; nothing about anybody is in them.' };
const listCode = z.string().max(60);
const asat = z.string().max(30).default('');

function summaryOf(list: HeldList, day: Day): ListSummary {
  const current = list.values.filter((each) => isCurrent(stateOn(each, list.isLaw, day))).length;
  const count = (standing: string): number => list.values.filter((each) => each.standing === standing).length;
  return {
    code: list.code,
    title: list.title,
    purpose: list.purpose,
    group: list.group,
    kind: list.kind,
    current,
    others: list.values.length - current,
    byStanding: {
      official: count('official'),
      'named source': count('named source'),
      unverified: count('unverified'),
    },
  };
}

const all = look({
  path: '/vocabularies',
  access: permit('vocabularies.view'),
  audit: quiet,
  input: z.object({}),
  handle: async ({ db, now }) => {
    const summaries = (await loadLists(db)).map((list) => summaryOf(list, dayOf(now)));
    return shown(nothingSeen, (facts) => ListsPage(facts, summaries));
  },
});

/** The day that a list is asked for: today unless another is typed; one that cannot be read is said to be so. */
function dayAsked(typed: string, now: Instant) {
  const today = dayOf(now);
  if (typed === '') return { day: today, asat: '', problem: null };
  const read = readDay(typed, today);
  if (!read.ok) return { day: today, asat: typed, problem: read.problem };
  return { day: read.value, asat: dayInAddress(typed) === null ? typed : typedDay(read.value), problem: null };
}

/** What the law says of the one drug that is asked for. Of orders and offences there is nothing to add to the table. */
function answerFor(list: HeldList, drugs: readonly Value[] | undefined, only: string, day: Day) {
  const drug = drugs?.find((each) => each.code === only);
  if (list.code !== 'drug-law' || drug === undefined) return null;
  const answer = classOn(list.values, only, day);
  return { says: sayClass(answer, drug.words, sayDay(day)), by: answer.kind === 'class' ? answer.by : null };
}

async function listModel(db: Reader, code: string) {
  const list = await loadList(db, code);
  return list === null ? null : { list, choices: await loadChoices(db, list), kept: await loadKept(db, code) };
}

const one = look({
  path: '/vocabularies/:list',
  access: permit('vocabularies.view'),
  audit: quiet,
  input: z.object({ list: listCode, asat, only: z.string().max(60).default('') }),
  handle: async ({ db, input, now }) => {
    const model = await listModel(db, input.list);
    if (model === null) return missing;
    const asked = dayAsked(input.asat, now);
    const { only } = input;
    const answer = answerFor(model.list, model.choices['drugs'], only, asked.day);
    const status = asked.problem === null ? 200 : 422;
    return shown(nothingSeen, (facts) => ListPage(facts, { ...model, ...asked, only, answer }), status);
  },
});

const download = look({
  path: '/vocabularies/:list.csv',
  access: permit('vocabularies.view'),
  audit: quiet,
  input: z.object({ list: listCode, asat }),
  handle: async ({ db, input, now }) => {
    const list = await loadList(db, input.list);
    if (list === null) return missing;
    const { day } = dayAsked(input.asat, now);
    return {
      kind: 'file',
      name: `OFFICIAL ${list.code} ${day}.csv`,
      type: 'text/csv; charset=utf-8',
      seen: nothingSeen,
      body: listCsv(list, day),
    };
  },
});

const valuePage = look({
  path: '/vocabularies/:list/values/:value',
  access: permit('vocabularies.view'),
  audit: quiet,
  input: z.object({
    list: listCode,
    value: z.string().max(100),
    done: z.enum(deeds).nullable().default(null).catch(null),
  }),
  handle: async ({ db, input, now }) => {
    const list = await loadList(db, input.list);
    const value = list?.values.find((each) => each.code === input.value);
    if (list === null || value === undefined) return missing;
    const history = await loadHistory(db, value);
    const choices = await loadChoices(db, list);
    return shown(nothingSeen, (facts) =>
      ValuePage(facts, { list, value, history, choices, day: dayOf(now), done: input.done }),
    );
  },
});

/** The pages of this room. */
export const vocabularyRoutes: readonly Route[] = [all, one, download, valuePage, ...changeRoutes];
