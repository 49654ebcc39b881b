/*
 * Counties, regions and nations by name, as people write them: name | kind | forces in whose area it lies, or the code of
 * its council | other ways to write it. Forces by their number (directory). Ceremonial counties of the Lieutenancies Act
 * 1997, the preserved counties of Wales, former counties of 1974 to 1996 that are still spoken of, the regions of the
 * Office for National Statistics. A county that is the area of one council is left to the councils. Facts.
 */
const table = `
Avon | county | 3 |
Bedfordshire | county | 4 | Beds
Black Country | county | 41 |
Berkshire | county | 38 | Berks, Royal Berkshire
Buckinghamshire | county | 38 | Bucks
Cambridgeshire | county | 5 | Cambs
Cheshire | county | 6 |
Cleveland | county | 7 | Teesside
Cornwall | county | 10 | Kernow
Cumbria | county | 8 |
Derbyshire | county | 9 | Derbys
Devon | county | 10 | Devonshire
Dorset | county | 11 |
County Durham | county | 12 | Co Durham, Durham County
East Sussex | county | 37 | E Sussex
Essex | county | 14 |
Gloucestershire | county | 15 | Glos, Gloucs
Greater London | county | 1 2 | Gtr London
Greater Manchester | county | 16 | Gtr Manchester, GM
Hampshire | county | 18 | Hants
Hertfordshire | county | 19 | Herts
Humberside | county | 20 |
Huntingdonshire | county | 5 | Hunts
Kent | county | 21 |
Lancashire | county | 22 | Lancs
Leicestershire | county | 23 | Leics
Leicester, Leicestershire and Rutland | county | 23 | LLR
Lincolnshire | county | 24 | Lincs
Merseyside | county | 25 |
Middlesex | county | 1 36 | Middx
Norfolk | county | 26 |
North Yorkshire | county | 28 | N Yorks, North Yorks
Northamptonshire | county | 29 | Northants
Nottinghamshire | county | 31 | Notts
Oxfordshire | county | 38 | Oxon
Shropshire | county | 40 | Salop, Shrops
Somerset | county | 3 | Som
South Yorkshire | county | 33 | S Yorks, South Yorks
Staffordshire | county | 34 | Staffs
Suffolk | county | 35 |
Surrey | county | 36 |
Sussex | county | 37 |
Tyne and Wear | county | 30 | Tyneside, Wearside
Warwickshire | county | 39 | Warks
West Midlands | county | 41 | West Mids, W Midlands
West Sussex | county | 37 | W Sussex
West Yorkshire | county | 42 | W Yorks, West Yorks
Wiltshire | county | 43 | Wilts
Worcestershire | county | 40 | Worcs
Yorkshire | county | 28 42 33 20 | Yorks
East Yorkshire | county | 20 | East Riding
Clwyd | county | 27 |
Dyfed | county | 13 |
Gwent | county | 17 |
Glamorgan | county | 32 | Mid Glamorgan, South Glamorgan, West Glamorgan, Morgannwg
London | region | 1 2 | Llundain
North East | region | 30 12 7 | North East England, NE England
North West | region | 16 25 22 6 8 | North West England, NW England
Yorkshire and The Humber | region | 42 33 28 20 | Yorkshire and Humberside
East Midlands | region | 31 9 23 29 24 | East Mids, E Midlands
West Midlands | region | 41 34 40 39 | West Mids, W Midlands
East of England | region | 14 19 26 35 5 4 | East Anglia, Eastern region
South East | region | 38 21 18 37 36 | South East England, SE England
South West | region | 10 3 11 15 43 | South West England, SW England
North Wales | region | 27 | Gogledd Cymru
South Wales | region | 32 17 | De Cymru
England | nation |  | Lloegr
Wales | nation |  | Cymru
Scotland | nation | 45 | Yr Alban, Alba
Northern Ireland | nation | 46 | NI, N Ireland, Ulster
United Kingdom | nation |  | UK, Great Britain, GB, Britain
England and Wales | nation |  | E&W
`;

/** A county, region or nation. */
export interface WideArea {
  readonly name: string;
  readonly kind: 'county' | 'region' | 'nation';
  /** Forces in whose area it lies; empty for nations with many. */
  readonly forces: readonly number[];
  readonly others: readonly string[];
}

function readLine(line: string): WideArea {
  const [name = '', kind = '', forces = '', others = ''] = line.split('|').map((cell) => cell.trim());
  if (kind !== 'county' && kind !== 'region' && kind !== 'nation') throw new Error(`${name} is of no known kind`);
  return {
    name,
    kind,
    forces: forces === '' ? [] : forces.split(' ').map(Number),
    others: others === '' ? [] : others.split(', '),
  };
}

/** Every county, region and nation that can be named. */
export const wideAreas: readonly WideArea[] = table.trim().split('\n').map(readLine);
