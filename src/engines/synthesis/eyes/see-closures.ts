import type { CountryForce } from '../country.ts';
import { typedDay } from '../days.ts';
import type { EventOf, TrueEvent } from '../truth/event.ts';
import { knowLine, numberAs } from './know.ts';
import { type Draft, type Entry, enter, tie, write } from './pen.ts';
import { enterAfter, report, type Scene } from './scene.ts';

const supply = 'Supply of drugs by a county line';

/** The force that closes: the one whose record of the line came first, which is the one that worked on it. */
function closing({ pen, event, line, origin }: Scene<TrueEvent>): CountryForce {
  return pen.lines.get(line.id)?.find(({ recorded }) => recorded <= event.day)?.force ?? origin;
}

function closureKey(line: string, nth: number): string {
  return `closure ${line} ${nth}`;
}

/** Changes the status of a record of a line, never before the change that was entered last. */
function changeStatus(
  { pen, line }: Scene<TrueEvent>,
  entry: Entry,
  known: Draft,
  told: { readonly status: string; readonly since: string; readonly number: string; readonly reason: string },
): void {
  const fields = { line: known, ...told };
  write(pen, entry, 'line update', line.id, fields, { source: 'Register', basis: supply });
  pen.changed.set(known, { isClosed: told.status.startsWith('closed'), recorded: entry.recorded });
}

/**
 * A closure is recorded when the national centre has decided: who looks before that finds a line that trades. Where nobody
 * had told the register that the line was back from an earlier closure, that is put right first.
 */
export function seeClosure(scene: Scene<EventOf<'closure'>>): void {
  const { pen, event, line } = scene;
  const closure = line.closures[event.closure];
  if (closure === undefined) return;
  const decided = enter(pen, closing(scene), closure.decided);
  if (decided === null) return;
  const known = knowLine(pen, decided, line);
  const last = pen.changed.get(known);
  const entry = { ...decided, happened: event.day, recorded: Math.max(decided.recorded, last?.recorded ?? 0) };
  const before = line.closures[event.closure - 1]?.returned ?? event.day;
  if (last?.isClosed === true) {
    const reason = 'Found to have traded again before it was closed.';
    changeStatus(scene, entry, known, { status: 're-opened', since: typedDay(before), number: '', reason });
  }
  const isCharge = writeClosure(scene, entry, known);
  const status = isCharge ? 'closed type 1' : 'closed type 2';
  const since = typedDay(event.day);
  changeStatus(scene, entry, known, { status, since, number: '', reason: 'Closed; see the decision.' });
}

/** The decision itself. Says whether it is of type 1. */
function writeClosure(scene: Scene<EventOf<'closure'>>, entry: Entry, known: Draft): boolean {
  const { pen, event, line } = scene;
  const closure = line.closures[event.closure];
  const { force } = entry;
  const held = pen.held.get(`${force.code} ${closure?.holder}`);
  const holder = held?.findLast(({ recorded }) => recorded <= entry.recorded) ?? null;
  const isCharge = event.type === 1;
  const fields = {
    line: known,
    type: String(event.type),
    number: numberAs(pen, force, event.number),
    closed: typedDay(event.day),
    decided: typedDay(closure?.decided ?? event.day),
    holder: holder ?? '',
    evidence: isCharge
      ? 'Line holder charged; the group cannot distribute with the number.'
      : 'The number was disabled.',
    check_backs_due: (closure?.checkBacks ?? []).map(({ due }) => typedDay(due)),
  };
  const said = { source: 'Closure decision', basis: supply, statement: 'assessment' } as const;
  const draft = write(pen, entry, 'closure', `${line.id} closure ${event.closure}`, fields, said);
  if (holder !== null) tie(pen, draft, 'role-in-line', holder, known, 'line holder');
  pen.held.set(closureKey(line.id, event.closure), [draft, known]);
  return isCharge;
}

/** What a later look at the number found, recorded by the force that closed it. */
export function seeCheckBack(scene: Scene<EventOf<'check-back'>>): void {
  const { pen, event, line } = scene;
  const closure = pen.held.get(closureKey(line.id, event.closure))?.[0];
  if (closure === undefined) return;
  const entry = enterAfter(pen, closure.force, event.day, closure);
  if (entry === null) return;
  const number = String(closure.fields['number']);
  const fields = { closure, number, due: typedDay(event.due), done: typedDay(event.day), result: event.result };
  write(pen, entry, 'check-back', `${line.id} closure ${event.closure}`, fields, {
    source: 'Check-back',
    basis: supply,
  });
}

/** The brand is back on a new number: the register is told, if somebody connects the two. */
export function seeReturn(scene: Scene<EventOf<'return'>>): void {
  const { pen, event, line, here } = scene;
  const known = pen.held.get(closureKey(line.id, event.closure))?.[1];
  const last = known === undefined ? undefined : pen.changed.get(known);
  const entry = enter(pen, here, event.day + 3);
  if (entry === null) return;
  if (known === undefined || last?.isClosed !== true || !pen.dice.chance(0.75)) {
    const text = `${line.brand} is said to be back in ${event.town.name} on ${numberAs(pen, here, event.number)}.`;
    report(scene, here, { text, priority: 'medium', received: typedDay(event.day) }, false);
    return;
  }
  const number = numberAs(pen, here, event.number);
  const after = { ...entry, recorded: Math.max(entry.recorded, last.recorded) };
  const told = {
    status: 're-opened',
    since: typedDay(event.day),
    number,
    reason: 'Trades again under the same brand.',
  };
  changeStatus(scene, after, known, told);
}

/** Word that the line sells in another town than before. */
export function seeDisplacement(scene: Scene<EventOf<'displacement'>>): void {
  const { event, here, line } = scene;
  const text = `${line.brand} is no longer met in ${event.from.name} and is said to sell in ${event.town.name} now.`;
  report(scene, here, { text, priority: 'medium', received: typedDay(event.day) }, false);
}
