import type { Id } from '#kernel/id.ts';
import { ask, type Reader, sql } from '#platform/database/index.ts';

/** Other premises that are held, of those that the actor may see. */
export interface NearPremises {
  readonly id: Id;
  readonly reference: string;
  readonly address: string;
  readonly controller: number;
  /** Whether it is the same flat or house, recorded by another force or twice. */
  readonly isSame: boolean;
}

/** Most that stand on a page: a tower has hundreds of flats. */
export const mostInBuilding = 50;

/** Other premises in the building of one, those of the same address first. */
export async function inBuilding(db: Reader, premises: Id): Promise<readonly NearPremises[]> {
  return ask(
    db,
    sql<NearPremises>`select p.id, p.reference, p.address, p.controller,
        coalesce(p.premises_key = o.premises_key, false) as "isSame"
      from objects.premises o join objects.premises p on p.building_key = o.building_key and p.id <> o.id
      where o.id = ${premises}
      order by coalesce(p.premises_key = o.premises_key, false) desc, p.id desc limit ${mostInBuilding}`,
  );
}

/** Where premises are, as it was understood from their address. */
export interface PremisesPlace {
  readonly flat: string | null;
  readonly building: string | null;
  readonly houseNumber: string | null;
  readonly street: string | null;
  readonly town: string | null;
  readonly postcode: string | null;
  readonly longitude: number | null;
  readonly latitude: number | null;
  readonly positionSays: string | null;
  readonly force: number | null;
  readonly district: string | null;
}

/** Where premises are; null when the actor may not see them. */
export async function placeOf(db: Reader, premises: Id): Promise<PremisesPlace | null> {
  const rows = await ask(
    db,
    sql<PremisesPlace>`select flat, building, house_number as "houseNumber", street, town, postcode, longitude, latitude,
      position_says as "positionSays", force, district from objects.premises where id = ${premises}`,
  );
  return rows[0] ?? null;
}
