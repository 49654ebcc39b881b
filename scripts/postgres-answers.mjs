// Exit 0 when a PostgreSQL server answers at the address given and lets us make a database; 1 otherwise. For .ci/run.
import process from 'node:process';
import pg from 'pg';

const client = new pg.Client({ connectionString: process.argv[2], connectionTimeoutMillis: 3000 });
try {
  await client.connect();
  const { rows } = await client.query(
    `select current_setting('server_version_num')::int >= 150000 and rolcreatedb as fit from pg_roles where rolname = current_user`,
  );
  process.exitCode = rows[0]?.fit === true ? 0 : 1;
} catch {
  // No answer is the answer.
  process.exitCode = 1;
} finally {
  await client.end().catch(() => undefined);
}
