import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asInstant } from '#kernel/instant.ts';
import { ensureOrganisations } from '#modules/directory/index.ts';
import { ensureVocabularies } from '#modules/vocabulary/index.ts';
import { openTestDatabase, type TestDatabase } from '#platform/testing/index.ts';
import { loadWorld, type WorldLoaded } from './load-world.ts';

const now = asInstant('2026-11-21T12:00:00Z');

async function openWorld(seed: number): Promise<{ readonly test: TestDatabase; readonly loaded: WorldLoaded }> {
  const test = await openTestDatabase();
  await ensureOrganisations(test.database, true);
  await ensureVocabularies(test.database);
  const loaded = await loadWorld({ database: test.database, now, seed, scale: 'tiny', report: () => undefined });
  return { test, loaded };
}

/** What is held, without what is drawn anew each time: ids, references, what the database's own clock says. */
async function digestOf(test: TestDatabase): Promise<string> {
  const tables = [
    'people.person',
    'people.name',
    'people.contact',
    'people.exploitation',
    'lines.line',
    'lines.number',
    'lines.status_change',
    'lines.sighting',
    'incidents.incident',
    'objects.phone',
    'objects.premises',
  ];
  const hash = createHash('sha256');
  const drawn = "'{id,reference,changed_at,once,person,line,incident,phone,premises}'::text[]";
  for (const table of tables) {
    const rows = await test.asOwner<{ said: string }>(`select (to_jsonb(t) - ${drawn})::text as said from ${table} t`);
    hash.update(
      `${table}\n${rows
        .map(({ said }) => said)
        .toSorted()
        .join('\n')}\n`,
    );
  }
  const links = await test.asOwner<{ said: string }>(
    `select concat_ws(' | ', l.kind, l.role, x.title, y.title, l.since, l.statement, l.grade, l.controller, l.recorded_at at time zone 'UTC') as said
     from links.link l join catalogue.entry x on x.id = l.a join catalogue.entry y on y.id = l.b`,
  );
  hash.update(
    links
      .map(({ said }) => said)
      .toSorted()
      .join('\n'),
  );
  return hash.digest('hex');
}

describe('a simulated country', () => {
  let one: Awaited<ReturnType<typeof openWorld>>;
  let same: Awaited<ReturnType<typeof openWorld>>;
  let other: Awaited<ReturnType<typeof openWorld>>;
  beforeAll(async () => {
    one = await openWorld(1);
    same = await openWorld(1);
    other = await openWorld(2);
  });
  afterAll(async () => {
    for (const { test } of [one, same, other]) await test.close();
  });

  it('is laid in whole: nothing that has a home is left out', () => {
    expect([...one.loaded.leftOut].filter(([why]) => !why.includes('no home yet'))).toEqual([]);
    expect(one.loaded.held).toBeGreaterThan(300);
  });

  it('is the same for the same seed, and another for another', async () => {
    const digests = await Promise.all([one, same, other].map(({ test }) => digestOf(test)));
    expect(digests[1]).toBe(digests[0]);
    expect(digests[2]).not.toBe(digests[0]);
  });

  it('has nothing that was recorded later than it is looked at, and is held by many forces', async () => {
    const [row] = await one.test.asOwner<Record<string, number>>(
      `select count(*) filter (where recorded_at > '2026-11-21T12:00:00Z')::int as late,
         count(distinct controller)::int as forces, count(distinct recorded_at)::int as moments from people.person`,
    );
    expect(row?.['late']).toBe(0);
    expect(row?.['forces']).toBeGreaterThan(5);
    expect(row?.['moments']).toBeGreaterThan(30);
  });

  it('is entered in the ledger, found by the search and kept from nobody who may see it', async () => {
    const counts = await one.test.asOwner<{ kind: string; entered: number; held: number }>(
      `select k.name as kind, count(*)::int as held,
         (select coalesce(sum(cardinality(l.records)), 0)::int from ledger.entry l where l.kind = k.name and l.action = 'collection') as entered
       from catalogue.entry e join catalogue.kind k on k.id = e.kind group by k.name`,
    );
    for (const { kind, entered, held } of counts) expect([kind, entered >= held]).toEqual([kind, true]);
    const [found] = await one.test.asOwner<{ n: number }>(
      'select count(distinct entry)::int as n from catalogue.token',
    );
    expect(found?.n).toBeGreaterThan(200);
  });
});
