import type { PersonActor } from '#kernel/actor.ts';
import type { Id } from '#kernel/id.ts';
import { asDay, asInstant } from '#kernel/instant.ts';
import { makeReference } from '#kernel/reference.ts';
import type { Stated } from '#kernel/stated.ts';
import { ensureVocabularies } from '#modules/vocabulary/index.ts';
import { mintId } from '#platform/database/index.ts';
import {
  actorOf,
  addTestOrganisations,
  openTestDatabase,
  type TestAccess,
  type TestDatabase,
} from '#platform/testing/index.ts';
import { addLink, type NewLink } from './commands/add-link.ts';
import type { LinkDecider } from './commands/decide-link.ts';
import { type LinkableKind, linkableKinds } from './rules/record-kinds.ts';

/** The moment at which these tests stand. */
export const testNow = asInstant('2026-11-21T18:53:12Z');

/** A fact of an ordinary source. */
export const testStatement: Stated = {
  statement: 'fact',
  grade: 'B2',
  source: 'phone download',
  since: asDay('2026-03-01'),
  until: null,
};

/** A database with organisations, the delivered lists, and every kind of record that can be linked. */
export async function openLinks(): Promise<TestDatabase> {
  const test = await openTestDatabase();
  await addTestOrganisations(test);
  await ensureVocabularies(test.database);
  for (const [index, kind] of linkableKinds.entries())
    await test.asOwner('insert into catalogue.kind (id, name, relation) values ($1, $2, $3) on conflict do nothing', [
      900 + index,
      kind,
      `test.${kind}`,
    ]);
  return test;
}

/** A record as this room knows it: its row of the catalogue. */
export interface TestEnd {
  readonly id: Id;
  readonly reference: string;
}

let made = 0;

/** Adds a record of a kind with such access to the catalogue, as the owner. */
export async function addEnd(
  test: TestDatabase,
  kind: LinkableKind,
  title: string,
  access: TestAccess = { controller: 18 },
): Promise<TestEnd> {
  const id = mintId();
  made += 1;
  const reference = makeReference(kind, Uint8Array.of(made & 31, (made >> 5) & 31, (made >> 10) & 31, 7, 9));
  await test.asOwner(
    `insert into catalogue.entry (id, kind, reference, title, status, at, review_on, controller, marking, handling,
       recipients, recipients_until, restricted_to, released_to)
     select $1, k.id, $2, $3, 'active', '2026-11-21T09:00:00Z', '2027-11-21', $5, $6, $7, $8, $9, $10, $11
     from catalogue.kind k where k.name = $4`,
    [
      id,
      reference,
      title,
      kind,
      access.controller,
      access.marking ?? 0,
      access.handling ?? 'P',
      access.recipients ?? null,
      access.recipientsUntil ?? null,
      access.restrictedTo ?? null,
      access.releasedTo ?? null,
    ],
  );
  return { id, reference };
}

/** Changes who may see a record, as its module's trigger would. */
export async function restrictEnd(test: TestDatabase, end: Id, to: readonly number[] | null): Promise<void> {
  await test.asOwner('update catalogue.entry set restricted_to = $2 where id = $1', [end, to]);
}

/** Links two records through the command. */
export function link(
  test: TestDatabase,
  given: Pick<NewLink, 'kind' | 'a' | 'b'> & Partial<NewLink>,
  actor: PersonActor = actorOf(18),
  deciders: readonly LinkDecider[] = [],
) {
  const whole: NewLink = { role: null, note: '', stated: testStatement, ...given };
  return test.database.writing(actor, (db) => addLink(db, actor, whole, testNow, deciders));
}

/** Links two records and gives the reference; throws where it is refused. */
export async function linked(...given: Parameters<typeof link>): Promise<string> {
  const done = await link(...given);
  if (!done.ok) throw new Error(`Not linked: ${JSON.stringify(done.problem)}`);
  return done.value;
}
