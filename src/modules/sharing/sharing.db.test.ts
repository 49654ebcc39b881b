import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PersonActor } from '#kernel/actor.ts';
import { asDay } from '#kernel/instant.ts';
import { sql } from '#platform/database/index.ts';
import { endReleases } from '#platform/sharing/index.ts';
import { type Deeds, deedsOf } from './deeds-fixture.ts';
import { findSubject } from './queries/find-subject.ts';
import { listRegister } from './queries/list-register.ts';
import { listReceived, showReceived } from './queries/received.ts';
import { cast, held, numberOf, openSharingPlace, type SharingPlace, today } from './sharing-fixture.ts';

const everything = { recipient: null, sharer: null, state: null, gateway: null, record: null };
const firstPage = { from: 0, atMost: 100 };

let place: SharingPlace;
beforeAll(async () => {
  place = await openSharingPlace();
});
afterAll(() => place.close());
beforeEach(() => {
  place.hold(held);
  place.told.length = 0;
});

const deeds = () => deedsOf(place);
const received: Deeds['received'] = (...asked) => deeds().received(...asked);
const entryOf: Deeds['entryOf'] = (...asked) => deeds().entryOf(...asked);
const recall: Deeds['recall'] = (...asked) => deeds().recall(...asked);

describe('what a recipient reads', () => {
  it('is exactly the facts that were ticked, whichever they are', async () => {
    await fc.assert(
      fc.asyncProperty(fc.subarray([...held], { minLength: 1 }), async (ticked) => {
        const reference = await place.share(ticked.map(({ field }) => field));
        const one = await received(cast.knowsley, reference);
        expect(one?.pack?.map(({ field, value }) => [field, value])).toEqual(
          ticked.map(({ field, value }) => [field, value]),
        );
      }),
      { numRuns: 7 },
    );
  });

  it('is nothing of the record: not its reference, nor its id, nor why these facts', async () => {
    const reference = await place.share();
    const one = JSON.stringify(await received(cast.knowsley, reference));
    for (const hidden of [place.line, place.lineId, 'They ring it']) expect(one).not.toContain(hidden);
    for (const column of ['subject', 'subject_reference', 'subject_kind', 'why_these']) {
      const asked = place.test.database.reading(cast.knowsley, (db) =>
        sql`select ${sql.ref(column)} from sharing.disclosure`.execute(db as never),
      );
      await expect(asked).rejects.toThrow(/permission denied/);
    }
    const lines = await place.test.database.reading(cast.knowsley, (db) =>
      db.selectFrom('lines.line').select('id').execute(),
    );
    expect(lines).toEqual([]);
  });

  it('is for nobody else: no other partner, no other force, and for oversight the register without the facts', async () => {
    const reference = await place.share();
    expect(await received(cast.shropshire, reference)).toBeNull();
    expect(await entryOf(cast.merseyside, reference)).toBeNull();
    expect(await entryOf(cast.officer, reference)).toBeNull();
    const seen = await entryOf(cast.auditor, reference);
    expect(seen).toMatchObject({ reference, labels: ['Brand', 'Number'], versions: [], rowVersion: null });
    expect(JSON.stringify(seen)).not.toContain('900412');
    const packs = (actor: PersonActor) =>
      place.test.database.reading(actor, (db) => db.selectFrom('sharing.pack_version').select('id').execute());
    expect(await packs(cast.auditor)).toEqual([]);
    expect(await packs(cast.shropshire)).toEqual([]);
    expect(await packs(cast.officer)).toEqual([]);
  });

  it('ends with its last day by the rule itself, and then by the job, which changes nothing else', async () => {
    const reference = await place.share();
    await place.moveLastDay(reference, '2020-01-01');
    expect(await received(cast.knowsley, reference)).toBeNull();
    const entries = () =>
      place.test.database.reading(cast.knowsley, (db) =>
        db.selectFrom('catalogue.entry').select('id').where('reference', '=', reference).execute(),
      );
    expect(await entries()).toEqual([]);
    const reach = () =>
      place.test.asOwner<{ n: number }>(
        'select count(*)::int as n from catalogue.reach r join sharing.disclosure d on d.id = r.entry where d.reference = $1',
        [reference],
      );
    expect(await reach()).toEqual([{ n: 1 }]);
    expect(await endReleases(place.test.database)).toBe(1);
    expect(await endReleases(place.test.database)).toBe(0);
    expect(await reach()).toEqual([{ n: 0 }]);
    expect((await entryOf(cast.kent, reference))?.keptUntil).toBe('2020-01-01');
  });

  it('does not end before its last day, whatever the job is told', async () => {
    const reference = await place.share();
    await place.moveLastDay(reference, '2090-01-01');
    await endReleases(place.test.database);
    expect((await received(cast.knowsley, reference))?.pack).toHaveLength(3);
  });
});

describe('what the database refuses, whoever asks', () => {
  const refused = (change: Parameters<SharingPlace['share']>[1]) =>
    expect(place.share(undefined, change)).rejects.toThrow(/row-level security/);

  it('a last day more than twelve months ahead', async () => {
    await refused({ keptUntil: asDay('2027-11-22') });
    await expect(place.share(undefined, { keptUntil: asDay('2027-11-21') })).resolves.toMatch(/^D-/);
  });

  it.each(['merseyside', 'nclcc', 'national-audit'])('%s as the recipient', async (code) => {
    const recipient = { number: numberOf(code), name: code, kind: 'partner' } as const;
    await place.test.asOwner(
      `insert into directory.posting (account, organisation, roles, clearance, since)
       select id, $1, '{}', 1, '2020-01-01' from directory.account limit 1`,
      [recipient.number],
    );
    await refused({ recipient });
  });

  it('a gateway that the list does not know', async () => {
    await expect(place.share(undefined, { gateway: 'a hunch' })).rejects.toThrow(/gateways/);
  });

  it('a change of what was sent, a recall taken back, and a pack written anew', async () => {
    const reference = await place.share();
    const change = (set: Record<string, unknown>) =>
      place.test.database.writing(cast.kent, (db) =>
        db.updateTable('sharing.disclosure').set(set).where('reference', '=', reference).execute(),
      );
    for (const set of [
      { purpose: 'Something else' },
      { kept_until: '2090-01-01' },
      { recipient: numberOf('shropshire-council') },
    ]) {
      await expect(change(set)).rejects.toThrow(/stays as it was sent/);
    }
    await expect(change({ pack_version: 3 })).rejects.toThrow(/count up by one/);
    await recall(reference);
    await expect(change({ status: 'shared', recalled_at: null, recall_reason: null })).rejects.toThrow(/for good/);
    const anew = place.test.database.writing(cast.kent, (db) =>
      db.updateTable('sharing.pack_version').set({ pack: '[{}]' }).execute(),
    );
    await expect(anew).rejects.toThrow(/permission denied/);
  });

  it('a receipt for another organisation, or of what was not received', async () => {
    const reference = await place.share();
    const one = await received(cast.knowsley, reference);
    for (const [actor, organisation] of [
      [cast.shropshire, cast.shropshire.organisation],
      [cast.shropshire, cast.knowsley.organisation],
      [cast.kent, cast.kent.organisation],
    ] as const) {
      const forged = place.test.database.writing(actor, (db) =>
        db
          .insertInto('sharing.receipt')
          .values({ disclosure: one?.id as never, organisation, what: 'received', pack_version: 1 })
          .execute(),
      );
      await expect(forged).rejects.toThrow(/row-level security|permission denied/);
    }
  });
});

describe('a disclosure to somebody who could not read it', () => {
  const share = (code: string) =>
    place.share(undefined, { recipient: { number: numberOf(code), name: code, kind: 'partner' } });

  it('is refused where nobody has an account', async () => {
    await expect(share('council-kent')).rejects.toThrow(/has an account here yet/);
  });

  it('is refused where nobody is cleared for the marking of the record', async () => {
    const sensitive = await openSharingPlace(1);
    const recipient = { number: numberOf('catch22'), name: 'Catch22', kind: 'provider' } as const;
    await expect(sensitive.share(undefined, { recipient })).rejects.toThrow(/is cleared for OFFICIAL-SENSITIVE/);
    const reference = await sensitive.share();
    const seen = (actor: PersonActor) =>
      sensitive.test.database.reading(actor, (db) => showReceived(db, actor, reference));
    expect((await seen(cast.knowsley))?.marking).toBe(1);
    expect(await seen(cast.uncleared)).toBeNull();
    await sensitive.close();
  });

  it('is not offered at all of another force’s record, nor sent of a restricted one', async () => {
    const find = (actor: PersonActor) =>
      place.test.database.reading(actor, (db) => findSubject(db, actor, place.line, place.shareables));
    expect(await find(cast.merseyside)).toBeNull();
    expect((await find(cast.kent))?.isRestricted).toBe(false);
    const restrict = (to: string) => place.test.script(`update lines.line set restricted_to = ${to}`);
    await place.test.script('alter table lines.line disable trigger guard');
    await restrict(`array[${cast.kent.organisation}]`);
    expect((await find(cast.kent))?.isRestricted).toBe(true);
    await expect(place.share()).rejects.toThrow(/restricted/);
    await restrict('null');
  });
});

describe('the register and the ledger', () => {
  it('has the own organisation’s entries for police, and everybody’s for oversight', async () => {
    const reference = await place.share();
    const references = (actor: PersonActor) =>
      place.test.database.reading(actor, async (db) =>
        (await listRegister(db, everything, today, firstPage)).map((row) => row.reference),
      );
    expect(await references(cast.kent)).toContain(reference);
    expect(await references(cast.auditor)).toContain(reference);
    expect(await references(cast.merseyside)).toEqual([]);
    expect(await references(cast.officer)).toEqual([]);
    expect(await references(cast.knowsley)).toEqual([]);
  });

  it('narrows the list down by recipient, state, gateway and record', async () => {
    const reference = await place.share(undefined, { gateway: 'children act 1989' });
    const found = (filter: Partial<typeof everything> | Record<string, unknown>) =>
      place.test.database.reading(cast.kent, async (db) =>
        (await listRegister(db, { ...everything, ...filter } as never, today, firstPage)).map((row) => row.reference),
      );
    expect(await found({ gateway: 'children act 1989' })).toEqual([reference]);
    expect(await found({ recipient: numberOf('shropshire-council') })).toEqual([]);
    expect(await found({ record: place.line })).toContain(reference);
    expect(await found({ state: 'shared' })).toContain(reference);
    expect(await found({ state: 'ended' })).not.toContain(reference);
    expect(await found({ state: 'recalled' })).not.toContain(reference);
  });

  it('enters each version as a disclosure of the record too, to whom and which facts, never what they say', async () => {
    const reference = await place.share(['name']);
    const [entry] = await place.test.asOwner<{ records: readonly string[]; detail: string; count: number }>(
      `select records, detail, count from ledger.entry where action = 'disclosure' order by seq desc limit 1`,
    );
    const [row] = await place.test.asOwner<{ id: string }>('select id from sharing.disclosure where reference = $1', [
      reference,
    ]);
    expect(entry?.records).toEqual([row?.id, place.lineId]);
    expect([entry?.count, entry?.detail]).toEqual([1, 'version 1 to Knowsley Council: Brand']);
    expect(entry?.detail).not.toContain('SCOTTY');
  });

  it('lists what an organisation was sent, its own only', async () => {
    const reference = await place.share();
    const list = (actor: PersonActor) =>
      place.test.database.reading(actor, async (db) => (await listReceived(db, actor)).map((row) => row.reference));
    expect(await list(cast.knowsley)).toContain(reference);
    expect(await list(cast.shropshire)).toEqual([]);
  });
});
