/** Shorter ones are left: "12" stands in half of all dates, and tells nobody anything. */
const shortest = 4;

/** A PNC ID (2012/0123456Y) or a CRO number (123456/12Y), in whichever length somebody typed it. */
const policeNumber = /(?<![\p{L}\p{N}])\d{1,6}\/\d{1,7}[A-Z](?![\p{L}\p{N}])/giu;

const instead = 'a police reference';

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * A source without the names that a record or a person has in systems of police: a partner has no use for them, and could
 * ask with them elsewhere.
 * @param references such as a crime number or a PND reference, as they are held; null for what is not known
 */
export function withoutReferences(source: string, references: readonly (string | null)[]): string {
  const known = references
    .filter((each): each is string => each !== null && each.trim().length >= shortest)
    .toSorted((one, other) => other.length - one.length)
    .reduce((text, reference) => {
      const whole = `(?<![\\p{L}\\p{N}])${escaped(reference.trim())}(?![\\p{L}\\p{N}])`;
      return text.replace(new RegExp(`, reference ${whole}`, 'giu'), '').replace(new RegExp(whole, 'giu'), instead);
    }, source);
  return known.replace(policeNumber, instead);
}
