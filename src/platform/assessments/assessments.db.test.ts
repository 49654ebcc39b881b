import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PersonActor } from '#kernel/actor.ts';
import { asDay } from '#kernel/instant.ts';
import {
  actorOf,
  addRecord,
  addTestOrganisations,
  openTestDatabase,
  systemActor,
  type TestDatabase,
} from '#platform/testing/index.ts';
import {
  type AssessedFeature,
  type AssessmentGiven,
  assessedFeatures,
  enterAssessment,
  featureIsOpen,
} from './index.ts';

const officer = actorOf(60, { permissions: ['assessments.edit', 'assessments.view'] });
const analyst = actorOf(18, { permissions: ['exchange.import', 'lines.edit'] });
const given: AssessmentGiven = {
  feature: 'bulk import',
  reference: 'DPIA-1',
  title: 'Import',
  signedBy: 'A tester',
  signedOn: asDay('2020-01-01'),
  reviewOn: asDay('2021-01-01'),
};

describe('the lock of features that touch many at once', () => {
  let test: TestDatabase;
  beforeAll(async () => {
    test = await openTestDatabase();
    await addTestOrganisations(test);
  });
  afterAll(() => test.close());
  beforeEach(() => test.script('delete from govern.assessment'));

  const isOpen = (feature: AssessedFeature, actor: PersonActor = analyst) =>
    test.database.reading(actor, (db) => featureIsOpen(db, feature));
  const enter = (change: Partial<Parameters<typeof enterAssessment>[1]> = {}, actor: PersonActor = officer) =>
    test.database.writing(actor, (db) => enterAssessment(db, { ...given, ...change }));
  const end = (actor: PersonActor = officer) =>
    test.database.writing(actor, (db) =>
      db
        .updateTable('govern.assessment')
        .set({ ended_at: '2026-11-21T12:00:00Z' as never, ended_why: 'The feature changed' })
        .executeTakeFirst(),
    );
  const insertLoad = () =>
    test.script(`insert into exchange.load (id, reference, kind, file_name, file_bytes, file_sha256, mapping, status, controller, marking, handling, statement, basis, recorded_at, recorded_by, review_on)
      values (gen_random_uuid(), 'J-' || gen_random_uuid(), 'lines', 'a.csv', 1, '0', '{}', 'waiting', 18, 0, 'C', 'fact', 'test', now(), 'test', '2030-01-01')`);

  it('is shut for every feature as long as nobody entered anything', async () => {
    for (const feature of assessedFeatures) expect([feature, await isOpen(feature)]).toEqual([feature, false]);
  });

  it('opens the feature that was assessed, for everybody, and no other', async () => {
    await enter();
    expect(await isOpen('bulk import')).toBe(true);
    expect(await isOpen('bulk import', actorOf(70, { permissions: [] }))).toBe(true);
    expect([await isOpen('matching'), await isOpen('scoring')]).toEqual([false, false]);
  });

  it('opens on the day of the signature, and shuts when it is ended, though never by itself on a day of review', async () => {
    await enter({ signedOn: asDay('2089-01-01'), reviewOn: asDay('2090-01-01') });
    expect(await isOpen('bulk import')).toBe(false);
    await enter();
    expect(await isOpen('bulk import')).toBe(true);
    await test.script("delete from govern.assessment where signed_on > '2080-01-01'");
    expect((await end()).numUpdatedRows).toBe(1n);
    expect(await isOpen('bulk import')).toBe(false);
  });

  it('lets no load into the database while it is shut, whoever writes it, and every load while it is open', async () => {
    await expect(insertLoad()).rejects.toThrow(/bulk import is off/);
    await enter();
    await insertLoad();
    await end();
    await expect(insertLoad()).rejects.toThrow(/bulk import is off/);
    expect(await addRecord(test, 'exchange.load', { controller: 18 })).toMatch(/-/);
  });

  it('is entered and ended only by who may, is ended once, and is never changed besides', async () => {
    await expect(enter({}, analyst)).rejects.toThrow(/row-level security/);
    await enter();
    expect((await end(analyst)).numUpdatedRows).toBe(0n);
    const rename = test.database.writing(officer, (db) =>
      db.updateTable('govern.assessment').set({ title: 'Another' }).execute(),
    );
    await expect(rename).rejects.toThrow(/nothing else about it changes/);
    await end();
    await expect(end()).rejects.toThrow(/ended once/);
    const [row] = await test.asOwner<{ entered_by: string; ended_by: string }>(
      'select entered_by, ended_by from govern.assessment',
    );
    expect(row).toEqual({
      entered_by: 'Tester of Centre, National Centre (test)',
      ended_by: 'Tester of Centre, National Centre (test)',
    });
  });

  it('is read by who may, and entered in the ledger', async () => {
    await enter();
    const seen = (actor: PersonActor) =>
      test.database.reading(actor, (db) => db.selectFrom('govern.assessment').select('reference').execute());
    expect(await seen(officer)).toEqual([{ reference: 'DPIA-1' }]);
    expect(await seen(analyst)).toEqual([]);
    const entries = await test.asOwner(
      "select distinct action from ledger.entry where kind = 'assessment' and name = 'Tester of Centre'",
    );
    expect(entries).toContainEqual({ action: 'collection' });
  });

  it('can be opened by the clerk, for the demonstration, and by no other system actor', async () => {
    await test.database.writing(systemActor('clerk'), (db) => enterAssessment(db, given));
    expect(await isOpen('bulk import')).toBe(true);
    const others = test.database.writing(systemActor('jobs'), (db) => enterAssessment(db, given));
    await expect(others).rejects.toThrow(/permission denied|row-level security/);
  });
});
