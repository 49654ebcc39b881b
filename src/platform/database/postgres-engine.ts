import pg from 'pg';
import { actorRoles } from '#kernel/actor.ts';
import { type Answer, DatabaseError, type Engine, type EngineRole, type Opening, type Run } from './engine.ts';
import { parsers } from './values.ts';

type Parser = (text: string) => unknown;

const types = {
  getTypeParser: (oid: number, format?: 'text' | 'binary'): Parser =>
    parsers[oid] ?? (pg.types.getTypeParser(oid, format as 'text') as Parser),
} as pg.CustomTypesConfig;

function plain(answer: pg.QueryResult<Record<string, unknown>> | pg.QueryResult<Record<string, unknown>>[]): Answer {
  if (Array.isArray(answer)) return { rows: answer.flatMap((each) => each.rows), affected: null };
  const changes = answer.command === 'SELECT' ? null : answer.rowCount;
  return { rows: answer.rows, affected: changes };
}

function asOurs(error: unknown): Error {
  if (error instanceof pg.DatabaseError) {
    return new DatabaseError(error.message, error.code ?? 'XX000', error.constraint ?? null);
  }
  return error instanceof Error ? error : new Error(String(error));
}

async function ask(client: pg.ClientBase | pg.Pool, sql: string, parameters: readonly unknown[]): Promise<Answer> {
  try {
    if (parameters.length === 0) return plain(await client.query<Record<string, unknown>>(sql));
    return plain(await client.query<Record<string, unknown>>(sql, [...parameters]));
  } catch (error) {
    throw asOurs(error);
  }
}

/**
 * `random_page_cost`: the server's own figure is that of turning disks, and with it the planner reads a whole table
 * where an index holds everything that the policy asks for.
 *
 * A pool for each role, which its connections take on for their whole life: a statement is planned again whenever the
 * role changes. `pipeline`: begin, the actor and the first query travel together.
 */
function openPool(url: string, role: EngineRole | 'app_jobs', connections: number): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    application_name: 'throughline',
    options: `-c role=${role} -c timezone=UTC -c datestyle=ISO -c jit=off -c random_page_cost=1.1 -c idle_in_transaction_session_timeout=60000`,
    ...(role === 'app_jobs' ? {} : { types, pipeline: true }),
  } as pg.PoolConfig);
  pool.on('error', () => undefined); // an idle connection that died is replaced; the next query reports real trouble
  return pool;
}

async function transact<Value>(
  pool: pg.Pool,
  opening: Opening,
  body: (run: Run) => Promise<Value>,
  keep: (value: Value) => boolean,
): Promise<Value> {
  const client = await pool.connect();
  let broken = false;
  const begun = Promise.all([
    client.query(`begin ${opening.readOnly ? 'read only' : 'read write'}`),
    client.query("select set_config('app.actor', $1, true)", [opening.setting]),
  ]);
  begun.catch(() => undefined); // reported by the await below
  try {
    const value = await body((sql, parameters) => ask(client, sql, parameters));
    await begun;
    await ask(client, keep(value) ? 'commit' : 'rollback', []);
    return value;
  } catch (error) {
    await client.query('rollback').catch(() => {
      broken = true; // the connection itself is gone; it must not go back to the pool
    });
    throw asOurs(error);
  } finally {
    client.release(broken);
  }
}

/**
 * Opens PostgreSQL.
 * @param url the account that serves; it needs to be a member of the app roles and nothing else
 * @param ownerUrl the account that migrates: may make roles and schemas
 * @param roles those that transactions may be opened under
 */
export async function openPostgres(
  url: string,
  ownerUrl: string,
  connections = 10,
  roles: readonly EngineRole[] = actorRoles,
): Promise<Engine> {
  const pools = new Map<EngineRole, pg.Pool>(roles.map((role) => [role, openPool(url, role, connections)]));
  const jobs = openPool(url, 'app_jobs', 4);
  const poolOf = (role: EngineRole): pg.Pool => {
    const pool = pools.get(role);
    if (pool === undefined) throw new Error(`No pool for the role ${role}`);
    return pool;
  };
  return {
    kind: 'postgres',
    transaction: (opening, body, keep) => transact(poolOf(opening.role), opening, body, keep),
    asOwner: async (body) => {
      const client = new pg.Client({ connectionString: ownerUrl, types, options: '-c timezone=UTC -c datestyle=ISO' });
      await client.connect();
      try {
        return await body(
          (sql, parameters) => ask(client, sql, parameters),
          async (sql) => void (await ask(client, sql, [])),
        );
      } finally {
        await client.end();
      }
    },
    asJobs: (sql, parameters) => ask(jobs, sql, parameters),
    close: async () => {
      await Promise.all([...pools.values(), jobs].map((pool) => pool.end()));
    },
  };
}
