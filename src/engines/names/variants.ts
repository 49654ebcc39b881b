import { type Belonging, belongingsOf, type Form } from './given-forms.ts';
import { foldName } from './letters.ts';
import { inLatin, scriptOf } from './script.ts';

/** Another way in which somebody of a given name may be written or called. */
export interface Variant {
  /** "Elizabeth". */
  readonly name: string;
  /** The same as search compares it: "elizabeth". */
  readonly folded: string;
  /** In words: "“liz” is short for “Elizabeth”". */
  readonly why: string;
  /** 0 for another spelling, 1 for a short form and what it is short for, 2 for another language, 3 for a second short form. */
  readonly distance: 0 | 1 | 2 | 3;
}

type Nearness = Pick<Variant, 'why' | 'distance'>;

function nearness(typed: string, { of, bond }: Belonging, form: Form): Nearness {
  const [quoted, theirs] = [`“${typed}”`, `“${form.written}”`];
  if (bond === 'short') {
    if (form.bond === 'short') return { distance: 3, why: `${theirs} is short for ${of.written}, as ${quoted} is` };
    return form.bond === 'tongue'
      ? { distance: 3, why: `${theirs} is ${of.written} in another language, and ${quoted} is short for it` }
      : { distance: 1, why: `${quoted} is short for ${theirs}` };
  }
  if (form.bond === 'short') return { distance: bond === 'tongue' ? 3 : 1, why: `${theirs} is short for ${quoted}` };
  if (form.bond === 'tongue' || bond === 'tongue')
    return { distance: 2, why: `${theirs} is ${quoted} in another language` };
  return { distance: 0, why: `${theirs} is another spelling of ${quoted}` };
}

/**
 * Every other form of a given name that is known, the nearest first; none when the name is not in the tables.
 * @param given one name, in any script, case and spelling
 */
export function variantsOf(given: string): readonly Variant[] {
  const typed = given.trim();
  const folded = foldName(inLatin(typed).latin);
  const best = new Map<string, Variant>();
  for (const belonging of belongingsOf(folded)) {
    for (const form of belonging.of.forms) {
      if (form.folded === folded) continue;
      const near = nearness(typed, belonging, form);
      const known = best.get(form.folded);
      if (known !== undefined && known.distance <= near.distance) continue;
      best.set(form.folded, { name: form.written, folded: form.folded, ...near });
    }
  }
  return [...best.values()].sort((one, other) => one.distance - other.distance);
}

/** Another way to write a word, and why it may be the same. */
export interface OtherSpelling {
  /** As search compares it. */
  readonly word: string;
  readonly why: string;
}

/**
 * What else a word in a search box may be written as, the nearest first: the given name otherwise spelt, short or long, its
 * like in another language, and Latin letters for another script. Second short forms are left out: who asks for Liz seldom
 * means Betty.
 * @param word one word, folded or as typed
 */
export function otherSpellings(word: string): readonly OtherSpelling[] {
  const latin = foldName(inLatin(word).latin);
  const how = scriptOf(word) === 'latin' ? 'without its accents' : 'in Latin letters';
  const written = latin === word.toLowerCase() ? [] : [{ word: latin, why: `“${latin}” is “${word}” ${how}` }];
  const variants = variantsOf(word).filter(({ distance }) => distance < 3);
  return [...written, ...variants.map(({ folded, why }) => ({ word: folded, why }))];
}
