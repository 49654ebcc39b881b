/** Milliseconds of one thing done over and over. */
export interface Timing {
  readonly median: number;
  readonly p95: number;
  readonly repetitions: number;
}

/** One way to do a thing, beside others of the same round. */
export interface Contender {
  readonly name: string;
  readonly run: () => Promise<unknown>;
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** The middle and the 95th percentile of some milliseconds. */
export function timingOf(milliseconds: readonly number[]): Timing {
  const sorted = milliseconds.toSorted((a, b) => a - b);
  return { median: at(sorted, 0.5), p95: at(sorted, 0.95), repetitions: sorted.length };
}

/** A contender that has been timed for so long in all is left out of further rounds, once it has had a few. */
const patience = { milliseconds: 20_000, rounds: 10 } as const;

/**
 * Times contenders in turn, round after round, so that whatever else the machine does meets them alike. Each round
 * begins with another; the first rounds only warm up.
 * @param rounds how often each is timed; a slow one may be timed less often, which its `repetitions` say
 */
export async function measureInTurn(
  contenders: readonly Contender[],
  rounds: number,
): Promise<ReadonlyMap<string, Timing>> {
  const taken = new Map<string, { readonly all: number[]; total: number }>(
    contenders.map(({ name }) => [name, { all: [], total: 0 }]),
  );
  const warming = Math.max(2, Math.ceil(rounds / 20));
  for (let round = -warming; round < rounds; round += 1) {
    for (let i = 0; i < contenders.length; i += 1) {
      const contender = contenders[(i + round + warming) % contenders.length];
      const times = contender && taken.get(contender.name);
      if (times === undefined || contender === undefined) continue;
      if (times.total > patience.milliseconds && times.all.length >= patience.rounds) continue;
      const started = performance.now();
      await contender.run();
      const spent = performance.now() - started;
      if (round < 0) continue;
      times.all.push(spent);
      times.total += spent;
    }
  }
  return new Map([...taken].map(([name, { all }]) => [name, timingOf(all)]));
}
