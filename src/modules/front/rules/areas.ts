import { may, type PersonActor } from '#kernel/actor.ts';
import type { Area } from '#kernel/page-facts.ts';
import type { Permission } from '#kernel/permission.ts';

/** In the order in which they stand; nine at most, so that the eye takes them in at once. */
const areas: readonly (Area & { readonly permission: Permission })[] = [
  { title: 'Picture', href: '/picture', permission: 'picture.view' },
  { title: 'Lines', href: '/lines', permission: 'lines.view' },
  { title: 'People', href: '/people', permission: 'people.view' },
  { title: 'Register', href: '/register', permission: 'people.view' },
  // Anybody signed in may ask; those who work with lines need it in one press.
  { title: 'Whom to ring', href: '/whom-to-ring', permission: 'lines.view' },
  { title: 'Imports', href: '/imports', permission: 'exchange.import' },
  { title: 'Sharing', href: '/sharing', permission: 'sharing.view' },
  { title: 'Ledger', href: '/oversight/ledger', permission: 'ledger.view' },
  // Everybody may look them up, by a door of the front page; who keeps them has them at hand.
  { title: 'Vocabularies', href: '/vocabularies', permission: 'vocabularies.edit' },
];

/** The main navigation of somebody: the areas that their permissions open. Nobody signed in has none. */
export function areasFor(actor: PersonActor | null): readonly Area[] {
  if (actor === null) return [];
  return areas.filter(({ permission }) => may(actor, permission)).map(({ title, href }) => ({ title, href }));
}
