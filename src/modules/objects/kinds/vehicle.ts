import type { DescribedKind, FactKind, FieldValues } from '#modules/records/index.ts';
import { identifierTokens, nameTokens, plateTokens } from '#platform/catalogue/index.ts';
import { doubtOfMark, readMark, sayMark } from '../rules/read-mark.ts';
import { doubtOfVehicleNumber, readVehicleNumber } from '../rules/read-vehicle-number.ts';
import { kindOffered, line, looksOffered, noteField } from './fields.ts';
import { textIn } from './text-in.ts';

/** A plate that was copied belongs to somebody who has nothing to do with it: the partner is told so with it. */
function sayPlateOffered(values: FieldValues): string {
  const doubt = values['is_false'] === true ? ' (believed false: it may belong to a vehicle of somebody else)' : '';
  return `${sayMark(textIn(values, 'plate'))}${doubt}`;
}

const plates: FactKind = {
  code: 'plates',
  relation: 'objects.plate',
  parent: 'vehicle',
  title: 'Plates',
  one: 'a plate',
  lane: 'movement',
  fields: [
    {
      kind: 'text',
      name: 'plate',
      label: 'Registration plate',
      hint: 'As it was seen. Foreign plates too.',
      most: 20,
      isShort: true,
      required: 'Enter the plate, such as AB12 CDE.',
      read: readMark,
      say: sayMark,
      doubt: doubtOfMark,
    },
    {
      kind: 'yes or no',
      name: 'is_false',
      label: 'Is it believed to be false?',
      hint: 'Yes where it belongs to another vehicle, or to none.',
    },
  ],
  span: { since: 'Seen on it since', until: 'Until' },
  say: (values) => `${sayMark(textIn(values, 'plate'))}${values['is_false'] === true ? ', believed false' : ''}`,
  offers: { as: 'plate', label: 'Registration plate', fields: ['plate', 'is_false'], say: sayPlateOffered },
  tokens: (values) => plateTokens(textIn(values, 'plate')),
  empty: 'No plate is known.',
};

const numbers: FactKind = {
  code: 'numbers',
  relation: 'objects.vehicle_number',
  parent: 'vehicle',
  title: 'Vehicle identification number',
  one: 'a vehicle identification number',
  fields: [
    {
      kind: 'text',
      name: 'vin',
      label: 'Vehicle identification number (VIN)',
      hint: '17 letters and figures. Older vehicles and bicycles have a frame number instead.',
      most: 40,
      isShort: true,
      required: 'Enter the vehicle identification number.',
      read: readVehicleNumber,
      doubt: doubtOfVehicleNumber,
    },
  ],
  span: null,
  say: (values) => textIn(values, 'vin'),
  tokens: (values) => identifierTokens(textIn(values, 'vin')),
  empty: 'None is known.',
};

/** Cars, vans and whatever else moves people, drugs and money. */
export const vehicleKind: DescribedKind = {
  kind: 'vehicle',
  relation: 'objects.vehicle',
  base: '/vehicles',
  words: { one: 'vehicle', many: 'vehicles', title: 'Vehicles' },
  view: 'objects.view',
  edit: 'objects.edit',
  isShareable: true,
  contribute: null,
  fields: [
    {
      kind: 'choice',
      name: 'kind',
      label: 'What is it?',
      of: 'vehicle-kinds',
      required: 'Choose what it is. Choose “Not known” if nobody can say.',
    },
    line('make', 'Make'),
    line('model', 'Model'),
    line('colour', 'Colour', 40),
    noteField,
  ],
  offers: [kindOffered('What it is'), looksOffered],
  facts: [plates, numbers],
  first: 'plates',
  isFirstOptional: true,
  tokens: (values) => nameTokens([textIn(values, 'make'), textIn(values, 'model')].join(' ')),
  columns: [
    { key: 'kind', title: 'Kind', fields: ['kind'] },
    { key: 'looks', title: 'Make, model and colour', fields: ['make', 'model', 'colour'] },
  ],
  filters: ['kind'],
  empty: 'Vehicles that are linked to a line, its people or an incident will be here. Record the first by its plate.',
  advice:
    'Record a vehicle because of what it was used for. Who drove it, and for which line, is added as a link afterwards. Leave the plate empty if nobody saw it.',
};
