import type { Id } from '#kernel/id.ts';
import { dayOf, type Instant } from '#kernel/instant.ts';
import { groupWords, type SayGroup, teamNames } from '#modules/directory/index.ts';
import { type LinkedPlace, linksOf, type RecordLinks, whereOf } from '#modules/links/index.ts';
import { type Fact, type FieldContext, factsOf, loadFieldContext } from '#modules/records/index.ts';
import type { Reader } from '#platform/database/index.ts';
import { lineRecords } from '../kinds/line.ts';
import type { HandOver } from '../rules/hand-over.ts';
import { drugWords } from './drug-list.ts';
import { handOversOf } from './hand-overs.ts';
import { type JoinedLine, joinedTo, type PartedLine, partedFrom } from './line-family.ts';
import { type PersonOfLine, peopleOfLine } from './people-of-line.ts';
import { placesOfSightings } from './places-of-sightings.ts';
import type { LineView } from './show-line.ts';

/** What was stated of one record of a line, by the code of the kind of fact, and what it is linked to. */
export interface RecordOfLine {
  readonly stated: ReadonlyMap<string, readonly Fact[]>;
  readonly links: RecordLinks;
}

/** A record that was joined to the line at hand, with what was stated of it: it stays its own. */
export interface JoinedRecord extends RecordOfLine {
  readonly joined: JoinedLine;
}

/** Everything on the page of a line, as far as the actor may see it. */
export interface LinePageView extends RecordOfLine {
  readonly line: LineView;
  readonly joined: readonly JoinedRecord[];
  readonly people: readonly PersonOfLine[];
  /** Where it was met, by what is linked to it and to what was joined to it. */
  readonly places: readonly LinkedPlace[];
  /** The towns of its sightings. */
  readonly towns: ReadonlyMap<Id, string>;
  readonly parted: readonly PartedLine[];
  readonly handOvers: readonly HandOver[];
  readonly context: FieldContext;
  readonly groups: SayGroup;
  readonly now: Instant;
}

async function recordOf(db: Reader, line: Id, now: Instant): Promise<RecordOfLine> {
  const [stated, links] = await Promise.all([factsOf(db, lineRecords, line, () => true), linksOf(db, line, now)]);
  return { stated, links };
}

/** Reads what stands on the page of a line beside its own columns: also of every record that was joined to it. */
export async function loadLinePage(db: Reader, line: LineView, now: Instant): Promise<LinePageView> {
  const fields = lineRecords.facts.flatMap((fact) => fact.fields);
  const [own, family, parted, handOvers, context, teams, drugs] = await Promise.all([
    recordOf(db, line.id, now),
    joinedTo(db, line.id),
    partedFrom(db, line.id),
    handOversOf(db, line.id),
    loadFieldContext(db, fields, dayOf(now), [], true),
    teamNames(db),
    drugWords(db, line.drugs),
  ]);
  const joined = await Promise.all(
    family.map(async (each) => ({ joined: each, ...(await recordOf(db, each.id, now)) })),
  );
  const people = await peopleOfLine(db, [own.links, ...joined.map((each) => each.links)], dayOf(now));
  const groups = [own, ...joined].flatMap(({ links }) => links.groups);
  const places = whereOf({ ...own.links, groups });
  const towns = await placesOfSightings(
    db,
    places.map(({ other }) => other.id),
  );
  const said = { ...line, drugs };
  return {
    line: said,
    ...own,
    joined,
    people,
    places,
    towns,
    parted,
    handOvers,
    context,
    groups: groupWords(teams),
    now,
  };
}

/** Every record that the page shows: the ledger is told of them. */
export function shownOn(view: LinePageView): readonly Id[] {
  const linked = [view, ...view.joined].flatMap(({ links }) => [
    ...links.groups.flatMap((group) => group.links),
    ...links.withdrawn,
  ]);
  const joined = view.joined.map((each) => each.joined.id);
  const parted = view.parted.map((each) => each.id);
  return [...new Set([view.line.id, ...joined, ...parted, ...linked.map((link) => link.other.id)])];
}
