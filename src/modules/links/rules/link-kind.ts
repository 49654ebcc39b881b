import { type LinkKind, linkKinds } from './link-kinds.ts';
import { type LinkableKind, linkableKinds, wordsOf } from './record-kinds.ts';

/** A kind of link from where somebody stands: the record at hand is the `from` of the kind, or its `to`. */
export interface LinkChoice {
  /** What addresses call it: `uses-phone`, `sim-in-handset.back`. */
  readonly code: string;
  readonly kind: LinkKind;
  readonly isForward: boolean;
  /** "Has a role in a line". */
  readonly words: string;
  /** What the other record may be. */
  readonly others: readonly LinkableKind[];
}

/** The declared kind of a code that our own code or a record holds. */
export function linkKindOf(code: string): LinkKind {
  const found = linkKinds.find((each) => each.code === code);
  if (found === undefined) throw new Error(`No kind of link is called ${code}`);
  return found;
}

/** The heading on the page of the record at hand: "Lines" on a person's, "People" on a line's. */
export function headingOf(kind: LinkKind, isForward: boolean): string {
  return isForward ? kind.heading.from : kind.heading.to;
}

/** "a person", "a person, a vehicle or a line"; "another record" where it may be any. */
export function sayKinds(kinds: readonly LinkableKind[]): string {
  if (kinds.length === linkableKinds.length) return 'another record';
  const said = kinds.map((each) => wordsOf(each).some);
  const last = said.at(-1) ?? '';
  return said.length < 2 ? last : `${said.slice(0, -1).join(', ')} or ${last}`;
}

function choiceOf(kind: LinkKind, isForward: boolean, isBothWays: boolean): LinkChoice {
  const others = isForward ? kind.to : kind.from;
  const phrase = `${isForward ? kind.forward : kind.backward} ${sayKinds(others)}`;
  return {
    code: isBothWays && !isForward ? `${kind.code}.back` : kind.code,
    kind,
    isForward,
    words: `${phrase.charAt(0).toUpperCase()}${phrase.slice(1)}`,
    others,
  };
}

/** Every link that can be made from a record of this kind. What reads the same both ways is offered once. */
export function choicesFor(of: LinkableKind): readonly LinkChoice[] {
  return linkKinds.flatMap((kind) => {
    const [isFrom, isTo] = [kind.from.includes(of), kind.to.includes(of)];
    if (isFrom && isTo) return [choiceOf(kind, true, true), ...(kind.isMutual ? [] : [choiceOf(kind, false, true)])];
    if (isFrom) return [choiceOf(kind, true, false)];
    return isTo ? [choiceOf(kind, false, false)] : [];
  });
}

/** The choice that an address or a form names, from a record of this kind; null when there is none. */
export function choiceNamed(of: LinkableKind, code: string): LinkChoice | null {
  return choicesFor(of).find((each) => each.code === code) ?? null;
}

/** Whether two records of these kinds may be linked so, in this direction. */
export function fits(kind: LinkKind, from: string, to: string): boolean {
  return kind.from.some((each) => each === from) && kind.to.some((each) => each === to);
}
