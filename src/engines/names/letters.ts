/*
 * Letters that are not an accent on another one, with the letters people write for them where they have none. Turkish,
 * Polish, Scandinavian, Icelandic, German, Vietnamese, Croatian, Azerbaijani, Hausa.
 */
const others: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ħ: 'h',
  ŋ: 'n',
  ə: 'a',
  ɓ: 'b',
  ɗ: 'd',
  ƙ: 'k',
};

/** Letters that people without them also write with two: `Müller` as Mueller, `Ayşe` as Ayshe, `Begić` as Begich. */
const pairs: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ø: 'oe',
  ü: 'ue',
  å: 'aa',
  ş: 'sh',
  ș: 'sh',
  š: 'sh',
  ś: 'sh',
  č: 'ch',
  ć: 'ch',
  ç: 'ch',
  ž: 'zh',
  ż: 'zh',
  ź: 'zh',
  ț: 'ts',
  ţ: 'ts',
  đ: 'dj',
  ğ: '',
};

const otherPattern = new RegExp(`[${Object.keys(others).join('')}]`, 'g');
const pairPattern = new RegExp(`[${Object.keys(pairs).join('')}]`, 'g');
const marks = /\p{M}+/gu;

/** Lower case, accents off, letters of other alphabets of Latin as people write them: `Łukasz` is `lukasz`. */
function plainLetters(text: string): string {
  const lower = text.toLowerCase();
  // Most words that are ever read are plain already, and normalising is the dearest step.
  if (/^[a-z]*$/.test(lower)) return lower;
  return (
    lower
      .normalize('NFKD')
      .replace(marks, '')
      // Signs such as ℉ have capitals only once they are taken apart.
      .toLowerCase()
      .replace(otherPattern, (letter) => others[letter] ?? letter)
  );
}

/** The same with two letters where an accent is commonly written so; null when there is none such. */
export function pairedLetters(text: string): string | null {
  const lower = text.toLowerCase().normalize('NFC');
  const paired = lower.replace(pairPattern, (letter) => pairs[letter] ?? letter);
  return paired === lower ? null : plainLetters(paired);
}

/** What two spellings of one name have in common: plain letters and figures without spaces, hyphens and apostrophes. */
export function foldName(text: string): string {
  return plainLetters(text).replace(/[^\p{L}\p{N}]+/gu, '');
}
