/*
 * Well-known places that are neither towns nor railway stations and that people name all the same. Name | district |
 * latitude | longitude | other ways to write it. By hand; positions within some hundred metres.
 */
const table = `
Bank of England | E09000001 | 51.5141 | -0.0884 | Bank, Threadneedle Street
Victoria Coach Station | E09000033 | 51.4928 | -0.1487 | London Victoria Coach Station, VCS
Digbeth Coach Station | E08000025 | 52.4755 | -1.8882 | Birmingham Coach Station
Heathrow Airport | E09000017 | 51.4700 | -0.4543 | London Heathrow, Heathrow, LHR
Gatwick Airport | E07000226 | 51.1537 | -0.1821 | London Gatwick, Gatwick
Manchester Airport | E08000003 | 53.3650 | -2.2725 | Ringway
Canary Wharf | E09000030 | 51.5049 | -0.0195 | Docklands
Port of Dover | E07000108 | 51.1270 | 1.3280 | Dover Docks, Dover Eastern Docks
`;

/** A place by name that no other list has. */
export interface KnownSpot {
  readonly name: string;
  readonly district: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly others: readonly string[];
}

/** Every such place. */
export const knownSpots: readonly KnownSpot[] = table
  .trim()
  .split('\n')
  .map((line) => {
    const [name = '', district = '', latitude = '', longitude = '', others = ''] = line
      .split('|')
      .map((cell) => cell.trim());
    return { name, district, latitude: Number(latitude), longitude: Number(longitude), others: others.split(', ') };
  });
