import type { LoadKind } from '../rules/load-state.ts';

/** What people are told of a kind of file, beside the headings that it may have. */
export interface KindWords {
  /** On the choice of kinds. */
  readonly hint: string;
  /** Where such a file comes from. */
  readonly source: { readonly text: string; readonly href: string | null; readonly link: string };
  /** Where what was imported is shown. */
  readonly shown: { readonly href: string; readonly text: string };
}

export const kindWords: Readonly<Record<LoadKind, KindWords>> = {
  crimes: {
    hint: 'Street-level crimes as data.police.uk publishes them, or the national drugs extract made from them',
    source: {
      text: 'Choose the months and forces, tick “Include crime data”, and unpack the archive that you receive. Each file in it whose name ends in -street.csv can be imported.',
      href: 'https://data.police.uk/data/',
      link: 'Get the file from data.police.uk',
    },
    shown: { href: '/crimes', text: 'See open crime data' },
  },
  lines: {
    hint: 'The lines that your organisation answers for, one in each row',
    source: {
      text: 'Save the spreadsheet or the report of your own system as CSV. Give each line a reference of your own, so that importing the file again changes it and does not add it twice.',
      href: null,
      link: '',
    },
    shown: { href: '/lines', text: 'See lines' },
  },
};
