import type { Id } from '#kernel/id.ts';
import type { Reader } from '#platform/database/index.ts';
import { type AskPlate, findDigits, findIdentifier, findPlate, findPostcode } from './find-mark.ts';
import { findWord, type Widen } from './find-word.ts';
import { type Found, join, meet, note, noteAll, type Reason } from './found.ts';
import { countKinds, type Hit, type KindCount, showHits } from './hits.ts';
import { bearersOfAll, borneBy, cap, type SearchFilter, type Source, sourceOf } from './look-up.ts';
import { emptyPart, type Part } from './part.ts';
import { type Chunk, chunksOf, marksIn, numbersIn, type Span } from './read-typed.ts';

/** Who knows what this room does not: names and plates. Without them only slips and sounds are tolerated. */
export interface SearchPorts {
  readonly widen?: Widen;
  readonly askPlate?: AskPlate;
}

/** What is searched for. */
export interface SearchQuestion {
  /** What stands in the search box, at most a few words. */
  readonly typed: string;
  readonly filter?: SearchFilter;
  /** The first hit that is given back, from 0. */
  readonly from?: number;
  /** Most hits that are given back. */
  readonly limit: number;
}

/** What was found. Everything in it is of records that the actor may see. */
export interface Searched {
  /** One page, the best first. */
  readonly hits: readonly Hit[];
  readonly total: number;
  /** Whether there are more than `total`: of a common word only the newest are looked at. */
  readonly isMore: boolean;
  /** All hits by kind, the commonest first. */
  readonly kinds: readonly KindCount[];
}

async function findChunk(source: Source, chunk: Chunk, ports: SearchPorts): Promise<Part> {
  const part = emptyPart();
  const [word, ...others] = chunk.words;
  if (word === undefined) return part;
  await findWord(source, part, word, ports.widen ?? (() => []));
  for (const other of others) {
    const next = emptyPart();
    await findWord(source, next, other, ports.widen ?? (() => []));
    const met = meet([part.found, next.found]);
    part.found.clear();
    part.ways.clear();
    part.exact = null;
    part.isCut ||= next.isCut;
    noteAll(part.found, met);
  }
  await findIdentifier(source, part, chunk.text);
  return part;
}

/** What was found for some chunks together meets each of them. */
function spread(parts: readonly Part[], span: Span, one: Part): void {
  for (const part of parts.slice(span.from, span.to)) {
    noteAll(part.found, one.found);
    part.isCut ||= one.isCut;
  }
}

async function findParts(source: Source, chunks: readonly Chunk[], ports: SearchPorts): Promise<readonly Part[]> {
  const parts: Part[] = [];
  for (const chunk of chunks) parts.push(await findChunk(source, chunk, ports));
  for (const span of numbersIn(chunks)) {
    const part = emptyPart();
    await findDigits(source, part, span.digits);
    if (span.to - span.from > 1) await findIdentifier(source, part, span.text);
    spread(parts, span, part);
  }
  for (const span of marksIn(chunks)) {
    const part = emptyPart();
    await findPostcode(source, part, span.text);
    const plate = ports.askPlate?.(span.text) ?? null;
    if (plate !== null) await findPlate(source, part, plate);
    spread(parts, span, part);
  }
  return parts.filter((_, index) => (chunks[index]?.words.length ?? 0) > 0);
}

function noteWays(part: Part, id: Id, reason: Reason | undefined): void {
  if (reason !== undefined) note(part.found, id, reason.score, reason.why);
}

/**
 * Of a common word only the newest records are fetched. Where it stands beside a rarer one, those of the rarer are asked
 * whether they have it; where every word is common, for the records that have them all.
 * @returns whether there may still be more that meet every part
 */
async function completeParts(source: Source, parts: readonly Part[]): Promise<boolean> {
  const cut = parts.filter((part) => part.isCut);
  if (cut.length === 0) return false;
  if (cut.length === parts.length) {
    const tokens = parts.map((part) => part.exact).filter((token) => token !== null);
    if (parts.length < 2 || tokens.length !== parts.length) return true;
    const ids = await bearersOfAll(source, tokens);
    for (const id of ids) for (const part of parts) noteWays(part, id, part.ways.get(part.exact ?? ''));
    return ids.length >= cap;
  }
  const whole = parts.filter((part) => !part.isCut).toSorted((a, b) => a.found.size - b.found.size)[0];
  const candidates = [...(whole?.found.keys() ?? [])];
  for (const part of cut)
    for (const { entry, token } of await borneBy(source, candidates, [...part.ways.keys()]))
      noteWays(part, entry, part.ways.get(token));
  return false;
}

interface Answer {
  readonly found: Found;
  readonly isMore: boolean;
}

async function findAll(source: Source, typed: string, ports: SearchPorts): Promise<Answer> {
  const parts = await findParts(source, chunksOf(typed), ports);
  if (parts.length === 0) return { found: new Map(), isMore: false };
  const isMore = await completeParts(source, parts);
  const met = meet(parts.map((part) => part.found));
  if (met.size > 0 || parts.length === 1) return { found: met, isMore };
  return { found: join(parts.map((part) => part.found)), isMore: parts.some((part) => part.isCut) };
}

function ranked(found: Found): readonly { readonly id: Id; readonly why: string }[] {
  return [...found]
    .sort(([a, x], [b, y]) => y.score - x.score || (a < b ? 1 : -1))
    .map(([id, { why }]) => ({ id, why }));
}

/**
 * Searches everything that the actor may see, by whatever is typed: words, numbers in any form, plates, postcodes and
 * identifiers together. Tolerant of spelling, sound and spacing; says why each hit matched, how many there are and of
 * what kinds.
 */
export async function searchAll(db: Reader, question: SearchQuestion, ports: SearchPorts = {}): Promise<Searched> {
  const { typed, filter = {}, from = 0, limit } = question;
  const { found, isMore } = await findAll(await sourceOf(db, filter), typed, ports);
  const all = ranked(found);
  return {
    hits: await showHits(db, all.slice(from, from + limit)),
    total: all.length,
    isMore,
    kinds: await countKinds(
      db,
      all.map(({ id }) => id),
    ),
  };
}

/**
 * The best hits alone, without filter and counts: for lists with a search box of their own.
 * @param typed what stands in the search box
 * @param limit most hits to give back, the best first
 * @param widen who knows other spellings of a name; without it only slips and sounds are tolerated
 */
export async function search(db: Reader, typed: string, limit: number, widen?: Widen): Promise<readonly Hit[]> {
  const { found } = await findAll(await sourceOf(db, {}), typed, widen === undefined ? {} : { widen });
  return showHits(db, ranked(found).slice(0, limit));
}
