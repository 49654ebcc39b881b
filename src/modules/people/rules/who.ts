import { type ChildTreatment, isChildOn, sayAge, treatAsChildOn } from '#kernel/age/index.ts';
import type { Day } from '#kernel/instant.ts';
import type { FieldValues } from '#modules/records/index.ts';
import { birthOf, sayBorn } from './born.ts';

const words: Readonly<Record<string, readonly [child: string, adult: string]>> = {
  female: ['Girl', 'Woman'],
  male: ['Boy', 'Man'],
};

/** How somebody is to be treated on a day: as a child in doubt (Modern Slavery Act 2015, section 51). */
export function treatmentOf(values: FieldValues, today: Day): ChildTreatment {
  return treatAsChildOn(birthOf(values['born']), today);
}

/** "Girl, 15"; "Man, 34 (estimated)"; "Female, age not known". Nobody whose age is in doubt is called a man or a woman. */
export function sayWho(values: FieldValues, today: Day): string {
  const birth = birthOf(values['born']);
  const sex = String(values['sex'] ?? '');
  const certain = isChildOn(birth, today);
  const [child, adult] = words[sex] ?? ['Child', 'Adult'];
  const doubtful = sex === 'female' ? 'Female' : sex === 'male' ? 'Male' : 'Person';
  const who = certain === 'yes' ? child : certain === 'no' ? adult : doubtful;
  const age = sayAge(birth, today);
  return birth.kind === 'unknown' ? `${who}, age not known` : `${who}, ${age}`;
}

/** The same for the head of the page: with the birth and how sure it is. */
export function sayWhoInFull(values: FieldValues, today: Day): string {
  const birth = birthOf(values['born']);
  const who = sayWho(values, today);
  const certainty = String(values['age_certainty'] ?? '');
  // Of an age that was said or judged, the days between which somebody was born say no more than the age does.
  if (birth.kind === 'unknown' || birth.basis === 'estimate') return `${who}.`;
  const sure = certainty === '' ? '' : `, ${certainty}`;
  return birth.basis === 'age' ? `${who}${sure}.` : `${who} (born ${sayBorn(String(values['born']))}${sure}).`;
}

/** "Child", "May be a child", or nothing: in a list, where no colour says it. */
export function sayChild(values: FieldValues, today: Day): string {
  if (values['deceased'] === true) return 'Deceased';
  const { asChild, doubtful } = treatmentOf(values, today);
  if (!asChild) return '';
  return doubtful ? 'May be a child' : 'Child';
}
