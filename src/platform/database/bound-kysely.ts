import {
  type CompiledQuery,
  type DatabaseConnection,
  type Driver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from 'kysely';
import type { Run } from './engine.ts';
import type { Tables } from './tables.generated.ts';

function connectionOf(run: Run): DatabaseConnection {
  return {
    executeQuery: async <Row>(query: CompiledQuery): Promise<QueryResult<Row>> => {
      const answer = await run(query.sql, query.parameters);
      return {
        rows: answer.rows as Row[],
        ...(answer.affected === null ? {} : { numAffectedRows: BigInt(answer.affected) }),
      };
    },
    streamQuery: () => {
      throw new Error('Rows are read in batches, not streamed: the embedded engine has no cursors');
    },
  };
}

function driverOf(run: Run): Driver {
  const connection = connectionOf(run);
  const within = async (): Promise<never> => {
    throw new Error('There is a transaction already: `reading` and `writing` open it');
  };
  return {
    init: async () => undefined,
    acquireConnection: async () => connection,
    beginTransaction: within,
    commitTransaction: within,
    rollbackTransaction: within,
    releaseConnection: async () => undefined,
    destroy: async () => undefined,
  };
}

/** Kysely over one open transaction. It cannot open another and dies with it. */
export function bindKysely(run: Run): Kysely<Tables> {
  return new Kysely<Tables>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => driverOf(run),
      createIntrospector: (db) => new PostgresIntrospector(db),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  });
}
