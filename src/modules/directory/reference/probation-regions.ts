/** A region of the Probation Service of England and Wales. Its borders follow forces, not statistical regions. */
export interface ProbationRegion {
  /** Its number as an organisation: 2101 to 2112. */
  readonly number: number;
  readonly name: string;
  /** Slugs of the forces whose areas it serves. */
  readonly forces: readonly string[];
}

/* number | name | forces. The twelve names are facts; which forces each serves is from background knowledge, unverified. */
const table = `
2101 | East Midlands | derbyshire, leicestershire, lincolnshire, nottinghamshire
2102 | East of England | bedfordshire, cambridgeshire, essex, hertfordshire, norfolk, northamptonshire, suffolk
2103 | Greater Manchester | greater-manchester
2104 | Kent, Surrey and Sussex | kent, surrey, sussex
2105 | London | metropolitan, city-of-london
2106 | North East | cleveland, durham, northumbria
2107 | North West | cheshire, cumbria, lancashire, merseyside
2108 | South Central | hampshire, thames-valley
2109 | South West | avon-and-somerset, devon-and-cornwall, dorset, gloucestershire, wiltshire
2110 | Wales | dyfed-powys, gwent, north-wales, south-wales
2111 | West Midlands | staffordshire, warwickshire, west-mercia, west-midlands
2112 | Yorkshire and the Humber | humberside, north-yorkshire, south-yorkshire, west-yorkshire
`;

/** The twelve regions. */
export const probationRegions: readonly ProbationRegion[] = table
  .trim()
  .split('\n')
  .map((line) => {
    const [number = '', name = '', forces = ''] = line.split('|').map((cell) => cell.trim());
    return { number: Number(number), name, forces: forces.split(', ') };
  });
