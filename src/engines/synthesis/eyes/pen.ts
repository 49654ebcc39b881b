import type { CountryForce } from '../country.ts';
import type { DayNumber } from '../days.ts';
import type { Dice } from '../dice.ts';
import type { Ground } from '../ground.ts';
import type { ErrorRates } from '../settings.ts';
import type { Network } from '../truth/truth.ts';
import { type ForceWay, wayOf } from './force-way.ts';
import type { FieldsByKind, Provenance, RecordFact, RecordKind, RecordLinkKind } from './record.ts';

/** A link while references are not given out yet. */
export interface DraftLink {
  readonly kind: RecordLinkKind;
  readonly from: Draft;
  readonly to: Draft;
  readonly role: string;
}

type Reference = Draft | null;
/** Fields, with other records in place of their references. */
export type DraftFields<Kind extends RecordKind> = {
  readonly [Name in keyof FieldsByKind[Kind]]: FieldsByKind[Kind][Name] | Reference;
};

/** A record before it has its reference. */
export interface Draft {
  /** Which it is of its network, in the order of writing. */
  readonly index: number;
  readonly kind: RecordKind;
  readonly force: CountryForce;
  readonly recorded: DayNumber;
  readonly happened: DayNumber;
  readonly provenance: Omit<Provenance, 'force' | 'recordedOn' | 'happenedOn' | 'fictitious'>;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly facts: readonly RecordFact[];
  readonly links: DraftLink[];
  /** True id of what it is about. */
  readonly subject: string;
  /** Given out last, in the order of recording. */
  reference: string;
}

/** What forces hold so far of one network, and what they write with. */
export interface Pen {
  readonly ground: Ground;
  readonly network: Network;
  readonly dice: Dice;
  readonly errors: ErrorRates;
  readonly drafts: Draft[];
  readonly wayOf: (force: CountryForce) => ForceWay;
  /** Records by force and true id. */
  readonly held: Map<string, Draft[]>;
  /** True ids of lines, to the records of them in any force. */
  readonly lines: Map<string, Draft[]>;
  /** Records of lines whose status was changed: whether they are closed now, and on which day that was entered. */
  readonly changed: Map<Draft, { readonly isClosed: boolean; readonly recorded: DayNumber }>;
  /** Links that were said already: each is said once. */
  readonly said: Set<string>;
}

/** When and by whom something is recorded. */
export interface Entry {
  readonly force: CountryForce;
  readonly happened: DayNumber;
  readonly recorded: DayNumber;
}

/** Remembers the ways of the forces for a whole run. */
export function makeWays(ground: Ground): Pen['wayOf'] {
  const ways = new Map<string, ForceWay>();
  return (force) => {
    const held = ways.get(force.code) ?? wayOf(ground, force);
    ways.set(force.code, held);
    return held;
  };
}

/** A pen for one network, with dice of its own. */
export function makePen(ground: Ground, network: Network, way: Pen['wayOf']): Pen {
  return {
    ground,
    network,
    dice: ground.dice.split(`eyes ${network.id}`),
    errors: ground.settings.errors,
    drafts: [],
    wayOf: way,
    held: new Map(),
    lines: new Map(),
    changed: new Map(),
    said: new Set(),
  };
}

/**
 * When a force enters what happened: mostly the same day or the next, sometimes days to weeks late. Null when that would be
 * after the as-at day: then nobody can know of it yet.
 */
export function enter(pen: Pen, force: CountryForce, happened: DayNumber): Entry | null {
  const { dice, errors } = pen;
  const isLate = dice.chance(errors.late * pen.wayOf(force).care);
  const after = isLate
    ? dice.between(3, 42)
    : dice.weighted([
        [0, 0.6],
        [1, 0.3],
        [2, 0.1],
      ] as const);
  const recorded = happened + after;
  return recorded > pen.ground.asAt ? null : { force, happened, recorded };
}

/** What a record says besides, for those who have nothing else to say. */
export interface Said {
  readonly marking?: Provenance['marking'];
  readonly handling?: Provenance['handling'];
  readonly recipients?: Provenance['recipients'];
  readonly statement?: Provenance['statement'];
  readonly grade?: string | null;
  readonly source: string;
  readonly basis: string;
}

/** Writes a record. */
export function write<Kind extends RecordKind>(
  pen: Pen,
  { force, happened, recorded }: Entry,
  kind: Kind,
  subject: string,
  fields: DraftFields<Kind>,
  said: Said,
  facts: readonly RecordFact[] = [],
): Draft {
  const { marking = 'OFFICIAL', handling = 'P', recipients = [], statement = 'fact', grade = null } = said;
  const { source, basis } = said;
  const provenance = { marking, handling, recipients, statement, grade, source, basis };
  const draft: Draft = {
    ...{ kind, force, recorded, happened, provenance, fields, facts, subject },
    ...{ links: [], reference: '', index: pen.drafts.length },
  };
  pen.drafts.push(draft);
  return draft;
}

/**
 * Ties two records, as a record says. Nothing is tied to what was not recorded yet, and nothing is said twice.
 * @param by the record that says so
 */
export function tie(pen: Pen, by: Draft, kind: RecordLinkKind, from: Draft | null, to: Draft | null, role = ''): void {
  if (from === null || to === null || from.recorded > by.recorded || to.recorded > by.recorded) return;
  const key = `${kind} ${role} ${from.index} ${to.index}`;
  if (pen.said.has(key)) return;
  pen.said.add(key);
  by.links.push({ kind, from, to, role });
}

/**
 * The record that a force holds of something by the day on which it writes, or a new one.
 * @param duplicate how likely it makes another although it holds one
 */
export function know(pen: Pen, entry: Entry, trueId: string, duplicate: number, make: (entry: Entry) => Draft): Draft {
  const key = `${entry.force.code} ${trueId}`;
  const held = pen.held.get(key) ?? [];
  const found = held.findLast(({ recorded }) => recorded <= entry.recorded);
  if (found !== undefined && !pen.dice.chance(duplicate * pen.wayOf(entry.force).care)) return found;
  const made = make(entry);
  pen.held.set(key, [...held, made]);
  return made;
}
