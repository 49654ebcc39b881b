import { asDay } from '#kernel/instant.ts';
import type { ListWithValues, StandingOf, Value } from '../rules/value.ts';
import { openList } from './build-list.ts';

interface Order {
  readonly code: string;
  readonly words: string;
  readonly meaning?: string;
  readonly applicant: string;
  readonly test: string;
  readonly length: string;
  readonly breach: string;
  readonly source: string;
  readonly standing: StandingOf;
  readonly from?: string;
  readonly to?: string;
}

function order(given: Order): Value {
  const { code, words, meaning, source, standing, applicant, test, length, breach } = given;
  return {
    code,
    words,
    meaning: meaning ?? '',
    source,
    standing,
    from: given.from === undefined ? null : asDay(given.from),
    to: given.to === undefined ? null : asDay(given.to),
    particulars: { applicant, test, length, breach },
  };
}

const slavery = 'Modern Slavery Act 2015 Part 2, in force 31 July 2015 (SI 2015/1476)';
const slaveryApplicants =
  'Chief officer of police, immigration officer, Director General of the NCA, GLAA; magistrates (youth court under 18)';
const asb = 'Anti-social Behaviour, Crime and Policing Act 2014, in force 20 October 2014 (SI 2014/2590)';
const act2026 =
  'Crime and Policing Act 2026, enacted 29 April 2026. Parts of it were brought into force on 29 June 2026; whether this was among them was not found';
const notFound = 'Not found: check the Act';
const toFive = 'A crime: up to 5 years';

const slaveryOrders: readonly Value[] = [
  order({
    code: 'STPO conviction',
    words: 'Slavery and trafficking prevention order, on conviction',
    applicant: 'The court, Modern Slavery Act 2015 s.14',
    test: 'Convicted of a slavery or human trafficking offence; risk of another; necessary to protect people',
    length: 'At least 5 years, or until further order; not discharged within 5 years without consent',
    breach: toFive,
    source: slavery,
    standing: 'named source',
    from: '2015-07-31',
  }),
  order({
    code: 'STPO application',
    words: 'Slavery and trafficking prevention order, on application',
    applicant: `${slaveryApplicants}; s.15`,
    test: 'A relevant offender whose acts since show a risk; necessary to protect people',
    length: 'At least 5 years, or until further order; ban on foreign travel at most 5 years',
    breach: toFive,
    source: slavery,
    standing: 'named source',
    from: '2015-07-31',
  }),
  order({
    code: 'STRO',
    words: 'Slavery and trafficking risk order',
    meaning: 'No conviction is needed. Of a child: say why an order rather than support.',
    applicant: `${slaveryApplicants}; s.23`,
    test: 'Has acted so that there is a risk of a slavery or human trafficking offence; necessary to protect people',
    length: 'At least 2 years, or until further order (s.24)',
    breach: toFive,
    source: slavery,
    standing: 'named source',
    from: '2015-07-31',
  }),
];

const crimeOrders: readonly Value[] = [
  order({
    code: 'CBO',
    words: 'Criminal behaviour order',
    applicant: 'The prosecution, on conviction; views of the youth offending team for under 18s',
    test: 'Caused or likely to cause harassment, alarm or distress; the order will help to prevent it',
    length: 'Under 18: 1 to 3 years, reviewed each year. Adult: at least 2 years, or without end',
    breach: toFive,
    source: asb,
    standing: 'unverified',
    from: '2014-10-20',
  }),
  order({
    code: 'SCPO',
    words: 'Serious crime prevention order',
    meaning: 'Recent law lets more bodies apply directly: check before relying on it.',
    applicant: 'Crown Court on conviction (s.19), or High Court (s.8) on application of the DPP or SFO',
    test: '18 or over; reasonable grounds to believe that the order would protect the public',
    length: 'At most 5 years',
    breach: toFive,
    source: 'Serious Crime Act 2007 Part 1, in force 6 April 2008 (SI 2008/755)',
    standing: 'named source',
    from: '2008-04-06',
  }),
  order({
    code: 'gang injunction',
    words: 'Gang injunction',
    applicant: 'Police, British Transport Police, council; county court or youth court',
    test: '14 or over; gang-related violence or drug dealing; a group of 3 or more with identifying features; balance of probabilities',
    length: 'Up to 2 years, reviewed at 1 year',
    breach: 'Contempt of court: an adult up to 2 years',
    source: 'Policing and Crime Act 2009 s.34; Shelter; the start from background knowledge',
    standing: 'unverified',
    from: '2011-01-31',
  }),
  order({
    code: 'KCPO',
    words: 'Knife crime prevention order',
    meaning:
      'Piloted by the Metropolitan Police for 14 months from 5 July 2021; the last day is counted from that. Not national.',
    applicant: 'Police; magistrates or youth court',
    test: '12 or over; carries a knife regularly, or a conviction',
    length: 'At most 2 years, reviewed at 12 months',
    breach: 'A crime: up to 2 years',
    source: 'PNLD; Police Professional, 2021',
    standing: 'unverified',
    from: '2021-07-05',
    to: '2022-09-04',
  }),
  order({
    code: 'ASB injunction',
    words: 'Injunction to prevent nuisance and annoyance',
    meaning: 'The Act of 2026 narrows it: check which text is in force.',
    applicant: 'Police, council, landlords and others; county or High Court, youth court under 18',
    test: 'Anti-social behaviour; just and convenient; balance of probabilities',
    length: 'Under 18: at most 12 months. Adult: as ordered, or without end',
    breach: 'Contempt of court',
    source:
      'Anti-social Behaviour, Crime and Policing Act 2014 Part 1, in force 23 March 2015, from background knowledge',
    standing: 'unverified',
    from: '2015-03-23',
  }),
  order({
    code: 'bail conditions',
    words: 'Bail conditions',
    meaning: 'Such as not to enter an area; shared with the home force.',
    applicant: 'Police before charge, court after',
    test: 'Necessary to secure attendance, prevent offences or protect people',
    length: 'Before charge: periods of 3, 6 and 9 months',
    breach: 'Arrest',
    source:
      'LSCSB update: Leicestershire Police – County Lines, 2021, paragraph 15; the rest from background knowledge',
    standing: 'unverified',
  }),
];

/** Named in the domain notes without particulars. */
const otherOrders: readonly Value[] = [
  order({
    code: 'domestic violence protection',
    words: 'Domestic violence protection notice and order',
    meaning: 'Being replaced by domestic abuse protection orders, area by area: check which applies.',
    applicant: 'Police superintendent for the notice; police to magistrates for the order',
    test: 'Violence or threat of it towards an associated person; necessary to protect',
    length: 'Notice: 48 hours. Order: 14 to 28 days',
    breach: 'Contempt of court',
    source: 'Crime and Security Act 2010 ss.24 to 33, from background knowledge',
    standing: 'unverified',
    from: '2014-03-08',
  }),
  order({
    code: 'sexual risk order',
    words: 'Sexual risk order',
    applicant: 'Police, NCA; magistrates',
    test: 'Has done an act of a sexual nature; necessary to protect the public, or children or vulnerable adults abroad',
    length: 'At least 2 years, or until further order',
    breach: toFive,
    source: 'Sexual Offences Act 2003 s.122A, from background knowledge',
    standing: 'unverified',
    from: '2015-03-08',
  }),
  order({
    code: 'restraint order',
    words: 'Restraint order',
    meaning: 'Holds property so that it can be confiscated.',
    applicant: 'Prosecutor or accredited financial investigator; Crown Court',
    test: 'Investigation or proceedings, and reasonable cause to believe that somebody has benefited from crime',
    length: 'Until discharged',
    breach: 'Contempt of court',
    source: 'Proceeds of Crime Act 2002 s.41, from background knowledge',
    standing: 'unverified',
    from: '2003-03-24',
  }),
  order({
    code: 'licence conditions',
    words: 'Licence conditions',
    meaning: 'After release from prison; kept by probation. Lines are also run from custody.',
    applicant: 'Prison and probation; Parole Board',
    test: notFound,
    length: 'Until the licence ends',
    breach: 'Recall to prison',
    source: 'Background knowledge: no document was read for this',
    standing: 'unverified',
  }),
];

const placeOrders: readonly Value[] = [
  order({
    code: 'closure notice',
    words: 'Closure notice',
    applicant: 'Police inspector or council; superintendent or chief executive’s designee to go to 48 hours',
    test: 'Nuisance or disorder, or likely; cannot shut out those who live there or own it',
    length: '24 hours, or up to 48',
    breach: 'A crime: up to 3 months',
    source: `${asb} Part 4`,
    standing: 'named source',
    from: '2014-10-20',
  }),
  order({
    code: 'closure order',
    words: 'Closure order',
    meaning: 'May be partial: some people, times or parts. Of a cuckooed home: where will the resident go?',
    applicant: 'Police or council to magistrates, within 48 hours of the notice',
    test: 'Disorderly, offensive or criminal behaviour; serious nuisance; or disorder',
    length: 'Up to 3 months; extended to 6 months in all',
    breach: 'A crime: up to 6 months',
    source: `${asb} Part 4`,
    standing: 'named source',
    from: '2014-10-20',
  }),
  order({
    code: 'CPN',
    words: 'Community protection notice',
    applicant: 'Police, council, designated landlords; a written warning first',
    test: 'Unreasonable, persistent, detrimental to the quality of life of those nearby',
    length: 'Until it is complied with',
    breach: 'A fine, on conviction',
    source: asb,
    standing: 'unverified',
    from: '2014-10-20',
  }),
  order({
    code: 'DDTRO',
    words: 'Drug dealing telecommunications restriction order',
    meaning: 'Alone it disrupts little: groups recover fast (Home Office review, December 2022).',
    applicant: 'Police superintendent or above, Director General or Deputy Director General of the NCA; civil court',
    test: 'The item was, is likely to have been, or is likely to be used in drug dealing; reasonable grounds that the order would prevent or restrict use',
    length: 'To the stated date, or until discharged; to be complied with by the end of the fifth working day',
    breach: 'Not looked up: check the regulations',
    source:
      'Drug Dealing Telecommunications Restriction Orders Regulations 2017 (SI 2017/1240); post-implementation review',
    standing: 'official',
    from: '2017-12-06',
  }),
];

const ordersOf2026: readonly Value[] = [
  order({
    code: 'CCEPO',
    words: 'Child criminal exploitation prevention order',
    applicant: 'A court at the end of criminal proceedings, on acquittal too, or on application by the police',
    test: '18 or over; has engaged in child criminal exploitation or conduct associated with it; a risk of more; necessary to prevent it',
    length: notFound,
    breach: toFive,
    source: `${act2026}. Home Office factsheet, 25 February 2025; Lords Committee, 27 November 2025`,
    standing: 'named source',
  }),
  order({
    code: 'respect order',
    words: 'Respect order',
    applicant: 'A relevant authority, chief officers and British Transport Police among them; court',
    test: '18 or over; has engaged in or threatens anti-social behaviour, on the balance of probabilities; just and convenient',
    length: notFound,
    breach: notFound,
    source: `${act2026}; s.1`,
    standing: 'named source',
  }),
];

/** The orders that lines, people, places and phones can be put under. */
export const orderLaw: ListWithValues = openList({
  code: 'orders',
  title: 'Orders',
  purpose: 'What can be applied for against a person, a place or a phone: who may, on what test, for how long.',
  group: 'Law',
  isLaw: true,
  particulars: [
    { key: 'applicant', title: 'Who applies, and where' },
    { key: 'test', title: 'Test' },
    { key: 'length', title: 'Length' },
    { key: 'breach', title: 'Breach' },
  ],
  values: [...slaveryOrders, ...crimeOrders, ...placeOrders, ...otherOrders, ...ordersOf2026],
});
