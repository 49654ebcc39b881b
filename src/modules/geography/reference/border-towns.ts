/** A town near the border of two forces or councils that the generalised outlines would give to the wrong one. */
export interface BorderTown {
  readonly name: string;
  /** Code of the district that it lies in. */
  readonly district: string;
  readonly longitude: number;
  readonly latitude: number;
  /** How far it reaches from its middle, in metres: built-up area, by hand, no further than the true border. */
  readonly reach: number;
}

/*
 * district | town | longitude, latitude | reach in metres
 * Which district a town lies in is a fact. Middles are those of GeoNames (CC BY 4.0), some moved to the middle of what
 * is built up. The towns are those of 3,000 people or more whose middle lies in another force's outline, and those that
 * an outline cuts through; below, outside London, those of 30,000 or more that another council's outline holds.
 */
const table = `
E06000006 | Widnes | -2.734, 53.370 | 2800
E06000006 | Hough Green and Ditton | -2.776, 53.373 | 900
E06000006 | Hale | -2.800, 53.333 | 1000
E06000007 | Great Sankey | -2.640, 53.392 | 2000
E06000007 | Winwick | -2.600, 53.430 | 1000
E06000050 | Lache | -2.914, 53.176 | 900
E06000050 | Blacon | -2.922, 53.207 | 1600
E06000012 | Scartho | -0.093, 53.540 | 1200
E07000137 | Holton le Clay | -0.063, 53.505 | 1000
E06000047 | Burnopfield | -1.725, 54.906 | 1000
E06000054 | Tidworth | -1.663, 51.236 | 1500
E07000032 | Langley Mill | -1.335, 53.020 | 900
E07000037 | Glossop and Hadfield | -1.963, 53.448 | 2500
E07000037 | Charlesworth | -1.993, 53.433 | 700
E07000038 | Dronfield | -1.473, 53.300 | 1800
E07000038 | Eckington | -1.365, 53.309 | 1100
E07000038 | Killamarsh | -1.317, 53.322 | 1300
E07000010 | Wisbech | 0.157, 52.666 | 1700
E07000071 | Dedham | 0.993, 51.959 | 700
E07000073 | Harlow | 0.105, 51.772 | 2500
E07000091 | Barton on Sea | -1.668, 50.743 | 1500
E07000096 | Bovingdon | -0.537, 51.723 | 1000
E07000098 | Borehamwood | -0.275, 51.657 | 1500
E07000099 | Royston | -0.022, 52.048 | 1500
E07000102 | Chorleywood | -0.514, 51.655 | 1200
E07000107 | Dartford | 0.216, 51.444 | 1700
E07000125 | Whitworth | -2.177, 53.656 | 1500
E07000130 | Loughborough | -1.208, 52.771 | 2200
E07000141 | Stamford | -0.479, 52.655 | 1500
E07000142 | Gainsborough | -0.765, 53.398 | 1600
E07000146 | Upwell | 0.222, 52.602 | 1000
E07000146 | Emneth | 0.209, 52.642 | 900
E07000171 | Harworth and Bircotes | -1.060, 53.417 | 1700
E07000172 | Eastwood | -1.303, 53.015 | 1300
E07000172 | Stapleford | -1.272, 52.930 | 1300
E07000174 | Mansfield Woodhouse | -1.194, 53.165 | 1500
E07000193 | Burton upon Trent | -1.643, 52.811 | 2400
E07000207 | East Molesey | -0.352, 51.398 | 1000
E07000208 | Ewell | -0.250, 51.352 | 1300
E07000208 | West Ewell | -0.272, 51.361 | 900
E07000208 | Epsom | -0.268, 51.332 | 1800
E07000211 | Horley | -0.163, 51.172 | 1000
E07000218 | Water Orton | -1.740, 52.516 | 900
E07000226 | Gatwick | -0.170, 51.156 | 1500
E07000226 | Langley Green | -0.200, 51.128 | 1200
E07000228 | Copthorne | -0.117, 51.139 | 1200
E07000234 | Hagley | -2.137, 52.425 | 1000
E07000244 | Beccles | 1.566, 52.456 | 1300
E07000244 | Bungay | 1.438, 52.454 | 800
E07000245 | Brandon | 0.622, 52.444 | 1200
E08000013 | Ashton-in-Makerfield, Garswood | -2.685, 53.493 | 1200
E08000013 | Billinge | -2.708, 53.498 | 1200
E08000035 | Otley | -1.690, 53.906 | 1500
E09000017 | Uxbridge | -0.477, 51.546 | 1200
E09000017 | Harefield | -0.482, 51.603 | 1300
E09000021 | Chessington and Hook | -0.306, 51.364 | 1300
W06000011 | Pontarddulais | -4.035, 51.716 | 1400
W06000018 | Abertridwr | -3.268, 51.598 | 1500
W06000021 | Chepstow | -2.683, 51.636 | 1200
E06000035 | Strood | 0.487, 51.394 | 1300
E06000038 | Reading | -0.972, 51.454 | 2200
E06000058 | Christchurch | -1.781, 50.736 | 1300
E07000128 | Thornton-Cleveleys | -3.022, 53.874 | 1300
E07000135 | Wigston | -1.100, 52.583 | 1300
E07000176 | West Bridgford | -1.127, 52.930 | 1200
E08000006 | Salford | -2.292, 53.488 | 1300
E08000009 | Stretford | -2.312, 53.448 | 1100
E08000010 | Tyldesley | -2.468, 53.514 | 1100
E08000014 | Bootle | -2.997, 53.450 | 1200
E08000014 | Crosby | -3.030, 53.480 | 1500
E08000021 | Newburn | -1.742, 54.985 | 1000
E08000022 | Wallsend | -1.533, 54.992 | 1200
E08000023 | South Shields | -1.432, 54.993 | 1600
E08000029 | Shirley | -1.820, 52.408 | 1100
E08000035 | Yeadon | -1.687, 53.866 | 900
E08000036 | Castleford | -1.357, 53.724 | 1500
`;

function readTown(line: string): BorderTown {
  const [district = '', name = '', position = '', reach = ''] = line.split(' | ');
  const [longitude = '', latitude = ''] = position.split(', ');
  return { name, district, longitude: Number(longitude), latitude: Number(latitude), reach: Number(reach) };
}

/** Towns that are placed by what is known of them before an outline is asked. */
export const borderTowns: readonly BorderTown[] = table.trim().split('\n').map(readTown);
