/** What the simulation needs to know of a force. */
export interface CountryForce {
  /** By which records name it: the product's slug, such as `west-mercia`. */
  readonly code: string;
  /** "West Mercia". */
  readonly name: string;
  /** Three to five letters with which its references begin: "WMER". */
  readonly letters: string;
  readonly region: string;
  /** One of the four from which most lines are exported. */
  readonly isExporter: boolean;
  /** British Transport Police: sees what happens at stations, and has no towns. */
  readonly isRailways: boolean;
}

/** A town in which people live and drugs are sold. */
export interface CountryTown {
  readonly code: string;
  readonly name: string;
  /** Degrees of WGS 84. */
  readonly latitude: number;
  readonly longitude: number;
  /** Code of the force that polices it. */
  readonly force: string;
  /** What the council is called that looks after its children. */
  readonly council: string;
  /** How many people live there. */
  readonly people: number;
}

/** A railway station. */
export interface CountryStation {
  readonly code: string;
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
}

/** The country that a world is laid in: handed in, because an engine holds no data of the country. */
export interface Country {
  readonly forces: readonly CountryForce[];
  readonly towns: readonly CountryTown[];
  readonly stations: readonly CountryStation[];
  /** Names of streets. Invented ones are in `streetNames`, so that no real home is depicted. */
  readonly streets: readonly string[];
}

/** Names of streets that were made up. */
export const streetNames: readonly string[] = [
  ...['Lanternfield', 'Quillmere', 'Tanglewick', 'Ostlerby', 'Pennyfathom', 'Brindlecote', 'Marlhanger', 'Foxlinden'],
  ...[
    'Copperthwaite',
    'Wrenshaw',
    'Dunnockside',
    'Hobbleton',
    'Larkspindle',
    'Merrowdown',
    'Nettlegarth',
    'Plovercombe',
  ],
].flatMap((name) => ['Road', 'Street', 'Close', 'Avenue'].map((kind) => `${name} ${kind}`));
