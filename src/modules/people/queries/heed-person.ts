import type { Id } from '#kernel/id.ts';
import type { Day } from '#kernel/instant.ts';
import { ask, type Reader, sql } from '#platform/database/index.ts';
import { treatmentOf } from '../rules/who.ts';
import { isHarmed } from './harm.ts';

const forChild =
  'Share only what keeps them safe, with who needs it for that: in the wrong hands it can lead exploiters to them.';
const child = `This is a child. ${forChild}`;
const mayBeChild = `This may be a child, and is treated as one (Modern Slavery Act 2015, section 51). ${forChild}`;
const victim =
  'They are held as a victim, or as somebody who may be one. A role that is shared without that reads like a suspect’s.';

/**
 * What whoever shares facts of a person has to think of first: a child, in doubt too (harm H13); a victim (harm H1). None
 * where it is neither, and where the actor sees no such person.
 */
export async function heedPerson(db: Reader, person: Id, today: Day): Promise<readonly string[]> {
  const [row] = await ask(
    db,
    sql<{
      born: string | null;
      deceased: boolean | null;
    }>`select born, deceased from people.person where id = ${person}`,
  );
  if (row === undefined) return [];
  const { asChild, doubtful } = treatmentOf({ born: row.born }, today);
  return [
    ...(asChild && row.deceased !== true ? [doubtful ? mayBeChild : child] : []),
    ...((await isHarmed(db, person)) ? [victim] : []),
  ];
}
