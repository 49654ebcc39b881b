import type { Day } from '#kernel/instant.ts';
import { type DayNumber, intensificationWeeks, monthBefore, numberOf, yearsBetween } from './days.ts';
import type { RecordBatch } from './eyes/witnessed.ts';
import { type PublishedFigure, publishedFigures } from './published.ts';
import type { TrueEvent } from './truth/event.ts';
import type { Closure, Span, TrueLine, TruePerson, World } from './truth/truth.ts';

/** What a generated country comes to, by the codes of `publishedFigures`, and by how many eyes it was seen. */
export interface Measured {
  readonly figures: ReadonlyMap<string, number>;
  readonly records: number;
  readonly links: number;
  readonly byKind: ReadonlyMap<string, number>;
  /** Records of people, and how many true people they are of. */
  readonly personRecords: number;
  readonly peopleSeen: number;
}

/** One line of the page that shows generated against published. */
export interface Compared extends PublishedFigure {
  readonly generated: number;
  readonly within: boolean;
}

interface Year {
  readonly from: DayNumber;
  readonly to: DayNumber;
}

interface Held {
  readonly lines: readonly TrueLine[];
  readonly people: ReadonlyMap<string, TruePerson>;
  readonly events: readonly TrueEvent[];
  readonly networks: World['networks'];
  /** The last twelve whole months, and the twelve before. */
  readonly year: Year;
  readonly before: Year;
}

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
const isIn = ({ from, to }: Year, day: DayNumber): boolean => day >= from && day <= to;

function overlaps(span: Span, { from, to }: Year): boolean {
  return span.since <= to && (span.until === null || span.until >= from);
}

/** How many lines trade in a month, on average over a year of months. */
function meanActive(lines: readonly TrueLine[], year: Year): number {
  let sum = 0;
  for (let month = 0; month < 12; month += 1) {
    const from = monthBefore(year.from, -month);
    const to = monthBefore(from, -1) - 1;
    sum += lines.filter((line) => line.trading.some((span) => overlaps(span, { from, to }))).length;
  }
  return sum / 12;
}

function closuresIn(lines: readonly TrueLine[], year: Year): readonly Closure[] {
  return lines.flatMap(({ closures }) => closures.filter(({ on }) => isIn(year, on)));
}

function measureLines({ lines, networks, year, before }: Held): readonly (readonly [string, number])[] {
  const closures = closuresIn(lines, year);
  const weeks = intensificationWeeks(year.from, year.to - 6);
  const inWeeks = closures.filter(({ on }) => weeks.some((monday) => on >= monday && on < monday + 7)).length;
  const [internal, external] = [lines.filter((each) => each.isInternal), lines.filter((each) => !each.isInternal)];
  const change = (some: readonly TrueLine[]): number => share(meanActive(some, year), meanActive(some, before)) - 1;
  const traded = lines.filter((line) => line.trading.some((span) => overlaps(span, year)));
  const numbers = traded.flatMap((line) => line.numbers.filter((span) => overlaps(span, year)));
  const isUsual = ({ drugs }: TrueLine): boolean => drugs.includes('crack cocaine') || drugs.includes('heroin');
  return [
    ['active lines', meanActive(lines, year)],
    ['closures', closures.length / 4],
    ['type 1', share(closures.filter(({ type }) => type === 1).length, closures.length)],
    ['week', share(inWeeks, weeks.length)],
    ['internal', change(internal)],
    ['external', change(external)],
    ['networks', networks.filter(({ kind }) => kind === 'OCG').length],
    ['numbers', share(numbers.length, traded.length)],
    ['drugs', share(lines.filter(isUsual).length, lines.length)],
  ];
}

const exporters = ['metropolitan', 'merseyside', 'west-midlands', 'greater-manchester'];

function measurePlaces({ lines }: Held): readonly (readonly [string, number])[] {
  const from = (force: string): number =>
    share(lines.filter(({ origin }) => origin.force === force).length, lines.length);
  const external = lines.filter((line) => !line.isInternal);
  const exported = external.filter(({ origin }) => exporters.includes(origin.force));
  return [
    ['metropolitan', from('metropolitan')],
    ['west midlands', from('west-midlands')],
    ['merseyside', from('merseyside')],
    ['exporters', share(exported.length, external.length)],
  ];
}

const statutory = ['children home', 'children found', 'adult social care'];

/** Different people of the events of a quarter, on average over the year. */
function peopleInQuarter(events: readonly TrueEvent[], year: Year): number {
  let sum = 0;
  for (let quarter = 0; quarter < 4; quarter += 1) {
    const from = monthBefore(year.from, -3 * quarter);
    const span = { from, to: monthBefore(from, -3) - 1 };
    sum += new Set(events.filter(({ day }) => isIn(span, day)).flatMap(peopleOf)).size;
  }
  return sum / 4;
}

function peopleOf({ people }: TrueEvent): readonly string[] {
  return people.map(({ person }) => person);
}

function measurePeople({ events, people, year }: Held): readonly (readonly [string, number])[] {
  const lately = events.filter(({ day }) => isIn(year, day));
  const referrals = lately.filter((event) => event.kind === 'referral');
  const safeguarding = referrals.filter(({ to }) => statutory.includes(to));
  const ages = new Map<TruePerson, number>();
  for (const event of referrals) {
    for (const id of peopleOf(event)) {
      const person = people.get(id);
      if (person !== undefined && !ages.has(person)) ages.set(person, yearsBetween(person.born, event.day));
    }
  }
  const children = [...ages].filter(([, age]) => age < 18);
  const boys = share(children.filter(([{ sex }]) => sex === 'male').length, children.length);
  const used = [...people.values()].filter((each) => each.exploited !== null && each.roles[0]?.role === 'runner');
  const girls = share(used.filter(({ sex }) => sex === 'female').length, used.length);
  return [
    ['arrests', lately.filter(({ kind }) => kind === 'arrest').length / 4],
    ['holders', lately.filter((event) => event.kind === 'charge' && event.isHolder).length / 4],
    ['referrals', peopleInQuarter(safeguarding, year)],
    ['NRM', referrals.filter(({ to }) => to.startsWith('NRM')).length],
    ['boys', boys],
    ['girls overlooked', girls - (1 - boys)],
    ['ages', share(children.filter(([, age]) => age >= 15).length, children.length)],
    ['missing', new Set(lately.filter(({ kind }) => kind === 'missing').flatMap(peopleOf)).size],
  ];
}

function holdOf(world: World, asAt: Day): Held {
  const month = monthBefore(numberOf(asAt), 0);
  const from = monthBefore(month, 12);
  return {
    networks: world.networks,
    lines: world.networks.flatMap(({ lines }) => lines),
    people: new Map(world.networks.flatMap(({ people }) => people.map((each) => [each.id, each] as const))),
    events: world.networks.flatMap(({ events }) => events),
    year: { from, to: month - 1 },
    before: { from: monthBefore(month, 24), to: from - 1 },
  };
}

/**
 * The published figures, counted in a generated world: over its last twelve whole months where they are of a time.
 * @param batches what was recorded of the world, with its key
 */
export function measure(world: World, batches: Iterable<RecordBatch>, asAt: Day): Measured {
  const held = holdOf(world, asAt);
  const byKind = new Map<string, number>();
  const seen = new Set<string>();
  let [records, links] = [0, 0];
  for (const batch of batches) {
    records += batch.records.length;
    for (const record of batch.records) {
      byKind.set(record.kind, (byKind.get(record.kind) ?? 0) + 1);
      links += record.links.length;
      if (record.kind === 'person') seen.add(batch.key.get(record.sourceReference) ?? '');
    }
  }
  return {
    figures: new Map([...measureLines(held), ...measurePlaces(held), ...measurePeople(held)]),
    ...{ records, links, byKind },
    personRecords: byKind.get('person') ?? 0,
    peopleSeen: seen.size,
  };
}

/** Generated beside published, and whether it is within what we accept. Holds at national scale only: others are smaller. */
export function compare({ figures }: Pick<Measured, 'figures'>): readonly Compared[] {
  return publishedFigures.map((each) => {
    const generated = figures.get(each.code);
    if (generated === undefined) throw new Error(`Nothing was measured for ${each.code}`);
    const [least, most] = each.accept;
    return { ...each, generated, within: generated >= least && generated <= most };
  });
}
