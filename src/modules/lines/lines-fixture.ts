import type { PersonActor } from '#kernel/actor.ts';
import { asDay, asInstant } from '#kernel/instant.ts';
import { ensureOrganisations, findForce } from '#modules/directory/index.ts';
import { forceNumber } from '#modules/directory/somebody-fixture.ts';
import { ensureVocabularies } from '#modules/vocabulary/index.ts';
import { actorOf, openTestDatabase, type TestDatabase } from '#platform/testing/index.ts';
import { type LineDraft, lineForm, readDraft } from './rules/line-draft.ts';

/** When the tests of the register take place. */
export const now = asInstant('2026-11-21T12:00:00Z');
/** The day of `now`. */
export const today = asDay('2026-11-21');

export const met = forceNumber('metropolitan');
export const kent = forceNumber('kent');
export const merseyside = forceNumber('merseyside');
export const westMercia = forceNumber('west-mercia');

/** Opens an empty register: a test database that knows the organisations of the directory. */
export async function openRegister(): Promise<TestDatabase> {
  const test = await openTestDatabase();
  await ensureOrganisations(test.database, true);
  await ensureVocabularies(test.database);
  return test;
}

/** Somebody of a force of the directory, with every permission and the higher clearance unless told otherwise. */
export function officerOf(organisation: number, change: Parameters<typeof actorOf>[1] = {}): PersonActor {
  return { ...actorOf(18, change), organisation, organisationName: `Force ${organisation}` };
}

/**
 * A line as somebody would type it: SCOTTY, active since March, from Merseyside into West Mercia.
 * @param change fields of the form that are filled in otherwise
 */
export function draft(change: Readonly<Record<string, unknown>> = {}): LineDraft {
  const read = readDraft(
    lineForm.parse({
      name: 'SCOTTY',
      number: ['07700 900412'],
      status: 'active',
      statusSince: '1/3/2026',
      origin: 'merseyside',
      areas: 'West Mercia',
      source: 'test',
      statement: 'fact',
      basis: 'test',
      marking: 'OFFICIAL',
      handling: 'P',
      ...change,
    }),
    { today, findForce, drugs: ['heroin', 'crack cocaine'] },
  );
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.value;
}
