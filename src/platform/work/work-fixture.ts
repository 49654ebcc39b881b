import type { PersonActor } from '#kernel/actor.ts';
import type { Id } from '#kernel/id.ts';
import { asInstant } from '#kernel/instant.ts';
import { permissionsOf, type Role } from '#kernel/permission.ts';
import { mintId } from '#platform/database/index.ts';
import {
  actorOf,
  addRecord,
  addTestOrganisations,
  openTestDatabase,
  type TestDatabase,
} from '#platform/testing/index.ts';

/** When tests of work take place: a Saturday. */
export const now = asInstant('2026-11-21T12:00:00Z');

/** An operation that hides records from whoever is not in it. */
export const operation = 10_001;

/** A database with the test organisations, and people with accounts. */
export interface WorkWorld {
  readonly test: TestDatabase;
  /** Somebody with an account and a posting. */
  readonly somebody: (
    organisation: Parameters<typeof actorOf>[0],
    role: Role,
    name: string,
    memberships?: readonly number[],
  ) => Promise<PersonActor & { readonly account: Id }>;
  /** A line that all police see. */
  readonly openLine: (controller: number) => Promise<Id>;
  /** A line that only members of the operation know of. */
  readonly hiddenLine: (controller: number) => Promise<Id>;
  /** Restricts a line to the operation, as the controller. */
  readonly restrict: (line: Id, controller: Parameters<typeof actorOf>[0]) => Promise<void>;
}

/** Opens such a world. */
export async function openWorkWorld(): Promise<WorkWorld> {
  const test = await openTestDatabase();
  await addTestOrganisations(test);
  return {
    test,
    somebody: async (organisation, role, name, memberships = []) => {
      const account = mintId();
      await test.asOwner(
        `insert into directory.account (id, issuer, subject, name) values ($1, 'https://identity.test/', $2, $3)`,
        [account, account, name],
      );
      await test.asOwner(
        `insert into directory.posting (account, organisation, roles, clearance, memberships, since)
         values ($1, $2, $3, 1, $4, '2026-01-01')`,
        [account, organisation, [role], [...memberships]],
      );
      const actor = actorOf(organisation, { account, name, memberships, permissions: permissionsOf([role]) });
      return { ...actor, account };
    },
    openLine: (controller) => addRecord(test, 'lines.line', { controller }),
    hiddenLine: (controller) => addRecord(test, 'lines.line', { controller, restrictedTo: [operation] }),
    restrict: async (line, controller) => {
      await test.database.writing(actorOf(controller, { memberships: [operation] }), (db) =>
        db
          .updateTable('lines.line')
          .set({ restricted_to: [operation] })
          .where('id', '=', line)
          .execute(),
      );
    },
  };
}
