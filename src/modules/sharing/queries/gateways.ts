import type { Day } from '#kernel/instant.ts';
import { type HeldValue, isOffered, loadValues } from '#modules/vocabulary/index.ts';
import type { Reader } from '#platform/database/index.ts';

/** The law that things may be shared under: what a form offers today, and what every code is called. */
export interface Gateways {
  readonly offered: readonly HeldValue[];
  readonly codes: readonly string[];
  readonly all: readonly HeldValue[];
  readonly wordsOf: (code: string) => string;
}

/** The gateways as administrators keep them. */
export async function loadGateways(db: Reader, today: Day): Promise<Gateways> {
  const all = await loadValues(db, 'gateways');
  const offered = all.filter((each) => isOffered(each, today));
  return {
    offered,
    all,
    codes: offered.map(({ code }) => code),
    wordsOf: (code) => all.find((each) => each.code === code)?.words ?? code,
  };
}
