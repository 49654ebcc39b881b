import type { DayNumber } from '../days.ts';
import { activeIn, type Chronicle, foundIn, isChild, someTime, tell, townOn } from './chronicle.ts';
import type { CastPerson } from './make-person.ts';
import { seize } from './seize.ts';
import { refer } from './tell-referrals.ts';
import type { Closure, TrueLine } from './truth.ts';

const supply = 'MDA s4-3';

function tellArrest(chronicle: Chronicle, line: TrueLine, person: CastPerson, day: DayNumber, isHolder: boolean): void {
  const { dice } = chronicle;
  const town = isHolder ? person.home : townOn(chronicle, line, day);
  const people = foundIn(person, day, true);
  const seized = seize(dice, line, isHolder ? 'home' : 'person');
  tell(chronicle, {
    kind: 'arrest',
    day,
    time: `0${dice.between(5, 8)}:30`,
    people,
    seized,
    isHolder,
    town,
    line: line.id,
  });
  // An arrest alone closes nothing: it is the charge.
  if (isHolder || (!isChild(person, day) && dice.chance(0.55))) {
    const offence = isHolder && dice.chance(0.08) ? 'MSA s2' : supply;
    tell(chronicle, { kind: 'charge', day: day + dice.below(2), offence, isHolder, people, town, line: line.id });
  }
}

/** The holder is arrested and charged once, however many of the lines close with it. */
function tellCharge(chronicle: Chronicle, line: TrueLine, closure: Closure): void {
  const { dice, people, lines } = chronicle;
  const holder = people.find(({ id }) => id === closure.holder);
  if (holder === undefined) return;
  const together = lines.filter((each) => each.closures.some(({ on, type }) => on === closure.on && type === 1));
  if (together[0] !== line) return;
  tellArrest(chronicle, line, holder, closure.on - 1, true);
  for (const closed of together) {
    const others = activeIn(chronicle, closed, closure.on - 1, ['line manager', 'deal phone operator', 'enforcer']);
    for (const other of others.slice(0, 2)) {
      if (other !== holder && dice.chance(0.3)) tellArrest(chronicle, closed, other, closure.on - 1, false);
    }
    const children = activeIn(chronicle, closed, closure.on - 1, ['runner', 'sitter', 'cuckooed occupant']);
    for (const child of children) refer(chronicle, closed, child, closure.on);
  }
}

/** Tells how a line was closed, what later looks at its number found, whether it came back and where it went. */
export function tellClosures(chronicle: Chronicle, line: TrueLine): void {
  const { dice } = chronicle;
  for (const [nth, closure] of line.closures.entries()) {
    if (closure.type === 1) tellCharge(chronicle, line, closure);
    const where = { line: line.id, town: line.origin } as const;
    const holder = closure.holder === null ? [] : [{ person: closure.holder, part: 'suspect' } as const];
    const what = { kind: 'closure', closure: nth, type: closure.type, number: closure.number } as const;
    tell(chronicle, { ...what, ...where, day: closure.on, people: holder });
    for (const { due, done, result } of closure.checkBacks) {
      if (done !== null && result !== null)
        tell(chronicle, { kind: 'check-back', closure: nth, due, result, ...where, day: done });
    }
    const { returned } = closure;
    const number = line.numbers.find(({ since }) => since === returned)?.number;
    if (returned === null || number === undefined) continue;
    const town = townOn(chronicle, line, returned);
    const time = someTime(dice);
    tell(chronicle, { kind: 'return', closure: nth, number, day: returned, time, town, line: line.id });
    const [before, after] = [
      line.markets.find(({ until }) => until === closure.on),
      line.markets.find(({ since }) => since === returned),
    ];
    if (before === undefined || after === undefined) continue;
    tell(chronicle, { kind: 'displacement', from: before.town, day: returned, town: after.town, line: line.id });
  }
}
