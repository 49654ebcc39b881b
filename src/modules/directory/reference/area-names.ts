import { councilOf } from './councils.ts';
import { forces } from './forces.ts';

const wide: Readonly<Record<string, string>> = {
  K02000001: 'The United Kingdom',
  K03000001: 'Great Britain',
  K04000001: 'England and Wales',
  E92000001: 'England',
  W92000004: 'Wales',
  S92000003: 'Scotland',
  N92000002: 'Northern Ireland',
};

const forceAreas = new Map(forces.map((force) => [force.areaCode ?? '', `Area of ${force.name}`]));

/** What the area of a duty is called: "Ashford", "Area of Kent Police", "England and Wales"; its code when not known. */
export function sayArea(code: string): string {
  return wide[code] ?? councilOf(code)?.name ?? forceAreas.get(code) ?? code;
}
