import type { KindPages } from '#modules/records/index.ts';

/** A record of the demonstration as somebody would type it; what is left out is left empty. */
export interface DemonstrationRecord {
  /** What links call it, within the demonstration. */
  readonly key: string;
  readonly pages: KindPages;
  readonly form: Readonly<Record<string, string | readonly string[]>>;
  /** What is stated of it besides, in the words of its forms. */
  readonly facts?: readonly { readonly code: string; readonly form: Readonly<Record<string, string>> }[];
}
