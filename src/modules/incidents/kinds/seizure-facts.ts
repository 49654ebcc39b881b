import type { FactKind, TextField } from '#modules/records/index.ts';
import { textTokens } from '#platform/catalogue/index.ts';
import { checkDrugs, weightOf } from '../rules/quantities.ts';
import { joined, textIn } from './text-in.ts';

/** Words that belong to one fact. */
const remarkField: TextField = {
  kind: 'text',
  name: 'remark',
  label: 'More about it',
  most: 1000,
  isLong: true,
};

/** Two tonnes in milligrams: more has never been taken from a line, and is a slip of the unit. */
const mostQuantity = 2_000_000_000;
const mostPence = 1_000_000_000_00;

const basisField = {
  kind: 'choice',
  name: 'quantity_basis',
  label: 'How is that known?',
  of: 'quantity-bases',
} as const;

/** What was carried, shown, used or found. */
export const weaponFacts: FactKind = {
  code: 'weapons',
  relation: 'incidents.weapon',
  parent: 'incident',
  title: 'Weapons',
  one: 'a weapon',
  lane: 'violence',
  fields: [
    {
      kind: 'choice',
      name: 'weapon',
      label: 'Weapon',
      of: 'weapons',
      required: 'Choose the weapon. Choose “Unknown” if nobody saw it.',
    },
    {
      kind: 'choice',
      name: 'part',
      label: 'What was it there for?',
      of: 'weapon-parts',
      required: 'Choose whether it was used, shown, found or only spoken of.',
    },
    remarkField,
  ],
  span: null,
  say: (values, words) => joined(words('weapon'), words('part').toLowerCase(), textIn(values, 'remark')),
  tokens: (values) => textTokens(textIn(values, 'weapon')),
  empty: 'No weapon is known.',
};

/** Drugs by type, with quantity, value and how both are known. */
export const drugFacts: FactKind = {
  code: 'drugs',
  relation: 'incidents.drugs',
  parent: 'incident',
  title: 'Drugs',
  one: 'drugs',
  lane: 'policing',
  fields: [
    {
      kind: 'choice',
      name: 'drug',
      label: 'Drug',
      of: 'drugs',
      required: 'Choose the drug. Choose “Unknown or untested” until it was tested.',
    },
    {
      ...{
        kind: 'amount',
        name: 'quantity',
        label: 'Quantity',
        scale: 1000,
        least: 1,
        greatest: mostQuantity,
        unit: '',
      },
      hint: 'As a number, such as 28 or 0.25. What it is counted in is asked next.',
    },
    { kind: 'choice', name: 'unit', label: 'Counted in', of: 'drug-units' },
    {
      ...{ kind: 'amount', name: 'purity', label: 'Purity', scale: 100, least: 0, greatest: 100_00, unit: 'per cent' },
    },
    {
      ...{
        kind: 'amount',
        name: 'pence',
        label: 'Street value',
        scale: 100,
        least: 0,
        greatest: mostPence,
        unit: 'pounds',
      },
    },
    basisField,
    { kind: 'yes or no', name: 'is_tested', label: 'Was it tested?' },
  ],
  check: checkDrugs,
  derived: (values) => ({ weight: weightOf(values) }),
  span: null,
  say: (values, words) => {
    const quantity = joined(`${words('quantity')} ${words('unit')}`.trim());
    const tested = values['is_tested'] === true ? 'tested' : values['is_tested'] === false ? 'not tested' : '';
    const purity = words('purity') === '' ? '' : `${words('purity')} pure`;
    const value = words('pence') === '' ? '' : `worth ${words('pence')}`;
    return joined(words('drug'), quantity, value, words('quantity_basis').toLowerCase(), purity, tested);
  },
  offers: {
    as: 'drugs',
    label: 'Drugs found',
    fields: ['drug', 'quantity', 'unit'],
    say: (_values, words) => joined(words('drug'), `${words('quantity')} ${words('unit')}`.trim()),
  },
  tokens: (values) => textTokens(textIn(values, 'drug')),
  empty: 'No drugs are known.',
  advice:
    'Synthetic opioids kill: if a nitazene or fentanyl is suspected, tell health partners now and record it then.',
};

/** Money that was taken or seen. */
export const cashFacts: FactKind = {
  code: 'cash',
  relation: 'incidents.cash',
  parent: 'incident',
  title: 'Cash',
  one: 'cash',
  lane: 'policing',
  fields: [
    {
      ...{ kind: 'amount', name: 'amount', label: 'Amount', scale: 100, least: 1, greatest: mostPence, unit: '' },
      required: 'Enter the amount, such as 1250 or 12.50.',
    },
    { kind: 'choice', name: 'currency', label: 'Currency', of: 'currencies', required: 'Choose the currency.' },
    { ...basisField, required: 'Say whether the amount is estimated or confirmed.' },
  ],
  span: null,
  say: (_values, words) => joined(`${words('amount')} ${words('currency')}`, words('quantity_basis').toLowerCase()),
  empty: 'No cash is known.',
};

/** How many phones were taken; which is a link. */
export const phoneFacts: FactKind = {
  code: 'phones',
  relation: 'incidents.phones_seized',
  parent: 'incident',
  title: 'Phones seized',
  one: 'phones that were seized',
  lane: 'communication',
  fields: [
    {
      ...{ kind: 'amount', name: 'count', label: 'How many', scale: 1, least: 1, greatest: 1000, unit: '' },
      required: 'Enter how many phones were seized.',
    },
    remarkField,
  ],
  span: null,
  say: (values, words) =>
    joined(`${words('count')} ${values['count'] === 1 ? 'phone' : 'phones'}`, textIn(values, 'remark')),
  empty: 'No phone was seized, or nobody has said so.',
  advice: 'Record each phone that is known under Phones and SIMs, and link it. Here stands how many there were.',
};
