import { may, type PersonActor } from '#kernel/actor.ts';
import type { Permission } from '#kernel/permission.ts';
import type { Door } from './front-door.ts';

const doors: readonly (Door & { readonly permission: Permission })[] = [
  {
    title: 'Lines',
    href: '/lines',
    text: 'Deal lines, with their numbers, brands, areas and people.',
    permission: 'lines.view',
  },
  {
    title: 'People',
    href: '/people',
    text: 'Who has a role in a line, who is exploited by one, and what is known of both.',
    permission: 'people.view',
  },
  {
    title: 'Incidents',
    href: '/incidents',
    text: 'Violence, arrests, charges, searches and seizures.',
    permission: 'incidents.view',
  },
  {
    title: 'Sightings',
    href: '/sightings',
    text: 'Numbers, names and messages that somebody saw at work.',
    permission: 'lines.view',
  },
  {
    title: 'Phones',
    href: '/phones',
    text: 'Handsets, SIMs and numbers, and who used them when.',
    permission: 'objects.view',
  },
  { title: 'Vehicles', href: '/vehicles', text: 'Cars, vans and bikes, by plate.', permission: 'objects.view' },
  {
    title: 'Premises',
    href: '/premises',
    text: 'Flats, houses and rooms, and what they were used for.',
    permission: 'objects.view',
  },
  {
    title: 'Online accounts',
    href: '/accounts',
    text: 'Handles through which a line trades or somebody speaks.',
    permission: 'objects.view',
  },
  { title: 'Bank accounts', href: '/bank-accounts', text: 'Where the money goes.', permission: 'objects.view' },
  {
    title: 'Crimes',
    href: '/crimes',
    text: 'Published figures by force, district and month. They name nobody.',
    permission: 'crimes.view',
  },
  {
    title: 'Find a place',
    href: '/places',
    text: 'Which force and which councils a place falls to.',
    permission: 'crimes.view',
  },
];

/** What the register holds, as far as somebody may see it: one door for each kind of record. */
export function registerDoors(actor: PersonActor): readonly Door[] {
  return doors
    .filter(({ permission }) => may(actor, permission))
    .map(({ title, href, text }) => ({ title, href, text }));
}
