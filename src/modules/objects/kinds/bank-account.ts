import { type IdentifierKind, readIdentifier, sayIdentifier } from '#engines/identifiers/index.ts';
import type { Day } from '#kernel/instant.ts';
import { ok, type Result, refused } from '#kernel/result.ts';
import type { DescribedKind, FactKind, TextField } from '#modules/records/index.ts';
import { identifierTokens, nameTokens } from '#platform/catalogue/index.ts';
import { line, noteField, remarkField } from './fields.ts';
import { textIn } from './text-in.ts';

/** A field that one kind of identifier is typed into: refused where it is none, in doubt where its check fails. */
function identifierField(name: string, label: string, kind: IdentifierKind, hint: string): TextField {
  return {
    ...{ kind: 'text', name, label, hint, most: 60, isShort: true },
    read: (text: string, today: Day): Result<string, string> => {
      const read = readIdentifier(kind, text, today);
      return read.ok ? ok(read.value.value) : refused(read.problem);
    },
    say: (kept) => sayIdentifier(kind, kept),
    doubt: (kept, _values, today) => {
      const read = readIdentifier(kind, kept, today);
      return read.ok ? read.value.doubt : null;
    },
  };
}

const uses: FactKind = {
  code: 'uses',
  relation: 'objects.bank_account_use',
  parent: 'bank_account',
  title: 'What it was used for',
  one: 'a use',
  fields: [
    {
      kind: 'choice',
      name: 'use',
      label: 'What was it used for?',
      of: 'bank-account-uses',
      required: 'Choose what it was used for.',
    },
    remarkField,
  ],
  span: { since: 'Since', until: 'Until' },
  say: (values, words) => [words('use'), textIn(values, 'remark')].filter((each) => each !== '').join(': '),
  empty: 'Nobody has said yet what it was used for.',
  advice: 'Whoever lent an account may have been made to. A child or an adult who was used so is safeguarded first.',
};

/**
 * Bank accounts that money of a line went through. Nothing of one is offered to a partner: the numbers and the name are a
 * person's, often of somebody who was made to lend the account; the bank's name alone tells nobody anything; and who
 * could act upon them, the bank itself, is asked by an investigator under other law.
 */
export const bankAccountKind: DescribedKind = {
  kind: 'bank account',
  relation: 'objects.bank_account',
  base: '/bank-accounts',
  words: { one: 'bank account', many: 'bank accounts', title: 'Bank accounts' },
  view: 'objects.view',
  edit: 'objects.edit',
  contribute: null,
  fields: [
    { ...identifierField('sort_code', 'Sort code', 'sort-code', 'Six figures, like 12-34-56.'), inputmode: 'numeric' },
    {
      ...identifierField('account_number', 'Account number', 'account-number', 'Eight figures.'),
      inputmode: 'numeric',
    },
    identifierField('iban', 'IBAN', 'iban', 'Where it is known instead, or beside.'),
    line('name_on_account', 'Name on the account', 120),
    line('bank', 'Bank or building society'),
    noteField,
  ],
  check: (values) =>
    values['account_number'] === null && values['iban'] === null
      ? [{ field: 'account_number', message: 'Enter the account number or the IBAN.' }]
      : [],
  facts: [uses],
  tokens: (values) => [
    ...['account_number', 'iban'].flatMap((name) => identifierTokens(textIn(values, name))),
    ...nameTokens(textIn(values, 'name_on_account')),
  ],
  columns: [
    { key: 'name', title: 'Name on the account', fields: ['name_on_account'] },
    { key: 'bank', title: 'Bank', fields: ['bank'] },
  ],
  filters: [],
  empty: 'Accounts that money of a line went through will be here.',
  advice: 'Record an account because of what went through it. Whose it is, and for which line, is a link.',
};
