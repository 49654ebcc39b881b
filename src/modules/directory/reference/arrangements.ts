/** A place where somebody else does a council's duty for it, or several councils do it together. */
export interface Arrangement {
  /** Codes of the councils. */
  readonly councils: readonly string[];
  /** Code of the duty, of `duties.ts`; null where it is about the council as a whole. */
  readonly duty: string | null;
  /** What somebody who rings should know. The duty in law stays with the council. */
  readonly note: string;
  readonly source: string;
}

const trust = (council: string, name: string): Arrangement => ({
  councils: [council],
  duty: 'childrens-social-care',
  note: `${name} does this work for the council, which still has the duty`,
  source: 'Community Care, November 2020, and background knowledge',
});

/** What is known to be arranged otherwise. Unverified, each: contracts end and trusts go back to their councils. */
export const arrangements: readonly Arrangement[] = [
  trust('E08000025', 'Birmingham Children’s Trust'),
  trust('E08000028', 'Sandwell Children’s Trust'),
  trust('E06000039', 'Slough Children First'),
  trust('E08000024', 'Together for Children'),
  trust('E06000061', 'Northamptonshire Children’s Trust'),
  trust('E06000062', 'Northamptonshire Children’s Trust'),
  trust('E09000021', 'Achieving for Children'),
  trust('E09000027', 'Achieving for Children'),
  trust('E06000040', 'Achieving for Children'),
  {
    councils: ['E08000017'],
    duty: 'childrens-social-care',
    note: 'A children’s trust did this work from 2014; it is believed to have gone back to the council in 2022',
    source: 'Background knowledge',
  },
  {
    councils: ['E06000038'],
    duty: 'childrens-social-care',
    note: 'Brighter Futures for Children did this work from 2018; it is believed to have gone back to the council',
    source: 'Community Care, November 2020, and background knowledge',
  },
  {
    councils: ['E06000053'],
    duty: null,
    note: 'The smallest council: much is done with Cornwall Council, and nobody may be on the islands to come at night',
    source: 'Background knowledge',
  },
  {
    councils: ['E09000001'],
    duty: null,
    note: 'The Corporation has every duty of a London borough in the City; few people live there, so ask where home is',
    source: 'Background knowledge',
  },
  {
    councils: ['E06000036', 'E06000037', 'E06000038', 'E06000039', 'E06000040', 'E06000041'],
    duty: 'drug-partnership',
    note: 'Partnerships here serve more than one of the six councils of Berkshire',
    source: 'democratic.bracknell-forest.gov.uk, decision of 29 September 2022',
  },
];

/** What is known to be arranged otherwise for a council's duty, the notes on the council as a whole included. */
export function arrangementsOf(councilCode: string, duty: string): readonly Arrangement[] {
  return arrangements.filter(
    (each) => each.councils.includes(councilCode) && (each.duty === null || each.duty === duty),
  );
}
