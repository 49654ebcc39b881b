import { readIdentifier } from '#engines/identifiers/index.ts';
import type { Day } from '#kernel/instant.ts';
import { ok, type Result } from '#kernel/result.ts';
import type { DescribedKind, FactKind, FieldValues, TextField } from '#modules/records/index.ts';
import { identifierTokens, nameTokens } from '#platform/catalogue/index.ts';
import { line, noteField, remarkField } from './fields.ts';
import { textIn } from './text-in.ts';

/** An account is named as its platform names it: an address of its page is read, and anything else is kept as it is. */
function readHandle(text: string, today: Day): Result<string, string> {
  const read = readIdentifier('handle', text, today);
  return ok(read.ok ? read.value.value : text.replace(/^@+/, ''));
}

const sayHandle = (kept: string): string => `@${kept}`;

function handleField(name: string, label: string): TextField {
  return {
    ...{ kind: 'text', name, label, most: 120, isShort: true, read: readHandle, say: sayHandle },
    hint: 'As the platform writes it, or the address of its page.',
  };
}

const handles: FactKind = {
  code: 'handles',
  relation: 'objects.account_handle',
  parent: 'account',
  title: 'Earlier and other handles',
  one: 'another handle',
  lane: 'communication',
  fields: [{ ...handleField('used_handle', 'Handle'), required: 'Enter the handle.' }],
  span: { since: 'Used since', until: 'Used until' },
  say: (values) => sayHandle(textIn(values, 'used_handle')),
  offers: { as: 'online account', label: 'Another handle', fields: ['used_handle'] },
  tokens: (values) => tokensOf(textIn(values, 'used_handle')),
  empty: 'No other handle is known.',
};

const uses: FactKind = {
  code: 'uses',
  relation: 'objects.account_use',
  parent: 'account',
  title: 'What it was used for',
  one: 'a use',
  lane: 'communication',
  fields: [
    {
      kind: 'choice',
      name: 'use',
      label: 'What was it used for?',
      of: 'account-uses',
      required: 'Choose what it was used for.',
    },
    remarkField,
  ],
  span: { since: 'Since', until: 'Until' },
  say: (values, words) => [words('use'), textIn(values, 'remark')].filter((each) => each !== '').join(': '),
  // That an account is private is its holder's affair, and no partner's.
  offers: {
    as: 'use',
    label: 'What it was used for',
    fields: ['use'],
    only: { use: ['advertising', 'orders', 'recruiting', 'directing', 'threats'] },
  },
  empty: 'Nobody has said yet what it was used for.',
};

function tokensOf(handle: string): readonly string[] {
  return handle === '' ? [] : [...identifierTokens(handle), ...nameTokens(handle)];
}

/** "@jester_line on Snapchat"; nothing where no handle is known. */
function sayAccount(values: FieldValues, words: (field: string) => string): string {
  const platform = values['platform'] === 'other' ? '' : ` on ${words('platform')}`;
  return textIn(values, 'handle') === '' ? '' : `${words('handle')}${platform}`;
}

function isNamed(values: FieldValues): boolean {
  return ['handle', 'address', 'name_shown'].some((name) => textIn(values, name) !== '');
}

/** Accounts of social networks, messengers and games. */
export const accountKind: DescribedKind = {
  kind: 'account',
  relation: 'objects.account',
  base: '/accounts',
  words: { one: 'online account', many: 'online accounts', title: 'Online accounts' },
  view: 'objects.view',
  edit: 'objects.edit',
  isShareable: true,
  contribute: null,
  fields: [
    { kind: 'choice', name: 'platform', label: 'Platform', of: 'platforms', required: 'Choose the platform.' },
    handleField('handle', 'Handle'),
    { ...line('address', 'Address of its page', 500), hint: 'Where it can be seen, if anywhere.' },
    { ...line('name_shown', 'Name shown', 120), hint: 'The name that others see beside the handle.' },
    noteField,
  ],
  check: (values) =>
    isNamed(values) ? [] : [{ field: 'handle', message: 'Enter its handle, its address or the name that it shows.' }],
  // The name shown and the address of a page are left: they show more of a person than a partner needs to know the account.
  offers: [{ as: 'online account', label: 'Account', fields: ['platform', 'handle'], say: sayAccount }],
  facts: [handles, uses],
  tokens: (values) => [...tokensOf(textIn(values, 'handle')), ...nameTokens(textIn(values, 'name_shown'))],
  columns: [
    { key: 'platform', title: 'Platform', fields: ['platform'] },
    { key: 'name', title: 'Name shown', fields: ['name_shown'] },
  ],
  filters: ['platform'],
  empty: 'Accounts by which a line takes orders, recruits or threatens will be here. Record the first by its handle.',
  advice: 'Only what anybody could see, or what was lawfully obtained: say which as the source. Who uses it is a link.',
};
