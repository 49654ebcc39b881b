import type { CountryForce } from '../country.ts';
import { knowLine, knowPerson, tieRole } from './know.ts';
import { type Draft, enter, tie, write } from './pen.ts';
import { castOf, type Scene, sightOf } from './scene.ts';

/** What a partner tells. */
export interface PartnerTold {
  readonly kind: 'council' | 'treatment provider' | 'housing provider' | 'school';
  readonly category: 'drug supply' | 'child exploitation' | 'cuckooing' | 'debt';
  readonly text: string;
}

const names: Readonly<Record<PartnerTold['kind'], (council: string, town: string) => string>> = {
  council: (council) => council,
  'treatment provider': (_council, town) => `${town} Recovery Service (invented)`,
  'housing provider': (_council, town) => `${town} Homes (invented)`,
  school: (council) => `School safeguarding lead, by ${council}`,
};

/** What a partner sent to the force where it happened. It is ungraded until somebody has looked at it. */
export function partnerReport(scene: Scene, force: CountryForce, told: PartnerTold): Draft | null {
  const { pen, event, line } = scene;
  const { dice } = pen;
  const entry = enter(
    pen,
    force,
    event.day +
      dice.weighted([
        [0, 0.5],
        [1, 0.3],
        [5, 0.2],
      ] as const),
  );
  if (entry === null) return null;
  const people = castOf(scene).map(([person]) => [person, knowPerson(pen, entry, person, sightOf(scene))] as const);
  const { kind, category, text } = told;
  const partner = names[kind](event.town.council, event.town.name);
  const feedback = dice.weighted([
    ['received', 0.4],
    ['used', 0.35],
    ['referred', 0.15],
    ['no action', 0.1],
  ] as const);
  const fields = { partner, partner_kind: kind, category, text, feedback };
  const said = { marking: 'OFFICIAL-SENSITIVE', statement: 'opinion', source: partner } as const;
  const draft = write(pen, entry, 'partner report', event.id, fields, {
    ...said,
    basis: 'Sent by a partner under the local protocol',
  });
  const known = dice.chance(0.5) ? knowLine(pen, entry, line) : null;
  tie(pen, draft, 'subject-of', known, draft);
  for (const [person, record] of people) {
    tie(pen, draft, 'subject-of', record, draft);
    if (known !== null) tieRole(pen, draft, person, record, line, known);
  }
  return draft;
}
