import type { Day } from '#kernel/instant.ts';
import type { Force, Region } from '#modules/directory/index.ts';
import type { ForceDrugOffences, Months } from '#modules/geography/index.ts';
import type { ChangedLine, ForceLines, LineFlow, OpenLines, SpanOfLines } from '#modules/lines/index.ts';
import type { PictureQuery, PictureSort } from '../picture-query.ts';
import type { Counted } from './counted.ts';
import { composeFlows, type PictureFlow } from './flows.ts';
import { composeMonths, type MonthLinks, type PictureMonth } from './months.ts';

/** Drug offences with how much of the span is held: fewer than all months is said. */
export interface CountedOffences extends Counted {
  readonly months: number;
}

/** A row of the picture. Null: the column does not apply, or (drugs) nothing is held. */
export interface PictureRow {
  readonly key: string;
  readonly name: string;
  readonly region: Region | null;
  /** Number of the force; null for "origin not known". */
  readonly force: number | null;
  readonly out: Counted;
  readonly into: Counted | null;
  readonly inside: Counted;
  readonly drugs: CountedOffences | null;
}

/** A region: lines that start in one of its forces, and lines into any of them, each line once. */
export interface RegionRow {
  readonly region: Region;
  readonly out: Counted;
  readonly into: Counted;
  readonly inside: Counted;
  readonly drugs: Counted | null;
}

/** The whole country, each line once. */
export interface PictureTotals {
  readonly all: Counted;
  readonly external: Counted;
  readonly internal: Counted;
  readonly reachNotKnown: Counted;
  readonly drugs: Counted | null;
}

/** The national picture as one viewer sees it. */
export interface Picture {
  readonly asAt: Day;
  /** The span of drug offences; null when none are held up to the month of `asAt`. */
  readonly months: Months | null;
  readonly rows: readonly PictureRow[];
  readonly regions: readonly RegionRow[];
  readonly totals: PictureTotals;
  /** Month by month up to `asAt`, the earliest first. */
  readonly byMonth: readonly PictureMonth[];
  readonly flows: readonly PictureFlow[];
  /** What became of which line in the seven days up to `asAt`, from this day on. */
  readonly week: readonly ChangedLine[];
  readonly weekFrom: Day;
  /** Forces of which nothing is dated in the 30 days up to `asAt`. */
  readonly silent: readonly { readonly name: string; readonly slug: string }[];
  /** Names of forces that no active line starts in, comes into or stays inside. */
  readonly withoutLines: readonly string[];
  /** Names of forces for which no drug offences of the span are held. */
  readonly withoutCrimes: readonly string[];
  /** Forces for which some months of the span are not held. */
  readonly partly: readonly { readonly name: string; readonly months: readonly string[] }[];
}

/** Addresses of the lists behind the numbers; they belong to the modules that own the lists. */
export interface PictureLinks {
  readonly lines: (asked: {
    readonly origin?: string;
    readonly into?: string;
    readonly reach?: 'external' | 'internal' | 'not known';
  }) => string;
  readonly drugs: (asked: { readonly force?: string; readonly region?: Region }) => string;
  /** How the list of lines calls a region. */
  readonly region: (region: Region) => string;
  readonly month: MonthLinks;
}

/** Most lines that are named for each of what became of them in the week. */
export const mostNamed = 6;

/** What the picture is made of: everything as counted for one viewer. */
export interface PictureParts {
  readonly asAt: Day;
  readonly months: Months | null;
  readonly lines: readonly ForceLines[];
  /** Lines into each region, each line once. */
  readonly intoRegions: ReadonlyMap<string, number>;
  readonly open: OpenLines;
  readonly spans: readonly SpanOfLines[];
  readonly flows: readonly LineFlow[];
  readonly week: readonly ChangedLine[];
  readonly weekFrom: Day;
  /** Organisations of which something is dated in the 30 days up to `asAt`. */
  readonly heard: ReadonlySet<number>;
  readonly offences: readonly ForceDrugOffences[];
  readonly forces: readonly Force[];
  readonly regions: readonly Region[];
  readonly links: PictureLinks;
}

/** "Kent", but never just "Scotland": that is a force here, not a country. */
function nameOf(force: Force): string {
  return force.kind === 'territorial' ? force.shortName : force.name;
}

function forceRow(force: Force, parts: PictureParts): PictureRow {
  const { links } = parts;
  const counts = parts.lines.find((each) => each.force === force.number);
  const offences = parts.offences.find((each) => each.force === force.number);
  const { slug } = force;
  return {
    key: slug,
    name: nameOf(force),
    region: force.region,
    force: force.number,
    out: { value: counts?.out ?? 0, href: links.lines({ origin: slug, reach: 'external' }) },
    into: { value: counts?.into ?? 0, href: links.lines({ into: slug, reach: 'external' }) },
    inside: { value: counts?.inside ?? 0, href: links.lines({ origin: slug, reach: 'internal' }) },
    drugs: offences
      ? { value: offences.offences, months: offences.months.length, href: links.drugs({ force: slug }) }
      : null,
  };
}

function originNotKnown(parts: PictureParts): PictureRow {
  const counts = parts.lines.find((each) => each.force === null);
  const origin = 'not-known';
  return {
    key: origin,
    name: 'Origin not known',
    region: null,
    force: null,
    out: { value: counts?.out ?? 0, href: parts.links.lines({ origin, reach: 'external' }) },
    into: null,
    inside: { value: counts?.inside ?? 0, href: parts.links.lines({ origin, reach: 'internal' }) },
    drugs: null,
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}

function regionRow(region: Region, rows: readonly PictureRow[], parts: PictureParts): RegionRow {
  const { links } = parts;
  const word = links.region(region);
  const own = rows.filter((row) => row.region === region);
  const held = own.flatMap((row) => (row.drugs === null ? [] : [row.drugs.value]));
  return {
    region,
    out: { value: sum(own.map((row) => row.out.value)), href: links.lines({ origin: word, reach: 'external' }) },
    into: { value: parts.intoRegions.get(region) ?? 0, href: links.lines({ into: word, reach: 'external' }) },
    inside: { value: sum(own.map((row) => row.inside.value)), href: links.lines({ origin: word, reach: 'internal' }) },
    drugs: held.length === 0 ? null : { value: sum(held), href: links.drugs({ region }) },
  };
}

/** Puts the picture together. Rows are in the order of `forces`, "origin not known" last; `sortRows` sorts them. */
export function composePicture(parts: PictureParts): Picture {
  const { links, open, offences, asAt, months } = parts;
  const rows = parts.forces.map((force) => forceRow(force, parts));
  const span = months === null ? 0 : 12;
  const all = [...rows, originNotKnown(parts)];
  return {
    asAt,
    months,
    rows: all,
    byMonth: composeMonths(parts.spans, links.month),
    flows: composeFlows(parts.flows, rows, parts.forces, (origin, into) =>
      links.lines({ origin, into, reach: 'external' }),
    ),
    week: parts.week,
    weekFrom: parts.weekFrom,
    silent: parts.forces
      .filter((force) => force.kind === 'territorial' && !parts.heard.has(force.number))
      .map((force) => ({ name: nameOf(force), slug: force.slug })),
    regions: parts.regions.map((region) => regionRow(region, rows, parts)),
    totals: {
      all: { value: open.total, href: links.lines({}) },
      external: { value: open.external, href: links.lines({ reach: 'external' }) },
      internal: { value: open.internal, href: links.lines({ reach: 'internal' }) },
      reachNotKnown: { value: open.reachNotKnown, href: links.lines({ reach: 'not known' }) },
      drugs: months === null ? null : { value: sum(offences.map((each) => each.offences)), href: links.drugs({}) },
    },
    withoutLines: rows
      .filter((row) => row.out.value + row.inside.value + (row.into?.value ?? 0) === 0)
      .map((row) => row.name),
    withoutCrimes: rows.filter((row) => row.drugs === null).map((row) => row.name),
    partly: rows
      .filter((row) => row.drugs !== null && row.drugs.months < span)
      .map((row) => ({
        name: row.name,
        months: offences.find((each) => each.force === row.force)?.months ?? [],
      })),
  };
}

const keys: Readonly<Record<PictureSort, (row: PictureRow) => string | number | null>> = {
  force: (row) => row.name,
  region: (row) => row.region,
  out: (row) => row.out.value,
  in: (row) => row.into?.value ?? null,
  inside: (row) => row.inside.value,
  drugs: (row) => row.drugs?.value ?? null,
};

const names = new Intl.Collator('en-GB');

/** Sorts by a column; what has no value there comes last, and equals stand by name. */
export function sortRows(
  rows: readonly PictureRow[],
  { sort, direction }: Pick<PictureQuery, 'sort' | 'direction'>,
): readonly PictureRow[] {
  const keyOf = keys[sort];
  const turn = direction === 'ascending' ? 1 : -1;
  const compare = (one: PictureRow, other: PictureRow): number => {
    if ((one.force === null) !== (other.force === null)) return one.force === null ? 1 : -1;
    const [a, b] = [keyOf(one), keyOf(other)];
    if (a === null || b === null) return a === b ? names.compare(one.name, other.name) : a === null ? 1 : -1;
    const order = typeof a === 'number' && typeof b === 'number' ? a - b : names.compare(String(a), String(b));
    return order * turn || names.compare(one.name, other.name);
  };
  return rows.toSorted(compare);
}

/** The rows with the greatest number, when it is not nought and at most three share it: more would say nothing. */
export function leaders(
  rows: readonly PictureRow[],
  of: (row: PictureRow) => Counted | null,
): readonly { readonly name: string; readonly counted: Counted }[] {
  const counted = rows.flatMap((row) => {
    const one = row.force === null ? null : of(row);
    return one === null ? [] : [{ name: row.name, counted: one }];
  });
  const most = Math.max(0, ...counted.map((each) => each.counted.value));
  const first = counted.filter((each) => each.counted.value === most);
  return most === 0 || first.length > 3 ? [] : first;
}
