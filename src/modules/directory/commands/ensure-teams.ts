import type { SystemActor } from '#kernel/actor.ts';
import type { Database } from '#platform/database/index.ts';

/** A team or an operation: its members share what is restricted to it. Numbers from 10,000 (see `directory.team`). */
export interface TeamGiven {
  readonly id: number;
  readonly name: string;
  /** The number of the organisation that leads it. */
  readonly organisation: number;
  readonly isOperation: boolean;
  /** Asks after children for its organisation: what follows from an arrest falls to it. Left out: it does not. */
  readonly isSafeguarding?: boolean;
}

const clerk: SystemActor = { kind: 'system', system: 'clerk', purpose: 'teams and operations' };

/** Puts teams and operations into the directory, where they are missing; what is there stays as it is. */
export async function ensureTeams(database: Database, teams: readonly TeamGiven[]): Promise<void> {
  await database.writing(clerk, (db) =>
    db
      .insertInto('directory.team')
      .values(
        teams.map((team) => ({
          id: team.id,
          name: team.name,
          organisation: team.organisation,
          is_operation: team.isOperation,
          is_safeguarding: team.isSafeguarding ?? false,
          ended_on: null,
        })),
      )
      .onConflict((conflict) => conflict.column('id').doNothing())
      .execute(),
  );
}
