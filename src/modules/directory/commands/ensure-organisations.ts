import type { SystemActor } from '#kernel/actor.ts';
import type { Database } from '#platform/database/index.ts';
import { allOrganisations } from '../reference/all-organisations.ts';

const clerk: SystemActor = { kind: 'system', system: 'clerk', purpose: 'the directory of organisations' };

/**
 * Puts the organisations of the reference table into the database: new ones are added, changed names changed. Nothing
 * is ever taken out: records speak of them.
 * @param demonstration whether the bodies that only the demonstration world has belong there too
 */
export async function ensureOrganisations(database: Database, demonstration: boolean): Promise<void> {
  const wanted = allOrganisations.filter((each) => demonstration || !each.demonstration);
  await database.writing(clerk, (db) =>
    db
      .insertInto('directory.organisation')
      .values(
        wanted.map((each) => ({
          id: each.number,
          code: each.code,
          name: each.name,
          short_name: each.shortName,
          kind: each.kind,
          region: each.region,
          rocu: each.regionalUnit,
        })),
      )
      .onConflict((conflict) =>
        conflict.column('id').doUpdateSet((row) => ({
          code: row.ref('excluded.code'),
          name: row.ref('excluded.name'),
          short_name: row.ref('excluded.short_name'),
          kind: row.ref('excluded.kind'),
          region: row.ref('excluded.region'),
          rocu: row.ref('excluded.rocu'),
        })),
      )
      .execute(),
  );
}
