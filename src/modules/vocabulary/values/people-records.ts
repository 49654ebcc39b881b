import type { ListWithValues } from '../rules/value.ts';
import { background, derived, fixedList, from, openList, ours } from './build-list.ts';

const group = 'People and safeguarding';
const known = from(background, 'unverified');
const made = from(derived, 'unverified');
const own = from(ours, 'unverified');

/** What records of people hold beside their roles: sex, age, names, numbers, warnings, vulnerability. */
export const personLists: readonly ListWithValues[] = [
  openList({
    code: 'sexes',
    title: 'Sex as recorded',
    purpose: 'The sex of a person as a record or the person says it.',
    group,
    values: [
      known('female', 'Female'),
      known('male', 'Male'),
      known('another', 'Another'),
      known('not known', 'Not known'),
    ],
  }),
  openList({
    code: 'age-certainties',
    title: 'How sure an age is',
    purpose: 'What an age or a date of birth rests on. In doubt somebody is treated as a child.',
    group,
    values: [
      made('sure', 'Sure', 'Seen on a document or in a record that was checked.'),
      made('stated', 'Stated', 'The person or somebody else said so.'),
      made('estimated', 'Estimated', 'Judged by looking.'),
      made('not known', 'Not known'),
    ],
  }),
  openList({
    code: 'name-kinds',
    title: 'Kinds of name',
    purpose: 'What a name is to a person.',
    group,
    values: [
      known('birth', 'Name at birth'),
      known('present', 'Name used now'),
      known('married', 'Married name'),
      known('former', 'Former name'),
      known('alias', 'Alias', 'A name that was given in place of the own.'),
      known('nickname', 'Nickname', 'What friends and family say.'),
      known('street name', 'Street name', 'What a line or a gang calls them.'),
      known('spelling', 'Other spelling'),
    ],
  }),
  openList({
    code: 'identifier-schemes',
    title: 'Numbers of people',
    purpose: 'Whose number of a person it is. Numbers of health records are not held.',
    group,
    values: [
      known('PNC', 'PNC ID'),
      known('CRO', 'CRO number'),
      known('PND', 'PND reference'),
      known('custody', 'Custody record number'),
      known('local', 'Local reference', 'Of the record system of a force, such as a nominal number.'),
      known('missing', 'Missing person reference'),
      known('prison', 'Prison number'),
    ],
  }),
  openList({
    code: 'warning-markers',
    title: 'Warnings about a person',
    purpose: 'What an officer must know before meeting somebody. Each ends on a day unless it is renewed.',
    group,
    values: [
      known('weapons', 'Weapons', 'Carries or has used them.'),
      known('violent', 'Violent', 'Has used violence against police or others.'),
      known('drugs', 'Drugs', 'May hide drugs on or in the body.'),
      known('self-harm', 'Self-harm'),
      known('suicidal', 'Suicidal'),
      known('escaper', 'Escaper'),
      known('conceals', 'Conceals', 'Hides things from a search.'),
    ],
  }),
  openList({
    code: 'vulnerability-markers',
    title: 'Signs of vulnerability',
    purpose: 'What makes somebody easier to harm, with who says so. Never added up to a score.',
    group,
    values: [
      known('missing episodes', 'Goes missing'),
      known('care', 'In care, or leaving it'),
      known('out of school', 'Out of school'),
      known('school exclusion', 'Excluded from school'),
      known('learning', 'Learning disability or difficulty'),
      known('neurodiverse', 'Neurodivergent'),
      known('mental health', 'Mental ill-health'),
      known('substance use', 'Substance use'),
      known('debt', 'In debt to a line'),
      known('homeless', 'Homeless or insecurely housed'),
      known('domestic abuse', 'Domestic abuse at home'),
      known('bereavement', 'Bereaved'),
      known('no recourse', 'No recourse to public funds'),
      known('isolated', 'Isolated'),
    ],
  }),
  fixedList({
    code: 'harm-sides',
    title: 'Sides of harm',
    purpose:
      'Whether a role, a category or a status says that somebody was harmed or harms others. From the one to the other takes two people.',
    group,
    values: [
      own('harmed', 'Was harmed'),
      own('harming', 'Harms others'),
      own('both', 'Both, each with its source'),
      own('neither', 'Neither'),
    ],
  }),
];
