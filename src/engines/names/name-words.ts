/** Words before a name that are not part of it. */
const titles = new Set(
  `mr mister mrs ms miss mx dr doctor prof professor sir dame lord lady rev revd reverend capt captain cpl pte cllr
  councillor herr frau monsieur mme mlle madame senor senora signor signora maulana moulana alhaji alhaja hajji`.split(
    /\s+/,
  ),
);

/** Ranks, which are titles only in capitals: DI Carter is an inspector, Di Carter is Diana. */
const ranks = new Set('pc dc ds di dci dsu dsupt supt sgt insp wpc pcso ac dcc acc lt'.split(' '));

/** Titles that are names too: taken for a title only where a whole name follows. */
const titlesOrNames = new Set(
  `major sergeant constable inspector superintendent judge master chief bishop pastor canon father sister brother haji
  hajj uncle aunty auntie col pan pani hon imam mufti fr shri smt`.split(/\s+/),
);

const suffixes = new Set(
  'jr jnr junior snr senior ii iii iv esq esquire obe mbe cbe kbe qc kc phd mp msp bsc msc'.split(' '),
);

/** Small words that belong to the family name behind them. */
const particles = new Set(
  `van von der den ter ten de del della dello di da do dos das du la le les lo los las el al ul ur ud us uz un bin ibn ben
  bint binti ap ab ferch verch ni nic ui st saint san santa zu zur zum af av of the`.split(/\s+/),
);

/** Particles that are also given or family names: only in small letters, or between others. */
const particlesOrNames = new Set('ben al ab do le du da di san van la'.split(' '));

/** Words that make one name with the next: Abdul Rahman, Abu Bakr, Umm Kulthum. Abdi is a name by itself. */
const joiners = new Set('abd abdul abdel abdal abdur abdus abdoul abder abu abou umm um oum'.split(' '));

const plainWord = (word: string) => word.toLowerCase().replace(/\./g, '');

/** "Mr", "Dr.", "DCI". @param follow how many words follow */
export function isTitle(word: string, follow: number): boolean {
  const plain = plainWord(word);
  if (follow === 0) return false;
  if (titles.has(plain) || (ranks.has(plain) && word === word.toUpperCase())) return true;
  return titlesOrNames.has(plain) && follow > 1;
}

/** "Jr", "III", "OBE". */
export function isSuffix(word: string): boolean {
  return suffixes.has(plainWord(word));
}

/** "van", "de", "al", "bin". @param leads whether it is the first word that is left */
export function isParticle(word: string, leads: boolean): boolean {
  const plain = plainWord(word);
  if (!particles.has(plain)) return false;
  const small = word === word.toLowerCase();
  return small || (!leads && !particlesOrNames.has(plain)) || (!leads && plain === 'van');
}

/** Whether a word and the next are one given name. */
export function joinsNext(word: string): boolean {
  return joiners.has(plainWord(word));
}

/**
 * Vietnamese family names, which come first, without accents; the twenty or so that nearly all bear. Those that are
 * ordinary words or names elsewhere (Le, Do, Ho, Ly, Mai) only count before “Van” or “Thi”.
 */
const vietnamese = new Set(
  'nguyen tran pham huynh hoang phan vu vo dang bui ngo duong trinh dinh doan truong luong'.split(' '),
);
const vietnameseOrOther = new Set('le do ho ly mai cao ta lam'.split(' '));
const vietnameseMiddle = new Set(['van', 'thi']);

/** Whether these folded words are a Vietnamese name with the family name first. */
export function isVietnamese(folded: readonly string[]): boolean {
  const [first = '', second = ''] = folded;
  if (folded.length < 2) return false;
  if (vietnamese.has(first)) return !vietnamese.has(folded.at(-1) ?? '');
  return folded.length > 2 && vietnameseOrOther.has(first) && vietnameseMiddle.has(second);
}
