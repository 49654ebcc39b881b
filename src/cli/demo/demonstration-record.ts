import type { KindPages } from '#modules/records/index.ts';

/** Forces that hold records of the demonstration beside their lines: two have personas, one is where the line runs to. */
export type DemonstrationForce = 'kent' | 'merseyside' | 'west-mercia';

/** A record of the demonstration as somebody would type it; what is left out is left empty. */
export interface DemonstrationRecord {
  /** What it is called where the demonstration speaks of it. */
  readonly key: string;
  readonly force: DemonstrationForce;
  readonly pages: KindPages;
  readonly form: Readonly<Record<string, string | readonly string[]>>;
  /** What is stated of it besides, in the words of its forms. */
  readonly facts?: readonly { readonly code: string; readonly form: Readonly<Record<string, string>> }[];
}
