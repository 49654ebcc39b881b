import type { DescribedKind, FactKind } from '#modules/records/index.ts';
import { nameTokens } from '#platform/catalogue/index.ts';
import { deviceIdentifiers } from './device-identifiers.ts';
import { kindOffered, line, looksOffered, noteField } from './fields.ts';
import { textIn } from './text-in.ts';

const downloads: FactKind = {
  code: 'downloads',
  relation: 'objects.download',
  parent: 'phone',
  title: 'Downloads',
  one: 'a download',
  fields: [
    { kind: 'day', name: 'downloaded_on', label: 'When it was downloaded' },
    {
      ...line('held_by', 'Who holds the download', 120),
      hint: 'The unit or team to ask, not a person.',
      required: 'Say who holds the download.',
    },
    { ...line('held_as', 'Its reference there'), isShort: true },
  ],
  span: null,
  say: (values, words) =>
    [`Held by ${textIn(values, 'held_by')}`, textIn(values, 'held_as'), words('downloaded_on')]
      .filter((each) => each !== '')
      .join(', '),
  empty: 'No download is known.',
  advice: 'That a download exists and whom to ask for it. Nothing of what was on the phone stands here.',
};

/** Handsets, SIMs and numbers. */
export const phoneKind: DescribedKind = {
  kind: 'phone',
  relation: 'objects.phone',
  base: '/phones',
  words: { one: 'phone or SIM', many: 'phones and SIMs', title: 'Phones and SIMs' },
  view: 'objects.view',
  edit: 'objects.edit',
  isShareable: true,
  contribute: null,
  fields: [
    {
      kind: 'choice',
      name: 'kind',
      label: 'What is it?',
      of: 'device-kinds',
      required: 'Choose what it is. Choose “Number alone” if only a number is known.',
    },
    line('make', 'Make'),
    line('model', 'Model'),
    line('colour', 'Colour', 40),
    noteField,
  ],
  offers: [kindOffered('What it is'), looksOffered],
  facts: [deviceIdentifiers, downloads],
  first: 'identifiers',
  isFirstOptional: true,
  tokens: (values) => nameTokens([textIn(values, 'make'), textIn(values, 'model')].join(' ')),
  columns: [
    { key: 'kind', title: 'Kind', fields: ['kind'] },
    { key: 'looks', title: 'Make, model and colour', fields: ['make', 'model', 'colour'] },
  ],
  filters: ['kind'],
  empty: 'Handsets, SIM cards and numbers will be here. Record the first by its number or its IMEI.',
  advice:
    'A handset, a SIM card and a number are three things: record each that is known. Who used it, and for which line, is added as a link afterwards. Leave the identifier empty if none is known.',
};
