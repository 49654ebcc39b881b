/** A kind of record that is searched: the catalogue's word, and how one and many are called on pages. */
interface KindWords {
  readonly kind: string;
  readonly one: string;
  readonly many: string;
}

/** Kinds of record that are found by search, in the order in which they are offered. */
export const searchedKinds: readonly KindWords[] = [
  { kind: 'line', one: 'Line', many: 'Lines' },
  { kind: 'person', one: 'Person', many: 'People' },
  { kind: 'phone', one: 'Phone', many: 'Phones' },
  { kind: 'vehicle', one: 'Vehicle', many: 'Vehicles' },
  { kind: 'premises', one: 'Premises', many: 'Premises' },
  { kind: 'account', one: 'Account', many: 'Accounts' },
  { kind: 'bank account', one: 'Bank account', many: 'Bank accounts' },
  { kind: 'incident', one: 'Incident', many: 'Incidents' },
  { kind: 'sighting', one: 'Sighting', many: 'Sightings' },
];

/** Whether records of this kind are found by search. */
export function isSearchedKind(kind: string): boolean {
  return searchedKinds.some((each) => each.kind === kind);
}

/** "Line", "Bank account". */
export function sayKind(kind: string): string {
  return searchedKinds.find((each) => each.kind === kind)?.one ?? kind.charAt(0).toUpperCase() + kind.slice(1);
}

/** "1 line", "3 people". */
export function countKind(kind: string, count: number): string {
  const words = searchedKinds.find((each) => each.kind === kind);
  const said = (count === 1 ? words?.one : words?.many) ?? kind;
  return `${count.toLocaleString('en-GB')} ${said.toLowerCase()}`;
}
