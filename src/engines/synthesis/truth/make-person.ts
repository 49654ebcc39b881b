import type { CountryTown } from '../country.ts';
import type { DayNumber } from '../days.ts';
import type { Ground } from '../ground.ts';
import { familyName } from '../names/family-names.ts';
import { communityShares, givenName, streetName } from '../names/given-names.ts';
import type { Exploitation, LineRole, RoleSpan, TruePerson } from './truth.ts';

/** A person while roles are being given. */
export interface CastPerson extends Omit<TruePerson, 'roles' | 'exploited'> {
  readonly roles: RoleSpan[];
  exploited: Exploitation | null;
}

/** What a person is made from: what they do is settled before they have a name. */
export interface PersonGiven {
  readonly id: string;
  readonly age: number;
  /** The day on which they are of that age. */
  readonly on: DayNumber;
  readonly isFemale: boolean;
  readonly home: CountryTown;
  readonly phone: string | null;
}

/**
 * Makes a person. Community, names and street name come from dice of their own that know nothing of roles, so that no name
 * and no community is tied to what anybody does.
 */
export function makePerson(ground: Ground, given: PersonGiven): CastPerson {
  const dice = ground.dice.split(`who ${given.id}`);
  const community = dice.weighted(communityShares);
  const sex = given.isFemale ? 'female' : 'male';
  return {
    id: given.id,
    given: givenName(dice, community, sex),
    family: familyName(dice, community, given.isFemale),
    streetName: dice.chance(0.45) ? streetName(dice) : null,
    // Somewhere in the year of that age, and never on the day itself: then the age is the same whatever the leap years.
    born: given.on - Math.ceil(given.age * 365.25) - dice.between(3, 360),
    sex,
    community,
    home: given.home,
    // Ours: no share for the country was found, and some have to be for their council to be met.
    isInCare: given.age < 18 && dice.chance(0.15),
    phone: given.phone,
    roles: [],
    exploited: null,
  };
}

/** Gives somebody a role. A role on a line is held once at a time: a second one of the same kind is the first. */
export function giveRole(
  person: CastPerson,
  line: string,
  role: LineRole,
  since: DayNumber,
  until: DayNumber | null,
): void {
  const isHeld = person.roles.some((each) => each.line === line && each.role === role && each.since <= since);
  if (!isHeld) person.roles.push({ line, role, since, until });
}
