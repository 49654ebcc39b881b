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
  contacts: {
    hint: 'Who answers for a council or a force, by day and by night: no number of a person’s own',
    source: {
      text: 'One row for each organisation, duty and time: Organisation, Duty, Hours, Opens, Closes, Number, Fallback, Checked on. A number that is loaded again replaces the one that is held.',
      href: null,
      link: '',
    },
    shown: { href: '/organisations', text: 'See organisations' },
  },
  hospitals: {
    hint: 'Hospital sites as the NHS lists them: code, name, postcode',
    source: {
      text: 'Put the headings Organisation code, Name and Postcode above a list of the Organisation Data Service of the NHS that has none.',
      href: null,
      link: '',
    },
    shown: { href: '/organisations', text: 'See organisations' },
  },
  schools: {
    hint: 'Schools as Get Information about Schools lists them',
    source: {
      text: 'Download all establishment data as CSV from Get Information about Schools.',
      href: null,
      link: '',
    },
    shown: { href: '/organisations', text: 'See organisations' },
  },
};
