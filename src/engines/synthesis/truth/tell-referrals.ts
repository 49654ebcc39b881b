import type { DayNumber } from '../days.ts';
import { type Chronicle, isChild, tell } from './chronicle.ts';
import type { CastPerson } from './make-person.ts';
import { childRates, referralRates } from './rates.ts';
import type { TrueLine } from './truth.ts';

/** Nobody is referred again within this many days: who has just been referred is known. */
const restDays = 80;

function wasReferred({ events }: Chronicle, person: CastPerson, to: readonly string[], since: DayNumber): boolean {
  return events.some(
    (event) =>
      event.kind === 'referral' &&
      event.day >= since &&
      to.includes(event.to) &&
      event.people.some((each) => each.person === person.id),
  );
}

function decide(chronicle: Chronicle, line: TrueLine, person: CastPerson, referred: DayNumber): void {
  const { dice } = chronicle;
  const people = [{ person: person.id, part: 'suspected victim' }] as const;
  const where = { kind: 'NRM decision', people, town: person.home, line: line.id } as const;
  const grounds = referred + dice.between(5, 45);
  const isLikely = dice.chance(0.88);
  tell(chronicle, { ...where, day: grounds, outcome: isLikely ? 'RG positive' : 'RG negative' });
  if (!isLikely) return;
  const day = grounds + dice.between(40, 320);
  tell(chronicle, { ...where, day, outcome: dice.chance(0.85) ? 'CG positive' : 'CG negative' });
}

/**
 * Refers somebody who came to notice, if they are exploited, or need treatment, and somebody sees it. Girls are seen less
 * often.
 */
export function refer(chronicle: Chronicle, line: TrueLine, person: CastPerson, noticed: DayNumber): void {
  const { dice, ground } = chronicle;
  if (person.exploited === null || noticed > ground.asAt) return;
  const child = isChild(person, noticed);
  const chance = child ? referralRates.child : referralRates.adult;
  const isSeen = dice.chance(child && person.sex === 'female' ? chance * childRates.girlsNoticed : chance);
  const [first, nrm] = child ? ['children home', 'NRM child'] : ['adult social care', 'NRM adult'];
  if (!isSeen || wasReferred(chronicle, person, [first], noticed - restDays)) return;
  const people = [{ person: person.id, part: 'suspected victim' }] as const;
  const where = { kind: 'referral', people, town: person.home, council: person.home.council, line: line.id } as const;
  const day =
    noticed +
    dice.weighted([
      [0, 0.4],
      [1, 0.35],
      [dice.between(2, 9), 0.25],
    ] as const);
  tell(chronicle, { ...where, day, to: first });
  // The council that looks after a child answers; the one where the child was found is told [NSPCC Learning].
  const isAway = child && !line.isInternal && dice.chance(0.5);
  const market = line.markets.at(-1)?.town;
  if (isAway && market !== undefined && market.council !== person.home.council) {
    tell(chronicle, { ...where, day, to: 'children found', council: market.council });
  }
  if (dice.chance(referralRates.support))
    tell(chronicle, { ...where, day: day + 1, to: child ? 'Catch22 support' : 'drug treatment' });
  if (!dice.chance(child ? referralRates.nrmChild : referralRates.nrmAdult)) return;
  if (wasReferred(chronicle, person, [nrm], 0)) return;
  const referred = day + dice.between(0, 6);
  if (tell(chronicle, { ...where, day: referred, to: nrm }) !== null) decide(chronicle, line, person, referred);
}
