import type { LinkKind } from './declared-link.ts';
import { linkableKinds } from './record-kinds.ts';

export type { LinkCode, LinkKind, LinkLane } from './declared-link.ts';

type Given = Pick<LinkKind, 'code' | 'from' | 'to' | 'forward' | 'backward' | 'heading'> & Partial<LinkKind>;

function kind(given: Given): LinkKind {
  return {
    roles: null,
    isRoleRequired: false,
    isRoleDirected: false,
    isMutual: false,
    isNoteRequired: false,
    lane: null,
    advice: '',
    ...given,
  };
}

const ofPeople: readonly LinkKind[] = [
  kind({
    code: 'role-in-line',
    from: ['person'],
    to: ['line'],
    forward: 'has a role in',
    backward: 'involves',
    heading: { from: 'Lines', to: 'People' },
    roles: 'line-roles',
    isRoleRequired: true,
    // No entry on association alone (harm H3); a child in a line is a child first.
    advice:
      'Say what they do in the line and how that is known. Knowing somebody is not a role. Whether they are exploited is said on their own page, apart from the role.',
  }),
  kind({
    code: 'involved-in',
    from: ['person'],
    to: ['incident'],
    forward: 'is involved in',
    backward: 'involves',
    heading: { from: 'Incidents', to: 'People' },
    roles: 'event-categories',
    isRoleRequired: true,
    lane: 'violence',
    // DPA 2018 s.38(3): suspects, convicted, victims and witnesses are told apart as far as possible.
    advice:
      'The law asks that suspects, convicted people, victims and witnesses are told apart. If somebody is more than one of these, add a link for each.',
  }),
  kind({
    code: 'associates-with',
    from: ['person'],
    to: ['person'],
    forward: 'is tied to',
    backward: 'is tied to',
    heading: { from: 'Other people', to: 'Other people' },
    roles: 'associations',
    isRoleRequired: true,
    isRoleDirected: true,
    isMutual: true,
    lane: 'vulnerability',
    advice: 'Being related to somebody, or seen with them, is no reason to hold a record on anybody.',
  }),
];

const ofObjects: readonly LinkKind[] = [
  kind({
    code: 'uses-phone',
    from: ['person'],
    to: ['phone'],
    forward: 'uses',
    backward: 'is used by',
    heading: { from: 'Phones', to: 'People' },
    roles: 'phone-uses',
    isRoleRequired: true,
    lane: 'communication',
    advice:
      'Who holds a phone, who is registered for it and who is believed to use it may be three people. Add a link for each.',
  }),
  kind({
    code: 'phone-of-line',
    from: ['phone'],
    to: ['line'],
    forward: 'serves',
    backward: 'is run with',
    heading: { from: 'Lines', to: 'Phones' },
    roles: 'line-phones',
    isRoleRequired: true,
    lane: 'communication',
  }),
  kind({
    code: 'sim-in-handset',
    from: ['phone'],
    to: ['phone'],
    forward: 'is a SIM that was in',
    backward: 'is a handset that held',
    heading: { from: 'Handsets that held this SIM', to: 'SIMs that were in this handset' },
    lane: 'communication',
  }),
  kind({
    code: 'uses-vehicle',
    from: ['person'],
    to: ['vehicle'],
    forward: 'uses',
    backward: 'is used by',
    heading: { from: 'Vehicles', to: 'People' },
    roles: 'vehicle-uses',
    isRoleRequired: true,
    lane: 'movement',
  }),
  kind({
    code: 'vehicle-of-line',
    from: ['vehicle'],
    to: ['line'],
    forward: 'is used by',
    backward: 'uses',
    heading: { from: 'Lines', to: 'Vehicles' },
    lane: 'movement',
  }),
  kind({
    code: 'account-of-person',
    from: ['person'],
    to: ['account'],
    forward: 'uses',
    backward: 'is used by',
    heading: { from: 'Online accounts', to: 'People' },
    lane: 'communication',
  }),
  kind({
    code: 'account-of-line',
    from: ['account'],
    to: ['line'],
    forward: 'is used by',
    backward: 'uses',
    heading: { from: 'Lines', to: 'Online accounts' },
    lane: 'communication',
  }),
  kind({
    code: 'bank-account-of-person',
    from: ['person'],
    to: ['bank account'],
    forward: 'holds',
    backward: 'is held by',
    heading: { from: 'Bank accounts', to: 'People' },
    advice: 'A child whose account is used for money of a line may be exploited. Say so on their own page.',
  }),
  kind({
    code: 'bank-account-of-line',
    from: ['bank account'],
    to: ['line'],
    forward: 'takes money for',
    backward: 'is paid through',
    heading: { from: 'Lines', to: 'Bank accounts' },
  }),
];

const ofPlacesAndEvents: readonly LinkKind[] = [
  kind({
    code: 'premises-of-line',
    from: ['premises'],
    to: ['line'],
    forward: 'are used by',
    backward: 'uses',
    heading: { from: 'Lines', to: 'Premises' },
    roles: 'premises',
    isRoleRequired: true,
    lane: 'vulnerability',
    advice: 'A home that was taken over is somebody’s home: link its occupant too, so that they are safeguarded.',
  }),
  kind({
    code: 'at-premises',
    from: ['person'],
    to: ['premises'],
    forward: 'lives at, stays at or was found at',
    backward: 'are lived in, visited or owned by',
    heading: { from: 'Premises', to: 'People' },
    roles: 'premises-ties',
    isRoleRequired: true,
    lane: 'vulnerability',
    advice:
      'Never link a protected address, such as a refuge, a placement or where somebody was moved to be safe. It has a place of its own on the person’s page.',
  }),
  kind({
    code: 'incident-of-line',
    from: ['incident'],
    to: ['line'],
    forward: 'is connected to',
    backward: 'is connected to',
    heading: { from: 'Lines', to: 'Incidents' },
    lane: 'violence',
  }),
  kind({
    code: 'incident-at',
    from: ['incident'],
    to: ['premises'],
    forward: 'happened at',
    backward: 'were the scene of',
    heading: { from: 'Premises', to: 'Incidents' },
    lane: 'violence',
  }),
  kind({
    code: 'object-in-incident',
    from: ['phone', 'vehicle', 'account', 'bank account'],
    to: ['incident'],
    forward: 'played a part in',
    backward: 'involves',
    heading: { from: 'Incidents', to: 'Phones, vehicles and accounts' },
    lane: 'policing',
  }),
  kind({
    code: 'seen',
    from: ['sighting'],
    to: ['person', 'line', 'phone', 'vehicle', 'premises'],
    forward: 'is of',
    backward: 'was seen in',
    heading: { from: 'Who and what was seen', to: 'Sightings' },
    lane: 'policing',
  }),
];

const ofLines: readonly LinkKind[] = [
  kind({
    code: 'successor-of',
    from: ['line'],
    to: ['line'],
    forward: 'came after',
    backward: 'was followed by',
    heading: { from: 'Lines before this one', to: 'Lines after this one' },
    roles: 'line-successions',
    isRoleRequired: true,
    isRoleDirected: true,
    advice: 'For lines that are one and the same, do not link them: join their records.',
  }),
  kind({
    code: 'works-with',
    from: ['line'],
    to: ['line'],
    forward: 'works with',
    backward: 'works with',
    heading: { from: 'Lines that it works with', to: 'Lines that it works with' },
    isMutual: true,
  }),
];

/** Every relation between two records that the product knows, in the order in which pages show them. */
export const linkKinds: readonly LinkKind[] = [
  ...ofPeople,
  ...ofLines,
  ...ofObjects,
  ...ofPlacesAndEvents,
  kind({
    code: 'related',
    from: linkableKinds,
    to: linkableKinds,
    forward: 'is related in another way to',
    backward: 'is related in another way to',
    heading: { from: 'Related in another way', to: 'Related in another way' },
    isMutual: true,
    isNoteRequired: true,
    advice: 'Use this only where no other kind of link fits, and say in the note how they are related.',
  }),
];
