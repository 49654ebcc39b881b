import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PersonActor } from '#kernel/actor.ts';
import type { Id } from '#kernel/id.ts';
import { asDay, asInstant, dayOf, plusDays } from '#kernel/instant.ts';
import { addLink, type LinkCode } from '#modules/links/index.ts';
import { personKind } from '#modules/people/index.ts';
import { type FieldValues, openRecord, stateFact } from '#modules/records/index.ts';
import { ensureVocabularies } from '#modules/vocabulary/index.ts';
import { ask, sql } from '#platform/database/index.ts';
import {
  actorOf,
  addRecord,
  addTestOrganisations,
  keepTestDay,
  openTestDatabase,
  systemActor,
  type TestAccess,
  type TestDatabase,
} from '#platform/testing/index.ts';
import { whatNeedsMe } from '#platform/work/index.ts';
import { childCheckQueue, openChildChecks, sweepChildChecks } from './index.ts';
import { incidentKind } from './kinds/incident.ts';
import { chargeFacts } from './kinds/justice-facts.ts';
import { childCheckDays } from './rules/child-check.ts';

/** A Friday: the next working day is Monday. */
const now = asInstant('2026-11-20T15:00:00Z');
const operation = 10_001;
const safeguarding = 10_050;
const kent = actorOf(18, { memberships: [operation] });
const merseyside = actorOf(26);
const founding = {
  ...{ source: 'custody record', statement: 'fact' as const, basis: 'test', reviewOn: asDay('2027-11-20') },
  ...{ marking: 0 as const, handling: 'P' as const },
};
const stated = { source: 'custody record', statement: 'fact', grade: null, since: null, until: null } as const;
const girlOf15 = '2011-05-14/2011-05-14 date';
const man = '1990-01-01/1990-12-31 year';

let test: TestDatabase;
beforeAll(async () => {
  test = await openTestDatabase();
  await keepTestDay(test, dayOf(now));
  await addTestOrganisations(test);
  await ensureVocabularies(test.database);
  await test.asOwner(
    `insert into directory.team (id, name, organisation, is_operation, is_safeguarding)
     values ($1, 'Kent safeguarding team', 18, false, true), (10051, 'Kent line team', 18, false, false)`,
    [safeguarding],
  );
});
afterAll(() => test.close());

async function somebody(born: string | null, values: FieldValues = {}, actor: PersonActor = kent): Promise<Id> {
  const all = { known_as: 'Robin Example', sex: 'female', born, age_certainty: born === null ? 'not known' : 'sure' };
  const given = { values: { ...all, ...values }, founding, now };
  return (await test.database.writing(actor, (db) => openRecord(db, actor, personKind, given))).id;
}

async function happened(kind: string, actor: PersonActor = kent, day = asDay('2026-11-20')): Promise<Id> {
  const values = { kind, day, day_certainty: 'exact', summary: 'A flat was searched.' };
  return (await test.database.writing(actor, (db) => openRecord(db, actor, incidentKind, { values, founding, now })))
    .id;
}

const line = (access: TestAccess = { controller: 26 }): Promise<Id> => addRecord(test, 'lines.line', access);

async function link(kind: LinkCode, a: Id, b: Id, role: string | null, actor: PersonActor = kent): Promise<void> {
  const given = { kind, a, b, role, note: '', stated };
  const added = await test.database.writing(actor, (db) => addLink(db, actor, given, now));
  if (!added.ok) throw new Error(JSON.stringify(added.problem));
}

interface TaskRow {
  readonly title: string;
  readonly organisation: number;
  readonly team: number | null;
  readonly due: string;
  readonly priority: string;
  readonly restricted_to: readonly number[] | null;
}

/** Runs the job, and gives the tasks about somebody. */
async function tasksAbout(person: Id): Promise<readonly TaskRow[]> {
  await openChildChecks(test.database, now);
  return test.asOwner<TaskRow>(
    `select title, owner_organisation as organisation, owner_team as team, due_on::text as due, priority, restricted_to
     from work.task where about = $1`,
    [person],
  );
}

const seenBy = (actor: PersonActor, person: Id) =>
  test.database.reading(actor, (db) =>
    db.selectFrom('work.task').select('reference').where('about', '=', person).execute(),
  );

describe('a child who is arrested or charged in a line', () => {
  type World = { person: Id; incident: Id; line: Id };
  const involve = ({ person, incident }: World) => link('involved-in', person, incident, 'other');
  const role = (world: World) => link('role-in-line', world.person, world.line, 'runner');
  const ofLine = (world: World) => link('incident-of-line', world.incident, world.line, null);

  it('is asked after for ninety days: what a file says of years ago is history', async () => {
    for (const [ago, tasks] of [
      [childCheckDays - 1, 1],
      [childCheckDays, 0],
      [400, 0],
    ] as const) {
      const incident = await happened('arrest', kent, plusDays(dayOf(now), -ago));
      const world = { person: await somebody(girlOf15), incident, line: await line() };
      await involve(world);
      await role(world);
      expect([ago, (await tasksAbout(world.person)).length]).toEqual([ago, tasks]);
    }
  });

  it.each<[string, string, readonly ((world: World) => Promise<unknown>)[]]>([
    ['the role in the line came first', 'arrest', [role, involve]],
    ['the role in the line came later', 'arrest', [involve, role]],
    ['the incident was linked to the line', 'charge', [ofLine, involve]],
    ['the incident was linked to the line later', 'charge', [involve, ofLine]],
    ['both are linked', 'arrest', [role, ofLine, involve]],
  ])('is asked after once, by the safeguarding team, by the next working day: %s', async (_what, kind, steps) => {
    const world = { person: await somebody(girlOf15), incident: await happened(kind), line: await line() };
    const [reference] = await test.asOwner<{ reference: string }>(
      'select reference from catalogue.entry where id = $1',
      [world.incident],
    );
    for (const [index, step] of steps.entries()) {
      expect(await tasksAbout(world.person)).toHaveLength(0);
      await step(world);
      if (index < steps.length - 1) continue;
      const [task, ...more] = await tasksAbout(world.person);
      expect(more).toEqual([]);
      expect(task).toMatchObject({
        organisation: 18,
        team: safeguarding,
        due: '2026-11-23',
        priority: 'child at risk',
      });
      for (const words of [reference?.reference ?? '', 'NRM', 'CPS', 'social care', 'Who decided'])
        expect(task?.title).toContain(words);
    }
    // Said again, or on another line: it was asked already.
    await link('role-in-line', world.person, await line(), 'sitter');
    expect(await tasksAbout(world.person)).toHaveLength(1);
  });

  it('is asked after when the age becomes known later, and when the incident turns out to be an arrest or a charge', async () => {
    const change = (relation: 'people.person' | 'incidents.incident', id: Id, columns: object) =>
      test.database.writing(kent, (db) => db.updateTable(relation).set(columns).where('id', '=', id).execute());
    const grown = { person: await somebody(man), incident: await happened('arrest'), line: await line() };
    await role(grown);
    await involve(grown);
    expect(await tasksAbout(grown.person)).toEqual([]);
    await change('people.person', grown.person, { born: girlOf15 });
    expect(await tasksAbout(grown.person)).toHaveLength(1);

    const searched = { person: await somebody(girlOf15), incident: await happened('warrant'), line: await line() };
    await role(searched);
    await involve(searched);
    expect(await tasksAbout(searched.person)).toEqual([]);
    await change('incidents.incident', searched.incident, { kind: 'arrest' });
    expect(await tasksAbout(searched.person)).toHaveLength(1);

    const charged = { person: await somebody(girlOf15), incident: await happened('robbery'), line: await line() };
    await role(charged);
    await involve(charged);
    expect(await tasksAbout(charged.person)).toEqual([]);
    const values = { offence: 'Robbery', charged_on: '2026-11-20' };
    await test.database.writing(kent, (db) =>
      stateFact(db, kent, chargeFacts, { record: charged.incident, values, stated }),
    );
    expect(await tasksAbout(charged.person)).toHaveLength(1);
  });

  it('is asked after when nobody knows the age, and for each arrest; an adult, a witness and the dead are not', async () => {
    const held = async (person: Id, kind: string, part: string): Promise<number> => {
      const world = { person, incident: await happened(kind), line: await line() };
      await role(world);
      await link('involved-in', person, world.incident, part);
      return (await tasksAbout(person)).length;
    };
    const unknown = await somebody(null);
    expect(await held(unknown, 'arrest', 'other')).toBe(1);
    expect(await held(unknown, 'arrest', 'suspected victim')).toBe(2);
    expect(await held(await somebody('2009-01-01/2009-12-31 year'), 'arrest', 'other')).toBe(1);
    // Eighteen on the day of the arrest, and the day before.
    expect(await held(await somebody('2008-11-20/2008-11-20 date'), 'arrest', 'other')).toBe(0);
    expect(await held(await somebody('2008-11-21/2008-11-21 date'), 'arrest', 'other')).toBe(1);
    expect(await held(await somebody(man), 'arrest', 'other')).toBe(0);
    expect(await held(await somebody(girlOf15), 'arrest', 'witness')).toBe(0);
    expect(await held(await somebody(girlOf15), 'robbery', 'other')).toBe(0);
    expect(await held(await somebody(girlOf15, { deceased: true }), 'arrest', 'other')).toBe(0);
    const alone = await somebody(girlOf15);
    await link('involved-in', alone, await happened('arrest'), 'other');
    expect(await tasksAbout(alone)).toEqual([]);
  });

  it('gets no role and no status by it (H8)', async () => {
    const world = { person: await somebody(girlOf15), incident: await happened('arrest'), line: await line() };
    await role(world);
    const said = async () => [
      await test.asOwner('select kind, role, a, b, version, withdrawn_at from links.link where a = $1 order by id', [
        world.person,
      ]),
      await test.asOwner('select status from people.exploitation where person = $1', [world.person]),
      await test.asOwner('select version, changed_at from people.person where id = $1', [world.person]),
    ];
    const [links, ...rest] = await said();
    await link('involved-in', world.person, world.incident, 'suspect');
    expect(await tasksAbout(world.person)).toHaveLength(1);
    const [after, ...others] = await said();
    expect(after?.slice(0, links?.length)).toEqual(links);
    expect(after?.slice(links?.length ?? 0)).toMatchObject([
      { kind: 'involved-in', role: 'suspect', b: world.incident },
    ]);
    expect(others).toEqual(rest);
  });

  it('is asked after by who may see all of it, and by nobody else', async () => {
    // The line is an operation's: their own ask, and the safeguarding team is not told of it.
    const hidden = {
      ...{ person: await somebody(girlOf15), incident: await happened('arrest') },
      line: await line({ controller: 26, restrictedTo: [operation] }),
    };
    await involve(hidden);
    await role(hidden);
    expect(await tasksAbout(hidden.person)).toMatchObject([
      { organisation: 18, team: operation, restricted_to: [operation] },
    ]);
    expect(await seenBy(kent, hidden.person)).toHaveLength(1);
    expect(await seenBy(actorOf(18, { memberships: [safeguarding] }), hidden.person)).toEqual([]);
    expect(await seenBy(merseyside, hidden.person)).toEqual([]);

    // Merseyside's line is nobody else's to know: the task is Merseyside's, though Kent made the arrest.
    const closed = {
      ...{ person: await somebody(girlOf15), incident: await happened('arrest') },
      line: await line({ controller: 26, handling: 'C' }),
    };
    await involve(closed);
    await link('role-in-line', closed.person, closed.line, 'runner', merseyside);
    expect(await tasksAbout(closed.person)).toMatchObject([{ organisation: 26, team: null }]);
    expect(await seenBy(kent, closed.person)).toEqual([]);
    expect(await seenBy(merseyside, closed.person)).toHaveLength(1);
  });

  it('is asked after by the nightly look where two who recorded at once did not see each other', async () => {
    const world = { person: await somebody(girlOf15), incident: await happened('arrest'), line: await line() };
    await role(world);
    await test.script('alter table links.link disable trigger hear_new');
    await involve(world);
    await test.script('alter table links.link enable trigger hear_new');
    expect(await tasksAbout(world.person)).toEqual([]);
    expect(await sweepChildChecks(test.database, now)).toBe(1);
    expect(await sweepChildChecks(test.database, now)).toBe(0);
    expect(await tasksAbout(world.person)).toHaveLength(1);
    const all = sql`select incidents.note_all_children()`;
    await expect(test.database.writing(kent, (db) => ask(db, all))).rejects.toThrow(/permission denied/);
    await expect(test.database.writing(systemActor('clerk'), (db) => ask(db, all))).rejects.toThrow(/only the job/);
  });

  it('stands in what needs the team, and in the ledger; only the job sees what waits for it', async () => {
    const world = { person: await somebody(girlOf15), incident: await happened('arrest'), line: await line() };
    await role(world);
    await test.asOwner('delete from jobs.outbox');
    await involve(world);
    expect(await test.asOwner('select queue, payload from jobs.outbox')).toEqual([
      { queue: childCheckQueue, payload: {} },
    ]);
    const waiting = (actor: PersonActor) =>
      test.database.reading(actor, (db) => db.selectFrom('incidents.child_check').select('person').execute());
    await expect(waiting(kent)).rejects.toThrow(/permission denied/);
    expect(
      await test.database.reading(systemActor('sealer'), (db) =>
        db.selectFrom('incidents.child_check').select('person').execute(),
      ),
    ).toEqual([]);
    expect(await openChildChecks(test.database, now)).toBe(1);
    expect(await openChildChecks(test.database, now)).toBe(0);
    const member = actorOf(18, { memberships: [safeguarding], permissions: ['people.view'] });
    const asked = { whose: 'team', item: 'task', page: 1 } as const;
    const { needs } = await test.database.reading(member, (db) => whatNeedsMe(db, member, asked, now));
    expect(needs.map((need) => need.about?.id)).toContain(world.person);
    const entered = await test.asOwner(
      `select e.action from ledger.entry e join work.task t on t.id = any (e.records) where t.about = $1`,
      [world.person],
    );
    expect(entered).toEqual([{ action: 'collection' }]);
  });
});
