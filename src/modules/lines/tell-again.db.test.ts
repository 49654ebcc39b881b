import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PersonActor } from '#kernel/actor.ts';
import type { Id } from '#kernel/id.ts';
import { findPlace } from '#modules/geography/index.ts';
import { findLink, withdrawLink } from '#modules/links/index.ts';
import { asReader, mintId } from '#platform/database/index.ts';
import type { TestDatabase } from '#platform/testing/index.ts';
import { openLine } from './commands/open-line.ts';
import { recordSighting } from './commands/record-sighting.ts';
import { sightingChangedQueue, tellAgain } from './commands/tell-again.ts';
import { draft, kent, merseyside, now, officerOf, openRegister } from './lines-fixture.ts';
import { readSighting } from './rules/sighting-form.ts';

describe('who was told of a sighting', () => {
  let test: TestDatabase;
  const owner = officerOf(merseyside, { memberships: [10_001] });
  const officer = officerOf(kent);
  beforeAll(async () => {
    test = await openRegister();
  }, 90_000);
  afterAll(() => test.close());

  const open = async (name: string, number: string): Promise<Id> => {
    const opened = await test.database.writing(owner, (db) =>
      openLine(db, owner, draft({ name, number: [number] }), now),
    );
    const rows = await test.asOwner<{ id: Id }>('select id from lines.line where reference = $1', [
      opened.ok ? opened.value : '',
    ]);
    return rows[0]?.id as Id;
  };
  const restrict = (line: Id) =>
    test.database.writing(owner, (db) =>
      db
        .updateTable('lines.line')
        .set({ restricted_to: [10_001] })
        .where('id', '=', line)
        .execute(),
    );
  const see = async (number: string): Promise<{ id: Id; reference: string }> => {
    const form = { number, brand: '', place: '', placeChoice: '', when: '', what: '', how: 'saw' };
    const read = readSighting(form, { now, findPlace, hows: ['saw'] });
    if (!read.ok) throw new Error(JSON.stringify(read.problem));
    const asked = { once: mintId(), how: 'I saw it', now };
    const reference = await test.database.writing(officer, (db) => recordSighting(db, officer, read.value, asked));
    const rows = await test.asOwner<{ id: Id }>('select id from lines.sighting where reference = $1', [reference]);
    return { id: rows[0]?.id as Id, reference };
  };
  const correct = (sighting: Id, columns: Readonly<Record<string, unknown>>) =>
    test.database.writing(officer, (db) =>
      db.updateTable('lines.sighting').set(columns).where('id', '=', sighting).execute(),
    );
  const told = (line: Id) =>
    test.asOwner<{ words: string; to: number; team: number | null }>(
      'select words, to_organisation as "to", to_team as team from work.notice where about = $1 order by told_at, id',
      [line],
    );
  const queued = async (): Promise<number> =>
    (await test.asOwner('delete from jobs.outbox where queue = $1 returning id', [sightingChangedQueue])).length;
  const seenBy = (actor: PersonActor, line: Id) =>
    test.database.reading(actor, (db) =>
      db.selectFrom('work.notice').select('words').where('about', '=', line).execute(),
    );

  it('is told of its correction, once for each change', async () => {
    const line = await open('SCOTTY', '07700 900388');
    const sighting = await see('07700 900388');
    expect(await told(line)).toHaveLength(1);
    expect(await tellAgain(test.database, now)).toBe(0);
    await correct(sighting.id, { place: 'Ramsgate', seen_on: '2026-11-19' });
    expect(await queued()).toBe(1);
    expect(await tellAgain(test.database, now)).toBe(1);
    const [, again, ...more] = await told(line);
    expect(more).toEqual([]);
    expect(again).toMatchObject({ to: merseyside, team: null });
    expect(again?.words).toContain(`${sighting.reference}, of which you were told for this line, was corrected`);
    expect(await tellAgain(test.database, now)).toBe(0);
    await correct(sighting.id, { number: '+447700900999' });
    expect(await tellAgain(test.database, now)).toBe(1);
    expect(await told(line)).toHaveLength(3);
  });

  it('is told nothing by what changes nothing that was said', async () => {
    const line = await open('ORLA', '07700 900111');
    const sighting = await see('07700 900111');
    await queued();
    await correct(sighting.id, { review_on: '2027-01-01' });
    await correct(sighting.id, { marking: 0, handling: 'C' });
    expect(await queued()).toBe(0);
    expect(await tellAgain(test.database, now)).toBe(0);
    expect(await told(line)).toHaveLength(1);
  });

  it('is told when the sighting is no longer said of the line, and not for another line', async () => {
    const line = await open('BRICK', '07700 900222');
    const other = await open('BRICK TWO', '07700 900222');
    const sighting = await see('07700 900222');
    const [link] = await test.asOwner<{ reference: string }>(
      'select reference from links.link where a = $1 and b = $2',
      [...[sighting.id, line]],
    );
    const done = await test.database.writing(officer, async (db) => {
      const held = await findLink(asReader(db), link?.reference ?? '');
      if (held === null) throw new Error('No such link');
      return withdrawLink(db, officer, held, { version: held.version, why: 'The number was misread.' }, now);
    });
    expect(done.ok).toBe(true);
    expect(await tellAgain(test.database, now)).toBe(1);
    expect((await told(line)).at(-1)?.words).toContain('is no longer said to be of it');
    expect(await told(other)).toHaveLength(1);
  });

  it('is told as closely as the first time: of a hidden line its operation, and nobody else', async () => {
    const line = await open('ZEPHYRINE', '07700 900777');
    await restrict(line);
    const sighting = await see('07700 900777');
    await correct(sighting.id, { place: 'Margate' });
    expect(await tellAgain(test.database, now)).toBe(1);
    expect(await told(line)).toMatchObject([{ team: 10_001 }, { to: merseyside, team: 10_001 }]);
    expect(await seenBy(owner, line)).toHaveLength(2);
    expect(await seenBy(officer, line)).toEqual([]);
    expect(await seenBy(officerOf(merseyside), line)).toEqual([]);
    // Who corrects it learns nothing of the line by that: what was told is the job's alone.
    await expect(
      test.database.reading(officer, (db) => db.selectFrom('lines.told').select('line').execute()),
    ).rejects.toThrow(/permission denied/);
  });
});
