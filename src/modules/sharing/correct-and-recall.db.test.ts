import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Deeds, deedsOf } from './deeds-fixture.ts';
import { listDiffering } from './queries/list-differing.ts';
import { listRegister } from './queries/list-register.ts';
import { cast, held, offered, openSharingPlace, type SharingPlace, today } from './sharing-fixture.ts';

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
const correct: Deeds['correct'] = (...asked) => deeds().correct(...asked);
const confirm: Deeds['confirm'] = (...asked) => deeds().confirm(...asked);

describe('a correction', () => {
  it('sends the same facts as they are held now, keeps the old ones, and tells the recipient', async () => {
    const reference = await place.share(['name', 'number:+447700900412']);
    await confirm(cast.knowsley, reference, 'received', 1);
    expect((await entryOf(cast.kent, reference))?.differences).toEqual([]);
    place.hold([offered('name', 'SCOTTY', 'Brand'), offered('number:+447700900412', '07700 900412, until 9 November')]);
    expect((await entryOf(cast.kent, reference))?.differences).toMatchObject([
      { field: 'number:+447700900412', was: '07700 900412', now: { value: '07700 900412, until 9 November' } },
    ]);
    expect(await correct(reference)).toEqual({ ok: true, value: null });
    const one = await received(cast.knowsley, reference);
    expect(one).toMatchObject({ packVersion: 2, why: 'The number had a slip', confirmed: { received: 1 } });
    expect(one?.pack?.map(({ value }) => value)).toEqual(['SCOTTY', '07700 900412, until 9 November']);
    const entry = await entryOf(cast.kent, reference);
    expect(entry?.versions.map(({ version }) => version)).toEqual([2, 1]);
    expect(entry?.versions[1]?.pack[1]?.value).toBe('07700 900412');
    expect(place.told.map(({ what }) => what)).toEqual(['shared', 'corrected']);
    await confirm(cast.knowsley, reference, 'received', 2);
    expect((await received(cast.knowsley, reference))?.confirmed.received).toBe(2);
  });

  it('adds nothing that was not chosen before, and leaves out what is not held any more', async () => {
    const reference = await place.share(['name', 'number:+447700900412']);
    place.hold([offered('name', 'SCOTTY', 'Brand'), offered('number:+447700900499', '07700 900499')]);
    expect((await correct(reference)).ok).toBe(true);
    expect((await received(cast.knowsley, reference))?.pack?.map(({ field }) => field)).toEqual(['name']);
    expect((await entryOf(cast.kent, reference))?.labels).toEqual(['Brand']);
  });

  it('is refused without a reason, without a difference, of an older version, and when nothing would be left', async () => {
    const reference = await place.share(['name']);
    expect(await correct(reference)).toMatchObject({ ok: false, problem: { kind: 'conflict' } });
    place.hold([offered('name', 'SCOTTY 2', 'Brand')]);
    expect(await correct(reference, '')).toMatchObject({ ok: false, problem: { kind: 'invalid' } });
    expect(await correct(reference, 'Why', 99)).toMatchObject({ ok: false, problem: { kind: 'stale' } });
    place.hold([]);
    expect(await correct(reference)).toMatchObject({ ok: false, problem: { kind: 'conflict' } });
    expect((await received(cast.knowsley, reference))?.packVersion).toBe(1);
  });

  it('is shown as needed in the register, for those that still stand', async () => {
    const [changed, recalled] = [await place.share(['name']), await place.share(['name'])];
    await recall(recalled);
    place.hold([offered('name', 'SCOTTY 2', 'Brand')]);
    const found = await place.test.database.reading(cast.kent, async (db) => {
      const rows = await listRegister(db, everything, today, firstPage);
      const differing = await listDiffering(db, rows, place.shareables, today);
      return rows.filter(({ id }) => differing.has(id)).map(({ reference }) => reference);
    });
    expect(found).toContain(changed);
    expect(found).not.toContain(recalled);
  });
});

describe('a recall', () => {
  it('takes the facts away, says why, and waits for the word that every copy is deleted', async () => {
    const reference = await place.share();
    expect(await recall(reference)).toEqual({ ok: true, value: null });
    const one = await received(cast.knowsley, reference);
    expect(one).toMatchObject({ pack: null, isRecalled: true, recallReason: 'Sent to the wrong council' });
    expect(await confirm(cast.knowsley, reference, 'received', 1)).toMatchObject({ ok: false });
    expect(await confirm(cast.knowsley, reference, 'deleted', 1)).toEqual({ ok: true, value: null });
    expect(await confirm(cast.knowsley, reference, 'deleted', 1)).toEqual({ ok: true, value: null });
    const entry = await entryOf(cast.kent, reference);
    expect(entry?.receipts).toMatchObject([
      { what: 'deleted', signedBy: 'Gwen Pargeter, Knowsley Council (demonstration)' },
    ]);
    expect(entry?.confirmed.deleted).toBe(true);
    expect(place.told.map(({ what }) => what)).toEqual(['shared', 'recalled']);
    expect(await recall(reference)).toMatchObject({ ok: false, problem: { kind: 'conflict' } });
    expect(await correct(reference)).toMatchObject({ ok: false, problem: { kind: 'conflict' } });
  });

  it('wants a reason', async () => {
    expect(await recall(await place.share(), '')).toMatchObject({ ok: false, problem: { kind: 'invalid' } });
  });
});
