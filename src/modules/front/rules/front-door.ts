import { isPolice, may, type PersonActor } from '#kernel/actor.ts';

/** A large door on the front page: where it leads, and what is behind it. */
export interface Door {
  readonly title: string;
  readonly href: string;
  readonly text: string;
}

/** What somebody begins with: a page of work that is theirs, or the front page. */
export type FrontDoor =
  | { readonly kind: 'sent'; readonly to: string }
  | { readonly kind: 'police'; readonly doors: readonly Door[] }
  | { readonly kind: 'partner'; readonly doors: readonly Door[] };

function doorsOf(actor: PersonActor): readonly Door[] {
  const door = (isOpen: boolean, title: string, href: string, text: string): readonly Door[] =>
    isOpen ? [{ title, href, text }] : [];
  const lines = isPolice(actor.organisationKind)
    ? 'Every line that you may see, with its numbers, forces and status. Filter the list and download it.'
    : 'The lines that were released to your organisation.';
  return [
    ...door(
      may(actor, 'sharing.received'),
      'Shared with you',
      '/received',
      'What was shared with your organisation, what you may do with it, and until when.',
    ),
    ...door(
      may(actor, 'sightings.record'),
      'Record a sighting',
      '/sightings/new',
      'A number, a name or a message of a line that you saw at work. It takes a minute.',
    ),
    ...door(may(actor, 'lines.view'), 'Lines', '/lines', lines),
    ...door(may(actor, 'people.view'), 'People', '/people', 'Who has a role in a line, and who is exploited by one.'),
    ...door(
      may(actor, 'people.view'),
      'The register',
      '/register',
      'Incidents, phones, vehicles, premises, accounts: every kind of record.',
    ),
    ...door(
      may(actor, 'lines.view'),
      'Whom to ring',
      '/whom-to-ring',
      'For a child or an adult who was found: who has which duty there and at home, by day and by night.',
    ),
    ...door(
      may(actor, 'lines.edit'),
      'Record a line',
      '/lines/new',
      'A new deal line that your organisation answers for. Search first: it may be held already.',
    ),
    ...door(
      may(actor, 'picture.view'),
      'The national picture',
      '/picture',
      'How many lines are active, and which forces they start in and go into.',
    ),
    ...door(
      may(actor, 'crimes.view'),
      'Crimes',
      '/crimes',
      'Published crime figures by force, district and month. They name nobody.',
    ),
    ...door(
      may(actor, 'crimes.view'),
      'Find a place',
      '/places',
      'Which force and which councils a town, station, postcode, address or map reference falls to.',
    ),
    ...door(
      may(actor, 'assessments.edit'),
      'Assessments',
      '/assessments',
      'The data protection impact assessments that imports, matching and scoring rest on.',
    ),
    ...door(may(actor, 'exchange.import'), 'Imports', '/imports', 'Send a file of lines or of open crime data.'),
    ...door(
      may(actor, 'vocabularies.view'),
      'Vocabularies',
      '/vocabularies',
      'What the words and codes mean, where they come from, and which law was in force when.',
    ),
  ];
}

/** The national centre, and analysts and supervisors, who are the ones that import, work from the whole picture. */
function worksFromPicture(actor: PersonActor): boolean {
  return may(actor, 'picture.view') && (actor.organisationKind === 'national centre' || may(actor, 'exchange.import'));
}

/** Where the front page takes somebody, by what they do ("The front page of each role"). */
export function frontDoorOf(actor: PersonActor): FrontDoor {
  if (worksFromPicture(actor)) return { kind: 'sent', to: '/picture' };
  if (may(actor, 'ledger.view') && !may(actor, 'lines.view')) return { kind: 'sent', to: '/oversight/ledger' };
  if (may(actor, 'vocabularies.edit') && !may(actor, 'lines.view')) return { kind: 'sent', to: '/vocabularies' };
  return { kind: isPolice(actor.organisationKind) ? 'police' : 'partner', doors: doorsOf(actor) };
}
