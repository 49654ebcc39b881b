interface Column {
  readonly relation: string;
  readonly name: string;
  readonly type: string;
  readonly nullable: boolean;
  readonly filled: boolean;
  readonly always: boolean;
  readonly part: boolean;
  readonly check: string | null;
}

/** Columns of a sub-row that its trigger fills from the parent. */
const copied = new Set(['controller', 'marking', 'handling', 'recipients', 'recipients_until', 'restricted_to']);

const plainTypes: Readonly<Record<string, string>> = {
  int2: 'number',
  int4: 'number',
  int8: 'number',
  float8: 'number',
  bool: 'boolean',
  text: 'string',
  uuid: 'Id',
  date: 'Day',
  timestamptz: 'Instant',
  jsonb: 'unknown',
  _int4: 'readonly number[]',
  _text: 'readonly string[]',
  _uuid: 'readonly Id[]',
};

/** A column that may hold only listed values gets the list as its type: the check constraint and the code cannot part. */
function listed(check: string | null): string | null {
  if (check === null) return null;
  const words = /= ANY \(ARRAY\[((?:'[^']*'::text(?:, )?)+)\]\)/.exec(check);
  if (words?.[1]) return [...words[1].matchAll(/'([^']*)'::text/g)].map((match) => `'${match[1]}'`).join(' | ');
  const numbers = /= ANY \(ARRAY\[((?:\d+(?:, )?)+)\]\)/.exec(check);
  return numbers?.[1] ? numbers[1].split(', ').join(' | ') : null;
}

function typeOf(column: Column): string {
  const base = listed(column.check) ?? plainTypes[column.type];
  if (base === undefined) throw new Error(`No TypeScript type for ${column.type} (${column.relation}.${column.name})`);
  const whole = column.nullable ? `${base} | null` : base;
  if (column.always) return `GeneratedAlways<${whole}>`;
  if (column.filled || (column.part && copied.has(column.name))) return `Generated<${whole}>`;
  return whole;
}

const question = `
  select n.nspname || '.' || c.relname as relation, a.attname as name, t.typname as type,
    not a.attnotnull as nullable, a.atthasdef as filled, a.attidentity = 'a' or a.attgenerated <> '' as always,
    coalesce(r.lock = 'part', false) as part,
    (select pg_get_constraintdef(k.oid) from pg_constraint k
      where k.conrelid = c.oid and k.contype = 'c' and k.conkey = array[a.attnum] and pg_get_constraintdef(k.oid) ~ 'ANY' limit 1) as check
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  join pg_type t on t.oid = a.atttypid
  left join govern.register r on r.relation = n.nspname || '.' || c.relname
  where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema', 'migration', 'pgboss', 'public')
  order by relation, a.attnum`;

/**
 * The TypeScript of every table, from the migrated schema.
 * @param ask runs SQL as the owner
 */
export async function describeTables(ask: (sql: string) => Promise<readonly unknown[]>): Promise<string> {
  const columns = (await ask(question)) as readonly Column[];
  const tables = Map.groupBy(columns, (column) => column.relation);
  const lines = [
    '// Made by `npm run generate` from the migrated schema. Do not edit.',
    "import type { Generated, GeneratedAlways } from 'kysely';",
    "import type { Id } from '#kernel/id.ts';",
    "import type { Day, Instant } from '#kernel/instant.ts';",
    '',
    '/** Every table, by its name with its schema. */',
    'export interface Tables {',
  ];
  for (const [relation, of] of tables) {
    lines.push(`  '${relation}': {`);
    for (const column of of) lines.push(`    ${column.name}: ${typeOf(column)};`);
    lines.push('  };');
  }
  lines.push('}', '');
  return lines.join('\n');
}
