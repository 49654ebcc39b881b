import type { KindPages } from '#modules/records/index.ts';
import { vehicleKind } from '../kinds/vehicle.ts';

/** The pages of vehicles. A vehicle is known by its plate; the database keeps it so when plates come and go. */
export const vehiclePages: KindPages = {
  kind: vehicleKind,
  derived: (_own, first) => (first === null ? {} : { known_by: first['plate'] ?? null }),
};
