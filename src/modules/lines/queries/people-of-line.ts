import type { Id } from '#kernel/id.ts';
import type { Day } from '#kernel/instant.ts';
import type { Handling } from '#kernel/marking.ts';
import type { RecordLink, RecordLinks } from '#modules/links/index.ts';
import { personKind, treatmentOf } from '#modules/people/index.ts';
import { type Fact, factsOfKind, loadFieldContext, sayField, standing } from '#modules/records/index.ts';
import { ask, type Reader, sql } from '#platform/database/index.ts';

/** An exploitation status in the words of its list; what it rests on stands on the person's page. */
export interface SaidStatus {
  readonly fact: Fact;
  readonly words: string;
  /** Of the person's record, as the grade says it. */
  readonly handling: Handling;
}

/** Somebody with a role in a line, and, apart from it, how they are exploited. */
export interface PersonOfLine {
  readonly reference: string;
  readonly name: string;
  readonly age: 'child' | 'adult' | 'not known';
  readonly roles: readonly RecordLink[];
  readonly exploitation: readonly SaidStatus[];
}

/** Roles in the line among its links. */
function rolesAmong(links: readonly RecordLinks[]): readonly RecordLink[] {
  const all = links.flatMap((each) => each.groups.flatMap((group) => group.links));
  return all.filter((link) => link.kind.code === 'role-in-line' && link.other.kind === 'person');
}

const order = ['child', 'not known', 'adult'] as const;

/** The people of a line as far as the actor sees them, children first: what they do in it, and how they are exploited. */
export async function peopleOfLine(
  db: Reader,
  links: readonly RecordLinks[],
  today: Day,
): Promise<readonly PersonOfLine[]> {
  const roles = Map.groupBy(rolesAmong(links), (link) => link.other.id);
  const kind = personKind.facts.find((each) => each.code === 'exploitation');
  const status = kind?.fields.find((field) => field.name === 'status');
  if (roles.size === 0 || kind === undefined || status === undefined) return [];
  const ids = [...roles.keys()];
  const [held, facts, context] = await Promise.all([
    ask(
      db,
      sql<{
        id: Id;
        born: string | null;
        handling: Handling;
      }>`select id, born, handling from people.person where id = any (${ids}::uuid[])`,
    ),
    factsOfKind(db, kind, ids),
    loadFieldContext(db, kind.fields, today, [], true),
  ]);
  const byId = new Map(held.map((each) => [each.id, each]));
  const people = [...roles].map(([id, own]): PersonOfLine => {
    const { asChild, doubtful } = treatmentOf({ born: byId.get(id)?.born ?? null }, today);
    const said = standing(facts).filter((fact) => fact.record === id);
    const handling = byId.get(id)?.handling ?? 'P';
    return {
      reference: own[0]?.other.reference ?? '',
      name: own[0]?.other.title ?? '',
      age: doubtful ? 'not known' : asChild ? 'child' : 'adult',
      roles: own,
      exploitation: said.map((fact) => {
        const words = sayField(status, fact.values['status'] ?? null, context) ?? '';
        return { fact, words, handling };
      }),
    };
  });
  return people.toSorted((one, other) => order.indexOf(one.age) - order.indexOf(other.age));
}
