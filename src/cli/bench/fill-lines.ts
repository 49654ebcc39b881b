import type { ScratchDatabase } from '#platform/database/index.ts';
import { type Cast, type GeneratedLine, generateLines } from './generated-line.ts';

/** How large the generated database came out. */
export interface Filled {
  readonly lines: number;
  readonly parts: number;
  readonly tokens: number;
  readonly seconds: number;
  readonly megabytes: number;
}

/** Lines in one statement. */
const batchLines = 2_000;

/** One batch, as the owner, from one JSON text: the record first, then what hangs on it. All triggers are at work. */
const statements = [
  `insert into lines.line (id, reference, name, status, status_since, reach, origin_force, first_seen, last_seen, source,
     controller, marking, handling, recipients, restricted_to, released_to, statement, basis, recorded_at, recorded_by, review_on)
   select id, reference, name, status, status_since, reach, origin_force, first_seen, last_seen, 'generated',
     controller, marking, handling, recipients, restricted_to, released_to, 'fact', 'generated', first_seen, 'generated', '2027-11-21'
   from jsonb_to_recordset($1::text::jsonb) as f(id uuid, reference text, name text, status text, status_since date, reach text,
     origin_force int, first_seen date, last_seen date, controller int, marking smallint, handling text,
     recipients int[], restricted_to int[], released_to int[])`,
  `insert into lines.brand (id, line, name, since, source, contributor, statement, recorded_by)
   select (brand->>'id')::uuid, id, name, first_seen, 'generated', controller, 'fact', 'generated'
   from jsonb_to_recordset($1::text::jsonb) as f(id uuid, name text, first_seen date, brand jsonb, controller int)`,
  `insert into lines.number (id, line, number, since, source, contributor, statement, recorded_by)
   select (n->>'id')::uuid, id, n->>'number', (n->>'since')::date, 'generated', controller, 'fact', 'generated'
   from jsonb_to_recordset($1::text::jsonb) as f(id uuid, numbers jsonb, controller int), jsonb_array_elements(numbers) n`,
  `insert into lines.area (id, line, force, since, until, source, contributor, statement, recorded_by)
   select (a->>'id')::uuid, id, (a->>'force')::int, first_seen, last_seen, 'generated', controller, 'fact', 'generated'
   from jsonb_to_recordset($1::text::jsonb) as f(id uuid, first_seen date, last_seen date, areas jsonb, controller int), jsonb_array_elements(areas) a`,
  `insert into lines.status_change (id, line, status, since, reason, recorded_by)
   select (change->>'id')::uuid, id, status, status_since, 'First recorded.', 'generated'
   from jsonb_to_recordset($1::text::jsonb) as f(id uuid, status text, status_since date, change jsonb)`,
  // What catalogue.put_tokens does, without its question whose record it is: the owner is nobody's.
  `insert into catalogue.token (token, entry, audience)
   select distinct t.token, e.id, e.audience
   from jsonb_to_recordset($1::text::jsonb) as f(id uuid, tokens jsonb)
   join catalogue.entry e on e.id = f.id
   cross join lateral jsonb_array_elements_text(f.tokens) t(token)`,
] as const;

/**
 * Fills an empty scratch database with generated lines, and brings the planner's figures and the visibility map up to
 * date, as the server does by itself in time.
 * @param say told of the progress now and then
 */
export async function fillLines(
  scratch: ScratchDatabase,
  rows: number,
  cast: Cast,
  say: (text: string) => void,
): Promise<Filled> {
  const started = performance.now();
  await scratch.asOwner(async (run, script) => {
    await script('set role app_owner');
    let batch: GeneratedLine[] = [];
    let done = 0;
    const put = async (): Promise<void> => {
      const text = JSON.stringify(batch);
      await script('begin');
      for (const statement of statements) await run(statement, [text]);
      await script('commit');
      done += batch.length;
      batch = [];
      if (done % 20_000 === 0) say(`${done} of ${rows} lines`);
    };
    for (const line of generateLines(rows, cast)) {
      batch.push(line);
      if (batch.length === batchLines) await put();
    }
    if (batch.length > 0) await put();
    await script('reset role');
    await script('vacuum analyze');
  });
  const seconds = (performance.now() - started) / 1000;
  const [sizes] = await scratch.asOwner(async (run) => {
    const answer = await run(
      `select (select count(*) from lines.line) as lines,
         (select count(*) from lines.brand) + (select count(*) from lines.number)
           + (select count(*) from lines.area) + (select count(*) from lines.status_change) as parts,
         (select count(*) from catalogue.token) as tokens,
         pg_database_size(current_database()) / 1000000 as megabytes`,
      [],
    );
    return answer.rows;
  });
  return {
    lines: Number(sizes?.['lines']),
    parts: Number(sizes?.['parts']),
    tokens: Number(sizes?.['tokens']),
    seconds: Math.round(seconds * 10) / 10,
    megabytes: Number(sizes?.['megabytes']),
  };
}
