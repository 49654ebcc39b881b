import type { Id } from './id.ts';
import type { MarkingLevel } from './marking.ts';
import type { Permission } from './permission.ts';

/** What kind of body somebody acts for. The first four are police for the rule of access; the rest are outsiders. */
const organisationKinds = [
  'force',
  'regional unit',
  'national centre',
  'police partner',
  'partner',
  'provider',
  'oversight',
] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

const policeKinds: readonly OrganisationKind[] = ['force', 'regional unit', 'national centre', 'police partner'];

/** Whether an organisation of this kind reads as police: handling P is open to it. */
export function isPolice(kind: OrganisationKind): boolean {
  return policeKinds.includes(kind);
}

/** Somebody signed in, acting for one organisation. Secondees switch organisation; they never act for two at once. */
export interface PersonActor {
  readonly kind: 'person';
  /** Null only for the command line, where the operator of the machine acts for a force. */
  readonly account: Id | null;
  readonly name: string;
  readonly organisation: number;
  readonly organisationName: string;
  readonly organisationKind: OrganisationKind;
  /** Holds the organisation itself, its teams and the operations joined: one space of numbers. */
  readonly memberships: readonly number[];
  /** The highest marking that may be read. */
  readonly clearance: MarkingLevel;
  readonly permissions: readonly Permission[];
  /** Why the work is done, in words; entered in the ledger with every act. */
  readonly purpose: string;
  /** The request that is being answered: ties what the triggers enter to the page that caused it. */
  readonly request?: string;
}

/** Every system actor there is. Each has policies of its own, on the few tables that its work needs. */
export const systemActors = ['identity', 'ledger', 'sealer', 'jobs', 'clerk'] as const;
export type SystemName = (typeof systemActors)[number];

/** Work that no person started. There is no actor that sees everything. */
export interface SystemActor {
  readonly kind: 'system';
  readonly system: SystemName;
  readonly purpose: string;
}

/** Nobody signed in: may read nothing, and insert only where a public form is offered. */
export interface PublicActor {
  readonly kind: 'public';
  readonly purpose: string;
}

export type Actor = PersonActor | SystemActor | PublicActor;

/** The database roles: which policies apply at all. */
export const actorRoles = ['app_police', 'app_outside', 'app_system', 'app_public'] as const;
export type DatabaseRole = (typeof actorRoles)[number];

/** The database role that an actor works under. */
export function databaseRoleOf(actor: Actor): DatabaseRole {
  if (actor.kind === 'system') return 'app_system';
  if (actor.kind === 'public') return 'app_public';
  return isPolice(actor.organisationKind) ? 'app_police' : 'app_outside';
}

/**
 * The setting `app.actor` that policies read. `ceiling` answers the common case by one comparison
 * (`audience <= ceiling` implies READ); it is −1 for everyone but police, so that it never holds for them.
 */
export function actorSetting(actor: Actor): string {
  if (actor.kind === 'public') return JSON.stringify({ ceiling: -1, purpose: actor.purpose });
  if (actor.kind === 'system') {
    return JSON.stringify({ ceiling: -1, system: actor.system, name: actor.system, purpose: actor.purpose });
  }
  return JSON.stringify({
    org: actor.organisation,
    ceiling: isPolice(actor.organisationKind) ? actor.clearance : -1,
    clearance: actor.clearance,
    memberships: [...new Set([actor.organisation, ...actor.memberships])],
    account: actor.account,
    name: actor.name,
    signature: signatureOf(actor),
    may: actor.permissions,
    oversight: actor.organisationKind === 'oversight',
    purpose: actor.purpose,
    ...(actor.request === undefined ? {} : { request: actor.request }),
  });
}

/** Who recorded or changed something, as the record shows it: "Priya Shah, Kent Police". */
export function signatureOf(actor: PersonActor): string {
  return `${actor.name}, ${actor.organisationName}`;
}

/** Whether the actor holds a permission. System and public actors hold none: their policies name them. */
export function may(actor: Actor, permission: Permission): boolean {
  return actor.kind === 'person' && actor.permissions.includes(permission);
}
