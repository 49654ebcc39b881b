import { markings } from '#kernel/marking.ts';
import { forceOf, organisationName } from '#modules/directory/index.ts';
import type { LineView } from '../queries/show-line.ts';
import { type LineForm, typedDay } from '../rules/line-draft.ts';
import { sayNumber } from '../rules/number.ts';

/** A form with nothing in it but what most lines have. */
export const emptyLine: LineForm = {
  name: '',
  brand: [],
  brandFrom: [],
  brandTo: [],
  number: [],
  numberFrom: [],
  numberTo: [],
  status: '',
  statusSince: '',
  reason: '',
  origin: '',
  areas: '',
  firstSeen: '',
  lastSeen: '',
  drugs: [],
  note: '',
  source: '',
  statement: '',
  basis: '',
  marking: 'OFFICIAL',
  handling: 'P',
  reviewOn: '',
};

/** A line as its form shows it. */
export function formOf(line: LineView): LineForm {
  return {
    name: line.name,
    brand: line.brands.map((each) => each.name),
    brandFrom: line.brands.map((each) => typedDay(each.from)),
    brandTo: line.brands.map((each) => typedDay(each.to)),
    number: line.numbers.map((each) => sayNumber(each.number)),
    numberFrom: line.numbers.map((each) => typedDay(each.from)),
    numberTo: line.numbers.map((each) => typedDay(each.to)),
    status: line.status,
    statusSince: typedDay(line.statusSince),
    reason: '',
    origin: line.originForce === null ? '' : (forceOf(line.originForce)?.slug ?? ''),
    areas: line.areas.map((each) => organisationName(each.force)).join('\n'),
    firstSeen: typedDay(line.firstSeen),
    lastSeen: typedDay(line.lastSeen),
    drugs: [...line.drugs],
    note: line.note,
    source: line.source,
    statement: line.statement,
    basis: line.basis,
    marking: markings[line.marking],
    handling: line.handling,
    reviewOn: typedDay(line.reviewOn),
  };
}
