import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PersonActor } from '#kernel/actor.ts';
import { asDay, asInstant } from '#kernel/instant.ts';
import { permissionsOf, type Role } from '#kernel/permission.ts';
import { mintId } from '#platform/database/index.ts';
import type { ImportKind, ParsedRow } from '#platform/intake/index.ts';
import { openTestDatabase, type TestDatabase } from '#platform/testing/index.ts';
import { contactKind, ensureDuties, ensureOrganisations, factsOfCouncil, factsOfNation, schoolKind } from './index.ts';
import { contactHours, nationalContacts } from './reference/contacts.ts';
import { demonstrationContacts } from './reference/demonstration-contacts.ts';
import { standings } from './reference/duties.ts';
import { dutyRows } from './reference/duty-rows.ts';
import type { ContactRow } from './rules/contact-row.ts';
import type { InstitutionRow } from './rules/institution-row.ts';
import { somebodyOf } from './somebody-fixture.ts';

const now = asInstant('2026-11-22T03:00:00Z');
const today = asDay('2026-11-22');
const somebody = (code: string, role: Role): PersonActor =>
  somebodyOf(code, { name: `The ${role} of ${code}`, permissions: permissionsOf([role]) });
const centre = somebody('nclcc', 'centre analyst');
const kent = somebody('kent', 'analyst');
const officer = somebody('kent', 'officer');
const partner = somebody('knowsley-council', 'partner worker');

const night: ContactRow = {
  organisation: 1716,
  organisationName: 'Kent County Council',
  duty: 'childrens-social-care',
  hours: 'out of hours',
  opens: null,
  closes: null,
  telephone: '03000 000000',
  demonstration: false,
  fallback: 'Ring again',
  checkedOn: today,
};

let test: TestDatabase;
beforeAll(async () => {
  test = await openTestDatabase();
  await ensureOrganisations(test.database, true);
  await ensureDuties(test.database, true);
});
afterAll(() => test.close());

function keep<Row>(kind: ImportKind<Row>, actor: PersonActor, values: readonly Row[]) {
  const rows: readonly ParsedRow<Row>[] = values.map((value, index) => ({ row: index + 2, value }));
  return test.database.writing(actor, (db) => kind.keep(db, rows, { load: mintId(), actor, now }));
}

const count = async (table: string) =>
  (await test.asOwner<{ n: number }>(`select count(*)::int as n from directory.${table}`))[0]?.n;

describe('duties in the database', () => {
  it('are those of the reference tables, and a second start changes nothing', async () => {
    expect(await count('duty')).toBe(dutyRows.length);
    expect(await count('contact_point')).toBe(nationalContacts.length + demonstrationContacts.length);
    const before = await test.asOwner('select * from directory.contact_point order by organisation, duty, hours');
    const [{ n: entries } = { n: 0 }] = await test.asOwner<{ n: number }>(
      'select count(*)::int as n from ledger.entry',
    );
    await ensureDuties(test.database, true);
    expect(await test.asOwner('select * from directory.contact_point order by organisation, duty, hours')).toEqual(
      before,
    );
    expect(await test.asOwner('select count(*)::int as n from ledger.entry')).toEqual([{ n: entries }]);
  });

  it('are read by district, by the police and by partners alike, and only while they last', async () => {
    for (const actor of [officer, partner]) {
      const facts = await test.database.reading(actor, (db) => factsOfCouncil(db, 'E07000105', today));
      const care = facts?.holders.filter((each) => each.duty === 'childrens-social-care');
      expect(care?.map((each) => [each.organisation.code, each.contacts.map((contact) => contact.hours)])).toEqual([
        ['council-kent', ['office hours', 'out of hours']],
      ]);
      expect(facts?.holders.find((each) => each.duty === 'housing')?.organisation.code).toBe('council-ashford');
      expect(facts?.holders.find((each) => each.duty === 'police')?.organisation.code).toBe('kent');
      expect(facts?.holders.some((each) => each.duty === 'prison')).toBe(false);
    }
    await test.asOwner(
      "update directory.duty set to_day = '2026-03-31' where organisation = 1305 and duty = 'housing'",
    );
    const housing = async (day: string) =>
      (await test.database.reading(officer, (db) => factsOfCouncil(db, 'E07000105', asDay(day))))?.holders.filter(
        (each) => each.duty === 'housing',
      ).length;
    expect([await housing('2026-03-31'), await housing('2026-04-01')]).toEqual([1, 0]);
    // What was dated as over stays so at the next start.
    await ensureDuties(test.database, true);
    expect(await housing('2026-04-01')).toBe(0);
  });

  it('know the police of a nation, and no council of what is none', async () => {
    const scotland = await test.database.reading(officer, (db) => factsOfNation(db, 'Scotland', today));
    expect(scotland.holders.find((each) => each.duty === 'police')?.organisation.code).toBe('scotland');
    expect(await test.database.reading(officer, (db) => factsOfCouncil(db, 'E07999999', today))).toBeNull();
  });
});

describe('the words that the database admits', () => {
  const wordsOf = async (table: string, column: string) => {
    const [row] = await test.asOwner<{ rule: string }>(
      `select pg_get_constraintdef(oid) as rule from pg_constraint where conname = '${table}_${column}_check'`,
    );
    return [...(row?.rule ?? '').matchAll(/'([^']+)'::text/g)].map((match) => match[1]).toSorted();
  };

  it('for standing and hours are those of the tables by hand', async () => {
    expect(await wordsOf('duty', 'standing')).toEqual([...standings].toSorted());
    expect(await wordsOf('contact_point', 'standing')).toEqual([...standings].toSorted());
    expect(await wordsOf('contact_point', 'hours')).toEqual([...contactHours].toSorted());
  });
});

describe('the import of numbers', () => {
  it('replaces a number, counts a second time as unchanged, and holds at the next start', async () => {
    expect(await keep(contactKind, centre, [night])).toMatchObject({ counts: { added: 0, changed: 1, refused: 0 } });
    expect(await keep(contactKind, centre, [night])).toMatchObject({ counts: { changed: 0, unchanged: 1 } });
    await ensureDuties(test.database, true);
    expect(
      await test.asOwner(
        "select telephone, source, demonstration, checked_on::text from directory.contact_point where organisation = 1716 and duty = 'childrens-social-care' and hours = 'out of hours'",
      ),
    ).toEqual([
      {
        telephone: '03000 000000',
        source: 'National County Lines Coordination Centre, from a file',
        demonstration: false,
        checked_on: '2026-11-22',
      },
    ]);
  });

  it('lets a force load its own and names the rows of others as problems', async () => {
    const own: ContactRow = { ...night, organisation: 21, organisationName: 'Kent', duty: 'police', hours: 'always' };
    const result = await keep(contactKind, kent, [own, night]);
    expect(result.counts).toEqual({ added: 0, changed: 1, unchanged: 0, refused: 1 });
    expect(result.problems).toEqual([
      {
        row: 3,
        column: null,
        value: 'Kent County Council',
        message:
          'You may load numbers of your own organisation only. Ask the national centre to load those of Kent County Council.',
      },
    ]);
  });

  it('is held to that by the database too', async () => {
    await expect(
      test.database.writing(kent, (db) =>
        db
          .updateTable('directory.contact_point')
          .set({ telephone: '01632 960999' })
          .where('organisation', '=', 1716)
          .returning('id')
          .execute(),
      ),
    ).resolves.toEqual([]);
    await expect(
      test.database.writing(kent, (db) =>
        db
          .insertInto('directory.contact_point')
          .values({
            id: mintId(),
            organisation: 1716,
            duty: 'education',
            hours: 'always',
            telephone: '01632 960999',
            source: 'forged',
            standing: 'official',
            demonstration: false,
          })
          .execute(),
      ),
    ).rejects.toThrow(/row-level security/);
    await expect(
      test.database.writing(officer, (db) =>
        db
          .updateTable('directory.contact_point')
          .set({ telephone: '999' })
          .where('organisation', '=', 21)
          .returning('id')
          .execute(),
      ),
    ).resolves.toEqual([]);
  });

  it('takes the last row where a file says a thing twice, and enters the change in the ledger', async () => {
    const result = await keep(contactKind, centre, [
      { ...night, telephone: '03000 000001' },
      { ...night, telephone: '03000 000002' },
    ]);
    expect(result.counts).toEqual({ added: 0, changed: 1, unchanged: 1, refused: 0 });
    expect(
      await test.asOwner(
        "select telephone from directory.contact_point where telephone like '03000%' and organisation = 1716",
      ),
    ).toEqual([{ telephone: '03000 000002' }]);
    const [entry] = await test.asOwner<{ action: string; kind: string; name: string }>(
      "select action, kind, name from ledger.entry where kind = 'contact point' order by seq desc limit 1",
    );
    expect(entry).toMatchObject({ action: 'alteration', name: centre.name });
  });
});

describe('the import of schools', () => {
  const school: InstitutionRow = {
    code: '118840',
    name: 'Sample Academy',
    postcode: 'TN23 1AA',
    district: 'E07000105',
    isOpen: true,
  };

  it('adds, changes and leaves', async () => {
    expect(await keep(schoolKind, kent, [school])).toMatchObject({ counts: { added: 1, changed: 0, unchanged: 0 } });
    expect(await keep(schoolKind, kent, [school])).toMatchObject({ counts: { added: 0, changed: 0, unchanged: 1 } });
    const closed = { ...school, isOpen: false };
    expect(await keep(schoolKind, kent, [closed])).toMatchObject({ counts: { added: 0, changed: 1 } });
    await expect(keep(schoolKind, officer, [{ ...school, code: '118841' }])).rejects.toThrow(/row-level security/);
  });
});
