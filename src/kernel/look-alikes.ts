/** Characters that a hand or an eye takes for one another: each letter, and the figure that it is taken for. */
const figureOf: Readonly<Record<string, string>> = { O: '0', I: '1', Z: '2', S: '5', B: '8' };

/** The text in capitals with every letter that is taken for a figure as that figure: two that only look alike are then equal. */
export function foldLookAlikes(text: string): string {
  return text.toUpperCase().replace(/[OIZSB]/g, (letter) => figureOf[letter] ?? letter);
}

/** Whether two characters are taken for one another: O and 0, I and 1, Z and 2, S and 5, B and 8. */
export function lookAlike(one: string, other: string): boolean {
  return foldLookAlikes(one) === foldLookAlikes(other);
}
