import { sayNumber } from '#engines/phones/index.ts';
import { markings } from '#kernel/marking.ts';
import { typedDay } from '#kernel/typed-day.ts';
import { forceOf, organisationName } from '#modules/directory/index.ts';
import type { LineView } from '../queries/show-line.ts';
import type { LineForm } from '../rules/line-draft.ts';

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

/** A line as its form shows it: what the answerable force itself says. What others added is theirs to change. */
export function formOf(line: LineView): LineForm {
  const own = <Row extends { readonly contributor: number }>(rows: readonly Row[]) =>
    rows.filter((row) => row.contributor === line.controller);
  const [brands, numbers, areas] = [own(line.brands), own(line.numbers), own(line.areas)];
  return {
    name: line.name,
    brand: brands.map((each) => each.name),
    brandFrom: brands.map((each) => typedDay(each.from)),
    brandTo: brands.map((each) => typedDay(each.to)),
    number: numbers.map((each) => sayNumber(each.number)),
    numberFrom: numbers.map((each) => typedDay(each.from)),
    numberTo: numbers.map((each) => typedDay(each.to)),
    status: line.status,
    statusSince: typedDay(line.statusSince),
    reason: '',
    origin: line.originForce === null ? '' : (forceOf(line.originForce)?.slug ?? ''),
    areas: areas.map((each) => organisationName(each.force)).join('\n'),
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
