import { appendFileSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { asInstant, type Clock, plusSeconds } from '#kernel/instant.ts';
import { openTestDatabase, type TestDatabase } from '#platform/testing/index.ts';
import { seal } from './seal.ts';
import type { Finding } from './verification.ts';
import { verifyLedger } from './verify-ledger.ts';

let test: TestDatabase;
beforeAll(async () => {
  test = await openTestDatabase();
});
afterAll(() => test.close());

/** Writes, and now and then a sealing; a rollback in between leaves a gap in the numbers, as in life. */
const history = fc.array(
  fc.record({
    entries: fc.integer({ min: 1, max: 6 }),
    given_up: fc.boolean(),
    text: fc.oneof(
      fc.constant(null),
      fc.string({ maxLength: 8 }).filter((text) => !text.includes('\u0000')),
    ),
    records: fc.array(fc.uuid(), { maxLength: 3 }),
  }),
  { minLength: 1, maxLength: 5 },
);

/** Two sealed rounds of entries at least, in a fresh ledger. */
async function live(
  rounds: readonly (typeof history extends fc.Arbitrary<infer T> ? T : never)[number][],
  folder: string,
): Promise<void> {
  await test.script('truncate ledger.item, ledger.batch, ledger.entry restart identity');
  let now = asInstant('2026-11-21T18:53:12.5Z');
  const clock: Clock = () => {
    now = plusSeconds(now, 3600); // so that some histories go on past midnight, into a second file
    return now;
  };
  for (const round of rounds) {
    const insert = `insert into ledger.entry (action, kind, organisation, account, name, route, searched, records, count)
      select 'consultation', 'line', 46, gen_random_uuid(), 'Amir Khan', 'GET /lines', $2::text, $3::uuid[], i from generate_series(1, $1::int) i`;
    await test.asOwner(insert, [round.entries, round.text, round.records]);
    if (round.given_up) await test.asOwner("select nextval('ledger.entry_seq_seq')");
    await seal(test.database, folder, clock);
  }
}

/** The files of this history: each has at least one line. */
const days = ['2026-11-21.ndjson', '2026-11-22.ndjson'];

function anchorPlaces(folder: string): readonly { file: string; line: number; text: string }[] {
  return days.flatMap((day) => {
    const file = join(folder, day);
    try {
      return readFileSync(file, 'utf8')
        .trimEnd()
        .split('\n')
        .map((text, line) => ({ file, line, text }));
    } catch {
      return []; // a short history has no second day
    }
  });
}

/** Triggers and keys stand in the owner's way as little as anything else does. */
const asVillain = (sql: string) => test.script(`begin; set local session_replication_role = replica; ${sql}; commit`);

const entryColumns: Readonly<Record<string, string>> = {
  at: "at + interval '1 microsecond'",
  action: "case action when 'erasure' then 'disclosure' else 'erasure' end",
  outcome: "case outcome when 'done' then 'refused' else 'done' end",
  organisation: 'coalesce(organisation, 0) + 1',
  account: 'case when account is null then gen_random_uuid() end',
  name: "case when name = '' then null else '' end",
  purpose: "coalesce(purpose, '') || 'x'",
  route: 'null',
  request_id: "coalesce(request_id, '') || ' '",
  kind: "kind || 's'",
  records: 'records || gen_random_uuid()',
  count: 'count + 1',
  searched: "case when searched is null then '' end",
  detail: "coalesce(detail, 'null') || 'x'",
};
const strange: Readonly<Record<string, string>> = {
  at: "'infinity'",
  count: '-2147483648',
  organisation: 'null',
  name: "'\u{1F600}'",
};
const batchColumns: Readonly<Record<string, string>> = {
  sealed_at: "sealed_at + interval '1 microsecond'",
  first_seq: 'first_seq - 1',
  last_seq: '9223372036854775807',
  entries: '-1',
  settled_seq: 'settled_seq - 1',
  digest: "reverse(digest) || '0'",
  previous: "previous || '0'",
  chain: 'md5(chain)',
};

interface Deed {
  readonly say: string;
  /** Does it; answers what the findings must name. */
  readonly commit: (folder: string, draw: number) => Promise<(finding: Finding) => boolean>;
}

async function pick(table: string, key: string, draw: number): Promise<string> {
  const rows = await test.asOwner<{ key: string }>(`select ${key}::text as key from ${table} order by ${key}`);
  const row = rows[draw % rows.length];
  if (row === undefined) throw new Error(`${table} is empty`);
  return row.key;
}

const namesEntry = (seq: string) => (finding: Finding) => finding.entry === seq;
const namesBatch = (id: string) => (finding: Finding) => String(finding.batch) === id;

function change(table: 'entry' | 'item' | 'batch', column: string, value: string): Deed {
  const key = table === 'batch' ? 'id' : 'seq';
  return {
    say: `update ledger.${table} set ${column} = ${value}`,
    commit: async (_folder, draw) => {
      const which = await pick(`ledger.${table}`, key, draw);
      await asVillain(`update ledger.${table} set ${column} = ${value} where ${key} = ${which}`);
      return table === 'batch' ? namesBatch(which) : namesEntry(which);
    },
  };
}

function remove(table: 'entry' | 'item' | 'batch'): Deed {
  const key = table === 'batch' ? 'id' : 'seq';
  return {
    say: `delete from ledger.${table}`,
    commit: async (_folder, draw) => {
      const which = await pick(`ledger.${table}`, key, draw);
      await asVillain(`delete from ledger.${table} where ${key} = ${which}`);
      return table === 'batch' ? namesBatch(which) : namesEntry(which);
    },
  };
}

function putIn(say: string, seqOf: (draw: number) => Promise<string>, at: string): Deed {
  return {
    say,
    commit: async (_folder, draw) => {
      const seq = await seqOf(draw);
      await asVillain(
        `insert into ledger.entry (seq, at, action, kind) overriding system value values (${seq}, ${at}, 'consultation', 'line')`,
      );
      return namesEntry(seq);
    },
  };
}

/** A number below the settled one that nobody has: the history is made to leave one. */
async function gap(draw: number): Promise<string> {
  const rows = await test.asOwner<{ seq: string }>(`
    select g::text as seq from generate_series(-3, (select max(settled_seq) from ledger.batch)) g
    where not exists (select from ledger.entry e where e.seq = g) order by g`);
  return rows[draw % rows.length]?.seq ?? '0';
}

async function beyond(): Promise<string> {
  const [row] = await test.asOwner<{ seq: string }>('select (max(seq) + 7)::text as seq from ledger.entry');
  return row?.seq ?? '1';
}

function onLine(say: string, edit: (text: string) => string): Deed {
  return {
    say,
    commit: async (folder, draw) => {
      const places = anchorPlaces(folder);
      const place = places[draw % places.length];
      if (place === undefined) throw new Error('no anchors');
      const lines = readFileSync(place.file, 'utf8').trimEnd().split('\n');
      const { batch } = JSON.parse(place.text) as { batch: number };
      lines[place.line] = edit(place.text);
      writeFileSync(place.file, `${lines.filter((line) => line !== '').join('\n')}\n`);
      return (finding) => finding.batch === batch || finding.text.includes(`ine ${place.line + 1} of the anchor file`);
    },
  };
}

const deeds: readonly Deed[] = [
  ...Object.entries(entryColumns).map(([column, value]) => change('entry', column, value)),
  ...Object.entries(strange).map(([column, value]) => change('entry', column, value)),
  change('entry', 'at', "'0044-03-15 BC'"),
  change('item', 'hash', "reverse(hash) || '0'"),
  change(
    'item',
    'batch',
    '(select i.batch % (select count(*) from ledger.batch) + 1 from ledger.item i where i.seq = ledger.item.seq)',
  ),
  change('item', 'batch', '99'),
  change('item', 'seq', 'seq + 1000000'),
  ...Object.entries(batchColumns).map(([column, value]) => change('batch', column, value)),
  change('batch', 'id', 'id + 1000'),
  change('batch', 'sealed_at', "'-infinity'"),
  remove('entry'),
  remove('item'),
  remove('batch'),
  putIn('insert below the settled number', gap, 'now()'),
  putIn('insert at the top, dated long ago', beyond, "now() - interval '1 day'"),
  {
    say: 'insert a batch',
    commit: async () => {
      await asVillain(
        "insert into ledger.batch select max(id) + 1, now(), 1, 1, 0, max(settled_seq), md5(''), md5(''), md5('') from ledger.batch",
      );
      const top = await pick('ledger.batch', '(-id)', 0);
      return namesBatch(top.slice(1));
    },
  },
  {
    say: 'insert a seal',
    commit: async (_folder, draw) => {
      const batch = await pick('ledger.batch', 'id', draw);
      await asVillain(`insert into ledger.item values (500000, ${batch}, md5(''))`);
      return namesEntry('500000');
    },
  },
  {
    say: 'remove the newest batch with its seals and entries',
    commit: async () => {
      const top = await pick('ledger.batch', '(-id)', 0);
      await asVillain(`with gone as (delete from ledger.item where batch = ${-Number(top)} returning seq)
        delete from ledger.entry where seq in (select seq from gone); delete from ledger.batch where id = ${-Number(top)}`);
      return namesBatch(top.slice(1));
    },
  },
  {
    say: 'empty the ledger and its seals',
    commit: async () => {
      await test.script('truncate ledger.item, ledger.batch, ledger.entry');
      return namesBatch('1');
    },
  },
  onLine('remove an anchor line', () => ''),
  onLine('change a chain', (text) =>
    text.replace(/"chain":"./, (start) => (start.endsWith('0') ? '"chain":"1' : '"chain":"0')),
  ),
  onLine('change a count', (text) => text.replace(/"entries":/, '"entries":9')),
  onLine('change a moment', (text) => text.replace('.500000Z', '.500001Z')),
  onLine('change a batch number', (text) => text.replace('"batch":', '"batch":9')),
  onLine('scribble on a line', (text) => text.slice(3)),
  {
    say: 'truncate the anchor file',
    commit: async (folder, draw) => {
      const places = anchorPlaces(folder);
      const newest = places.at(-1);
      if (newest === undefined) throw new Error('no anchors');
      truncateSync(newest.file, draw % (readFileSync(newest.file).length - 1));
      const { batch } = JSON.parse(newest.text) as { batch: number };
      return (finding) => finding.batch === batch;
    },
  },
  {
    say: 'add an anchor',
    commit: async (folder) => {
      appendFileSync(
        join(folder, days[0] ?? ''),
        '{"batch":77,"sealedAt":"2026-11-21T20:00:00.000000Z","entries":1,"chain":"ab"}\n',
      );
      return (finding) => finding.batch === 77;
    },
  },
];

/** One round is not worth a boot of the engine: every deed is tried in the same history, each time made anew. */
it.each(deeds)('after any history finds nothing, and after "$say" names it', async (deed) => {
  await fc.assert(
    fc.asyncProperty(history, fc.nat(), async (rounds, draw) => {
      const folder = mkdtempSync(join(tmpdir(), 'throughline-anchors-'));
      try {
        await live(
          [
            ...rounds,
            { entries: 2, given_up: true, text: null, records: [] },
            { entries: 1, given_up: false, text: 'a', records: [] },
          ],
          folder,
        );
        const before = await verifyLedger(test.database, folder);
        expect(before.findings).toEqual([]);
        expect(before.unsealed).toBe(0);
        const names = await deed.commit(folder, draw);
        const { findings } = await verifyLedger(test.database, folder);
        expect(findings.filter(names), JSON.stringify(findings)).not.toEqual([]);
      } finally {
        rmSync(folder, { recursive: true });
      }
    }),
    { numRuns: 6 },
  );
});
