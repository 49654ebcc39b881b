import { africaAndCaribbean } from './given-names/africa-and-caribbean.ts';
import { britishAToJ } from './given-names/british-a-to-j.ts';
import { britishKToZ } from './given-names/british-k-to-z.ts';
import { europe } from './given-names/europe.ts';
import { muslimWorld } from './given-names/muslim-world.ts';
import { southAsia } from './given-names/south-asia.ts';
import { foldName } from './letters.ts';

/** How a written form belongs to a name: it is the name, another spelling, a short or pet form, or its like elsewhere. */
export type Bond = 'name' | 'spelling' | 'short' | 'tongue';

/** One form of one name. */
export interface Form {
  /** As it is written in the table: "Mohamed". */
  readonly written: string;
  readonly folded: string;
  readonly bond: Bond;
}

/** A name with all its forms, itself first. */
export interface GivenName {
  /** Folded: what stands for the name in keys. */
  readonly head: string;
  readonly written: string;
  readonly forms: readonly Form[];
}

/** That a form belongs to a name; one form may belong to several. */
export interface Belonging {
  readonly of: GivenName;
  readonly bond: Bond;
}

function formsIn(part: string | undefined, bond: Bond): readonly Form[] {
  return (part ?? '')
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '')
    .map((written) => ({ written, folded: foldName(written), bond }));
}

/** "Head, spelling : short ~ tongue" */
function readLine(line: string): GivenName {
  const [rest = '', tongue] = line.split('~');
  const [spelt = '', short] = rest.split(':');
  const [first = '', ...spellings] = spelt.split(',');
  const written = first.trim();
  const all = [
    { written, folded: foldName(written), bond: 'name' as const },
    ...formsIn(spellings.join(','), 'spelling'),
    ...formsIn(short, 'short'),
    ...formsIn(tongue, 'tongue'),
  ];
  const seen = new Set<string>();
  const forms = all.filter(({ folded }) => !seen.has(folded) && seen.add(folded));
  return { head: foldName(written), written, forms };
}

/** Every name of the tables. A name may stand in two tables, each with the forms that are usual there. */
export const givenNames: readonly GivenName[] = [
  britishAToJ,
  britishKToZ,
  muslimWorld,
  southAsia,
  europe,
  africaAndCaribbean,
].flatMap((table) => table.trim().split('\n').map(readLine));

const index = new Map<string, Belonging[]>();
for (const name of givenNames) {
  for (const form of name.forms) {
    const known = index.get(form.folded);
    if (known === undefined) index.set(form.folded, [{ of: name, bond: form.bond }]);
    else known.push({ of: name, bond: form.bond });
  }
}

const none: readonly Belonging[] = [];

/** The names that a folded form may stand for: none when it is not in the tables. */
export function belongingsOf(folded: string): readonly Belonging[] {
  return index.get(folded) ?? none;
}

/** Whether a folded word is known as a given name. */
export function isGivenName(folded: string): boolean {
  return index.has(folded);
}
