import type { ListWithValues } from '../rules/value.ts';
import { background, derived, from, openList, strategy } from './build-list.ts';

const group = 'People and safeguarding';
const known = from(background, 'unverified');
const made = from(derived, 'unverified');
const ofStrategy = from(strategy, 'official');
const census = from('The 18+1 self-defined classification, from background knowledge', 'unverified');
const category = from('Categorisation of individuals, ICO; DPA 2018 s.38', 'named source');
const seen = from('The 6+1 officer-defined classification, from background knowledge', 'unverified');

/** Who people are in a line, and apart from it what was done to them. */
export const peopleLists: readonly ListWithValues[] = [
  openList({
    code: 'line-roles',
    title: 'Roles in a line',
    purpose: 'What somebody does in a line at a time. Never a judgement of the person; exploitation is said apart.',
    group,
    values: [
      ofStrategy('line holder', 'Line holder', 'The controlling mind of the line.'),
      known('line manager', 'Line manager', 'Controls the line day to day.'),
      known('deal phone operator', 'Deal phone operator', 'Answers the deal line.'),
      known('supplier', 'Supplier', 'Supplies the line from upstream.'),
      known('enforcer', 'Enforcer'),
      known('recruiter', 'Recruiter or groomer'),
      known('driver', 'Driver or transporter'),
      known('money collector', 'Money collector or mule'),
      known('exploiter', 'Exploiter or trafficker'),
      ofStrategy('runner', 'Runner', 'Carries drugs and money. Often a child: see the exploitation status.'),
      known('sitter', 'Sitter', 'Stays in a cuckooed address. Often a child: see the exploitation status.'),
      known('cuckooed occupant', 'Cuckooed occupant', 'Lives where the line has moved in.'),
      known('customer', 'Customer'),
      known('associate', 'Associate'),
      known('witness', 'Witness'),
      known('parent or carer', 'Parent or carer'),
      known('unknown', 'Unknown'),
    ],
  }),
  openList({
    code: 'event-categories',
    title: 'People in an incident',
    purpose: 'Who somebody was in an incident. The law asks that these are told apart as far as possible.',
    group,
    values: [
      category('suspect', 'Suspect', 'Suspected of having committed an offence, or of being about to.'),
      category('convicted', 'Convicted', 'Convicted of an offence in it.'),
      category('victim', 'Victim'),
      category('suspected victim', 'Suspected victim', 'May be a victim. Enough for safeguarding to begin.'),
      category('witness', 'Witness'),
      category('person with information', 'Person with information', 'Has information about it, and saw none of it.'),
      known('reporting person', 'Reporting person', 'Told police of it.'),
      known('other', 'Other'),
    ],
  }),
  openList({
    code: 'associations',
    title: 'Ties between people',
    purpose: 'What one person is to another, with who says so. It reads on from the first to the second.',
    group,
    values: [
      known('associate', 'Associate of', 'Known to act with them. Being seen together is not enough.'),
      known('relative', 'Relative of'),
      known('parent or carer', 'Parent or carer of'),
      known('child', 'Child of'),
      known('partner', 'Partner of'),
      known('exploits', 'Exploits'),
      known('exploited by', 'Exploited by'),
      known('in debt to', 'In debt to', 'Of a real or a staged debt.'),
      known('co-accused', 'Co-accused with'),
      known('in conflict', 'In conflict with'),
    ],
  }),
  openList({
    code: 'exploitation-statuses',
    title: 'Exploitation statuses',
    purpose: 'What is known of somebody’s exploitation at a time, with who says so. Kept apart from the role.',
    group,
    values: [
      made('not assessed', 'Not assessed'),
      made('none known', 'None known'),
      made('suspected victim', 'Suspected victim'),
      made('referred', 'Referred', 'To the National Referral Mechanism.'),
      made('RG positive', 'Reasonable grounds: positive'),
      made('RG negative', 'Reasonable grounds: negative'),
      made('CG positive', 'Conclusive grounds: positive'),
      made('CG negative', 'Conclusive grounds: negative'),
      made('victim and offender', 'Victim and offender', 'Both are asserted, each with its source.'),
    ],
  }),
  openList({
    code: 'age-bands',
    title: 'Age bands',
    purpose: 'Counts by age, at the event.',
    group,
    values: [
      known('under 10', 'Under 10'),
      known('10-12', '10 to 12'),
      known('13-14', '13 and 14'),
      known('15', '15'),
      known('16', '16'),
      known('17', '17'),
      known('18-24', '18 to 24'),
      known('25+', '25 and over'),
    ],
  }),
  openList({
    code: 'missing-risk',
    title: 'Risk to a missing person',
    purpose: 'The band of risk, decided by a person and reviewed throughout.',
    group,
    values: [
      known('no apparent', 'No apparent risk', 'The College of Policing renamed this band: check the present name.'),
      known('low', 'Low'),
      known('medium', 'Medium'),
      known('high', 'High'),
    ],
  }),
  openList({
    code: 'exploitation-forms',
    title: 'Forms of exploitation',
    purpose: 'What somebody was exploited for, as the form of the National Referral Mechanism asks.',
    group,
    values: [
      known('criminal', 'Criminal'),
      known('labour', 'Labour'),
      known('sexual', 'Sexual'),
      known('domestic servitude', 'Domestic servitude'),
      known('organ', 'Organ removal'),
    ],
  }),
  openList({
    code: 'means-of-control',
    title: 'Means of control',
    purpose: 'How somebody was made or kept to do what was wanted. A child need not have been forced.',
    group,
    values: [
      from('County lines chapter, Procedures Online', 'named source')(
        'exchange',
        'Exchange for goods, status or protection',
      ),
      from('County lines chapter, Procedures Online', 'named source')('violence', 'Violence or threats'),
      from('County lines chapter, Procedures Online', 'named source')('abduction', 'Abduction'),
      from('County lines chapter, Procedures Online', 'named source')(
        'coercive control',
        'Emotional or coercive control',
      ),
      from('County lines chapter, Procedures Online', 'named source')('blackmail', 'Blackmail'),
      from('County lines chapter, Procedures Online', 'named source')('sexual abuse', 'Sexual abuse'),
      ofStrategy('debt bondage', 'Debt bondage', 'Controlled through a real or staged debt.'),
      from('South Tyneside Safeguarding Adults Board', 'named source')(
        'internal concealment',
        'Coerced internal concealment',
      ),
    ],
  }),
  openList({
    code: 'cuckooing-types',
    title: 'Types of cuckooing',
    purpose: 'What a home was taken over for.',
    group,
    values: [
      cuckoo('drugs', 'To grow, deal, store or take drugs'),
      cuckoo('sex work', 'For sex work'),
      cuckoo('weapons', 'To store weapons'),
      cuckoo('living', 'To live there'),
      cuckoo('money', 'To abuse financially'),
    ],
  }),
  openList({
    code: 'ethnicity-self-defined',
    title: 'Ethnicity, self-defined (18+1)',
    purpose: 'What a person says of themselves. For the monitor of fairness only, never for aiming.',
    group,
    values: [
      census('W1', 'White: British'),
      census('W2', 'White: Irish'),
      census('W3', 'White: Gypsy or Irish Traveller'),
      census('W9', 'White: any other'),
      census('M1', 'Mixed: White and Black Caribbean'),
      census('M2', 'Mixed: White and Black African'),
      census('M3', 'Mixed: White and Asian'),
      census('M9', 'Mixed: any other'),
      census('A1', 'Asian: Indian'),
      census('A2', 'Asian: Pakistani'),
      census('A3', 'Asian: Bangladeshi'),
      census('A4', 'Asian: Chinese'),
      census('A9', 'Asian: any other'),
      census('B1', 'Black: Caribbean'),
      census('B2', 'Black: African'),
      census('B9', 'Black: any other'),
      census('O2', 'Other: Arab'),
      census('O9', 'Other: any other'),
      census('NS', 'Not stated'),
    ],
  }),
  openList({
    code: 'ethnicity-officer-defined',
    title: 'Ethnicity, officer-defined (6+1)',
    purpose: 'What an officer saw. Kept apart from what a person says of themselves, and never turned into it.',
    group,
    values: [
      seen('IC1', 'White: North European'),
      seen('IC2', 'White: South European'),
      seen('IC3', 'Black'),
      seen('IC4', 'Asian'),
      seen('IC5', 'Chinese, Japanese or South East Asian'),
      seen('IC6', 'Arab or North African'),
      seen('IC9', 'Unknown'),
    ],
  }),
];

function cuckoo(code: string, words: string) {
  return from('Adult safeguarding procedures, Leicester, Leicestershire and Rutland', 'named source')(code, words);
}
