import type { FeatureCollection, Polygon, Position } from 'geojson';

/** Names of places that are nowhere, in two alphabets and two languages. */
const names = [
  ['Northmoor', 'Farholm', 'Heronsea', 'Wexcombe'],
  ['Aldermarch', 'Stonewick', 'Greyfell', 'Tarnside', 'Great Harbour'],
  ['Llanfair-y-Môr', 'Caer Derwen', 'Ashbourne Vale', 'Millhaven', 'Kestrel Bay'],
  ['Ynys Las', 'Oakminster', 'Whitmere', 'Fenwick', 'Saltmarsh'],
  ['Penrhos', 'Redford', 'Southmere', 'وادي السلام', 'The Borough of Upper and Lower Longestwater with Little Hope'],
  ['Lydcombe', 'Downham Cross', 'Sandleigh', 'Cliffend'],
] as const;

/** Which column of the grid each row begins in: that is the coast of the west. */
const firstColumn = [2, 1, 0, 0, 1, 1];

/** The place that is too small to be seen, within the place that most comes from. */
export const [smallPlace, mainPlace] = ['Old Gate', 'Great Harbour'] as const;

/** The id of a place on the map. */
export function placeId(name: string): string {
  return `place-${name.toLowerCase().replace(/[^\p{L}\d]+/gu, '-')}`;
}

/** Always the same number between -1 and 1 for the same two. */
function wobble(x: number, y: number): number {
  const mixed = Math.imul(Math.round(x * 1000) ^ Math.imul(Math.round(y * 1000), 0x9e3779b1), 0x85ebca6b);
  return (((mixed ^ (mixed >>> 13)) >>> 0) % 2000) / 1000 - 1;
}

/** A corner of the grid, moved a little: degrees of longitude and latitude off the coast of nowhere. */
function corner(column: number, row: number): Position {
  const [x, y] = [column + 0.28 * wobble(column + 0.1, row), row + 0.28 * wobble(column, row + 0.7)];
  return [-5 + x * 0.95, 55.5 - y * 0.75];
}

/** A crooked way between two corners: the same way back. */
function border(from: Position, to: Position, depth = 3): readonly Position[] {
  const [[ax = 0, ay = 0], [bx = 0, by = 0]] = [from, to];
  if (depth === 0) return [from];
  const [x, y] = [(ax + bx) / 2, (ay + by) / 2];
  const shift = 0.22 * wobble(x, y);
  const [low, high] = ax < bx || (ax === bx && ay < by) ? [from, to] : [to, from];
  const middle = [x - ((high[1] ?? 0) - (low[1] ?? 0)) * shift, y + ((high[0] ?? 0) - (low[0] ?? 0)) * shift];
  return [...border(from, middle, depth - 1), ...border(middle, to, depth - 1)];
}

function closed(corners: readonly Position[]): Position[] {
  const ring = corners.flatMap((from, index) => border(from, corners[(index + 1) % corners.length] ?? from));
  return [...ring, ring[0] ?? []];
}

function cell(column: number, row: number): Position[] {
  return closed([corner(column, row), corner(column + 1, row), corner(column + 1, row + 1), corner(column, row + 1)]);
}

function small([x = 0, y = 0]: Position): Position[] {
  return [
    [x - 0.02, y - 0.012],
    [x - 0.02, y + 0.012],
    [x + 0.02, y + 0.012],
    [x + 0.02, y - 0.012],
    [x - 0.02, y - 0.012],
  ];
}

const grid = names.flatMap((row, index) =>
  row.map((name, place) => ({ name, column: (firstColumn[index] ?? 0) + place, row: index })),
);

function middleOf(name: string): Position {
  const at = grid.find((each) => each.name === name);
  const corners = [0, 1].flatMap((x) => [0, 1].map((y) => corner((at?.column ?? 0) + x, (at?.row ?? 0) + y)));
  return [0, 1].map((axis) => corners.reduce((sum, each) => sum + (each[axis] ?? 0), 0) / corners.length);
}

/** A country that is nowhere: outlines enough to see every shade, every border and one place that is too small to see. */
export const madeUpCountry: FeatureCollection<Polygon> = {
  type: 'FeatureCollection',
  features: [
    ...grid.map(({ name, column, row }) => ({ name, rings: [cell(column, row)] })),
    { name: smallPlace, rings: [small(middleOf(mainPlace))] },
  ].map(({ name, rings }) => ({
    type: 'Feature',
    id: placeId(name),
    properties: {},
    geometry: { type: 'Polygon', coordinates: rings },
  })),
};

/** Every place of it, from the north. */
export const placeNames: readonly string[] = [...grid.map(({ name }) => name), smallPlace];
