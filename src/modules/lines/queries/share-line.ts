import { sayNumber } from '#engines/phones/index.ts';
import type { Id } from '#kernel/id.ts';
import { type Day, dayOf, type Instant, sayDay } from '#kernel/instant.ts';
import type { Statement } from '#kernel/marking.ts';
import { organisationName } from '#modules/directory/index.ts';
import { ask, type Reader, sql } from '#platform/database/index.ts';
import { type OfferedFact, type Shareable, withoutReferences } from '#platform/sharing/index.ts';

import { type LineReach, reachMeanings } from '../rules/reach.ts';
import { type LineStatus, statusMeanings } from '../rules/status.ts';
import { drugWords } from './drug-list.ts';

interface Line {
  readonly name: string;
  readonly status: LineStatus;
  readonly statusSince: Day;
  readonly reach: LineReach;
  readonly originForce: number | null;
  readonly firstSeen: Day | null;
  readonly lastSeen: Day | null;
  readonly drugs: readonly string[];
  readonly sourceReference: string | null;
  readonly statement: Statement;
  readonly source: string;
  readonly saidAt: Instant;
}

/** A brand, number or area that the answerable organisation itself has stated. */
interface Part {
  readonly sort: 'other name' | 'number' | 'area';
  /** The brand, the number, or the number of the force. */
  readonly which: string;
  readonly since: Day | null;
  readonly until: Day | null;
  readonly statement: Statement;
  readonly source: string;
  readonly saidAt: Instant;
}

async function readLine(db: Reader, line: Id): Promise<Line | null> {
  const [row] = await ask(
    db,
    sql<Line>`select name, status, status_since as "statusSince", reach, origin_force as "originForce",
      first_seen as "firstSeen", last_seen as "lastSeen", drugs, source_reference as "sourceReference", statement, source, coalesce(changed_at, recorded_at) as "saidAt"
    from lines.line where id = ${line}`,
  );
  return row ?? null;
}

/** What other forces stated of the line is theirs to share, and is left out. */
function readParts(db: Reader, line: Id): Promise<readonly Part[]> {
  const facts = sql`p.since, p.until, p.statement, p.source, coalesce(p.changed_at, p.recorded_at) as "saidAt"`;
  const own = sql`p.line = ${line} and p.withdrawn_at is null and p.contributor = p.controller`;
  return ask(
    db,
    sql<Part>`
    select 'number' as sort, p.number as which, ${facts} from lines.number p where ${own}
    union all select 'other name', p.name, ${facts} from lines.brand p where ${own}
    union all select 'area', p.force::text, ${facts} from lines.area p where ${own}
    order by 1, 2, since, until`,
  );
}

const labels = { number: 'Number', 'other name': 'Other brand', area: 'Worked in' } as const;

function saySpan(from: Day | null, to: Day | null): string {
  if (from !== null && to !== null) return `, ${sayDay(from)} to ${sayDay(to)}`;
  if (from !== null) return `, since ${sayDay(from)}`;
  return to === null ? '' : `, until ${sayDay(to)}`;
}

function sayPart({ sort, which, since, until }: Part): string {
  const what = sort === 'number' ? sayNumber(which) : sort === 'area' ? organisationName(Number(which)) : which;
  return `${what}${saySpan(since, until)}`;
}

/** What was stated of one number, brand or area stands in one fact: a partner is told of it once, with every time. */
function factsOfParts(parts: readonly Part[]): readonly OfferedFact[] {
  const together = Map.groupBy(parts, ({ sort, which }) => `${sort}:${which}`);
  return [...together].flatMap(([field, stated]) => {
    const [first] = stated;
    if (first === undefined) return [];
    const { sort, statement, saidAt } = first;
    const value = [...new Set(stated.map(sayPart))].join('; ');
    const source = [...new Set(stated.map((each) => each.source))].join('; ');
    return [{ sort, field, label: labels[sort], value, statement, source, asAt: dayOf(saidAt) }];
  });
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function factsOfLine(line: Line, drugs: readonly string[]): readonly OfferedFact[] {
  const fact = (sort: OfferedFact['sort'], label: string, value: string | null): readonly OfferedFact[] =>
    value === null
      ? []
      : [{ sort, field: sort, label, value, statement: line.statement, source: line.source, asAt: dayOf(line.saidAt) }];
  const { firstSeen, lastSeen, originForce, reach, status } = line;
  const standing = `${capital(status)} since ${sayDay(line.statusSince)}. ${statusMeanings[status]}`;
  return [
    ...fact('name', 'Brand', line.name),
    ...fact('status', 'Status', standing),
    ...fact('reach', 'Reach', reach === 'not known' ? null : `${capital(reach)}. ${reachMeanings[reach]}`),
    ...fact('starts in', 'Starts in', originForce === null ? null : organisationName(originForce)),
    ...fact('drugs', 'Drugs', drugs.length === 0 ? null : drugs.join(', ')),
    ...fact('first seen', 'First seen', firstSeen === null ? null : sayDay(firstSeen)),
    ...fact('last seen', 'Last seen', lastSeen === null ? null : sayDay(lastSeen)),
  ];
}

/**
 * What of a line may be shared with a partner: brand, numbers, areas, status, reach, drugs, first and last seen. Nothing
 * about people, no note, and nothing that another force contributed.
 */
export const shareableLine: Shareable = {
  kind: 'line',
  path: '/lines',
  offer: async (db, entry) => {
    const line = await readLine(db, entry);
    if (line === null) return null;
    const parts = await readParts(db, entry);
    const offer = [...factsOfLine(line, await drugWords(db, line.drugs)), ...factsOfParts(parts)];
    return offer.map((fact) => ({ ...fact, source: withoutReferences(fact.source, [line.sourceReference]) }));
  },
};
