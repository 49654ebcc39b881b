import { asInstant, dayOf } from '#kernel/instant.ts';
import { ensureOrganisations } from '#modules/directory/index.ts';
import { forceNumber } from '#modules/directory/somebody-fixture.ts';
import { ensureVocabularies } from '#modules/vocabulary/index.ts';
import { mintId, mintReference } from '#platform/database/index.ts';
import { actorOf, openTestDatabase, type TestDatabase } from '#platform/testing/index.ts';

/** When the tests of the picture take place. */
export const now = asInstant('2026-11-21T12:00:00Z');
/** The day of `now`. */
export const today = dayOf(now);
const operation = 10_001;
/** Sees every line that is open to all police. */
export const outsider = actorOf(42);
/** Sees the line that is restricted to an operation too. */
export const member = actorOf(42, { memberships: [operation] });
/** May not see what is OFFICIAL-SENSITIVE. */
export const lowly = actorOf(42, { clearance: 0 });

/** name | origin | areas | reach | status | since | restricted to | marking; line I was active from 1 March. */
const table = `
A | merseyside   | kent sussex        | external  | active             | 2026-03-01 |        | 0
B | merseyside   | kent               | external  | re-opened          | 2026-03-01 |        | 0
C | metropolitan | kent essex suffolk | external  | potentially active | 2026-03-01 |        | 0
D |              | kent essex         | external  | active             | 2026-03-01 |        | 0
E | merseyside   | merseyside         | internal  | active             | 2026-03-01 |        | 0
F | kent         | kent               | internal  | active             | 2026-03-01 |        | 0
G | metropolitan |                    | not known | active             | 2026-03-01 |        | 0
H | metropolitan | kent               | external  | suspected          | 2026-03-01 |        | 0
I | metropolitan | suffolk            | external  | closed type 2      | 2026-11-10 |        | 0
J | kent         | essex              | external  | dormant            | 2026-03-01 |        | 0
K | kent         | scotland           | external  | active             | 2026-11-15 |        | 0
R | metropolitan | kent               | external  | active             | 2026-03-01 | ${operation} | 0
S | essex        | kent essex         | external  | active             | 2026-03-01 |        | 1`;

async function addLines(test: TestDatabase): Promise<void> {
  const cells = table
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));
  const rows = cells.map(([name, origin = '', areas = '', reach, status, since, restricted = '', marking]) => ({
    ...{ id: mintId(), reference: mintReference('line'), name, reach, status, since, marking },
    origin: origin === '' ? null : forceNumber(origin),
    areas: areas.split(' ').filter(Boolean).map(forceNumber),
    restricted_to: restricted === '' ? null : [Number(restricted)],
  }));
  const given = JSON.stringify(rows);
  await test.asOwner(
    `insert into lines.line (id, reference, name, status, status_since, reach, origin_force, source, controller, marking,
       handling, restricted_to, statement, basis, recorded_at, recorded_by, review_on)
     select id, reference, name, status, since, reach, origin, 'test', $2, marking, 'P', restricted_to, 'fact', 'test',
       '2026-11-20T09:00:00Z', 'test', '2027-11-21'
     from jsonb_to_recordset($1::jsonb) as l(id uuid, reference text, name text, status text, since date, reach text,
       origin int, marking smallint, restricted_to int[])`,
    [given, forceNumber('kent')],
  );
  await test.asOwner(
    `insert into lines.area (id, line, force, source, contributor, statement, recorded_by)
     select gen_random_uuid(), l.id, a, 'test', $2, 'fact', 'test'
     from jsonb_to_recordset($1::jsonb) as l(id uuid, areas int[]), unnest(l.areas) a`,
    [given, forceNumber('kent')],
  );
  const changes = rows.map(({ id, status, since }) => ({ line: id, status, since }));
  const closed = rows.find((row) => row.name === 'I');
  if (closed !== undefined) changes.push({ line: closed.id, status: 'active', since: '2026-03-01' });
  await test.asOwner(
    `insert into lines.status_change (id, line, status, since, reason, recorded_by)
     select gen_random_uuid(), line, status, since, 'test', 'test'
     from jsonb_to_recordset($1::jsonb) as c(line uuid, status text, since date)`,
    [JSON.stringify(changes)],
  );
}

/** Drug offences: Suffolk 2 a month for all of 2025; Kent 3 in December 2025; Norfolk 1 in December 2024. One burglary. */
async function addCrimes(test: TestDatabase): Promise<void> {
  const months = Array.from({ length: 12 }, (_, index) => `2025-${String(index + 1).padStart(2, '0')}`);
  const wanted = [
    ...months.flatMap((month) => [1, 2].map(() => ['suffolk', month, 'Drugs'] as const)),
    ...[1, 2, 3].map(() => ['kent', '2025-12', 'Drugs'] as const),
    ['norfolk', '2024-12', 'Drugs'] as const,
    ['essex', '2025-12', 'Burglary'] as const,
  ];
  await test.asOwner(
    `insert into geography.crime (source_reference, month, force, kind, location, load)
     select 'test ' || n, month, force, kind, '', gen_random_uuid()
     from rows from (jsonb_to_recordset($1::jsonb) as (month text, force int, kind text)) with ordinality as c(month, force, kind, n)`,
    [JSON.stringify(wanted.map(([force, month, kind]) => ({ force: forceNumber(force), month, kind })))],
  );
}

/** Opens a test database with a hand-made country: thirteen lines and some crimes, of which every answer is known. */
export async function openCountry(): Promise<TestDatabase> {
  const test = await openTestDatabase();
  await ensureOrganisations(test.database, true);
  await ensureVocabularies(test.database);
  await addLines(test);
  await addCrimes(test);
  return test;
}
