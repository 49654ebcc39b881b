import { type PersonActor, signatureOf } from '#kernel/actor.ts';
import type { Id } from '#kernel/id.ts';
import { asDay, dayOf, type Instant } from '#kernel/instant.ts';
import { permissionsOf } from '#kernel/permission.ts';
import { findForce, organisationByCode } from '#modules/directory/index.ts';
import { addLink } from '#modules/links/index.ts';
import { decideLinkOfPerson } from '#modules/people/index.ts';
import { findHeld, loadFieldContext, readFact, recordForm, stateFact } from '#modules/records/index.ts';
import { ask, asReader, type Database, sql, type Writer } from '#platform/database/index.ts';
import type { DemonstrationRecord } from './demo/demonstration-record.ts';
import { demonstrationIncidents } from './demo/incidents.ts';
import { type DemonstrationEnd, type DemonstrationLink, demonstrationLinks } from './demo/links.ts';
import { demonstrationObjects } from './demo/objects.ts';
import { demonstrationPeople } from './demo/people.ts';

/** Somebody of the force that holds them: the operator, as with a file that is imported. */
export function operatorOf(slug: string): PersonActor {
  const force = findForce(slug);
  const organisation = force === null ? null : organisationByCode(force.slug);
  if (organisation === null) throw new Error(`There is no force ${slug}`);
  return {
    ...{ kind: 'person', account: null, name: 'Demonstration', clearance: 1, purpose: 'loading the demonstration' },
    organisation: organisation.number,
    organisationName: organisation.name,
    organisationKind: organisation.kind,
    memberships: [organisation.number],
    permissions: permissionsOf(['supervisor']),
  };
}

/** Says what was wrong with a form of ours: a mistake in the demonstration itself. */
function broken(key: string, problem: unknown): Error {
  return new Error(`The demonstration's ${key} cannot be recorded: ${JSON.stringify(problem)}`);
}

async function record(db: Writer, actor: PersonActor, given: DemonstrationRecord, now: Instant): Promise<void> {
  const { pages, key } = given;
  const open = { marking: 'OFFICIAL', handling: 'P', reviewOn: '' };
  const recorded = await recordForm(pages, { db, actor, typed: { ...open, ...given.form }, now });
  if (!recorded.ok) throw broken(key, recorded.problem);
  const held = await findHeld(asReader(db), pages.kind, recorded.value);
  for (const { code, form } of given.facts ?? []) {
    const kind = pages.kind.facts.find((each) => each.code === code);
    if (kind === undefined || held === null) throw broken(key, code);
    const { source = '', statement = '' } = given.form;
    const context = await loadFieldContext(asReader(db), kind.fields, dayOf(now));
    const read = readFact(kind, { source, statement, ...form }, context);
    if (!read.ok) throw broken(key, read.problem);
    await stateFact(db, actor, kind, { record: held.id, ...read.value });
  }
}

/** The record that a link of the demonstration names, of those that the force may see; null when there is none. */
async function endOf(db: Writer, [kind, name]: DemonstrationEnd): Promise<Id | null> {
  const found =
    kind === 'line'
      ? sql<{ id: Id }>`select id from lines.line where source_reference = ${name}`
      : sql<{ id: Id }>`select e.id from catalogue.entry e join catalogue.kind k on k.id = e.kind
          where k.name = ${kind} and e.title = ${name}`;
  const [row] = await ask(db, found);
  return row?.id ?? null;
}

async function link(db: Writer, actor: PersonActor, given: DemonstrationLink, now: Instant): Promise<void> {
  const { kind, role, from, to, source, statement, grade, since } = given;
  const [a, b] = [await endOf(db, from), await endOf(db, to)];
  if (a === null || b === null) return;
  const stated = { statement, grade, source, since: since === null ? null : asDay(since), until: null };
  const done = await addLink(db, actor, { kind, a, b, role, note: '', stated }, now, [decideLinkOfPerson]);
  if (!done.ok) throw broken(`${kind} of ${from[1]}`, done.problem);
}

/**
 * Records what the demonstration has beside its lines, for each force once and whole: what was recorded before is left as
 * it is.
 */
export async function loadRegister(database: Database, now: Instant): Promise<void> {
  const all = [...demonstrationPeople, ...demonstrationObjects, ...demonstrationIncidents];
  for (const [force, records] of Map.groupBy(all, (each) => each.force)) {
    const actor = operatorOf(force);
    await database.writing(actor, async (db) => {
      const people = asReader(db).selectFrom('people.person').select('id').where('controller', '=', actor.organisation);
      if ((await people.limit(1).execute()).length > 0) return;
      for (const each of records) await record(db, actor, each, now);
    });
  }
}

/** Links what the demonstration holds, for each force once: only what is still there and called as it was. */
export async function linkRegister(database: Database, now: Instant): Promise<void> {
  for (const [force, links] of Map.groupBy(demonstrationLinks, (each) => each.force)) {
    const actor = operatorOf(force);
    await database.writing(actor, async (db) => {
      const held = asReader(db).selectFrom('links.link').select('id').where('recorded_by', '=', signatureOf(actor));
      if ((await held.limit(1).execute()).length > 0) return;
      for (const each of links) await link(db, actor, each, now);
    });
  }
}
