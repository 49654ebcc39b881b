import { readNumber, sayNumber } from '#engines/phones/index.ts';
import { ok, refused } from '#kernel/result.ts';
import { forces } from '#modules/directory/index.ts';
import type { ChoiceField, FactKind } from '#modules/records/index.ts';
import { identifierTokens, nameTokens, numberTokens, textTokens } from '#platform/catalogue/index.ts';

/** Every force that a line may start in or be worked in, Scotland and Northern Ireland among them. */
const forceField: Omit<ChoiceField, 'label' | 'required'> = {
  kind: 'choice',
  name: 'force',
  of: forces.map((force) => [String(force.number), force.shortName] as const),
};

/** A name that the line trades or traded under. */
export const brandFacts: FactKind = {
  code: 'brands',
  relation: 'lines.brand',
  parent: 'line',
  title: 'Other brands',
  one: 'a brand',
  fields: [
    { kind: 'text', name: 'name', label: 'Brand', required: 'Enter the name that the line trades under.', most: 100 },
  ],
  span: { since: 'Used since', until: 'Used until' },
  say: (values) => String(values['name'] ?? ''),
  tokens: (values) => nameTokens(String(values['name'] ?? '')),
  empty: 'No other name is known.',
  lane: 'communication',
};

/** A number of the line: it outlives them (C1). */
export const numberFacts: FactKind = {
  code: 'numbers',
  relation: 'lines.number',
  parent: 'line',
  title: 'Numbers',
  one: 'a number',
  fields: [
    {
      kind: 'text',
      name: 'number',
      label: 'Number',
      hint: 'In any form.',
      required: 'Enter the number.',
      most: 40,
      isShort: true,
      inputmode: 'tel',
      read: (text) => {
        const read = readNumber(text);
        return read.ok ? ok(read.value.e164) : refused(read.problem);
      },
      say: sayNumber,
    },
  ],
  span: { since: 'In use since', until: 'In use until' },
  say: (_values, words) => words('number'),
  tokens: (values) => numberTokens(String(values['number'] ?? '')),
  empty: 'No number is known. A line may trade through an account or by word of mouth.',
  lane: 'communication',
};

/** A force that the line is worked in, as whoever says so has seen it. */
export const areaFacts: FactKind = {
  code: 'areas',
  relation: 'lines.area',
  parent: 'line',
  title: 'Worked in',
  one: 'a force that it is worked in',
  fields: [{ ...forceField, label: 'Force', required: 'Choose the force that it is worked in.' }],
  span: { since: 'First seen', until: 'Last seen' },
  say: (_values, words) => words('force'),
  empty: 'No force is known that it is worked in.',
  lane: 'movement',
};

/** Where it started, over time: a line may move its base. */
export const originFacts: FactKind = {
  code: 'origins',
  relation: 'lines.origin',
  parent: 'line',
  title: 'Started in, over time',
  one: 'a place that it started in',
  fields: [
    { ...forceField, label: 'Force' },
    {
      kind: 'text',
      name: 'place',
      label: 'Place',
      hint: 'A town or a part of one, in words. Not the address of a person.',
      most: 200,
    },
  ],
  span: { since: 'Since', until: 'Until' },
  check: (values) =>
    values['force'] === null && (values['place'] ?? '') === ''
      ? [{ field: 'force', message: 'Choose the force, or say the place in words.' }]
      : [],
  say: (values, words) => [String(values['place'] ?? ''), words('force')].filter((each) => each !== '').join(', '),
  tokens: (values) => textTokens(String(values['place'] ?? '')),
  empty: 'Only the present force is known, if any.',
  lane: 'movement',
};

/** What other systems call the line (C51). */
export const identifierFacts: FactKind = {
  code: 'references',
  relation: 'lines.identifier',
  parent: 'line',
  title: 'References in other systems',
  one: 'a reference in another system',
  fields: [
    {
      kind: 'choice',
      name: 'system',
      label: 'System',
      of: 'line-references',
      required: 'Choose the system that the reference belongs to.',
    },
    { kind: 'text', name: 'value', label: 'Reference', required: 'Enter the reference.', most: 100, isShort: true },
  ],
  span: null,
  say: (values, words) => `${words('system')}: ${String(values['value'] ?? '')}`,
  tokens: (values) => identifierTokens(String(values['value'] ?? '')),
  empty: 'No reference in another system is known.',
};
