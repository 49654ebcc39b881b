/*
 * Russian, Ukrainian, Belarusian, Bulgarian, Serbian and Macedonian letters as British passports and the press mostly have
 * them (BGN/PCGN without its signs). г is g, as in Russian and Bulgarian; Ukrainian г is written h there, which the sound
 * keys bridge for the names that are listed.
 */
const cyrillic: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  ђ: 'dj',
  ѓ: 'gj',
  е: 'e',
  ё: 'yo',
  є: 'ye',
  ж: 'zh',
  з: 'z',
  ѕ: 'dz',
  и: 'i',
  і: 'i',
  ї: 'yi',
  й: 'y',
  ј: 'j',
  к: 'k',
  л: 'l',
  љ: 'lj',
  м: 'm',
  н: 'n',
  њ: 'nj',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  ћ: 'c',
  ќ: 'k',
  у: 'u',
  ў: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  џ: 'dz',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
};

const greek: Readonly<Record<string, string>> = {
  α: 'a',
  β: 'v',
  γ: 'g',
  δ: 'd',
  ε: 'e',
  ζ: 'z',
  η: 'i',
  θ: 'th',
  ι: 'i',
  κ: 'k',
  λ: 'l',
  μ: 'm',
  ν: 'n',
  ξ: 'x',
  ο: 'o',
  π: 'p',
  ρ: 'r',
  σ: 's',
  ς: 's',
  τ: 't',
  υ: 'y',
  φ: 'f',
  χ: 'ch',
  ψ: 'ps',
  ω: 'o',
};

function byLetter(word: string, table: Readonly<Record<string, string>>): string {
  return [...word.toLowerCase()].map((letter) => table[letter] ?? letter).join('');
}

/** A Cyrillic word in Latin letters: `Петрова` is `petrova`. */
export function readCyrillic(word: string): string {
  // й and ї are letters of their own here, not accented ones.
  return byLetter(word.normalize('NFC'), cyrillic);
}

/** A Greek word in Latin letters, without its accents. */
export function readGreek(word: string): string {
  const plain = word
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '');
  return byLetter(plain.replace(/ου/g, 'ou').replace(/μπ/g, 'b').replace(/ντ/g, 'd').replace(/γκ/g, 'g'), greek);
}
