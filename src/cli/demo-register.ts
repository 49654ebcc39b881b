import type { PersonActor } from '#kernel/actor.ts';
import { dayOf, type Instant } from '#kernel/instant.ts';
import { permissionsOf } from '#kernel/permission.ts';
import { findForce, organisationByCode } from '#modules/directory/index.ts';
import { findHeld, loadFieldContext, readFact, recordForm, stateFact } from '#modules/records/index.ts';
import { asReader, type Database, type Writer } from '#platform/database/index.ts';
import type { DemonstrationRecord } from './demo/demonstration-record.ts';
import { demonstrationIncidents } from './demo/incidents.ts';
import { demonstrationObjects } from './demo/objects.ts';
import { demonstrationPeople } from './demo/people.ts';

/** The force that holds the records of the demonstration. */
const holder = 'west-mercia';

/** Somebody of the force that holds them: the operator, as with a file that is imported. */
function operatorOf(slug: string): PersonActor {
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

/** Records what the demonstration has beside its lines, once: what was recorded before is left as it is. */
export async function loadRegister(database: Database, now: Instant): Promise<void> {
  const actor = operatorOf(holder);
  await database.writing(actor, async (db) => {
    const [one] = await asReader(db).selectFrom('incidents.incident').select('id').limit(1).execute();
    if (one !== undefined) return;
    const all = [...demonstrationPeople, ...demonstrationObjects, ...demonstrationIncidents];
    for (const each of all) await record(db, actor, each, now);
  });
}
