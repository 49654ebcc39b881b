import type { Id } from '#kernel/id.ts';
import type { Instant } from '#kernel/instant.ts';
import type { MarkingLevel } from '#kernel/marking.ts';
import { ask, type Reader, sql } from '#platform/database/index.ts';
import { backwards, slipsOf, soundsOf, wordsOf } from './tokens.ts';

/** One record found, with the reason in words. */
export interface Hit {
  readonly id: Id;
  readonly kind: string;
  readonly reference: string;
  readonly title: string;
  readonly status: string | null;
  readonly at: Instant;
  readonly controller: number;
  readonly marking: MarkingLevel;
  /** Why it matched: "number ends in 0412", "sounds like scoty". */
  readonly why: string;
}

/** A word that stands for another, with why it may mean the same: "“liz” is short for “Elizabeth”". */
export interface Likeness {
  readonly word: string;
  readonly why: string;
}

/**
 * What else a word may be written as, the nearest first. A port: this room knows nothing of names, whoever asks hands in
 * somebody who does. Words that are not names have none.
 */
export type Widen = (word: string) => readonly Likeness[];

const asTyped: Widen = () => [];

/** Most other spellings of one word that are looked for: Muhammad has 31. */
const mostLikenesses = 60;

/** Most that is fetched for one word in one way; a word commoner than this needs a second word. */
const cap = 400;
/** Fewest digits of the end of a number that are looked for. */
const leastDigits = 3;

type Found = Map<Id, { readonly score: number; readonly why: string }>;

/** Keeps the better reason of two. */
function note(found: Found, id: Id, score: number, why: string): void {
  const before = found.get(id);
  if (before === undefined || before.score < score) found.set(id, { score, why });
}

/** A record, and one of the tokens asked for that it bears. */
interface Bearer {
  readonly entry: Id;
  readonly token: string;
}

/** The newest records that bear one of some tokens, with the token. Each token by itself: then none is read further than the limit. */
async function bearersOf(db: Reader, tokens: readonly string[]): Promise<readonly Bearer[]> {
  if (tokens.length === 0) return [];
  return ask(
    db,
    sql<Bearer>`select f.entry, w.token from unnest(${[...tokens]}::text[]) w(token)
      cross join lateral (
        select t.entry from catalogue.token t where t.token = w.token order by t.entry desc limit ${cap}
      ) f order by f.entry desc limit ${cap}`,
  );
}

async function entriesOf(db: Reader, tokens: readonly string[]): Promise<readonly Id[]> {
  return (await bearersOf(db, tokens)).map((row) => row.entry);
}

/** Tokens that begin so: a range of the index, whose collation is C. U+FFFF sorts after every letter. */
async function entriesFrom(db: Reader, beginning: string): Promise<readonly Id[]> {
  const rows = await db
    .selectFrom('catalogue.token')
    .select('entry')
    .where('token', '>=', beginning)
    .where('token', '<', `${beginning}\uffff`)
    .limit(cap)
    .execute();
  return rows.map((row) => row.entry);
}

/** Notes the records that bear the word otherwise spelt: the nearer the spelling the higher, always above a slip. */
async function findLikenesses(db: Reader, likenesses: readonly Likeness[], found: Found): Promise<void> {
  const placeOf = new Map(likenesses.map(({ word }, place) => [`w:${word}`, place]));
  for (const { entry, token } of await bearersOf(db, [...placeOf.keys()])) {
    const place = placeOf.get(token) ?? 0;
    note(found, entry, 75 - (10 * place) / mostLikenesses, likenesses[place]?.why ?? '');
  }
}

async function findWord(db: Reader, word: string, widen: Widen): Promise<Found> {
  const found: Found = new Map();
  for (const id of await entriesOf(db, [`w:${word}`])) note(found, id, 100, `name has “${word}”`);
  if (word.length >= 3)
    for (const id of await entriesFrom(db, `w:${word}`)) note(found, id, 80, `name begins with “${word}”`);
  await findLikenesses(db, widen(word).slice(0, mostLikenesses), found);
  if (found.size >= cap) return found;
  for (const id of await entriesOf(
    db,
    slipsOf(word).map((slip) => `x:${slip}`),
  ))
    note(found, id, 60, `close spelling of “${word}”`);
  for (const id of await entriesOf(
    db,
    soundsOf(word).map((sound) => `s:${sound}`),
  ))
    note(found, id, 50, `sounds like “${word}”`);
  return found;
}

async function findDigits(db: Reader, digits: string): Promise<Found> {
  const found: Found = new Map();
  // A leading 0 or 44 is how the number is written, not what it is.
  const national = digits.replace(/^(0044|44|0)/, '');
  for (const id of await entriesFrom(db, `d:${backwards(national)}`))
    note(found, id, 90, `number ends in ${digits.slice(-4)}`);
  return found;
}

/** Every part of what was typed must be met; the reasons are joined. */
function meet(parts: readonly Found[]): Found {
  const [first, ...rest] = parts;
  const all: Found = new Map();
  for (const [id, one] of first ?? []) {
    const others = rest.map((part) => part.get(id));
    if (others.some((other) => other === undefined)) continue;
    const reasons = [one, ...others.filter((other) => other !== undefined)];
    all.set(id, {
      score: reasons.reduce((sum, each) => sum + each.score, 0) / reasons.length,
      why: [...new Set(reasons.map((each) => each.why))].join('; '),
    });
  }
  return all;
}

function join(parts: readonly Found[]): Found {
  const any: Found = new Map();
  for (const part of parts) {
    for (const [id, one] of part) note(any, id, one.score / 2, `${one.why}; nothing matches all that was typed`);
  }
  return any;
}

/** Cuts what was typed into words and runs of digits; "07700 900412" is one number, however it is spaced. */
function partsOf(typed: string): { readonly words: readonly string[]; readonly digits: readonly string[] } {
  const digits: string[] = [];
  const rest = typed.replace(/\+?\d[\d\s().-]*\d|\d/g, (run) => {
    const plain = run.replace(/\D/g, '');
    if (plain.length < leastDigits) return ` ${run} `;
    digits.push(plain);
    return ' ';
  });
  return { words: wordsOf(rest).slice(0, 6), digits: digits.slice(0, 3) };
}

/**
 * Searches everything that the actor may see. Tolerant of spelling, sound and spacing; says why each hit matched.
 * @param typed what stands in the search box, at most a few words
 * @param limit most hits to give back, the best first
 * @param widen who knows other spellings of a name; without it only slips and sounds are tolerated
 */
export async function search(
  db: Reader,
  typed: string,
  limit: number,
  widen: Widen = asTyped,
): Promise<readonly Hit[]> {
  const { words, digits } = partsOf(typed.slice(0, 200));
  const parts: Found[] = [];
  for (const word of words) parts.push(await findWord(db, word, widen));
  for (const run of digits) parts.push(await findDigits(db, run));
  if (parts.length === 0) return [];
  const met = meet(parts);
  const found = met.size > 0 || parts.length === 1 ? met : join(parts);
  const best = [...found].sort(([a, x], [b, y]) => y.score - x.score || (a < b ? 1 : -1)).slice(0, limit);
  return showHits(
    db,
    best.map(([id, one]) => ({ id, why: one.why })),
  );
}

/** The rows of the hits, in the order given: a second query, because joined to the tokens the plan turns. */
async function showHits(
  db: Reader,
  wanted: readonly { readonly id: Id; readonly why: string }[],
): Promise<readonly Hit[]> {
  if (wanted.length === 0) return [];
  const rows = await db
    .selectFrom('catalogue.entry as e')
    .innerJoin('catalogue.kind as k', 'k.id', 'e.kind')
    .select(['e.id', 'k.name as kind', 'e.reference', 'e.title', 'e.status', 'e.at', 'e.controller', 'e.marking'])
    .where(sql<boolean>`e.id = any(${wanted.map((each) => each.id)})`)
    .execute();
  const byId = new Map(rows.map((row) => [row.id, row]));
  return wanted.flatMap((each) => {
    const row = byId.get(each.id);
    return row === undefined ? [] : [{ ...row, why: each.why }];
  });
}
