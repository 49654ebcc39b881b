import type { PersonActor } from '#kernel/actor.ts';
import type { Id } from '#kernel/id.ts';
import { dayOf, type Instant } from '#kernel/instant.ts';
import type { Reader } from '#platform/database/index.ts';

/** Somebody of the own organisation, whom a task can be given to. */
export interface Colleague {
  readonly account: Id;
  readonly name: string;
  /** What tells two of one name apart, in forms: "Alex Grey", "Alex Grey (2)". */
  readonly label: string;
}

/** Everybody who works for the actor's organisation today, by name. */
export async function listColleagues(db: Reader, actor: PersonActor, now: Instant): Promise<readonly Colleague[]> {
  const today = dayOf(now);
  const rows = await db
    .selectFrom('directory.posting as posting')
    .innerJoin('directory.account as account', 'account.id', 'posting.account')
    .where('posting.organisation', '=', actor.organisation)
    .where('posting.since', '<=', today)
    .where((is) => is.or([is('posting.until', 'is', null), is('posting.until', '>=', today)]))
    .where('account.closed_at', 'is', null)
    .orderBy('account.name')
    .orderBy('account.id')
    .select(['account.id as account', 'account.name'])
    .execute();
  const seen = new Map<string, number>();
  return rows.map(({ account, name }) => {
    const nth = (seen.get(name) ?? 0) + 1;
    seen.set(name, nth);
    return { account, name, label: nth === 1 ? name : `${name} (${nth})` };
  });
}
