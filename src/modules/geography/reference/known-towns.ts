/** A town whose district everybody knows: outlines that misplace one are wrong, or not what they are taken for. */
export interface KnownTown {
  readonly name: string;
  readonly longitude: number;
  readonly latitude: number;
  /** Code of the district that it lies in. */
  readonly district: string;
}

/*
 * name | longitude, latitude | district
 * Thirty towns, one or more in each region, near coasts and borders where they can be. Positions of GeoNames (CC BY 4.0);
 * districts are facts.
 */
const table = `
Ipswich | 1.155, 52.059 | E07000202
Norwich | 1.298, 52.628 | E07000148
Great Yarmouth | 1.730, 52.608 | E07000145
Colchester | 0.904, 51.889 | E07000071
Margate | 1.386, 51.381 | E07000114
Hastings | 0.573, 50.860 | E07000062
Bournemouth | -1.880, 50.722 | E06000058
Swindon | -1.781, 51.558 | E06000030
Reading | -0.971, 51.456 | E06000038
Milton Keynes | -0.756, 52.042 | E06000042
Barrow-in-Furness | -3.228, 54.111 | E06000064
Whitehaven | -3.584, 54.549 | E06000063
Harrogate | -1.537, 53.991 | E06000065
Grimsby | -0.076, 53.565 | E06000012
Shrewsbury | -2.752, 52.710 | E06000051
Loughborough | -1.200, 52.767 | E07000130
Rhyl | -3.485, 53.318 | W06000004
Aberystwyth | -4.075, 52.414 | W06000008
Merthyr Tydfil | -3.378, 51.748 | W06000024
Newport, Gwent | -2.998, 51.588 | W06000022
Taunton | -3.103, 51.015 | E06000066
Truro | -5.054, 50.265 | E06000052
Birkenhead | -3.030, 53.390 | E08000015
Brixton | -0.115, 51.461 | E09000022
Bank of England | -0.0885, 51.514 | E09000001
Epsom | -0.270, 51.331 | E07000208
Northampton | -0.890, 52.240 | E06000062
Dover | 1.310, 51.128 | E07000108
Skegness | 0.334, 53.144 | E07000137
Burnley | -2.240, 53.789 | E07000117
`;

function readTown(line: string): KnownTown {
  const [name = '', position = '', district = ''] = line.split(' | ');
  const [longitude = '', latitude = ''] = position.split(', ');
  return { name, longitude: Number(longitude), latitude: Number(latitude), district };
}

/** The thirty towns that outlines are tried on. */
export const knownTowns: readonly KnownTown[] = table.trim().split('\n').map(readTown);
