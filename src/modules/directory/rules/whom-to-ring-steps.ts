import type { HolidayNation } from '#kernel/working-days/index.ts';
import { type IsWorkingDay, isAnswered, sayHours } from './contact-hours.ts';
import type { Call, ContactFact, DutyFact, PlaceFacts, Question, Step } from './whom-to-ring-facts.ts';

/** Everything a step is made from. */
export interface Making {
  readonly question: Question;
  readonly isWorkingDay: IsWorkingDay;
}

/** What a step for a duty of one place says. */
export interface Wanted {
  readonly key: string;
  readonly group: 'now' | 'then';
  readonly place: 'found' | 'home' | null;
  readonly duty: string;
  /** "Children’s social care where the child was found". */
  readonly title: string;
  readonly why: string;
  /** What to do when no body or no number is known. */
  readonly otherwise: string;
  /** Numbers that are rung whichever body it is. */
  readonly alsoCall?: readonly Call[];
}

/** The division whose bank holidays an office of the place keeps. */
export function holidaysOf(place: PlaceFacts | null): HolidayNation {
  if (place?.nation === 'Scotland') return 'scotland';
  return place?.nation === 'Northern Ireland' ? 'northern ireland' : 'england and wales';
}

/** A national number that is answered day and night. */
export function alwaysCall(telephone: string, fallback: string): Call {
  return {
    telephone,
    hours: sayHours({ hours: 'always', opens: null, closes: null }),
    isAnswered: true,
    fallback,
    source: 'gov.uk, contact the police',
    standing: 'named source',
    demonstration: false,
    checkedOn: null,
  };
}

function callOf(contact: ContactFact, place: PlaceFacts, making: Making): Call {
  const { telephone, fallback, source, standing, demonstration, checkedOn } = contact;
  return {
    telephone,
    fallback,
    source,
    standing,
    demonstration,
    checkedOn,
    hours: sayHours(contact),
    isAnswered: isAnswered(contact, making.question.at, holidaysOf(place), making.isWorkingDay),
  };
}

/** The bodies that have a duty for a place. */
export function holdersOf(place: PlaceFacts | null, duty: string): readonly DutyFact[] {
  return place?.holders.filter((each) => each.duty === duty) ?? [];
}

/** Whether the same bodies have the duty in both places, so that one call does for both. */
export function isSameHolder(one: PlaceFacts | null, other: PlaceFacts | null, duty: string): boolean {
  const numbers = (place: PlaceFacts | null) =>
    holdersOf(place, duty)
      .map((each) => each.organisation.number)
      .toSorted((a, b) => a - b)
      .join();
  return one !== null && other !== null && numbers(one) !== '' && numbers(one) === numbers(other);
}

/** A step that says what is not known and what to do instead. */
export function unknownStep(wanted: Wanted, unknown: string): Step {
  const { key, group, place, title, why, alsoCall = [] } = wanted;
  return {
    key,
    group,
    place,
    title,
    why,
    body: null,
    note: '',
    source: '',
    standing: 'unverified',
    calls: alsoCall,
    unknown: alsoCall.some((call) => call.isAnswered) ? null : unknown,
  };
}

function unknownOf(holder: DutyFact, calls: readonly Call[], otherwise: string): string | null {
  if (calls.some((call) => call.isAnswered)) return null;
  if (calls.length > 0) return `Nobody answers at this hour. ${calls[0]?.fallback || otherwise}`;
  return `Throughline holds no number of ${holder.organisation.name} for this. ${otherwise}`;
}

function stepOf(holder: DutyFact, key: string, place: PlaceFacts, wanted: Wanted, making: Making): Step {
  const own = holder.contacts
    .map((contact) => callOf(contact, place, making))
    .toSorted((one, other) => Number(other.isAnswered) - Number(one.isAnswered));
  const calls = [...own, ...(wanted.alsoCall ?? [])];
  return {
    key,
    group: wanted.group,
    place: wanted.place,
    title: wanted.title,
    why: wanted.why,
    body: holder.organisation,
    note: holder.note,
    source: holder.source,
    standing: holder.standing,
    calls,
    unknown: unknownOf(holder, calls, wanted.otherwise),
  };
}

/** The steps for a duty of a place: one for each body that has it, or one that says that none is known. */
export function dutySteps(place: PlaceFacts | null, wanted: Wanted, making: Making): readonly Step[] {
  const holders = holdersOf(place, wanted.duty);
  if (place === null || holders.length === 0) {
    const where = place === null ? 'the place is not known' : `none is known for ${place.name}`;
    return [unknownStep(wanted, `Throughline does not know whom to ring: ${where}. ${wanted.otherwise}`)];
  }
  return holders.map((holder, index) =>
    stepOf(holder, index === 0 ? wanted.key : `${wanted.key}-${index + 1}`, place, wanted, making),
  );
}
