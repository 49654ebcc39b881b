import { foldName } from './letters.ts';
import { inLatin } from './script.ts';

/** Endings that differ by sex or by romanisation, and the one that stands for both. Tried in this order, one is taken. */
const endings: readonly (readonly [RegExp, string])[] = [
  // Polish, Russian, Ukrainian, Czech: Kowalska and Kowalski, Dostoyevsky and Dostoevskaya.
  [/(?<=.{3}[sc])k(?:a|y|yy|yi|iy|ij|ii|aya|aia|a?ja)$/, 'ki'],
  [/(?<=.{2}d)zka$/, 'zki'],
  // Russian and Bulgarian: Ivanova, Ivanoff, Ivanov.
  [/(?<=.{3})(?:ova|off|ow)$/, 'ov'],
  [/(?<=.{3})(?:eva|eff|yev|yeva)$/, 'ev'],
  // Greek: Papadopoulou and Papadopoulos, Ioannidou and Ioannidis.
  [/(?<=.{3})opoulou$/, 'opoulos'],
  [/(?<=.{3})idou$/, 'idis'],
];

/** Mac, Mc and M' before a consonant, or before a vowel in a longer word: McAuley and Macaulay, but Macey and Mack. */
const mac = /^(?:mac(?=[b-df-hj-np-tv-z][a-z]{2}|[aeiou][a-z]{4})|mc(?=[a-z]{3})|m'(?=[a-z]{3}))/;

/**
 * What stands for a family word in keys: folded, Mc as Mac, and one ending for both sexes. Several when it can be read in
 * more than one way.
 * @param word one word, as typed: "Mc Donald" is joined before, as `readName` does
 */
export function familyStems(word: string): readonly string[] {
  const { latin } = inLatin(word);
  const lower = latin.toLowerCase();
  const folded = foldName(latin);
  const scottish = (lower.startsWith("m'") ? lower.replace(mac, 'mac') : folded).replace(mac, 'mac');
  const plain = foldName(scottish);
  const ending = endings.find(([pattern]) => pattern.test(plain));
  const stems = [folded, plain, ...(ending === undefined ? [] : [plain.replace(ending[0], ending[1])])];
  // Czech and Slovak: Nováková is Mrs Novák. Only with its accent, or Ivanova would be Ivan.
  if (/ov[áa]́?$/.test(lower) && /á$/.test(lower.normalize('NFC'))) stems.push(plain.replace(/ova$/, ''));
  // O'Brien and Brien, Ó Briain: the O is often left out.
  if (/^[oó]'./.test(lower)) stems.push(folded.slice(1));
  return [...new Set(stems)];
}
