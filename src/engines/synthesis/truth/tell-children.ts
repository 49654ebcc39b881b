import type { DayNumber } from '../days.ts';
import { type Chronicle, foundIn, numberOn, someTime, tell, townOn } from './chronicle.ts';
import type { PersonIn } from './event.ts';
import { happeningDays } from './happening-days.ts';
import type { CastPerson } from './make-person.ts';
import { childRates } from './rates.ts';
import { seize } from './seize.ts';
import { refer } from './tell-referrals.ts';
import type { TrueLine } from './truth.ts';

function tellMissing(chronicle: Chronicle, line: TrueLine, child: CastPerson): void {
  const { dice, ground } = chronicle;
  if (child.exploited === null) return;
  let last: DayNumber = 0;
  for (const day of happeningDays(ground, dice, [child.exploited], childRates.missing)) {
    if (day <= last) continue;
    const found =
      day +
      dice.weighted([
        [dice.between(0, 2), 0.65],
        [dice.between(3, 12), 0.35],
      ] as const);
    last = found;
    const people: readonly PersonIn[] = [{ person: child.id, part: 'suspected victim' }];
    const risk = dice.weighted([
      ['low', 0.05],
      ['medium', 0.55],
      ['high', 0.4],
    ] as const);
    const isOver = found <= ground.asAt;
    const where = { people, line: line.id, time: someTime(dice) } as const;
    const what = { kind: 'missing', risk, found: isOver ? found : null } as const;
    const missing = tell(chronicle, { ...what, ...where, day, town: child.home });
    if (missing === null || !isOver) continue;
    const isAway = dice.chance(0.55);
    const town = isAway ? townOn(chronicle, line, found) : child.home;
    tell(chronicle, { kind: 'found', missing, since: day, ...where, day: found, town });
    if (isAway) refer(chronicle, line, child, found);
  }
}

function tellEncounters(chronicle: Chronicle, line: TrueLine, child: CastPerson): void {
  const { dice, ground } = chronicle;
  if (child.exploited === null) return;
  for (const day of happeningDays(ground, dice, [child.exploited], childRates.encounter)) {
    const town = dice.chance(0.7) ? townOn(chronicle, line, day) : line.origin;
    const station = ground.stationOf(town)?.name ?? `${town.name} bus station`;
    const number = dice.chance(0.4) ? numberOn(line, day) : null;
    const people = foundIn(child, day, false);
    tell(chronicle, { kind: 'encounter', day, time: someTime(dice), station, number, people, town, line: line.id });
    refer(chronicle, line, child, day);
  }
  for (const day of happeningDays(ground, dice, [child.exploited], childRates.arrest)) {
    const seized = seize(dice, line, 'person');
    const [people, town] = [foundIn(child, day, true), townOn(chronicle, line, day)];
    tell(chronicle, {
      kind: 'arrest',
      day,
      time: someTime(dice),
      people,
      seized,
      isHolder: false,
      town,
      line: line.id,
    });
    refer(chronicle, line, child, day);
  }
}

/** Tells what happens to the children of a line: missing, found, met at stations, arrested, and who sees that they need help. */
export function tellChildren(chronicle: Chronicle, line: TrueLine): void {
  for (const person of chronicle.people) {
    if (person.exploited === null || person.roles[0]?.line !== line.id || person.roles[0].role !== 'runner') continue;
    tellMissing(chronicle, line, person);
    tellEncounters(chronicle, line, person);
  }
}
