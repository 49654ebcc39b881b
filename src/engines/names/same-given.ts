import { type Belonging, type Bond, belongingsOf } from './given-forms.ts';
import { foldName } from './letters.ts';
import { inLatin } from './script.ts';
import { soundAlike } from './sounds.ts';

/** In what way two given names are alike, the surest first. */
export type Likeness = 'same' | 'spelling' | 'short' | 'tongue' | 'initial' | 'sound' | 'slip' | 'none';

/** Whether two given names may be one, and why, in words for the page. */
export interface SameGiven {
  readonly alike: boolean;
  readonly likeness: Likeness;
  readonly why: string;
}

const fold = (written: string) => foldName(inLatin(written).latin);
const quote = (written: string) => `“${written.trim()}”`;

const rank: Readonly<Record<Bond, number>> = { name: 0, spelling: 0, short: 1, tongue: 2 };

/** The two ways in which names share a head, the closest pair of them. */
function shared(one: readonly Belonging[], other: readonly Belonging[]): readonly [Belonging, Belonging] | null {
  let best: readonly [Belonging, Belonging] | null = null;
  for (const mine of one) {
    for (const theirs of other) {
      if (mine.of.head !== theirs.of.head) continue;
      const distance = rank[mine.bond] + rank[theirs.bond];
      if (best === null || distance < rank[best[0].bond] + rank[best[1].bond]) best = [mine, theirs];
    }
  }
  return best;
}

function sayShared(one: string, other: string, [mine, theirs]: readonly [Belonging, Belonging]): SameGiven {
  const head = mine.of.written;
  const bonds = [mine.bond, theirs.bond];
  if (bonds.every((bond) => bond === 'short'))
    return { alike: true, likeness: 'short', why: `${quote(one)} and ${quote(other)} are both short for ${head}` };
  if (bonds.includes('short')) {
    const [short, long] = mine.bond === 'short' ? [one, other] : [other, one];
    const via = bonds.includes('tongue') ? `, in another language ${quote(long)}` : '';
    return {
      alike: true,
      likeness: 'short',
      why: `${quote(short)} is short for ${via === '' ? quote(long) : head}${via}`,
    };
  }
  if (bonds.includes('tongue'))
    return { alike: true, likeness: 'tongue', why: `${quote(one)} and ${quote(other)} are one name in two languages` };
  return { alike: true, likeness: 'spelling', why: `${quote(one)} and ${quote(other)} are spellings of one name` };
}

/** Whether one folded word becomes the other by one letter more, less or other, or by two swapped. */
function oneSlipApart(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short.charAt(at) === long.charAt(at)) at += 1;
  if (long.length > short.length) return short.slice(at) === long.slice(at + 1);
  if (short.slice(at + 1) === long.slice(at + 1)) return true;
  const swapped = short.charAt(at + 1) + short.charAt(at) + short.slice(at + 2);
  return swapped === long.slice(at);
}

const isInitial = (folded: string) => folded.length === 1;
/** Shorter names differ by a letter because they are other names: Tom and Tim. */
const leastForSlip = 5;

/**
 * Compares two given names. Two names that are both known, and known to be different, are never alike by sound or by a slip
 * of the pen: Daniel is not Danielle, Hassan not Hussain.
 */
export function sameGiven(one: string, other: string): SameGiven {
  const [a, b] = [fold(one), fold(other)];
  const none: SameGiven = {
    alike: false,
    likeness: 'none',
    why: `${quote(one)} and ${quote(other)} are different names`,
  };
  if (a === '' || b === '') return none;
  if (a === b) return { alike: true, likeness: 'same', why: `The same name, ${quote(one)}` };
  const [mine, theirs] = [belongingsOf(a), belongingsOf(b)];
  const common = shared(mine, theirs);
  if (common !== null) return sayShared(one, other, common);
  if ((isInitial(a) || isInitial(b)) && a.charAt(0) === b.charAt(0))
    return { alike: true, likeness: 'initial', why: `Both begin with ${a.charAt(0).toUpperCase()}` };
  if (mine.length > 0 && theirs.length > 0) return none;
  if (soundAlike(one, other))
    return { alike: true, likeness: 'sound', why: `${quote(one)} sounds like ${quote(other)}` };
  if (Math.min(a.length, b.length) >= leastForSlip && oneSlipApart(a, b))
    return { alike: true, likeness: 'slip', why: `${quote(one)} and ${quote(other)} differ by one letter` };
  return none;
}
