import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PersonActor } from '#kernel/actor.ts';
import type { Id } from '#kernel/id.ts';
import { findPlace } from '#modules/geography/index.ts';
import { findLinks } from '#modules/links/index.ts';
import { ask, mintId, sql } from '#platform/database/index.ts';
import type { TestDatabase } from '#platform/testing/index.ts';
import { openLine } from './commands/open-line.ts';
import { recordSighting } from './commands/record-sighting.ts';
import { takeLastSeen } from './commands/take-last-seen.ts';
import { draft, kent, merseyside, now, officerOf, openRegister } from './lines-fixture.ts';
import { matchingLines } from './queries/matching-lines.ts';
import { showLine } from './queries/show-line.ts';
import { readSighting, type SightingForm } from './rules/sighting-form.ts';

const empty: SightingForm = { number: '', brand: '', place: '', placeChoice: '', when: '', what: '', how: 'saw' };

describe('sightings', () => {
  let test: TestDatabase;
  let shown: Id;
  let hidden: Id;
  const owner = officerOf(merseyside, { memberships: [10_001] });
  // An officer of Kent: may record sightings, and neither lines nor links.
  const officer = officerOf(kent, { permissions: ['lines.view', 'sightings.record'] });

  const open = async (change: Readonly<Record<string, unknown>>): Promise<Id> => {
    const opened = await test.database.writing(owner, (db) => openLine(db, owner, draft(change), now));
    const rows = await test.asOwner<{ id: Id }>('select id from lines.line where reference = $1', [
      opened.ok ? opened.value : '',
    ]);
    return rows[0]?.id as Id;
  };
  beforeAll(async () => {
    test = await openRegister();
    shown = await open({
      name: 'SCOTTY',
      number: ['07700 900388', '07700 900412'],
      numberFrom: ['1/1/2026', '9/11/2026'],
      numberTo: ['8/11/2026', ''],
      lastSeen: '1/11/2026',
    });
    hidden = await open({ name: 'ZEPHYRINE', number: ['07700 900777'] });
    await test.database.writing(owner, (db) =>
      db
        .updateTable('lines.line')
        .set({ restricted_to: [10_001] })
        .where('id', '=', hidden)
        .execute(),
    );
  }, 90_000);
  afterAll(() => test.close());

  const record = async (form: Partial<SightingForm>, actor: PersonActor = officer, once: string = mintId()) => {
    const read = readSighting({ ...empty, ...form }, { now, findPlace, hows: ['saw', 'told', 'message'] });
    if (!read.ok) throw new Error(JSON.stringify(read.problem));
    const how = 'I saw it';
    const reference = await test.database.writing(actor, (db) =>
      recordSighting(db, actor, read.value, { once, how, now }),
    );
    const rows = await test.asOwner<{ id: Id }>('select id from lines.sighting where reference = $1', [reference]);
    return { id: rows[0]?.id as Id, reference, draft: read.value };
  };
  const answer = (numbers: readonly string[], brand = '') =>
    test.database.reading(officer, (db) => matchingLines(db, { numbers, brand }));
  const notices = (about: Id) =>
    test.asOwner<{ id: Id; to: number; team: number | null; words: string; by: string }>(
      'select id, to_organisation as "to", to_team as team, words, by_name as by from work.notice where about = $1',
      [about],
    );

  it.each([
    ['the number in another form', { number: '0770 0900 412' }],
    ['the number with the country', { number: '+44 7700 900412' }],
    ['a number that it had before', { number: '07700900388' }],
    [
      'a message with the number in it',
      { number: 'BEST OF BOTH out till late, new number is 07700 900412 tell your mates' },
    ],
    ['the name in other letters', { brand: 'scotty' }],
  ] as const)('are answered by who holds the line: %s', async (_what, form) => {
    const { draft: read } = await record(form);
    const numbers = [...read.numbers, ...(read.number === null ? [] : [read.number])];
    expect(await answer(numbers, read.brand)).toMatchObject([{ name: 'SCOTTY', controller: merseyside }]);
  });

  it('keep a message as it came, and read what is no number as none', async () => {
    const message = 'Shop open 11-5\nTwo for 25, ring 07700 900412 or 07700 900388\nNo tick';
    const { id, draft: read } = await record({ number: message, how: 'message' });
    expect(read).toMatchObject({ message, number: null, numbers: ['+447700900412', '+447700900388'] });
    const rows = await test.asOwner('select message, numbers, statement from lines.sighting where id = $1', [id]);
    expect(rows).toEqual([{ message, numbers: ['+447700900412', '+447700900388'], statement: 'fact' }]);
  });

  it('do not answer for what is only alike', async () => {
    expect(await answer(['+447700900413'])).toEqual([]);
    expect(await answer([], 'SCOTT')).toEqual([]);
    expect(await answer([], '')).toEqual([]);
  });

  it('tell who answers, link the line, and change nothing of it', async () => {
    const before = await test.database.reading(owner, (db) => showLine(db, ''));
    expect(before).toBeNull();
    const [line] = await test.asOwner<{ reference: string }>('select reference from lines.line where id = $1', [shown]);
    const old = await test.database.reading(owner, (db) => showLine(db, line?.reference ?? ''));
    const { id, reference } = await record({ number: '07700 900412', when: '20/11/2026' });
    const links = await test.database.reading(officer, (db) => findLinks(db, { kind: 'seen', a: [id] }));
    expect(links).toMatchObject([{ b: shown, statement: 'fact', controller: kent }]);
    const told = (await notices(shown)).filter((each) => each.words.includes(reference));
    expect(told).toMatchObject([{ to: merseyside, team: null, by: 'Throughline' }]);
    expect(told[0]?.words).toContain('Kent');
    const after = await test.database.reading(owner, (db) => showLine(db, line?.reference ?? ''));
    expect(after).toEqual(old);
    // Its owner takes the day over, with the reason in the history.
    if (after === null) throw new Error('It is seen');
    const taken = { reference, seenOn: '2026-11-20' as never };
    const take = (version: number) =>
      test.database.writing(owner, (db) => takeLastSeen(db, owner, after, taken, version));
    expect(await take(after.version + 1)).toMatchObject({ ok: false, problem: { kind: 'stale' } });
    expect(await take(after.version)).toEqual({ ok: true, value: null });
    const changes = await test.asOwner<{ why: string; after: unknown }>(
      "select why, after from history.change where row = $1 and after ? 'last_seen'",
      [shown],
    );
    expect(changes).toMatchObject([
      { why: `Taken over from sighting ${reference}.`, after: { last_seen: '2026-11-20' } },
    ]);
  });

  it('of a hidden line look to their recorder as if nothing were held, and its own people are told', async () => {
    const nothing = await record({ number: '07700 900999' });
    const { id, reference } = await record({ number: '07700 900777', brand: 'Zephyrine' });
    expect(await answer(['+447700900777'], 'Zephyrine')).toEqual([]);
    expect(await test.database.reading(officer, (db) => findLinks(db, { kind: 'seen', a: [id] }))).toEqual([]);
    expect(await test.asOwner('select id from links.link where a = $1', [id])).toEqual([]);
    const told = await notices(hidden);
    expect(told).toMatchObject([{ to: merseyside, team: 10_001 }]);
    expect(told[0]?.words).toContain(reference);
    const reads = (actor: PersonActor) =>
      test.database.reading(actor, (db) =>
        db.selectFrom('work.notice').select('id').where('about', '=', hidden).execute(),
      );
    expect(await reads(officerOf(kent))).toEqual([]);
    expect(await reads(officerOf(merseyside))).toEqual([]);
    expect(await reads(owner)).toHaveLength(1);
    // Whether held or not, the desk and the centre are told the same, and the ledger has the same of this person.
    const same = async (sighting: Id) => (await notices(sighting)).map((each) => [each.to, each.words]);
    expect(await same(id)).toEqual(await same(nothing.id));
    const ledger = async (sighting: Id) =>
      test.asOwner('select action, kind, count from ledger.entry where $1 = any (records) order by seq', [sighting]);
    expect(await ledger(id)).toEqual(await ledger(nothing.id));
    const byPerson = await test.asOwner(
      'select 1 from ledger.entry e join work.notice n on n.id = any (e.records) where n.about = $1 and e.organisation is not null',
      [hidden],
    );
    expect(byPerson).toEqual([]);
  });

  it('are one record when the same form comes twice, at once or later', async () => {
    const once = mintId();
    const both = await Promise.all([
      record({ brand: 'TWICE' }, officer, once),
      record({ brand: 'TWICE' }, officer, once),
    ]);
    const later = await record({ brand: 'TWICE' }, officer, once);
    expect(new Set([...both, later].map((each) => each.reference)).size).toBe(1);
    expect(await test.asOwner("select count(*)::int as n from lines.sighting where brand = 'TWICE'")).toEqual([
      { n: 1 },
    ]);
  });

  it('tell nobody again: not by asking once more for what was recorded before', async () => {
    const { id } = await record({ number: '07700 900412' });
    const before = await test.asOwner('select count(*)::int as n from work.notice');
    const minted = JSON.stringify([{ link: mintId(), linkReference: 'K', notice: mintId(), noticeReference: 'Q' }]);
    await test.database.writing(officer, (db) => ask(db, sql`select lines.tell_owners(${id}, '', ${minted}::jsonb)`));
    expect(await test.asOwner('select count(*)::int as n from work.notice')).toEqual(before);
  });
});
