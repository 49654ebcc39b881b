import { asDay, type Day, plusDays, sayDay } from '#kernel/instant.ts';
import type { FactKind, FieldValues } from '#modules/records/index.ts';
import { textIn } from './text-in.ts';

/** Statuses that say something of the person. */
const tellingStatuses = [
  'none known',
  'suspected victim',
  'referred',
  'RG positive',
  'RG negative',
  'CG positive',
  'CG negative',
  'victim and offender',
] as const;

/** What is known of somebody's exploitation over time, kept apart from what they do in a line (C10, H1). */
export const exploitationFact: FactKind = {
  code: 'exploitation',
  relation: 'people.exploitation',
  parent: 'person',
  title: 'Exploitation',
  one: 'an exploitation status',
  lane: 'vulnerability',
  fields: [
    {
      kind: 'choice',
      name: 'status',
      label: 'Status',
      of: 'exploitation-statuses',
      required: 'Choose what is known of the exploitation.',
    },
    {
      kind: 'text',
      name: 'rests_on',
      label: 'What it rests on',
      hint: 'What was seen, said or decided. Not what somebody was told in confidence about their health.',
      most: 1000,
      isLong: true,
      required: 'Say what the status rests on.',
    },
    { kind: 'choice', name: 'forms', label: 'Forms of exploitation', of: 'exploitation-forms', isMany: true },
    { kind: 'choice', name: 'means', label: 'How they are controlled', of: 'means-of-control', isMany: true },
    {
      kind: 'text',
      name: 'nrm_reference',
      label: 'Reference of the National Referral Mechanism',
      most: 40,
      isShort: true,
    },
  ],
  span: { since: 'Since', until: 'Until' },
  say: (values, words) =>
    [words('status'), words('forms'), textIn(values, 'rests_on')].filter((part) => part !== '').join('. '),
  // The status alone: what it rests on is often what somebody said in confidence. “Not assessed” tells nobody anything.
  offers: {
    as: 'exploitation status',
    label: 'Exploitation status',
    fields: ['status'],
    only: { status: tellingStatuses },
  },
  empty: 'Nobody has assessed whether the person is exploited.',
  advice:
    'A role in a line and exploitation are two questions: answer this one whatever the role. To end or withdraw the last status that says somebody is a victim takes two people.',
};

/** Longest that a warning stands without being renewed: a setting of this product, so that none is forgotten (H3). */
const warningMonths = 12;

function checkExpiry(values: FieldValues, today: Day) {
  const expires = textIn(values, 'expires_on');
  if (expires <= today) return [{ field: 'expires_on', message: 'The warning must end after today.' }];
  const latest = plusDays(today, 0, warningMonths);
  return expires > latest
    ? [
        {
          field: 'expires_on',
          message: `A warning may stand until ${sayDay(latest)} at most. Renew it then if it must.`,
        },
      ]
    : [];
}

/**
 * What an officer must know before meeting somebody; each ends on a day. Never offered to a partner: it is a police
 * judgement of risk, often of what others said, and outlives its day on somebody's paper.
 */
export const warningFact: FactKind = {
  code: 'warnings',
  relation: 'people.warning',
  parent: 'person',
  title: 'Warnings',
  one: 'a warning',
  fields: [
    { kind: 'choice', name: 'marker', label: 'Warning', of: 'warning-markers', required: 'Choose the warning.' },
    { kind: 'text', name: 'detail', label: 'What happened', most: 500, isLong: true },
    {
      kind: 'day',
      name: 'expires_on',
      label: 'Ends on',
      hint: 'Like 21/11/2027. Twelve months from today at most.',
      required: 'Enter the day on which the warning ends unless somebody renews it.',
      isAheadAllowed: true,
    },
  ],
  span: null,
  check: checkExpiry,
  say: (values, words) => {
    const detail = textIn(values, 'detail');
    const expires = textIn(values, 'expires_on');
    return `${words('marker')}${detail === '' ? '' : `: ${detail}`}${expires === '' ? '' : ` (until ${sayDay(asDay(expires))})`}`;
  },
  empty: 'None is recorded. That is no promise that it is safe.',
};

/**
 * Signs that a partner may be told of. Having no recourse to public funds is none of them: what is shared here never serves
 * the control of immigration (harm H14).
 */
const offeredSigns = [
  'missing episodes',
  'care',
  'out of school',
  'school exclusion',
  'learning',
  'neurodiverse',
  'mental health',
  'substance use',
  'debt',
  'homeless',
  'domestic abuse',
  'bereavement',
  'isolated',
] as const;

/** What makes somebody easier to harm. Never added up. */
export const vulnerabilityFact: FactKind = {
  code: 'vulnerability',
  relation: 'people.vulnerability',
  parent: 'person',
  title: 'Vulnerability',
  one: 'a sign of vulnerability',
  lane: 'vulnerability',
  fields: [
    {
      kind: 'choice',
      name: 'marker',
      label: 'Sign',
      of: 'vulnerability-markers',
      required: 'Choose the sign of vulnerability.',
    },
    { kind: 'text', name: 'detail', label: 'What was seen or said', most: 500, isLong: true },
  ],
  span: { since: 'Since', until: 'Until' },
  say: (values, words) => {
    const detail = textIn(values, 'detail');
    return `${words('marker')}${detail === '' ? '' : `: ${detail}`}`;
  },
  offers: { as: 'marker', label: 'Sign of vulnerability', fields: ['marker'], only: { marker: offeredSigns } },
  empty: 'None is recorded. That is no sign that there is none.',
};
