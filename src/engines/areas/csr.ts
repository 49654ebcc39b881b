/** Lists of numbers by key, end to end: those of key k stand in `items` from `start[k]` to before `start[k + 1]`. */
export interface Csr {
  readonly start: Int32Array;
  readonly items: Int32Array;
}

/**
 * Files things under keys, in two passes over the same calls: one to count, one to place.
 * @param keys how many keys there are; a call with another is left out
 * @param things how many things there are
 * @param each calls back with every key of a thing
 */
export function fileByKey(
  keys: number,
  things: number,
  each: (thing: number, call: (key: number) => void) => void,
): Csr {
  const start = new Int32Array(keys + 1);
  for (let thing = 0; thing < things; thing += 1) {
    each(thing, (key) => {
      if (key >= 0 && key < keys) start[key + 1] = (start[key + 1] as number) + 1;
    });
  }
  for (let key = 0; key < keys; key += 1) start[key + 1] = (start[key + 1] as number) + (start[key] as number);
  const items = new Int32Array(start[keys] as number);
  const next = start.slice(0, keys);
  for (let thing = 0; thing < things; thing += 1) {
    each(thing, (key) => {
      if (key < 0 || key >= keys) return;
      items[next[key] as number] = thing;
      next[key] = (next[key] as number) + 1;
    });
  }
  return { start, items };
}

/** Lists as they are, end to end. */
export function countInto(lists: readonly (readonly number[])[]): Csr {
  const start = new Int32Array(lists.length + 1);
  lists.forEach((list, key) => {
    start[key + 1] = (start[key] as number) + list.length;
  });
  return { start, items: Int32Array.from(lists.flat()) };
}
