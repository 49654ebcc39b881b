import { asDay, type Day, sayDay } from '#kernel/instant.ts';
import { typedDay } from '#kernel/typed-day.ts';
import type { AmountField, Field, FieldContext, FieldValue, FieldValues } from './field.ts';

/** "1,250.50" of what is kept in units of the scale: pence are said by two figures, anything else by as few as it needs. */
function sayAmount(kept: number, { scale, unit }: AmountField): string {
  const isMoney = scale === 100 && (unit === 'pounds' || unit === '');
  const digits = isMoney && kept % 100 !== 0 ? 2 : 0;
  return (kept / scale).toLocaleString('en-GB', { minimumFractionDigits: digits, maximumFractionDigits: 3 });
}

/**
 * A value in the words of a page; null for what is not known.
 * @param context how codes are said
 */
export function sayField(field: Field, value: FieldValue, context: FieldContext): string | null {
  if (value === null || value === '' || (Array.isArray(value) && value.length === 0)) return null;
  switch (field.kind) {
    case 'text':
      return field.say === undefined ? String(value) : field.say(String(value));
    case 'day':
      return sayDay(asDay(String(value)));
    case 'amount':
      return field.unit === 'pounds'
        ? `£${sayAmount(Number(value), field)}`
        : `${sayAmount(Number(value), field)} ${field.unit}`.trimEnd();
    case 'yes or no':
      return value === true ? 'Yes' : 'No';
    case 'choice': {
      const words = new Map(context.choices(field));
      const codes: readonly unknown[] = Array.isArray(value) ? value : [value];
      return codes.map((code) => words.get(String(code)) ?? String(code)).join(', ');
    }
  }
}

/** What is doubtful about the values of some fields, as sentences. */
export function doubtsOf(fields: readonly Field[], values: FieldValues, today: Day): readonly string[] {
  return fields.flatMap((field) => {
    const kept = values[field.name];
    const doubt = field.kind === 'text' && typeof kept === 'string' ? field.doubt?.(kept, values, today) : null;
    return doubt ? [doubt] : [];
  });
}

/** A value as its form shows it: what `readField` reads back to the same. */
export function typedField(field: Field, value: FieldValue | undefined): string | readonly string[] {
  if (value === null || value === undefined) return field.kind === 'choice' && field.isMany ? [] : '';
  if (Array.isArray(value)) return value as readonly string[];
  if (field.kind === 'day') return typedDay(asDay(String(value)));
  if (field.kind === 'yes or no') return value === true ? 'yes' : 'no';
  if (field.kind === 'amount') return String(Number(value) / field.scale);
  if (field.kind === 'text' && field.say !== undefined) return field.say(String(value));
  return String(value);
}
