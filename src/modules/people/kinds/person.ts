import { plusDays } from '#kernel/instant.ts';
import { type Council, councils } from '#modules/directory/index.ts';
import type { DescribedKind, FieldValues, ReckonedFilter } from '#modules/records/index.ts';
import { identifierTokens } from '#platform/catalogue/index.ts';
import { sql } from '#platform/database/index.ts';
import { decideFact } from '../commands/decide-fact.ts';
import { isByAssociation } from '../queries/by-association.ts';
import { associationUntil, keptByAssociation } from '../rules/association.ts';
import { readBorn, sayBorn } from '../rules/born.ts';
import { checkAge } from '../rules/check-age.ts';
import { readNamePart } from '../rules/plain-text.ts';
import { sayChild, sayWho } from '../rules/who.ts';
import { exploitationFact, vulnerabilityFact, warningFact } from './harm-facts.ts';
import { contactFact, descriptionFact, identifierFact, nameFact } from './name-facts.ts';
import { personNameTokens } from './name-tokens.ts';
import { saidFact } from './said-fact.ts';
import { textIn } from './text-in.ts';

/** Councils that look after children: those with the duties of social care, by name. */
const careCouncils: readonly Council[] = councils
  .filter(({ tier }) => tier !== 'district')
  .toSorted((one, other) => one.title.localeCompare(other.title, 'en-GB'));

/** Who is a child today: everybody whose eighteenth birthday is not certain to have come. */
const childFilter: ReckonedFilter = {
  name: 'child',
  label: 'Age',
  choices: [
    ['child', 'Children, and who may be one'],
    ['adult', 'Adults'],
  ],
  where: (code, today) => {
    const turned = sql`r.born_latest <= ${plusDays(today, 0, -18 * 12)}::date`;
    if (code === 'adult') return turned;
    return code === 'child' ? sql`(r.born_latest is null or not ${turned})` : sql`false`;
  },
};

/** The birth and never the age, which would differ with every birthday; with how sure it is. */
function sayBirthOffered(values: FieldValues, words: (field: string) => string): string {
  if (values['born'] === null) return '';
  const sure = words('age_certainty').toLowerCase();
  return `Born ${words('born')}${sure === '' ? '' : `. How sure: ${sure}`}`;
}

/** People: a record of one force each. Nationality is not held, and ethnicity is not held here. */
export const personKind: DescribedKind = {
  kind: 'person',
  relation: 'people.person',
  base: '/people',
  words: { one: 'person', many: 'people', title: 'People' },
  view: 'people.view',
  edit: 'people.edit',
  isShareable: true,
  // Each force holds a record of its own of somebody; that two are one person is a decision, not a shared record.
  contribute: null,
  fields: [
    {
      kind: 'text',
      name: 'known_as',
      label: 'Shown as',
      hint: 'What lists show. Left empty it is the name above; for somebody unknown, describe: “Girl in a red coat, Shrewsbury”.',
      most: 120,
      read: readNamePart,
    },
    {
      kind: 'choice',
      name: 'sex',
      label: 'Sex as recorded',
      of: 'sexes',
      required: 'Choose the sex as it is recorded, or that it is not known.',
    },
    {
      kind: 'text',
      name: 'born',
      label: 'Date of birth or age',
      hint: 'Such as 14/5/2011, May 2011, 15, about 15, 13 to 16, or about 15 on 3 November 2026.',
      most: 120,
      isShort: true,
      read: readBorn,
      say: sayBorn,
    },
    {
      kind: 'choice',
      name: 'age_certainty',
      label: 'How sure is that?',
      of: 'age-certainties',
      required: 'Choose how sure the age is, or that it is not known.',
    },
    {
      kind: 'choice',
      name: 'looked_after_by',
      label: 'Council that looks after them',
      hint: 'For a child in care. Its duty numbers then stand first on the page.',
      of: careCouncils.map(({ number, title }) => [String(number), title] as const),
    },
    { kind: 'yes or no', name: 'deceased', label: 'Has the person died?' },
    {
      kind: 'text',
      name: 'source_reference',
      label: 'Your own reference',
      hint: 'Of the record system of your force.',
      most: 60,
      isShort: true,
    },
  ],
  check: checkAge,
  // The role in a line is a link and offered beside (queries/offered-roles.ts). Not offered: what they said, warnings,
  // numbers of police, how they look, how they are reached, and whether they live.
  offers: [
    { as: 'name', label: 'Known as', fields: ['known_as'] },
    {
      as: 'date of birth',
      label: 'Date of birth or age',
      fields: ['born', 'age_certainty'],
      say: sayBirthOffered,
    },
    { as: 'sex', label: 'Sex as recorded', fields: ['sex'] },
    {
      as: 'care status',
      label: 'Care',
      fields: ['looked_after_by'],
      say: (values, words) => (values['looked_after_by'] === null ? '' : `Looked after by ${words('looked_after_by')}`),
    },
  ],
  references: ['source_reference'],
  facts: [
    saidFact,
    nameFact,
    exploitationFact,
    vulnerabilityFact,
    warningFact,
    identifierFact,
    descriptionFact,
    contactFact,
  ],
  first: 'names',
  isFirstOptional: true,
  decideFact,
  reviewLimit: async (db, record, today) =>
    (await isByAssociation(db, record)) ? { latest: associationUntil(today), why: keptByAssociation } : null,
  tokens: (values) => [
    ...personNameTokens(textIn(values, 'known_as')),
    ...identifierTokens(textIn(values, 'source_reference')),
  ],
  columns: [
    { key: 'child', title: 'Child', fields: [], say: sayChild },
    { key: 'who', title: 'Sex and age', fields: [], say: sayWho },
  ],
  reckoned: [childFilter],
  filters: ['sex'],
  empty:
    'People who come to notice in a line or an incident will be here. Record the first with a name or a description.',
  advice:
    'Record somebody because of what they did, what was done to them or what may be done to them. Being related to somebody, or seen with them, is no reason. A child is treated as a child whatever they did.',
};
