import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { standardCast } from '../../src/cli/bench/bench-access.ts';
import { benchLedger } from '../../src/cli/bench/bench-ledger.ts';
import { benchPolicies } from '../../src/cli/bench/bench-policies.ts';
import { type Filled, fillLines } from '../../src/cli/bench/fill-lines.ts';
import { lightReleases } from '../../src/cli/bench/generated-line.ts';
import { ensureOrganisations } from '../../src/modules/directory/index.ts';
import { openScratchDatabase, type ScratchDatabase } from '../../src/platform/database/index.ts';
import { makeTemplate, testSources } from '../../src/platform/testing/template.ts';

/** That the benchmark measures what it says. How fast anything is, is no matter for a test. */
describe('the benchmark of access', () => {
  const lines = 1_200;
  let scratch: ScratchDatabase;
  let filled: Filled;

  beforeAll(async () => {
    const template = new Uint8Array(readFileSync(await makeTemplate()));
    scratch = await openScratchDatabase({ serverUrl: null, folder: null, template }, testSources);
    await ensureOrganisations(scratch.database, true);
    filled = await fillLines(scratch, lines, standardCast, () => undefined);
  }, 120_000);
  afterAll(() => scratch.close());

  const asOwner = (sql: string) => scratch.asOwner(async (run) => (await run(sql, [])).rows);

  it('generates lines whose catalogue, parts, tokens and reach are what the triggers and commands make', async () => {
    expect(filled.lines).toBe(lines);
    const [counts] = await asOwner(`select
      (select count(*) from lines.line l join catalogue.entry e on e.id = l.id and e.audience = l.audience) as kept,
      (select count(distinct line) from lines.number) as numbered,
      (select count(*) from catalogue.token t join catalogue.entry e on e.id = t.entry where t.audience <> e.audience) as astray,
      (select count(*) from catalogue.reach r where not exists (
        select from lines.line l where l.id = r.entry and r.org = any (l.released_to))) as unreleased,
      (select count(*) from ledger.entry where kind = 'line' and action = 'collection') as entered`);
    expect(counts).toMatchObject({ kept: lines, numbered: lines, astray: 0, unreleased: 0 });
    expect(Number(counts?.['entered'])).toBeGreaterThan(0);
  });

  it('keeps to the shares of a national register', async () => {
    const [shares] =
      await asOwner(`select count(*) filter (where handling = 'C') as told, count(*) filter (where restricted_to is not null) as restricted,
      count(*) filter (where 70 = any (released_to)) as light from lines.line`);
    expect(Number(shares?.['told']) / lines).toBeCloseTo(0.06, 1);
    expect(Number(shares?.['restricted']) / lines).toBeCloseTo(0.02, 1);
    expect(Number(shares?.['light'])).toBeGreaterThanOrEqual(lightReleases);
  });

  it('asks every question as each reader, who are answered differently', async () => {
    const rows = await benchPolicies(scratch, standardCast, 1, () => undefined);
    expect(new Set(rows.map(({ kind }) => kind))).toEqual(new Set(['list', 'count', 'search', 'open', 'picture']));
    const [, whole] = ['first page', 'all lines'].map((word) => rows.find(({ question }) => question.includes(word)));
    const found = new Map(whole?.readers.map((each) => [each.reader, each.found]));
    expect(found.get('analyst')).toBeLessThan(lines);
    expect(found.get('analyst')).toBeGreaterThan(found.get('heavy partner') ?? lines);
    expect(found.get('heavy partner')).toBeGreaterThan(found.get('light partner') ?? lines);
    for (const row of rows) expect(row.without.median).toBeGreaterThan(0);
    const opened = rows.find(({ kind }) => kind === 'open');
    expect(opened?.readers.map((each) => each.found)).toEqual([1, 1, 1]);
  });

  it('serves pages over HTTP with a ledger that enters each, and with one that enters none', async () => {
    const pages = async () =>
      Number((await asOwner('select count(*) as n from ledger.entry where route is not null'))[0]?.['n']);
    const before = await pages();
    const rows = await benchLedger(
      scratch,
      standardCast,
      { slices: 1, sliceMilliseconds: 200, atOnce: [2] },
      () => undefined,
    );
    expect(rows.map(({ page }) => page)).toEqual(['list of lines, 50 rows', 'one line']);
    expect(await pages()).toBeGreaterThan(before);
    for (const row of rows) expect(Math.min(row.with, row.without)).toBeGreaterThan(0);
  });
});
