/**
 * How long it takes to find a place, and how often the right one is found when it was typed badly. A program, not a test:
 * `tsx tests/performance/places.bench.ts`. Texts are those of a day's work: names of towns in proportion to their people,
 * a third of them with a slip, stations, names with a county, addresses, postcodes, points, and texts that are nothing.
 */
import { cpus } from 'node:os';
import process from 'node:process';
import { councilOf } from '../../src/modules/directory/index.ts';
import { findPlace } from '../../src/modules/geography/places/index.ts';
import { towns } from '../../src/modules/geography/reference/gazetteer.ts';
import { stations } from '../../src/modules/geography/reference/stations.ts';

const asked = 20_000;
const warming = 2000;

/** Numbers that look like chance and are the same each time (mulberry32). */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const roll = dice(20_261_121);
const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(roll() * items.length)] as Item;
const letters = 'abcdefghijklmnopqrstuvwxyz';

/** One slip of the hand: a letter left out, doubled, changed or swapped with its neighbour. */
function slip(name: string): string {
  const at = 1 + Math.floor(roll() * (name.length - 2));
  const [before, one, after] = [name.slice(0, at), name.charAt(at), name.slice(at + 1)];
  return pick([
    before + after,
    before + one + one + after,
    before + pick([...letters]) + after,
    before + after.charAt(0) + one + after.slice(1),
  ]);
}

const people = towns.filter((town) => town.population !== null && town.population >= 5000);
const running: number[] = [];
let sum = 0;
for (const town of people) {
  sum += town.population ?? 0;
  running.push(sum);
}

/** A town by how many live there: what is typed is mostly large. */
function anyTown() {
  const at = roll() * sum;
  return people[running.findIndex((each) => each >= at)] ?? people[0];
}

const kinds: readonly (() => string)[] = [
  () => anyTown()?.name ?? '',
  () => slip(anyTown()?.name ?? 'Ipswich'),
  () => pick(stations).name,
  () => {
    const town = anyTown();
    return `${town?.name}, ${councilOf(town?.district ?? '')?.name}`;
  },
  () => `${1 + Math.floor(roll() * 200)} High Street, ${anyTown()?.name}`,
  () =>
    `Flat ${1 + Math.floor(roll() * 9)}b, ${Math.floor(roll() * 99)} Mill Rd ${anyTown()?.name} IP${Math.ceil(roll() * 33)} 1AA`,
  () => `IP${Math.ceil(roll() * 33)} ${Math.floor(roll() * 9)}AB`,
  () => `${(50.5 + roll() * 5).toFixed(5)}, ${(-3 + roll() * 3).toFixed(5)}`,
  () => `TL ${Math.floor(roll() * 90) + 10} ${Math.floor(roll() * 90) + 10}`,
  () => Array.from({ length: 3 + Math.floor(roll() * 12) }, () => pick([...letters])).join(''),
  () => `somewhere near the old ${slip('railway')} bridge by ${anyTown()?.name}`,
];

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function timeAll() {
  const times: number[] = [];
  for (let index = 0; index < warming + asked; index += 1) {
    const text = (kinds[index % kinds.length] as () => string)();
    const begun = performance.now();
    findPlace(text);
    if (index >= warming) times.push(performance.now() - begun);
  }
  return times.toSorted((one, other) => one - other);
}

/** Shares of towns of 5,000 and more people whose district is given first, and given at all, after one slip. */
function hitsAfterSlips() {
  let first = 0;
  let any = 0;
  const tries = people.filter((town) => town.name.length >= 5);
  for (const town of tries) {
    const answer = findPlace(slip(town.name));
    const hits = answer.kind === 'found' ? answer.hits : [];
    if (hits[0]?.district === town.district) first += 1;
    if (hits.some((hit) => hit.district === town.district)) any += 1;
  }
  return { towns: tries.length, first: first / tries.length, any: any / tries.length };
}

const begun = performance.now();
findPlace('Ipswich');
findPlace('52.05, 1.15');
const making = performance.now() - begun;
const times = timeAll();
const typed = hitsAfterSlips();
const report = {
  machine: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`,
  firstMs: Number(making.toFixed(0)),
  asked,
  p50Ms: Number(quantile(times, 0.5).toFixed(3)),
  p95Ms: Number(quantile(times, 0.95).toFixed(3)),
  p99Ms: Number(quantile(times, 0.99).toFixed(3)),
  mostMs: Number((times.at(-1) ?? 0).toFixed(1)),
  afterOneSlip: { towns: typed.towns, first: Number(typed.first.toFixed(3)), any: Number(typed.any.toFixed(3)) },
};
process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
