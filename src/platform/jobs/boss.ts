import { type ConstructorOptions, PgBoss, type QueueOptions } from 'pg-boss';
import { type Database, jobsStatement } from '#platform/database/index.ts';

/** The schema that the queue keeps its tables in (made by a migration, owned by nobody who reads records). */
export const schema = 'pgboss';

/**
 * What every queue is like. A job whose process died stops beating and is taken up again within a minute; one that
 * fails is tried six times over about two minutes, then stays as failed, to be seen, for thirty days.
 */
export const queueOptions: QueueOptions = {
  heartbeatSeconds: 30,
  expireInSeconds: 6 * 3600,
  retryLimit: 5,
  retryDelay: 2,
  retryBackoff: true,
  retryDelayMax: 300,
  retentionSeconds: 365 * 86_400,
  deleteAfterSeconds: 30 * 86_400,
};

/** pg-boss over our own connection, as the role that may touch nothing but its schema. */
export function makeBoss(database: Database): PgBoss {
  const run = jobsStatement(database);
  const options: ConstructorOptions = {
    db: { executeSql: async (text, values = []) => ({ rows: [...(await run(text, values)).rows] }) },
    backend: database.engine,
    schema,
    createSchema: false,
    superviseIntervalSeconds: 15,
    monitorIntervalSeconds: 15,
    cronMonitorIntervalSeconds: 10,
    cronWorkerIntervalSeconds: 2,
    // The embedded engine cannot rebuild an index beside other work, and vacuums nothing by itself.
    reindex: database.engine === 'postgres',
    monitorVacuum: database.engine === 'postgres',
  };
  return new PgBoss(options);
}
