import { typedDay } from '../days.ts';
import type { EventOf } from '../truth/event.ts';
import { knowLine, knowPhone, numberAs } from './know.ts';
import { type Entry, enter, tie, write } from './pen.ts';
import { report, type Scene } from './scene.ts';
import { partnerReport } from './see-partners.ts';
import { typedWhen } from './words.ts';

const supply = 'Supply of drugs by a county line';

/** A sighting, tied to the line where the force knows whose number it is. */
function sight(
  { pen, event, line }: Scene,
  entry: Entry,
  what: {
    readonly number: string;
    readonly e164: string;
    readonly brand: string;
    readonly what: string;
    readonly how: string;
  },
): void {
  const { dice } = pen;
  const known = dice.chance(0.6) ? knowLine(pen, entry, line) : null;
  const phone = dice.chance(0.22) ? knowPhone(pen, entry, what.e164) : null;
  const isTold = what.how === 'told';
  const { number, brand, how } = what;
  const fields = {
    number,
    brand,
    place: event.town.name,
    when: typedWhen(event.day, event.time),
    what: what.what,
    how,
  };
  const said = {
    source: 'Sighting',
    basis: supply,
    statement: isTold ? 'opinion' : 'fact',
    grade: isTold ? 'C2' : null,
  } as const;
  const draft = write(pen, entry, 'sighting', event.id, fields, said);
  tie(pen, draft, 'seen', draft, known);
  tie(pen, draft, 'seen', draft, phone);
  tie(pen, draft, 'phone-of-line', phone, known, 'deal phone');
}

const seenAs = [
  ['found', 'On a card that was found.', 0.25],
  ['told', 'Said to be the number to ring now.', 0.3],
  ['saw', 'Called from a phone box nearby, one after another.', 0.15],
  ['record', 'In the call data of another case.', 0.3],
] as const;

/** A number that somebody saw, and the force of the origin that finds it in a download now and then. */
export function seeNumber(scene: Scene<EventOf<'number seen'>>): void {
  const { pen, event, line, here, origin } = scene;
  const { dice } = pen;
  const entry = enter(pen, here, event.day);
  if (entry !== null) {
    const [how, what] = dice.weighted(seenAs.map((each) => [each, each[2]] as const));
    const brand = dice.chance(0.5) ? line.brand : '';
    sight(scene, entry, { number: numberAs(pen, here, event.number), e164: event.number, brand, what, how });
  }
  if (origin === here || !dice.chance(0.25)) return;
  const text = `A download has ${numberAs(pen, origin, event.number)} as a number of ${line.brand}, with calls from ${event.town.name}.`;
  report(scene, origin, { text, priority: 'medium', received: typedDay(event.day) }, false);
}

/** A message that went to many: police are shown it, or a treatment provider sends it in. */
export function seeBulkText(scene: Scene<EventOf<'bulk text'>>): void {
  const { pen, event, line, here } = scene;
  const { dice } = pen;
  if (dice.chance(0.12)) {
    const text = `Clients were sent “${event.text}” from ${numberAs(pen, here, event.number)}.`;
    partnerReport(scene, here, { kind: 'treatment provider', category: 'drug supply', text });
    return;
  }
  const entry = enter(pen, here, event.day);
  if (entry === null) return;
  const number = `${event.text} ${numberAs(pen, here, event.number)}`;
  const brand = dice.chance(0.6) ? line.brand : '';
  sight(scene, entry, { number, e164: event.number, brand, what: 'Sent to many at once.', how: 'message' });
}

/** The change of a number, where a force that works on the line heard of it. */
export function seeNumberChange(scene: Scene<EventOf<'number change'>>): void {
  const { pen, event, line, here } = scene;
  const entry = pen.dice.chance(0.55) ? enter(pen, here, event.day) : null;
  if (entry === null) return;
  const known = knowLine(pen, entry, line);
  const number = numberAs(pen, here, event.number);
  const fields = {
    line: known,
    status: '',
    since: typedDay(event.day),
    number,
    reason: 'A message told of the new number.',
  };
  write(pen, entry, 'line update', line.id, fields, { source: 'Message to customers', basis: supply, grade: 'B1' });
}
