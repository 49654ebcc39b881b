import { may, type PersonActor } from '#kernel/actor.ts';
import type { Id } from '#kernel/id.ts';
import type { Day, Instant } from '#kernel/instant.ts';
import type { MarkingLevel } from '#kernel/marking.ts';
import type { Due } from '#kernel/working-days/index.ts';
import { ask, type RawBuilder, type Reader, sql } from '#platform/database/index.ts';
import type { AboutRecord } from './about-record.ts';
import { answersForOrganisation } from './addressee.ts';
import { dueOf } from './due-columns.ts';
import type { Priority } from './priority.ts';
import { reviewKind } from './remind-reviews.ts';
import { isReviewNotAbout } from './reviews-due.ts';

/** What kinds of thing can need somebody. */
const needKinds = ['notice', 'task', 'clock', 'approval'] as const;
export type NeedKind = (typeof needKinds)[number];

/** Whose it is: the person's own, one of their teams', the organisation's, or another person's or team's of it. */
export type Whose = 'mine' | 'team' | 'organisation' | 'others';

/** One thing that needs somebody. */
export interface Need {
  readonly item: NeedKind;
  /** A clock has none: it is met by what is done about its record. */
  readonly reference: string | null;
  readonly id: Id;
  readonly kind: string;
  readonly words: string;
  readonly about: AboutRecord | null;
  readonly due: Due | null;
  readonly priority: Priority;
  readonly since: Instant;
  readonly by: string;
  readonly isLate: boolean;
  /** It was late, and those who answer for the work were told. */
  readonly isEscalated: boolean;
  readonly whose: Whose;
  /** Who does it, when that is somebody in particular, or the name of the team that does. */
  readonly owner: string;
  readonly marking: MarkingLevel;
}

/**
 * Everything open of the organisation that the actor may see. The policies hide what is about a hidden record.
 * @param own only what is addressed to the actor or to a team: asked of the columns first, so that whether a record may be
 *   seen is asked of a handful of rows and not of all that an organisation has open
 */
function everything(actor: PersonActor, own: boolean): RawBuilder<unknown> {
  const { organisation } = actor;
  const account = sql`${actor.account}::uuid`;
  const teams = sql`${[...actor.memberships]}::int[]`;
  const answers = sql`${may(actor, 'work.assign')}::boolean`;
  const onlyOwn = (condition: RawBuilder<unknown>) => (own ? condition : sql``);
  const team = (column: string) =>
    sql`coalesce((select d.name from directory.team d where d.id = ${sql.ref(column)}), '')`;
  return sql`
    select 'notice' as item, n.id, n.reference, n.kind, n.words, n.about, n.due_at, n.due_on, n.priority,
      n.told_at as since, n.by_name, n.escalated_at is not null as escalated, ${team('n.to_team')} as owner,
      case when n.to_account = ${account} then 'mine' when n.to_team = any (${teams}) then 'team'
        when n.to_account is null and n.to_team is null and (not n.to_supervisors or ${answers}) then 'organisation' else 'others' end as whose
    from work.notice n where n.settled_at is null and n.to_organisation = ${organisation}
      ${onlyOwn(sql`and (n.to_account = ${account} or n.to_team = any (${teams}))`)}
    union all
    select 'task', t.id, t.reference, 'task', t.title, t.about, t.due_at, t.due_on, t.priority,
      t.recorded_at, t.recorded_by, t.escalated_at is not null, coalesce(nullif(t.owner_name, ''), ${team('t.owner_team')}),
      case when t.owner_account = ${account} then 'mine' when t.owner_team = any (${teams}) then 'team'
        when t.owner_account is null and t.owner_team is null then 'organisation' else 'others' end
    from work.task t where t.state = 'open' and t.owner_organisation = ${organisation}
      ${onlyOwn(sql`and (t.owner_account = ${account} or t.owner_team = any (${teams}))`)}
    union all
    select 'clock', c.id, null, c.kind, c.words, c.about, c.due_at, c.due_on, c.priority,
      c.started_at, c.by_name, c.escalated_at is not null, ${team('c.team')},
      case when c.team = any (${teams}) then 'team' when c.team is null or c.organisation <> ${organisation} then 'organisation' else 'others' end
    from work.clock c where c.ended is null and c.kind <> ${reviewKind}
      and (c.organisation = ${organisation} or (c.escalate_to = ${organisation} and c.escalated_at is not null))
      ${onlyOwn(sql`and c.team = any (${teams})`)}
    union all
    select 'approval', a.id, a.reference, a.kind, a.words, a.about, null, null, 'ordinary',
      a.asked_at, a.asked_name, false, '', 'organisation'
    from work.approval a where a.state = 'asked' and a.organisation = ${organisation}
      and a.asked_by <> ${account} and ${may(actor, 'work.approve')}::boolean`;
}

/** Which of it counts as the actor's, as `everything` names the columns. */
function isForMe(actor: PersonActor): RawBuilder<unknown> {
  const answers = answersForOrganisation(actor);
  const assigns = may(actor, 'work.assign');
  return sql`(whose in ('mine', 'team') or item = 'approval' or (whose = 'organisation' and ${answers}::boolean)
    or (escalated and ${assigns}::boolean))`;
}

/**
 * Leaves out what is about a record of some kinds, which the actor has no business with. `need` is what was asked for.
 * @param kinds as the catalogue names them; most people have business with all
 */
function isNotAbout(kinds: readonly string[]): RawBuilder<unknown> {
  if (kinds.length === 0) return sql`true`;
  return sql`not exists (select from catalogue.entry x join catalogue.kind y on y.id = x.kind
    where x.id = need.about and y.name = any (${[...kinds]}::text[]))`;
}

/** Whether nothing counts as the actor's but what is addressed to them or to a team of theirs. */
function hasOwnOnly(actor: PersonActor): boolean {
  return !answersForOrganisation(actor) && !may(actor, 'work.assign');
}

/** How much needs somebody. */
export interface NeedCount {
  readonly all: number;
  readonly late: number;
  /** What is late for a child at risk: the one thing that is loud. */
  readonly lateForChild: number;
}

/**
 * Counts what needs the actor, in one question. The reviews that are due count as one thing, for those who answer for them.
 * @param notAbout kinds of record that the actor has no business with
 */
export async function countWhatNeedsMe(
  db: Reader,
  actor: PersonActor,
  now: Instant,
  notAbout: readonly string[] = [],
): Promise<NeedCount> {
  const [row] = await ask(
    db,
    sql<NeedCount>`
      select count(*) + ${answersForOrganisation(actor) ? sql`(select count(*) from (select from work.clock r where r.ended is null and r.kind = ${reviewKind} and r.organisation = ${actor.organisation} and ${isReviewNotAbout(notAbout)} limit 1) one)` : sql`0`} as "all",
        count(*) filter (where due_at < ${now}::timestamptz) as late,
        count(*) filter (where due_at < ${now}::timestamptz and priority = 'child at risk') as "lateForChild"
      from (${everything(actor, hasOwnOnly(actor))}) need
      where ${isForMe(actor)} and ${isNotAbout(notAbout)}`,
  );
  return { all: Number(row?.all), late: Number(row?.late), lateForChild: Number(row?.lateForChild) };
}

/** What is asked for. */
export interface NeedsAsked {
  /** Null: what counts as the actor's. `organisation`: everything open of the organisation. */
  readonly whose: 'mine' | 'team' | 'organisation' | null;
  readonly item: NeedKind | null;
  /** From 1. */
  readonly page: number;
  /** Kinds of record that the actor has no business with: what is about one is left out. */
  readonly notAbout?: readonly string[];
}

interface NeedRow {
  readonly item: NeedKind;
  readonly id: Id;
  readonly reference: string | null;
  readonly kind: string;
  readonly words: string;
  readonly due_at: Instant | null;
  readonly due_on: Day | null;
  readonly priority: Priority;
  readonly since: Instant;
  readonly by_name: string;
  readonly escalated: boolean;
  readonly owner: string;
  readonly whose: Whose;
  readonly late: boolean;
  readonly about_id: Id | null;
  readonly about_kind: string | null;
  readonly about_reference: string | null;
  readonly about_title: string | null;
  readonly about_marking: MarkingLevel | null;
}

function aboutOf(row: NeedRow): AboutRecord | null {
  const { about_id: id, about_kind: kind, about_reference: reference, about_title: title } = row;
  if (id === null || kind === null || reference === null || title === null) return null;
  return { id, kind, reference, title, marking: row.about_marking ?? 0 };
}

function needOf(row: NeedRow): Need {
  const about = aboutOf(row);
  return {
    item: row.item,
    reference: row.reference,
    id: row.id,
    kind: row.kind,
    words: row.words,
    about,
    due: dueOf(row),
    priority: row.priority,
    since: row.since,
    by: row.by_name,
    isLate: row.late,
    isEscalated: row.escalated,
    whose: row.whose,
    owner: row.owner,
    marking: about?.marking ?? 0,
  };
}

/** How many stand on one page. */
const needsOnPage = 50;

/** What needs somebody, and whether there is more. */
export interface NeedsPage {
  readonly needs: readonly Need[];
  readonly hasMore: boolean;
}

/**
 * What needs the actor: late before in time, a child at risk before everything within each, then by when it is due; what has
 * no date stands last, the oldest first.
 */
export async function whatNeedsMe(db: Reader, actor: PersonActor, asked: NeedsAsked, now: Instant): Promise<NeedsPage> {
  const { whose, item, page, notAbout = [] } = asked;
  const whoseIs = whose === null ? isForMe(actor) : whose === 'organisation' ? sql`true` : sql`whose = ${whose}`;
  const rows = await ask(
    db,
    sql<NeedRow>`
      select need.*, coalesce(need.due_at < ${now}::timestamptz, false) as late, e.id as about_id, k.name as about_kind,
        e.reference as about_reference, e.title as about_title, e.marking as about_marking
      from (${everything(actor, whose !== 'organisation' && hasOwnOnly(actor))}) need
      left join catalogue.entry e on e.id = need.about
      left join catalogue.kind k on k.id = e.kind
      where ${whoseIs} and ${isNotAbout(notAbout)} and ${item === null ? sql`true` : sql`item = ${item}`}
      order by late desc, need.priority = 'child at risk' desc, need.priority = 'high' desc, need.due_at nulls last, need.since, need.id
      limit ${needsOnPage + 1} offset ${(page - 1) * needsOnPage}`,
  );
  return { needs: rows.slice(0, needsOnPage).map(needOf), hasMore: rows.length > needsOnPage };
}
