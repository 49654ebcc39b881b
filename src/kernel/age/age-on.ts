import { type Day, sayDay } from '#kernel/instant.ts';
import { attains, yearsLived } from './attain.ts';
import type { Birth } from './birth.ts';

/** An age on a day: between two whole numbers of years that are the same when the date of birth is known. */
export type Age =
  | { readonly kind: 'age'; readonly least: number; readonly most: number }
  | { readonly kind: 'not born' }
  | { readonly kind: 'unknown' };

/** Whether somebody is under 18 on a day. */
export type Childhood = 'yes' | 'no' | 'may be';

/** How somebody is to be treated on a day, with the reason in words for the page. */
export interface ChildTreatment {
  readonly asChild: boolean;
  /** The age is in doubt: the page says so, and asks that it be settled. */
  readonly doubtful: boolean;
  readonly why: string;
  /** The law that asks for it, when the age is in doubt. */
  readonly source: string | null;
}

/** The age at which childhood ends, as the Modern Slavery Act 2015 has it (sections 45 and 51). */
const fullAge = 18;

/** Where the treatment of doubtful ages comes from. The Act was read as it was printed in 2015. */
const presumptionOfAge = 'Modern Slavery Act 2015, section 51 (presumption about age)';

/** The age on a day: the day of the event for “at the event”, today for “now”. */
export function ageOn(birth: Birth, day: Day): Age {
  if (birth.kind === 'unknown') return { kind: 'unknown' };
  if (day < birth.earliest) return { kind: 'not born' };
  return {
    kind: 'age',
    least: Math.max(0, yearsLived(birth.latest, day)),
    most: yearsLived(birth.earliest, day),
  };
}

/** The first and the last day on which somebody may turn 18; null when nothing is known. */
export function eighteenthBirthday(birth: Birth): { readonly earliest: Day; readonly latest: Day } | null {
  if (birth.kind === 'unknown') return null;
  return { earliest: attains(birth.earliest, fullAge), latest: attains(birth.latest, fullAge) };
}

/** Whether somebody is a child on a day. The day of the eighteenth birthday is the first on which they are not. */
export function isChildOn(birth: Birth, day: Day): Childhood {
  const turns = eighteenthBirthday(birth);
  if (turns === null) return 'may be';
  if (day < turns.earliest) return 'yes';
  return day >= turns.latest ? 'no' : 'may be';
}

/**
 * Whether to treat somebody as a child on a day. In doubt, yes: where there are reasonable grounds to believe that a
 * possible victim of trafficking may be under 18, public authorities must assume it until the age is assessed (Modern
 * Slavery Act 2015, section 51). That this product does so for everybody whose age is in doubt goes further than the Act.
 */
export function treatAsChildOn(birth: Birth, day: Day): ChildTreatment {
  const turns = eighteenthBirthday(birth);
  const childhood = isChildOn(birth, day);
  if (turns === null || childhood === 'may be') {
    const doubt = turns === null ? 'Age not known' : `May be under ${fullAge}`;
    const why = `${doubt}. Treated as a child until the age is established`;
    return { asChild: true, doubtful: true, why, source: presumptionOfAge };
  }
  const sure = turns.earliest === turns.latest;
  const child = `Turns ${fullAge} on ${sayDay(turns.earliest)}${sure ? '' : ' or later'}`;
  const adult = `Turned ${fullAge} ${sure ? 'on' : 'by'} ${sayDay(turns.latest)}`;
  const asChild = childhood === 'yes';
  return { asChild, doubtful: false, why: asChild ? child : adult, source: null };
}

/** No more than this is ever said: who types “18 or over” sets no upper end. */
const beyondSaying = 100;

function sayYears(least: number, most: number): string {
  if (least === most) return `${least}`;
  if (least === 0) return `under ${most + 1}`;
  if (most > beyondSaying) return `${least} or over`;
  return `${least} ${most - least === 1 ? 'or' : 'to'} ${most}`;
}

/** "15", "15 or 16", "13 to 17 (estimated)", "under 18", "not known", "not yet born". An estimate is said to be one. */
export function sayAge(birth: Birth, day: Day): string {
  const age = ageOn(birth, day);
  if (age.kind === 'unknown') return 'not known';
  if (age.kind === 'not born') return 'not yet born';
  const years = sayYears(age.least, age.most);
  return birth.kind === 'known' && birth.basis === 'estimate' ? `${years} (estimated)` : years;
}
