import type { Id } from '#kernel/id.ts';
import type { Day } from '#kernel/instant.ts';
import type { RecordLink, RecordLinks } from '#modules/links/index.ts';
import { personKind, treatmentOf } from '#modules/people/index.ts';
import { type Fact, factsOfKind, loadFieldContext, sayFact, standing } from '#modules/records/index.ts';
import { ask, type Reader, sql } from '#platform/database/index.ts';

/** An exploitation status in the words of its list. */
export interface SaidStatus {
  readonly fact: Fact;
  readonly words: string;
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
  if (roles.size === 0 || kind === undefined) return [];
  const ids = [...roles.keys()];
  const [born, facts, context] = await Promise.all([
    ask(db, sql<{ id: Id; born: string | null }>`select id, born from people.person where id = any (${ids}::uuid[])`),
    factsOfKind(db, kind, ids),
    loadFieldContext(db, kind.fields, today, [], true),
  ]);
  const births = new Map(born.map((each) => [each.id, each.born]));
  const people = [...roles].map(([id, own]): PersonOfLine => {
    const { asChild, doubtful } = treatmentOf({ born: births.get(id) ?? null }, today);
    const said = standing(facts).filter((fact) => fact.record === id);
    return {
      reference: own[0]?.other.reference ?? '',
      name: own[0]?.other.title ?? '',
      age: doubtful ? 'not known' : asChild ? 'child' : 'adult',
      roles: own,
      exploitation: said.map((fact) => ({ fact, words: sayFact(kind, fact, context) })),
    };
  });
  return people.toSorted((one, other) => order.indexOf(one.age) - order.indexOf(other.age));
}
