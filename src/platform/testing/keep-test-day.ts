import type { Day } from '#kernel/instant.ts';
import type { TestDatabase } from './test-database.ts';

/**
 * Tells a test database which day it is where the policies ask it: what was shared ends by the database's own clock, and a
 * test that stands on a day of its own would else fail on the day on which its disclosures end.
 */
export async function keepTestDay(test: TestDatabase, day: Day): Promise<void> {
  await test.script(
    `create or replace function sharing.today() returns date language sql stable set search_path = '' as $$ select date '${day}' $$`,
  );
}
