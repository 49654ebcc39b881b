import type { PersonActor } from '#kernel/actor.ts';
import { dayOf, type Instant, plusDays } from '#kernel/instant.ts';
import { permissionsOf } from '#kernel/permission.ts';
import { typedDay } from '#kernel/typed-day.ts';
import { organisationByCode } from '#modules/directory/index.ts';
import { findPlace } from '#modules/geography/index.ts';
import { lineRecords, readSighting, recordSighting } from '#modules/lines/index.ts';
import { stateFact } from '#modules/records/index.ts';
import { ask, type Database, mintId, sql } from '#platform/database/index.ts';

/** Somebody of a force, who does not exist. */
function officerOf(code: string, name: string): PersonActor {
  const organisation = organisationByCode(code);
  if (organisation === null) throw new Error(`There is no organisation ${code}`);
  return {
    kind: 'person',
    account: null,
    name,
    organisation: organisation.number,
    organisationName: organisation.name,
    organisationKind: organisation.kind,
    memberships: [organisation.number],
    clearance: 1,
    permissions: permissionsOf(['analyst']),
    purpose: 'Demonstration',
  };
}

/** What forces say of the line of the demonstration whose page shows most: by whom, of what kind, with which values. */
const facts = [
  [
    'merseyside',
    'elements',
    { element: 'communication', what: 'Bulk texts at about 11:00 and 17:00', channels: ['bulk text'], transport: [] },
    'B2',
  ],
  [
    'merseyside',
    'elements',
    { element: 'violence', what: 'A machete was found in the hire car', channels: [], transport: [] },
    'B1',
  ],
  [
    'west-mercia',
    'elements',
    {
      element: 'movement',
      what: 'Two young people by rail to Shrewsbury each Friday',
      channels: [],
      transport: ['rail'],
    },
    'B2',
  ],
  [
    'west-mercia',
    'elements',
    { element: 'vulnerability', what: 'A flat was taken over for a week in October', channels: [], transport: [] },
    'C2',
  ],
  ['merseyside', 'gaps', { element: 'vulnerability', missing: 'No return interview is known', who: 'Taskforce' }, null],
  ['merseyside', 'references', { system: 'PND', value: 'DEMO-PND-0010' }, null],
  ['merseyside', 'origins', { force: null, place: 'Huyton' }, 'B2'],
] as const;

const sightings = [
  [
    'west-mercia',
    {
      number: '07700 900585',
      place: 'Shrewsbury station',
      placeChoice: 'as-typed',
      what: 'Handed out on a card',
      how: 'saw',
    },
  ],
  [
    'kent',
    {
      number: 'Best of both is back. Ring 07700 900861 till late',
      brand: 'Seagrass',
      what: 'Sent to many at once',
      how: 'message',
    },
  ],
] as const;

async function stateFacts(database: Database, line: string, today: Instant): Promise<void> {
  const since = plusDays(dayOf(today), -40);
  for (const [force, code, values, grade] of facts) {
    const kind = lineRecords.facts.find((each) => each.code === code);
    if (kind === undefined) throw new Error(`Lines have no ${code}`);
    const actor = officerOf(force, 'Analyst of the demonstration');
    const stated = { statement: 'fact', grade, source: 'Intelligence report (demonstration)', until: null } as const;
    const fact = { record: line as never, values, stated: { ...stated, since: kind.span === null ? null : since } };
    await database.writing(actor, (db) => stateFact(db, actor, kind, fact));
  }
}

/**
 * What forces know of a line of the demonstration, and two sightings: one of a line that is held, one of nothing. Once:
 * where there is a sighting, all of it is there.
 * @param line the reference of the line in its force's own system
 */
export async function demonstrateLines(database: Database, now: Instant, line = 'MER-0010'): Promise<void> {
  const reader = officerOf('merseyside', 'Analyst of the demonstration');
  const [found] = await database.reading(reader, (db) =>
    ask(
      db,
      sql<{ id: string; done: boolean }>`select id, exists (select 1 from lines.sighting) as done
        from lines.line where controller = ${reader.organisation} and source_reference = ${line}`,
    ),
  );
  if (found === undefined || found.done) return;
  await stateFacts(database, found.id, now);
  const empty = { number: '', brand: '', place: '', placeChoice: '', what: '' };
  for (const [index, [force, form]] of sightings.entries()) {
    const when = typedDay(plusDays(dayOf(now), -index - 1));
    const read = readSighting({ ...empty, ...form, when }, { now, findPlace, hows: ['saw', 'message'] });
    if (!read.ok) throw new Error(`The demonstration has a sighting that is none: ${JSON.stringify(read.problem)}`);
    const actor = officerOf(force, 'Officer of the demonstration');
    const how = form.how === 'saw' ? 'I saw it' : 'A message was received';
    await database.writing(actor, (db) => recordSighting(db, actor, read.value, { once: mintId(), how, now }));
  }
}
