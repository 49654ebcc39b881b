import { h } from 'preact';
import { z } from 'zod';
import { type FieldProblem, invalid, missing } from '#kernel/failure.ts';
import { type Day, dayOf } from '#kernel/instant.ts';
import { loadLists, offeredOn } from '#modules/vocabulary/index.ts';
import { asReader, type Reader } from '#platform/database/index.ts';
import { act, look, permit, type Route, sent, shown } from '#platform/http/index.ts';
import { putBackground } from '../commands/put-background.ts';
import { BackgroundPage } from '../pages/background-page.tsx';
import { findOwn, type OwnPerson } from './find-own.ts';

const named = z.object({ reference: z.string().max(20) });
const access = permit('people.edit');
const path = '/people/:reference/background';
const code = z.string().max(60).default('');

async function choicesOf(db: Reader, today: Day) {
  const lists = await loadLists(db, ['ethnicity-self-defined', 'ethnicity-officer-defined']);
  const of = (list: string) =>
    offeredOn(lists.find((each) => each.code === list)?.values ?? [], today).map(
      (each) => [each.code, each.words] as const,
    );
  return { selfDefined: of('ethnicity-self-defined'), officerDefined: of('ethnicity-officer-defined') };
}

async function page(db: Reader, person: OwnPerson, today: Day, problems: readonly FieldProblem[]) {
  const choices = await choicesOf(db, today);
  const seen = { kind: 'person', records: [person.held.id], count: 1, searched: null };
  return shown(seen, (facts) => h(BackgroundPage, { facts, person, problems, ...choices }));
}

const form = look({
  path,
  access,
  audit: { kind: 'entered', action: 'consultation', of: 'person' },
  input: named,
  handle: async ({ db, actor, input, now }) => {
    const person = await findOwn(db, actor, input.reference, 'people.edit');
    return person === null ? missing : page(db, person, dayOf(now), []);
  },
});

const record = act({
  path,
  access,
  audit: { kind: 'by trigger' },
  params: named,
  input: named.extend({ selfDefined: code, officerDefined: code }),
  handle: async ({ db, actor, input, now }) => {
    const person = await findOwn(asReader(db), actor, input.reference, 'people.edit');
    if (person === null) return missing;
    const { selfDefined, officerDefined } = input;
    if (selfDefined === '' && officerDefined === '')
      return invalid({ field: 'selfDefined', message: 'Choose what the person says, or what an officer saw.' });
    const choices = await choicesOf(asReader(db), dayOf(now));
    const problems = (['selfDefined', 'officerDefined'] as const)
      .filter((field) => input[field] !== '' && !choices[field].some(([each]) => each === input[field]))
      .map((field) => ({ field, message: 'Choose from the list.' }));
    if (problems.length > 0) return invalid(...problems);
    await putBackground(db, person.held.id, {
      selfDefined: selfDefined === '' ? null : selfDefined,
      officerDefined: officerDefined === '' ? null : officerDefined,
    });
    return sent(person.path);
  },
  again: async ({ db, actor, input, now, typed }) => {
    const person = await findOwn(db, actor, input.reference, 'people.edit');
    if (person === null) return missing;
    return page(db, person, dayOf(now), typed.failure.kind === 'invalid' ? typed.failure.problems : []);
  },
});

/** The form that records ethnicity for the monitoring of fairness, and never shows it. */
export const backgroundRoutes: readonly Route[] = [form, record];
