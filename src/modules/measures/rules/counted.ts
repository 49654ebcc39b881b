/** A number with the address of the list that it counts. Null where the number adds up the rows beside it. */
export interface Counted {
  readonly value: number;
  readonly href: string | null;
}
