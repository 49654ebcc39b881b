import { type DayNumber, yearsBetween } from '../days.ts';
import type { Dice } from '../dice.ts';
import type { Ground } from '../ground.ts';
import { marketOn } from './cast.ts';
import type { Happening, Part, PersonIn, TrueEvent } from './event.ts';
import { isWithin } from './happening-days.ts';
import type { CastPerson } from './make-person.ts';
import type { LineRole, TrueLine, TruePremises, TrueVehicle } from './truth.ts';

/** What has been told of a network so far, with what is needed to tell more. */
export interface Chronicle {
  readonly ground: Ground;
  readonly dice: Dice;
  readonly id: string;
  readonly lines: readonly TrueLine[];
  readonly people: readonly CastPerson[];
  readonly premises: readonly TruePremises[];
  readonly vehicles: readonly TrueVehicle[];
  readonly events: TrueEvent[];
}

type Told = Happening extends infer One
  ? One extends Happening
    ? One & {
        readonly day: DayNumber;
        readonly town: TrueLine['origin'];
        readonly line: string;
        readonly people?: readonly PersonIn[];
        readonly time?: string;
      }
    : never
  : never;

/** A time of day: afternoons and evenings more often. */
export function someTime(dice: Dice): string {
  const hour = dice.weighted([
    [dice.between(0, 6), 0.12],
    [dice.between(7, 11), 0.2],
    [dice.between(12, 17), 0.36],
    [dice.between(18, 23), 0.32],
  ]);
  return `${String(hour).padStart(2, '0')}:${String(dice.below(60)).padStart(2, '0')}`;
}

/**
 * Enters an event. What would lie after the as-at day has not happened and is left out.
 * @returns its id, or null
 */
export function tell(chronicle: Chronicle, told: Told): string | null {
  if (told.day > chronicle.ground.asAt) return null;
  const id = `${chronicle.id}-E${chronicle.events.length}`;
  chronicle.events.push({ people: [], time: '', ...told, id });
  return id;
}

/** Who has one of these roles in a line on a day. */
export function activeIn(
  { people }: Chronicle,
  line: TrueLine,
  day: DayNumber,
  roles: readonly LineRole[],
): readonly CastPerson[] {
  return people.filter((person) =>
    person.roles.some((each) => each.line === line.id && roles.includes(each.role) && isWithin(each, day)),
  );
}

/** Whether somebody is a child on a day. */
export function isChild(person: Pick<CastPerson, 'born'>, day: DayNumber): boolean {
  return yearsBetween(person.born, day) < 18;
}

/** The number of a line on a day; null when it has none then. */
export function numberOn(line: TrueLine, day: DayNumber): string | null {
  return line.numbers.findLast((each) => isWithin(each, day))?.number ?? null;
}

/** Somebody and what they are in an event: a child who is found in it may be a victim, whatever they did. */
export function foundIn(person: CastPerson, day: DayNumber, isSuspect: boolean): readonly PersonIn[] {
  const parts: Part[] = [];
  if (isSuspect) parts.push('suspect');
  if (person.exploited !== null && isWithin(person.exploited, day)) parts.push('suspected victim');
  if (parts.length === 0) parts.push('other');
  return parts.map((part) => ({ person: person.id, part }));
}

/** Where the line sells on a day. */
export function townOn(chronicle: Chronicle, line: TrueLine, day: DayNumber): TrueLine['origin'] {
  return marketOn(line, day, chronicle.dice);
}
