import type { ListWithValues } from '../rules/value.ts';
import { background, derived, from, openList, strategy } from './build-list.ts';

const group = 'People and safeguarding';
const known = from(background, 'unverified');
const made = from(derived, 'unverified');
const ofStrategy = from(strategy, 'named source');
const catch22 = from('London county lines report 2023 to 2024, Catch22', 'named source');
const homeRule = from(
  'NSPCC Learning: the home council answers, and the council where the child is found is told',
  'named source',
);

/** Where people are referred, and what is measured at the start and the end of support. */
export const referralLists: readonly ListWithValues[] = [
  openList({
    code: 'referral-destinations',
    title: 'Referral destinations',
    purpose: 'To whom somebody is referred.',
    group,
    values: [
      homeRule('children home', 'Children’s social care or MASH, home council'),
      homeRule('children found', 'Children’s social care or MASH, where found'),
      known('adult social care', 'Adult social care'),
      known('MACE', 'MACE panel', 'Multi-agency child exploitation panel.'),
      ofStrategy('NRM child', 'National Referral Mechanism: child', 'Consent is not needed; safeguard first.'),
      ofStrategy('NRM adult', 'National Referral Mechanism: adult', 'With consent.'),
      ofStrategy('duty to notify', 'Duty to Notify', 'An adult who does not consent to the NRM.'),
      ofStrategy('Catch22 support', 'Catch22: support'),
      ofStrategy('Catch22 rescue', 'Catch22: rescue', 'Found away from home.'),
      ofStrategy('London VEPP', 'London Violence and Exploitation service, or Rescue and Response'),
      ofStrategy('SafeCall', 'SafeCall', 'Confidential and anonymous: no identity comes back from it.'),
      known('St Giles', 'St Giles'),
      ofStrategy('Barnardos', 'Barnardo’s'),
      ofStrategy('Abianda', 'Abianda', 'Young women.'),
      ofStrategy('Ivison Trust', 'Ivison Trust', 'Parents.'),
      ofStrategy('Childrens Society', 'The Children’s Society'),
      known('ICTG', 'Independent Child Trafficking Guardianship service'),
      known('youth justice', 'Youth justice service: diversion'),
      known('drug treatment', 'Drug treatment'),
      known('housing', 'Housing'),
      known('health', 'Health or mental health'),
      known('school', 'School'),
      known('early help', 'Early Help'),
      known('MARAC', 'MARAC'),
      known('probation', 'Probation or integrated offender management'),
      known('VRU', 'Local violence reduction unit'),
      known('crimestoppers', 'Crimestoppers'),
      known('other', 'Other'),
    ],
  }),
  openList({
    code: 'referral-outcomes',
    title: 'Outcome of a referral',
    purpose: 'How far a referral has come, and how it ended.',
    group,
    values: [
      made('received', 'Received'),
      made('accepted', 'Accepted'),
      made('declined', 'Declined', 'With a reason.'),
      made('waiting', 'Waiting'),
      made('engaged', 'Engaged'),
      made('not engaged', 'Not engaged'),
      made('completed', 'Completed'),
      made('closed early', 'Closed early'),
      made('re-referred', 'Re-referred'),
    ],
  }),
  openList({
    code: 'support-measures',
    title: 'Measures of support',
    purpose: 'What is measured at the start and the end of support.',
    group,
    values: [
      catch22('county lines activity', 'Less county lines activity'),
      catch22('education or work', 'In education, employment or training at closure'),
      catch22('missing', 'Fewer missing episodes'),
      catch22('family conflict', 'Less family conflict'),
      catch22('safe', 'Feels safe'),
      catch22('victimisation', 'Less repeat victimisation'),
      catch22('offending', 'Less offending'),
      catch22('mental health', 'Better mental health'),
    ],
  }),
  openList({
    code: 'nrm-outcomes',
    title: 'Outcome of the National Referral Mechanism',
    purpose: 'What was decided, by whom and when; the record of it is the NRM’s own.',
    group,
    values: [
      known('RG positive', 'Reasonable grounds: positive'),
      known('RG negative', 'Reasonable grounds: negative'),
      known('CG positive', 'Conclusive grounds: positive'),
      known('CG negative', 'Conclusive grounds: negative'),
      known('suspended', 'Suspended'),
      known('withdrawn', 'Withdrawn'),
      known('transferred', 'Transferred'),
      known('reconsideration', 'Under reconsideration'),
    ],
  }),
  openList({
    code: 'nrm-deciders',
    title: 'Who decides for the National Referral Mechanism',
    purpose: 'The body that makes the decision.',
    group,
    values: [
      decider('SCA', 'Single Competent Authority'),
      decider('IECA', 'Immigration Enforcement Competent Authority'),
      decider(
        'local panel',
        'Local panel',
        'For a child more than 100 days from 18; reasonable grounds within 45 days.',
      ),
    ],
  }),
];

function decider(code: string, words: string, meaning = '') {
  return from('Devolving child decision-making: general guidance v6, Home Office', 'named source')(
    code,
    words,
    meaning,
  );
}
