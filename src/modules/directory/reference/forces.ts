/** A police force as the register knows it. */
export interface Force {
  /** Its number as an organisation. Never given to another; the order is set out at `forces`. */
  readonly number: number;
  /** Full name: "Suffolk Constabulary". */
  readonly name: string;
  /** As people say it: "Suffolk". */
  readonly shortName: string;
  /** As data.police.uk addresses it: `suffolk`. */
  readonly slug: string;
  /** Code of its area in the Government Statistical Service's register; null where it has no area in England and Wales. */
  readonly areaCode: string | null;
  /** The two digits that the Police National Computer uses; null where not known. */
  readonly pncCode: { readonly code: string; readonly verified: boolean } | null;
  /** Statistical region of England, or Wales; null where it has no area there. */
  readonly region: Region | null;
  /** Regional organised crime unit by its short name; null for London's two forces and those outside the ten regions. */
  readonly regionalUnit: string | null;
  readonly kind: ForceKind;
  /** One of the four from which most lines are exported. */
  readonly exporter: boolean;
}

/** 'territorial' = an area in England and Wales; 'elsewhere' = Scotland and Northern Ireland, named as importers only. */
export type ForceKind = 'territorial' | 'railways' | 'elsewhere';

/** Statistical regions of England, and Wales, in the order in which the Office for National Statistics lists them. */
export const regions = [
  'North East',
  'North West',
  'Yorkshire and The Humber',
  'East Midlands',
  'West Midlands',
  'East of England',
  'London',
  'South East',
  'South West',
  'Wales',
] as const;
export type Region = (typeof regions)[number];

/*
 * number | PNC code | area code | name | short name | slug | region | regional unit | other ways to write it
 * PNC codes come from background knowledge, not from a source that was read (domain notes, 9.1), hence `verified: false`.
 * Regional units after HMICFRS: Kent works with the Eastern unit and North Wales with the North West one.
 */
const table = `
1 | 01 | E23000001 | Metropolitan Police Service | Metropolitan | metropolitan | London |  | Met, MPS, MPD, New Scotland Yard
2 | 48 | E23000034 | City of London Police | City of London | city-of-london | London |  | CoLP
3 | 52 | E23000036 | Avon and Somerset Constabulary | Avon and Somerset | avon-and-somerset | South West | SWROCU | ASP
4 | 40 | E23000026 | Bedfordshire Police | Bedfordshire | bedfordshire | East of England | ERSOU | Beds
5 | 35 | E23000023 | Cambridgeshire Constabulary | Cambridgeshire | cambridgeshire | East of England | ERSOU | Cambs
6 | 07 | E23000006 | Cheshire Constabulary | Cheshire | cheshire | North West | NWROCU |
7 | 17 | E23000013 | Cleveland Police | Cleveland | cleveland | North East | NEROCU |
8 | 03 | E23000002 | Cumbria Constabulary | Cumbria | cumbria | North West | NWROCU |
9 | 30 | E23000018 | Derbyshire Constabulary | Derbyshire | derbyshire | East Midlands | EMSOU | Derbys
10 | 50 | E23000035 | Devon and Cornwall Police | Devon and Cornwall | devon-and-cornwall | South West | SWROCU | DCP
11 | 55 | E23000039 | Dorset Police | Dorset | dorset | South West | SWROCU |
12 | 11 | E23000008 | Durham Constabulary | Durham | durham | North East | NEROCU | County Durham
13 | 63 | W15000004 | Dyfed-Powys Police | Dyfed-Powys | dyfed-powys | Wales | Tarian |
14 | 42 | E23000028 | Essex Police | Essex | essex | East of England | ERSOU |
15 | 53 | E23000037 | Gloucestershire Constabulary | Gloucestershire | gloucestershire | South West | SWROCU | Glos, Gloucs
16 | 06 | E23000005 | Greater Manchester Police | Greater Manchester | greater-manchester | North West | NWROCU | GMP
17 | 61 | W15000002 | Gwent Police | Gwent | gwent | Wales | Tarian |
18 | 44 | E23000030 | Hampshire and Isle of Wight Constabulary | Hampshire | hampshire | South East | SEROCU | Hants, Hampshire and Isle of Wight, Hampshire and the Isle of Wight
19 | 41 | E23000027 | Hertfordshire Constabulary | Hertfordshire | hertfordshire | East of England | ERSOU | Herts
20 | 16 | E23000012 | Humberside Police | Humberside | humberside | Yorkshire and The Humber | YHROCU |
21 | 46 | E23000032 | Kent Police | Kent | kent | South East | ERSOU |
22 | 04 | E23000003 | Lancashire Constabulary | Lancashire | lancashire | North West | NWROCU | Lancs
23 | 33 | E23000021 | Leicestershire Police | Leicestershire | leicestershire | East Midlands | EMSOU | Leics
24 | 32 | E23000020 | Lincolnshire Police | Lincolnshire | lincolnshire | East Midlands | EMSOU | Lincs
25 | 05 | E23000004 | Merseyside Police | Merseyside | merseyside | North West | NWROCU | Merpol
26 | 36 | E23000024 | Norfolk Constabulary | Norfolk | norfolk | East of England | ERSOU |
27 | 60 | W15000001 | North Wales Police | North Wales | north-wales | Wales | NWROCU | NWP
28 | 12 | E23000009 | North Yorkshire Police | North Yorkshire | north-yorkshire | Yorkshire and The Humber | YHROCU | N Yorks, North Yorks, NYP
29 | 34 | E23000022 | Northamptonshire Police | Northamptonshire | northamptonshire | East Midlands | EMSOU | Northants
30 | 10 | E23000007 | Northumbria Police | Northumbria | northumbria | North East | NEROCU |
31 | 31 | E23000019 | Nottinghamshire Police | Nottinghamshire | nottinghamshire | East Midlands | EMSOU | Notts
32 | 62 | W15000003 | South Wales Police | South Wales | south-wales | Wales | Tarian | SWP
33 | 14 | E23000011 | South Yorkshire Police | South Yorkshire | south-yorkshire | Yorkshire and The Humber | YHROCU | S Yorks, South Yorks, SYP
34 | 21 | E23000015 | Staffordshire Police | Staffordshire | staffordshire | West Midlands | WMROCU | Staffs
35 | 37 | E23000025 | Suffolk Constabulary | Suffolk | suffolk | East of England | ERSOU |
36 | 45 | E23000031 | Surrey Police | Surrey | surrey | South East | SEROCU |
37 | 47 | E23000033 | Sussex Police | Sussex | sussex | South East | SEROCU |
38 | 43 | E23000029 | Thames Valley Police | Thames Valley | thames-valley | South East | SEROCU | TVP
39 | 23 | E23000017 | Warwickshire Police | Warwickshire | warwickshire | West Midlands | WMROCU | Warks
40 | 22 | E23000016 | West Mercia Police | West Mercia | west-mercia | West Midlands | WMROCU |
41 | 20 | E23000014 | West Midlands Police | West Midlands | west-midlands | West Midlands | WMROCU | WMP, West Mids, W Mids
42 | 13 | E23000010 | West Yorkshire Police | West Yorkshire | west-yorkshire | Yorkshire and The Humber | YHROCU | WYP, W Yorks, West Yorks
43 | 54 | E23000038 | Wiltshire Police | Wiltshire | wiltshire | South West | SWROCU | Wilts
44 | 93 |  | British Transport Police | BTP | btp |  |  | British Transport
45 |  |  | Police Scotland | Scotland | scotland |  |  | Police Service of Scotland, PSoS, PSS
46 |  |  | Police Service of Northern Ireland | Northern Ireland | northern-ireland |  |  | PSNI
`;

/** Metropolitan, Merseyside, West Midlands and Greater Manchester (NCLCC strategic assessment 2023/24). */
const exporters: readonly string[] = ['metropolitan', 'merseyside', 'west-midlands', 'greater-manchester'];

function isRegion(text: string): text is Region {
  return (regions as readonly string[]).includes(text);
}

function readLine(line: string): { readonly force: Force; readonly others: readonly string[] } {
  const [number = '', pnc = '', area = '', name = '', shortName = '', slug = '', region = '', unit = '', others = ''] =
    line.split('|').map((cell) => cell.trim());
  const force: Force = {
    number: Number(number),
    name,
    shortName,
    slug,
    areaCode: area === '' ? null : area,
    pncCode: pnc === '' ? null : { code: pnc, verified: false },
    region: isRegion(region) ? region : null,
    regionalUnit: unit === '' ? null : unit,
    kind: area !== '' ? 'territorial' : slug === 'btp' ? 'railways' : 'elsewhere',
    exporter: exporters.includes(slug),
  };
  return { force, others: others === '' ? [] : others.split(',') };
}

const lines = table.trim().split('\n').map(readLine);

/**
 * Every force that a record may name, by number: 1 Metropolitan, 2 City of London, 3 to 43 the other territorial forces
 * by name, 44 British Transport Police, and, as importers only, 45 Police Scotland and 46 the PSNI.
 */
export const forces: readonly Force[] = lines.map((line) => line.force);

const byNumber = new Map(forces.map((force) => [force.number, force]));

/** The force of a number, or null when no force bears it. */
export function forceOf(number: number): Force | null {
  return byNumber.get(number) ?? null;
}

/** Words that people add or leave out at will. */
const fillers = new Set(['the', 'police', 'constabulary', 'service', 'force', 'of']);

/** "Devon & Cornwall Constabulary" and "devon-and-cornwall" both come to `devonandcornwall`. */
function keyOf(text: string): string {
  const words = text
    .toLowerCase()
    .replace(/&/g, ' and ')
    .split(/[^a-z0-9]+/);
  return words.filter((word) => word !== '' && !fillers.has(word)).join('');
}

function listKeys(): ReadonlyMap<string, Force> {
  const found = new Map<string, Force>();
  for (const { force, others } of lines) {
    const ways = [force.name, force.shortName, force.slug, force.areaCode ?? '', ...others];
    for (const key of ways.map(keyOf).filter((each) => each !== '')) {
      const already = found.get(key);
      if (already !== undefined && already !== force) throw new Error(`Two forces are written "${key}"`);
      found.set(key, force);
    }
  }
  return found;
}

const byKey = listKeys();

/**
 * Finds a force as people write it: name, short name, data.police.uk slug, area code or a common abbreviation, whatever
 * the case and punctuation, with or without "Police" or "Constabulary".
 * Bare digits find nothing: 37 is Sussex by our number and Suffolk by PNC code, and a guess would misplace a record.
 * "London" finds nothing either, as two forces police it.
 */
export function findForce(text: string): Force | null {
  return byKey.get(keyOf(text)) ?? null;
}
