import type { Dice } from '../dice.ts';

/**
 * Family names are put together from parts that were made up after the sound of each community, so that nobody real is
 * depicted. Where one is the name of somebody all the same, that is chance.
 */
const parts: Readonly<Record<string, readonly [string, string]>> = {
  English: [
    'Thorn,Quil,Bram,Wether,Hollin,Fern,Cobble,Larks,Pem,Rook,Tarn,Winter,Dapple,Hask,Merri,Ollin,Sedge,Tolver,Wick,Ambler',
    'wick,bourne,combe,garth,shaw,more,sworth,dale,hurst,stock,field,marsh,hanger,brook,ridge,well',
  ],
  Welsh: ['Cad,Pryd,Llew,Gwyn,Meil,Tre,Bryn,Ial', 'wallen,fannon,orran,orris,awdry,angharn,essin,enfyn'],
  Irish: ['O’Darr,O’Fenn,McTull,McGarr,Kinn,Dool,Brann,Cull', 'aghan,ivan,oran,igan,erty,elly,achan,ullen'],
  'Pakistani and Kashmiri': [
    'Qamr,Shah,Mirz,Bukh,Zafr,Naqv,Chaudh,Jalb',
    'anwala,izada,aneez,araqi,oorani,alvi,eshwar,addin',
  ],
  Bangladeshi: ['Tal,Moz,Bhu,Sik,Chow,Laz,Roz,Mat', 'ukder,umdari,iyanath,dermia,dhuran,karuz,ibullah,alibari'],
  Indian: ['Pat,Sod,Bhan,Mehr,Chan,Gor,Nar,Raj', 'elwal,hiwan,otriya,ashwal,dekar,anishth,ainkar,olkar'],
  Tamil: ['Siva,Kana,Thiru,Raja,Vela,Guna', 'parathan,senathan,velupan,marugan,pathirai,kuladas'],
  'Black African': ['Ade,Oko,Nwa,Asa,Oba,Mens,Chik,Ola', 'wunmola,nkemba,riochi,mowale,kpenze,ndukwa,abodunle,tunwase'],
  'Black Caribbean': [
    'Grang,Balf,Clarr,Desm,Lind,Pinn,Roch,Stev',
    'erson,ourdes,ington,ondale,oville,ockson,ambert,anside',
  ],
  Somali: ['Jama,Wars,Geed,Farx,Nuur,Hirs', 'dheer,adiid,awale,iyeoni,ashire,ikooni'],
  Arab: ['Al-Maz,Ben Sal,El-Khar,Al-Dur,Bou Naz,Haddar', 'ouni,rawi,ibani,oussar,emmadi,atoun'],
  Polish: [
    'Brzez,Wier,Kalin,Ogrod,Zaw,Lipn,Czarn,Most',
    'ałowski,ubowski,owiecki,enicki,ejowski,iszewski,antowski,ulicki',
  ],
  Romanian: ['Dumb,Vlad,Ung,Cost,Mold,Petr', 'ravescu,ureanu,olescu,anoiu,arinescu,ivoianu'],
  Albanian: ['Hox,Kraj,Berish,Gjok,Shal,Prend', 'allari,andri,ukaj,emolli,itaj,oshaj'],
  'Turkish and Kurdish': ['Yild,Kar,Dem,Oz,Ay,Bil', 'ırkanlı,akoğan,irtaş,demhan,gündar,ecioğlu'],
  'Vietnamese and Chinese': ['Nguy,Tra,Li,Zha,Hu,Wo', 'enh,anq,uong,aoh,yng,eih'],
  'Portuguese and Brazilian': ['Ferr,Olivar,Carv,Mont,Silv,Tav', 'andeiro,inhares,oqueira,alvares,estrim,ulhosa'],
};

const lists = new Map(
  Object.entries(parts).map(([community, [starts, ends]]) => [
    community,
    [starts.split(','), ends.split(',')] as const,
  ]),
);

/**
 * A family name after the sound of a community.
 * @param isFemale Polish names end as she bears them
 */
export function familyName(dice: Dice, community: string, isFemale: boolean): string {
  const [starts, ends] = lists.get(community) ?? [];
  if (starts === undefined || ends === undefined) throw new Error(`No family names of ${community}`);
  const name = dice.pick(starts) + dice.pick(ends);
  return isFemale && community === 'Polish' ? name.replace(/ki$/, 'ka') : name;
}

/** Letters that are heard for each other, tried from where the dice fall. */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/ph/, 'f'],
  [/ck/, 'k'],
  [/kh/, 'k'],
  [/oo/, 'u'],
  [/ou/, 'u'],
  [/ee/, 'i'],
  [/aa/, 'a'],
  [/ll/, 'l'],
  [/nn/, 'n'],
  [/y(?=.)/, 'i'],
  [/wor/, 'wer'],
  [/sh/, 'sch'],
  [/c(?=[aou])/, 'k'],
  [/z/, 's'],
  [/ei/, 'ie'],
  [/w(?=[aeiou])/, 'v'],
  [/ł/, 'l'],
  [/ğ/, 'g'],
  [/ş/, 's'],
  [/ı/, 'i'],
  [/e(?=.{2})/, 'a'],
  [/o(?=.{2})/, 'u'],
];

/** A name as somebody writes it who only heard it; the same where nothing in it can be misheard. */
export function asHeard(dice: Dice, name: string): string {
  const start = dice.below(sounds.length);
  for (let i = 0; i < sounds.length; i += 1) {
    const [pattern, heard] = sounds[(start + i) % sounds.length] ?? [/$/, ''];
    const other = name.replace(pattern, heard);
    if (other !== name) return other;
  }
  return name;
}

/** A name with one slip of typing: two letters the wrong way round, one left out, or one twice. The first letter stays. */
export function mistyped(dice: Dice, name: string): string {
  const letters = [...name];
  if (letters.length < 4) return name;
  const at = dice.between(1, letters.length - 2);
  const [one, two] = [letters[at] ?? '', letters[at + 1] ?? ''];
  const slip = dice.below(3);
  const put = slip === 0 ? [two, one] : slip === 1 ? [two] : [one, one, two];
  return [...letters.slice(0, at), ...put, ...letters.slice(at + 2)].join('');
}
