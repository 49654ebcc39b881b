import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { crimeKind } from '#modules/geography/index.ts';
import type { ImportKind } from '#platform/intake/index.ts';
import { crimeFile, type LoadPlace, openLoadPlace } from './load-fixture.ts';

describe('runLoad, stopped or broken on the way', () => {
  let loads: LoadPlace;
  beforeAll(async () => {
    loads = await openLoadPlace();
  });
  afterAll(() => loads.close());
  beforeEach(() => loads.clear());

  it.each(['stopped by the signal', 'broken by an exception'])(
    'loses and doubles nothing when it is %s after any batch',
    async (how) => {
      const path = loads.write('broken.csv', crimeFile(23));
      const whole = await loads.take(path, crimeKind);
      await loads.run(whole, path, crimeKind);
      const wanted = { crimes: await loads.crimes(), problems: await loads.problems() };
      for (const after of [1, 2, 3, 4, 5]) {
        await loads.clear();
        const load = await loads.take(path, crimeKind);
        const stopping = new AbortController();
        let batches = 0;
        const onProgress = () => {
          batches += 1;
          if (batches < after) return;
          if (how === 'broken by an exception') throw new Error('broken');
          stopping.abort();
        };
        const first = loads.run(load, path, crimeKind, { onProgress, signal: stopping.signal });
        if (how === 'broken by an exception') await expect(first).rejects.toThrow('broken');
        else expect((await first).kind).toBe(after === 5 ? 'finished' : 'stopped');
        const resumed = await loads.take(path, crimeKind);
        if (how === 'broken by an exception' || after < 5) expect(resumed).toBe(load);
        expect(await loads.run(load, path, crimeKind)).toMatchObject({
          kind: 'finished',
          outcome: { read: 23, added: 20, changed: 0, unchanged: 0, refused: 3 },
        });
        expect({ crimes: await loads.crimes(), problems: await loads.problems() }).toEqual(wanted);
      }
    },
  );

  it('keeps nothing of a batch that fails within, neither rows nor problems nor checkpoint', async () => {
    const path = loads.write('within.csv', crimeFile(23));
    let calls = 0;
    const breaking: ImportKind = {
      ...crimeKind,
      keep: async (db, rows, context) => {
        calls += 1;
        const kept = await crimeKind.keep(db, rows as Parameters<typeof crimeKind.keep>[1], context);
        if (calls === 2) throw new Error('the disk is full');
        return kept;
      },
    };
    const load = await loads.take(path, crimeKind);
    await expect(loads.run(load, path, breaking)).rejects.toThrow('the disk is full');
    expect(await loads.crimes()).toHaveLength(5);
    expect(await loads.problems()).toEqual([]);
    expect(await loads.one('select last_row, read, added from exchange.progress')).toEqual({
      last_row: 6,
      read: 5,
      added: 5,
    });
    expect(await loads.run(load, path, breaking)).toMatchObject({ outcome: { read: 23, added: 20, refused: 3 } });
    expect(await loads.crimes()).toHaveLength(20);
  });

  it('lets one of two runs of the same load do each batch', async () => {
    const path = loads.write('race.csv', crimeFile(50));
    const load = await loads.take(path, crimeKind);
    const ends = await Promise.all([loads.run(load, path, crimeKind), loads.run(load, path, crimeKind)]);
    expect(ends.map((end) => end.kind)).toContain('overtaken');
    const rest = await loads.run(load, path, crimeKind);
    expect(rest).toMatchObject({ kind: 'finished', outcome: { read: 50, added: 43, refused: 7 } });
    expect(await loads.crimes()).toHaveLength(43);
    expect(await loads.problems()).toHaveLength(7);
  });

  it('lets a run begin while another keeps a batch with problems, without each waiting for the other', async () => {
    const path = loads.write('crowd.csv', crimeFile(50));
    const load = await loads.take(path, crimeKind);
    const keeping = Promise.withResolvers<void>();
    const slow: ImportKind = {
      ...(crimeKind as ImportKind),
      keep: async (db, rows, context) => {
        keeping.resolve();
        // Time for the other to take what it can get.
        await new Promise((resolve) => setTimeout(resolve, 200));
        return crimeKind.keep(db, rows as never, context);
      },
    };
    const first = loads.run(load, path, slow, { batchSize: 100 });
    await keeping.promise;
    const second = loads.run(load, path, crimeKind, { batchSize: 100 });
    expect(await first).toMatchObject({ kind: 'finished' });
    expect(['finished', 'overtaken']).toContain((await second).kind);
    expect(await loads.problems()).toHaveLength(7);
  });
});
