import type { ListWithValues, StandingOf, Value } from '../rules/value.ts';
import { from, openList } from './build-list.ts';

const original = 'Misuse of Drugs Act 1971, Schedule 2, in force 1 July 1973 (SI 1973/795)';
const actStart = '1973-07-01';
const psychoactive = 'Psychoactive Substances Act 2016, in force 26 May 2016 (SI 2016/553)';

interface Rule {
  readonly drug: string;
  readonly class: 'A' | 'B' | 'C' | 'psychoactive';
  readonly words: string;
  readonly source: string;
  readonly standing: StandingOf;
  readonly from?: string;
  readonly to?: string;
  readonly meaning?: string;
}

/** The code says drug, class and year, so that each stays apart from the rule that follows it. */
function rule(given: Rule): Value {
  const year = given.from?.slice(0, 4) ?? 'undated';
  const code = `${given.drug} ${given.class} ${year}`;
  return from(given.source, given.standing)(code, given.words, given.meaning, {
    ...(given.from === undefined ? {} : { from: given.from }),
    ...(given.to === undefined ? {} : { to: given.to }),
    particulars: { drug: given.drug, class: given.class },
  });
}

/** Drugs that were in the Act when it came into force, and have kept their class. */
const sinceTheAct = (
  [
    ['crack cocaine', 'A', 'Crack cocaine is cocaine'],
    ['powder cocaine', 'A', 'Cocaine'],
    ['heroin', 'A', 'Diamorphine'],
    ['LSD', 'A', 'Lysergide'],
    ['fentanyl', 'A', 'Fentanyl'],
    ['methadone', 'A', 'Methadone'],
    ['amphetamine', 'B', 'Amphetamine'],
    ['codeine', 'B', 'Codeine'],
  ] as const
).map(([drug, letter, words]) =>
  rule({
    drug,
    class: letter,
    words: `${words}: class ${letter}`,
    source: original,
    standing: 'named source',
    from: actStart,
  }),
);

/** Cannabis was moved down and up again; its forms went with it. */
const cannabis = ['cannabis', 'cannabis resin', 'herbal cannabis', 'cannabis plants', 'cannabis edibles'].flatMap(
  (drug) => {
    const words = drug === 'cannabis edibles' ? 'Cannabis in food' : drug.charAt(0).toUpperCase() + drug.slice(1);
    const common = { drug, standing: 'named source' } as const;
    return [
      rule({ ...common, class: 'B', words: `${words}: class B`, source: original, from: actStart, to: '2004-01-28' }),
      rule({
        ...common,
        class: 'C',
        words: `${words}: class C`,
        source: 'Misuse of Drugs Act 1971 (Modification) (No. 2) Order 2003 (SI 2003/3201)',
        from: '2004-01-29',
        to: '2009-01-25',
      }),
      rule({
        ...common,
        class: 'B',
        words: `${words}: class B again`,
        source: 'Misuse of Drugs Act 1971 (Amendment) Order 2008 (SI 2008/3130)',
        from: '2009-01-26',
      }),
    ];
  },
);

const opioids: readonly Value[] = [
  rule({
    drug: 'nitazenes',
    class: 'A',
    words: 'Nitazenes, by name: class A',
    meaning: '14 nitazenes and brorphine. Clonitazene and etonitazene were class A before.',
    source: 'Misuse of Drugs Act 1971 (Amendment) Order 2024 (SI 2024/190); Home Office circular 001/2024',
    standing: 'official',
    from: '2024-03-20',
    to: '2025-01-14',
  }),
  rule({
    drug: 'nitazenes',
    class: 'A',
    words: 'Nitazenes, by a generic definition: class A',
    meaning: 'Every compound that falls under the definition, with 6 other synthetic opioids by name.',
    source: 'Misuse of Drugs Act 1971 (Amendment) (No. 2) Order 2024 (SI 2024/1361); Home Office circular 002/2025',
    standing: 'official',
    from: '2025-01-15',
  }),
  rule({
    drug: 'xylazine',
    class: 'C',
    words: 'Xylazine: class C',
    source: 'Misuse of Drugs Act 1971 (Amendment) (No. 2) Order 2024 (SI 2024/1361); Home Office circular 002/2025',
    standing: 'official',
    from: '2025-01-15',
  }),
];

const amendments: readonly Value[] = [
  rule({
    drug: 'ketamine',
    class: 'C',
    words: 'Ketamine: class C',
    source: 'Misuse of Drugs Act 1971 (Amendment) Order 2005 (SI 2005/3178)',
    standing: 'named source',
    from: '2006-01-01',
    to: '2014-06-09',
  }),
  rule({
    drug: 'ketamine',
    class: 'B',
    words: 'Ketamine: class B',
    source: 'Misuse of Drugs Act 1971 (Ketamine etc.) (Amendment) Order 2014 (SI 2014/1106)',
    standing: 'official',
    from: '2014-06-10',
  }),
  rule({
    drug: 'synthetic cannabinoids',
    class: 'B',
    words: 'Synthetic cannabinoids, first definitions: class B',
    source: 'Misuse of Drugs Act 1971 (Amendment) Order 2009 (SI 2009/3209)',
    standing: 'official',
    meaning: 'Later orders widened the definitions; a substance outside them may have been of no class.',
    from: '2009-12-23',
  }),
  rule({
    drug: 'GHB or GBL',
    class: 'C',
    words: 'GBL beside GHB: class C',
    meaning: 'GHB alone was class C before: check the day.',
    source: 'Misuse of Drugs Act 1971 (Amendment) Order 2009 (SI 2009/3209)',
    standing: 'official',
    from: '2009-12-23',
    to: '2022-04-12',
  }),
  rule({
    drug: 'GHB or GBL',
    class: 'B',
    words: 'GHB and GBL: class B',
    source: 'Misuse of Drugs Act 1971 (Amendment) Order 2022, in force 13 April 2022',
    standing: 'named source',
    from: '2022-04-13',
  }),
  rule({
    drug: 'pregabalin or gabapentin',
    class: 'C',
    words: 'Pregabalin and gabapentin: class C',
    source: 'Order of 2018 under the Misuse of Drugs Act 1971, in force with SI 2018/1383 on 1 April 2019',
    standing: 'named source',
    from: '2019-04-01',
  }),
  rule({
    drug: 'nitrous oxide',
    class: 'psychoactive',
    words: 'Nitrous oxide: a psychoactive substance',
    source: psychoactive,
    standing: 'named source',
    from: '2016-05-26',
    to: '2023-11-07',
  }),
  rule({
    drug: 'nitrous oxide',
    class: 'C',
    words: 'Nitrous oxide: class C',
    source: 'Order of 2023 under the Misuse of Drugs Act 1971, in force 8 November 2023',
    standing: 'named source',
    from: '2023-11-08',
  }),
  rule({
    drug: 'psychoactive substance',
    class: 'psychoactive',
    words: 'Psychoactive substances: of no class',
    source: psychoactive,
    standing: 'named source',
    from: '2016-05-26',
  }),
];

/** Controlled, and since when was not looked up: the start is said to be not known. */
const undated = (
  [
    ['MDMA', 'A', 'MDMA'],
    ['benzodiazepines', 'C', 'Benzodiazepines'],
    ['anabolic steroids', 'C', 'Anabolic steroids'],
  ] as const
).map(([drug, letter, words]) =>
  rule({
    drug,
    class: letter,
    words: `${words}: class ${letter}`,
    meaning: 'Since when was not looked up.',
    source: 'Misuse of Drugs Act 1971 as amended, from background knowledge',
    standing: 'unverified',
  }),
);

/** Which drug is in which class, and when. */
export const drugLaw: ListWithValues = openList({
  code: 'drug-law',
  title: 'Drugs and their classes in law',
  purpose: 'In which class a drug was on a given day. A seizure is judged by the law of its day.',
  group: 'Law',
  isLaw: true,
  particulars: [
    { key: 'drug', title: 'Drug', of: 'drugs' },
    { key: 'class', title: 'Class', of: 'drug-classes' },
  ],
  values: [...sinceTheAct, ...cannabis, ...opioids, ...amendments, ...undated],
});
