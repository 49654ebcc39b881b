import type { FieldProblem } from '#kernel/failure.ts';
import type { Day } from '#kernel/instant.ts';
import type { FactKind, FieldValues } from '#modules/records/index.ts';
import { identifierTokens, numberTokens } from '#platform/catalogue/index.ts';
import { readDevice, sayDevice } from '../rules/device-identifier.ts';
import { textIn } from './text-in.ts';

function check(values: FieldValues, today: Day): readonly FieldProblem[] {
  const read = readDevice(textIn(values, 'scheme'), textIn(values, 'value'), today);
  return read.ok ? [] : [{ field: 'value', message: read.problem }];
}

function derived(values: FieldValues, today: Day): FieldValues {
  const scheme = textIn(values, 'scheme');
  const read = readDevice(scheme, textIn(values, 'value'), today);
  if (!read.ok) return {};
  const { value, key } = read.value;
  return { value, key, shown: sayDevice(scheme, value) };
}

function tokensOf(values: FieldValues): readonly string[] {
  const value = textIn(values, 'value');
  if (textIn(values, 'scheme') === 'MSISDN') return numberTokens(value);
  return [...new Set([...identifierTokens(value), ...identifierTokens(textIn(values, 'key'))])];
}

/** By which identifier a phone or SIM is known: those that an order may name (SI 2017/1240, regulation 2). */
export const deviceIdentifiers: FactKind = {
  code: 'identifiers',
  relation: 'objects.device_identifier',
  parent: 'phone',
  title: 'Numbers and identifiers',
  one: 'a number or identifier',
  lane: 'communication',
  fields: [
    {
      kind: 'choice',
      name: 'scheme',
      label: 'Which number or identifier is it?',
      of: 'device-identifiers',
      required: 'Choose which it is. A phone number is an MSISDN.',
    },
    {
      kind: 'text',
      name: 'value',
      label: 'The number or identifier itself',
      hint: 'In any form, with or without spaces. A check digit that does not fit is said, not refused.',
      most: 200,
      isShort: true,
      required: 'Enter the number or identifier.',
      doubt: (kept, values, today) => {
        const read = readDevice(textIn(values, 'scheme'), kept, today);
        return read.ok ? read.value.doubt : null;
      },
    },
  ],
  check,
  derived,
  span: { since: 'Used since', until: 'Used until' },
  say: (values) => sayDevice(textIn(values, 'scheme'), textIn(values, 'value')),
  // The telephone number: a partner can meet it. The others serve orders against networks, which go their own way.
  offers: {
    as: 'number',
    label: 'Number',
    fields: ['scheme', 'value'],
    only: { scheme: ['MSISDN'] },
    say: (values) => sayDevice(textIn(values, 'scheme'), textIn(values, 'value')),
  },
  tokens: tokensOf,
  empty: 'No number and no identifier is known.',
  advice:
    'For a restriction order each identifier stands by itself. Add the IMEI of a handset to the handset, and the ICCID and the number of a SIM to the SIM; which SIM was in which handset is a link.',
};
