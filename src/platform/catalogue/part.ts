import { type Found, note, type Reason } from './found.ts';
import { bearersOf, cap, entriesFrom, type Source } from './look-up.ts';

/** One piece of what was typed, with everything that was found for it. */
export interface Part {
  readonly found: Found;
  /** What may be borne to meet it, for records that a bound left out: by token, the reason. */
  readonly ways: Map<string, Reason>;
  /** The token of the very word; null for pieces that are no word. */
  exact: string | null;
  /** Whether there are more than were fetched. */
  isCut: boolean;
}

/** A piece for which nothing was found yet. */
export function emptyPart(): Part {
  return { found: new Map(), ways: new Map(), exact: null, isCut: false };
}

/** Notes the records that bear some tokens, each for its own reason. */
export async function noteBearers(source: Source, part: Part, ways: ReadonlyMap<string, Reason>): Promise<void> {
  for (const [token, reason] of ways) if (!part.ways.has(token)) part.ways.set(token, reason);
  const bearers = await bearersOf(source, [...ways.keys()]);
  if (bearers.length >= cap) part.isCut = true;
  for (const { entry, token } of bearers) {
    const reason = ways.get(token);
    if (reason !== undefined) note(part.found, entry, reason.score, reason.why);
  }
}

/** Tokens that are borne for one and the same reason. */
export function waysOf(tokens: readonly string[], score: number, why: string): ReadonlyMap<string, Reason> {
  return new Map(tokens.map((token) => [token, { score, why }]));
}

/** Notes the records that have a token with this beginning. */
export async function noteBeginning(
  source: Source,
  part: Part,
  beginning: string,
  score: number,
  why: string,
): Promise<void> {
  const entries = await entriesFrom(source, beginning);
  if (entries.length >= cap) part.isCut = true;
  for (const id of entries) note(part.found, id, score, why);
}
