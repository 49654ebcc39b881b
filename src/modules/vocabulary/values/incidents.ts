import type { ListWithValues } from '../rules/value.ts';
import { background, from, openList } from './build-list.ts';

const group = 'Lines and disruption';
const known = from(background, 'unverified');

/** What happened, when as far as known, with what weapon and what harm. */
export const incidentLists: readonly ListWithValues[] = [
  openList({
    code: 'incident-kinds',
    title: 'Kinds of incidents',
    purpose: 'What happened, or what police did. Kinds of violence are those of the list of violence.',
    group,
    values: [
      known('homicide', 'Homicide'),
      known('attempted homicide', 'Attempted homicide'),
      known('serious assault', 'Serious assault'),
      known('assault', 'Assault'),
      known('stabbing', 'Stabbing'),
      known('shooting', 'Shooting'),
      known('kidnap', 'Kidnap'),
      known('false imprisonment', 'False imprisonment'),
      known('robbery', 'Robbery'),
      known('sexual violence', 'Sexual violence'),
      known('threats', 'Threats'),
      known('arson', 'Arson'),
      known('anti-social behaviour', 'Anti-social behaviour'),
      known('drug poisoning', 'Drug poisoning', 'An overdose, fatal or not: warn health partners.'),
      known('drug supply', 'Drug supply'),
      known('arrest', 'Arrest', 'Says nothing of guilt, and makes nobody a suspect in a line.'),
      known('charge', 'Charge'),
      known('stop search', 'Stop and search'),
      known('warrant', 'Search under a warrant'),
      known('seizure', 'Seizure'),
      known('other', 'Other'),
    ],
  }),
  openList({
    code: 'day-certainties',
    title: 'How well a day is known',
    purpose: 'Whether something happened on the very day that is written down.',
    group,
    values: [known('exact', 'On that day'), known('about', 'About that day'), known('by', 'On that day or before')],
  }),
  openList({
    code: 'injuries',
    title: 'Injuries',
    purpose: 'The worst harm that anybody came to.',
    group,
    values: [
      known('none', 'None'),
      known('minor', 'Minor'),
      known('serious', 'Serious'),
      known('life-threatening', 'Threatening life, or changing it'),
      known('fatal', 'Fatal'),
      known('unknown', 'Not known'),
    ],
  }),
  openList({
    code: 'weapon-parts',
    title: 'What a weapon was there for',
    purpose: 'Whether a weapon was used, shown, found or only spoken of.',
    group,
    values: [
      known('used', 'Used'),
      known('shown', 'Shown or threatened with'),
      known('carried', 'Carried'),
      known('found', 'Found'),
      known('said', 'Said to be there, not seen'),
    ],
  }),
  openList({
    code: 'currencies',
    title: 'Currencies',
    purpose: 'What cash is in.',
    group,
    values: [
      known('GBP', 'pounds sterling'),
      known('EUR', 'euros'),
      known('USD', 'US dollars'),
      known('ALL', 'Albanian lek'),
      known('other', 'of another currency'),
    ],
  }),
];
