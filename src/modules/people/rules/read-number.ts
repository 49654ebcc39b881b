import { type IdentifierKind, readIdentifier } from '#engines/identifiers/index.ts';
import { readNumber, sayNumber } from '#engines/phones/index.ts';
import type { FieldProblem } from '#kernel/failure.ts';
import type { Day } from '#kernel/instant.ts';
import { ok, type Result, refused } from '#kernel/result.ts';
import type { FieldValues } from '#modules/records/index.ts';
import { withoutInvisible } from './plain-text.ts';

/** Schemes with a form of their own; the others are kept as they are written. */
const formOf: Readonly<Record<string, IdentifierKind>> = { PNC: 'pnc', CRO: 'cro' };

function read(values: FieldValues, today: Day) {
  const form = formOf[String(values['scheme'] ?? '')];
  return form === undefined ? null : readIdentifier(form, String(values['value'] ?? ''), today);
}

/** Whether the number of a person is one of its scheme. */
export function checkPersonNumber(values: FieldValues, today: Day): readonly FieldProblem[] {
  const found = read(values, today);
  return found === null || found.ok ? [] : [{ field: 'value', message: found.problem }];
}

/** The number as its scheme writes it. */
export function keptPersonNumber(values: FieldValues, today: Day): FieldValues {
  const found = read(values, today);
  return found?.ok === true ? { value: found.value.value } : {};
}

/** Why a number may be miscopied; null where nothing says so. */
export function doubtOfPersonNumber(_kept: string, values: FieldValues, today: Day): string | null {
  const found = read(values, today);
  return found?.ok === true ? found.value.doubt : null;
}

/** A number as its scheme is written; without signs that nobody sees. */
export function readPlainNumber(text: string): Result<string, string> {
  const plain = withoutInvisible(text);
  return plain === '' ? refused('Enter the number.') : ok(plain);
}

/** Reads a telephone number or an address of e-mail. */
export function readContact(text: string, today: Day): Result<string, string> {
  if (text.includes('@')) {
    const email = readIdentifier('email', text, today);
    return email.ok ? ok(email.value.value) : email;
  }
  const number = readNumber(text);
  return number.ok ? ok(number.value.e164) : number;
}

/** The same as pages say it. */
export function sayContact(kept: string): string {
  return kept.includes('@') ? kept : sayNumber(kept);
}
