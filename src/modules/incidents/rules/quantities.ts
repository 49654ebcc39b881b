import type { FieldProblem } from '#kernel/failure.ts';
import type { FieldValues } from '#modules/records/index.ts';

/** How many milligrams a thousandth of each unit of weight has; the other units are no weights. */
const milligrams: Readonly<Record<string, number>> = { g: 1, kg: 1000 };

/** Milligrams of a quantity that is kept in thousandths of its unit; null where the unit is none of weight. */
export function weightOf(values: FieldValues): number | null {
  const { quantity, unit } = values;
  const each = typeof unit === 'string' ? milligrams[unit] : undefined;
  return typeof quantity === 'number' && each !== undefined ? quantity * each : null;
}

/** A quantity has its unit, and a quantity or a value says how it is known: a weight without it cannot be counted. */
export function checkDrugs(values: FieldValues): readonly FieldProblem[] {
  const { quantity = null, unit = null, pence = null, quantity_basis: basis = null } = values;
  return [
    ...(quantity !== null && unit === null
      ? [{ field: 'unit', message: 'Choose what the quantity is counted in.' }]
      : []),
    ...(quantity === null && unit !== null
      ? [{ field: 'quantity', message: 'Enter the quantity, or take the unit out.' }]
      : []),
    ...((quantity !== null || pence !== null) && basis === null
      ? [{ field: 'quantity_basis', message: 'Say whether the quantity and the value are estimated or confirmed.' }]
      : []),
  ];
}
