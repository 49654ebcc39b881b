import { readIdentifier } from '#engines/identifiers/index.ts';
import type { Day } from '#kernel/instant.ts';
import { ok, type Result, refused } from '#kernel/result.ts';
import type { DescribedKind, FactKind } from '#modules/records/index.ts';
import { nameTokens, postcodeTokens, textTokens } from '#platform/catalogue/index.ts';
import { readPremises } from '../rules/read-premises.ts';
import { kindOffered, noteField, remarkField } from './fields.ts';
import { textIn } from './text-in.ts';

/** An address on one line: what was pasted over several is put together. */
function readLine(text: string): Result<string, string> {
  return ok(
    text
      .split('\n')
      .map((each) =>
        each
          .replace(/\s+/g, ' ')
          .replace(/[ ,]+$/, '')
          .trim(),
      )
      .filter((each) => each !== '')
      .join(', '),
  );
}

function readUprn(text: string, today: Day): Result<string, string> {
  const read = readIdentifier('uprn', text, today);
  return read.ok ? ok(read.value.value) : refused(read.problem);
}

const uses: FactKind = {
  code: 'uses',
  relation: 'objects.premises_use',
  parent: 'premises',
  title: 'What it was used for',
  one: 'a use',
  lane: 'vulnerability',
  fields: [
    {
      kind: 'choice',
      name: 'use',
      label: 'What was it to a line?',
      of: 'premises',
      required: 'Choose what it was used for.',
    },
    remarkField,
  ],
  span: { since: 'Since', until: 'Until' },
  say: (values, words) => [words('use'), textIn(values, 'remark')].filter((each) => each !== '').join(': '),
  // Not whose home it is: that is a fact about a person.
  offers: {
    as: 'use',
    label: 'What it was used for',
    fields: ['use'],
    only: { use: ['cuckooed', 'stash', 'short-term let', 'hotel', 'student', 'commercial', 'prison'] },
  },
  empty: 'Nobody has said yet what it was used for.',
  advice:
    'A home that was taken over is somebody’s home. What its occupant needs does not stand here: link the person, and see to them first.',
};

const remarks: FactKind = {
  code: 'notes',
  relation: 'objects.premises_remark',
  parent: 'premises',
  title: 'Notes',
  one: 'a note',
  fields: [{ ...remarkField, label: 'Note', required: 'Write the note.' }],
  span: { since: 'Since', until: 'Until' },
  say: (values) => textIn(values, 'remark'),
  empty: 'None yet: how to get in, dogs, exits, who has keys.',
};

/** Houses, flats, rooms and other places that a line uses. */
export const premisesKind: DescribedKind = {
  kind: 'premises',
  relation: 'objects.premises',
  base: '/premises',
  words: { one: 'place', many: 'premises', title: 'Premises' },
  view: 'objects.view',
  edit: 'objects.edit',
  isShareable: true,
  contribute: null,
  fields: [
    {
      kind: 'text',
      name: 'address',
      label: 'Address',
      hint: 'With flat, number, street, town and postcode as far as known. A protected address is never entered here.',
      most: 300,
      isLong: true,
      required: 'Enter the address.',
      read: readLine,
    },
    {
      kind: 'choice',
      name: 'kind',
      label: 'What is it?',
      of: 'premises-kinds',
      required: 'Choose what it is. Choose “Not known” if nobody can say.',
    },
    {
      ...{ kind: 'text', name: 'uprn', label: 'Unique property reference number (UPRN)', most: 40, isShort: true },
      ...{ hint: 'Up to twelve figures, if it is at hand.', inputmode: 'numeric', read: readUprn },
    },
    noteField,
  ],
  check: (values) => {
    const { problem } = readPremises(textIn(values, 'address'), null);
    return problem === null ? [] : [{ field: 'address', message: problem }];
  },
  offers: [{ as: 'address of premises', label: 'Address', fields: ['address'] }, kindOffered('What it is')],
  facts: [uses, remarks],
  tokens: (values) => {
    const { parts } = readPremises(textIn(values, 'address'), null);
    return [
      ...textTokens(textIn(values, 'address')),
      ...nameTokens([parts.building ?? '', parts.street ?? ''].join(' ')),
      ...postcodeTokens(parts.postcode ?? ''),
    ];
  },
  columns: [{ key: 'kind', title: 'Kind', fields: ['kind'] }],
  filters: ['kind'],
  empty: 'Homes that were taken over, stashes, lets and other premises of a line will be here.',
  advice:
    'A flat is a place of its own: write “Flat 2, 14 High Street” or “14b High Street” as it is. Where somebody is kept safe is never written down here.',
};
