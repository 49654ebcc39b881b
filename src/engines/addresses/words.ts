/*
 * Short forms in addresses, as people write them. Those of kinds of street hold at the end of a street's name, the
 * others before a word: "High St" is a street, "St Albans" a saint, "Dr Johnson Ave" a doctor.
 */
const streetForms = `
street: st, str, strt
road: rd
avenue: ave, av, aven
lane: ln
close: cl, clo
court: ct, crt
crescent: cres, cresc, crs
drive: dr, drv, dve
gardens: gdns, gdn, gardns
garden:
grove: gr, grv, gro
place: pl
square: sq
terrace: ter, terr, tce
park: pk
way: wy
walk: wk, wlk
mews: mws
hill: hl
row: rw
parade: pde, prde
boulevard: blvd, bvd
circus: circ
croft: cft
green: grn
rise:
view: vw
yard: yd
quay: qy
wharf: whf
bridge: brg
market: mkt
station: stn
estate: est
industrial:
broadway: bdwy
embankment: emb
passage: psge
alley: aly
arcade: arc
meadow:
meadows: mdws
mount:
vale:
approach: appr
common:
end:
field:
fields: flds
gate:
heath:
orchard:
path:
promenade: prom
side:
villas: vls
cottages: cotts
buildings: bldgs, blds
`;

const leadingForms = `
great: gt, grt
little: lt, lit, lttl
upper: upr, uppr
lower: lwr
north: nth
south: sth
st: saint, st
mount: mt
doctor: dr
`;

const buildingForms = `
house: hse
cottage: cott
building: bldg
apartments: apts
mansions:
lodge: ldge
tower: twr
`;

function readForms(table: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const line of table.trim().split('\n')) {
    const [word = '', forms = ''] = line.split(':').map((each) => each.trim());
    found.set(word, word);
    for (const form of forms.split(', ').filter(Boolean)) found.set(form, word);
  }
  return found;
}

const streets = readForms(streetForms);
const leading = readForms(leadingForms);
const buildings = readForms(buildingForms);

/** A word without case, dots and apostrophes: "St." and "ST" are `st`, "King's" is `kings`. */
export function plainWord(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f.'’‘]/g, '');
}

/** Whether a word names a kind of street, in full or short. */
export function isStreetWord(word: string): boolean {
  return streets.has(plainWord(word));
}

/** Whether a word names a kind of building. */
export function isBuildingWord(word: string): boolean {
  return buildings.has(plainWord(word));
}

const compass = new Set(['north', 'south', 'east', 'west', 'nth', 'sth', 'n', 's', 'e', 'w']);

/** Whether a word behind a street belongs to it: "High Street North". */
export function isCompassWord(word: string): boolean {
  return compass.has(plainWord(word));
}

/**
 * The words of a street, building or place in one form for comparison: lower case, no punctuation, kinds of street in
 * full at the end, "Gt" and its like in full before a word; "Saint" is `st`.
 */
export function normalWords(text: string): string {
  const words = text
    .replace(/&/g, ' and ')
    .split(/[\s,\-–]+/)
    .map(plainWord)
    .filter((word) => word !== '');
  const last = words.findLastIndex((word) => !compass.has(word));
  return words
    .map((word, index) => {
      if (index === last && index > 0) return streets.get(word) ?? buildings.get(word) ?? word;
      if (index < words.length - 1) return leading.get(word) ?? buildings.get(word) ?? word;
      return word;
    })
    .join(' ');
}
