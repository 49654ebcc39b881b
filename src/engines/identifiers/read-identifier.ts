import type { Day } from '#kernel/instant.ts';
import { refused } from '#kernel/result.ts';
import { accountNumber, email, handle, iban, phone, sortCode } from './account-forms.ts';
import { androidId, esn, iccid, imei, imsi, mac, meid, udid } from './device-forms.ts';
import { type IdentifierForm, no, type ReadIdentifier } from './identifier.ts';
import { cro, pnc, uprn } from './record-forms.ts';

const forms = {
  phone,
  imei,
  meid,
  esn,
  iccid,
  imsi,
  mac,
  udid,
  'android-id': androidId,
  pnc,
  cro,
  'sort-code': sortCode,
  'account-number': accountNumber,
  iban,
  uprn,
  email,
  handle,
} as const satisfies Readonly<Record<string, IdentifierForm>>;

/** A kind of identifier that can be read. */
export type IdentifierKind = keyof typeof forms;

/** All kinds, in the order of a list of choices. */
export const identifierKinds = Object.keys(forms) as readonly IdentifierKind[];

/** Marks that have no width, which come along when text is copied. */
const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;

/** Longer than any identifier with everything that people write around it. */
const longest = 320;

/**
 * Reads an identifier as people type it: with its name before it, gaps anywhere, O for 0.
 * @param today from which the century of a PNC ID's short year is told
 * @returns the identifier, in doubt where a check fails; or a sentence that says what is wrong and what to do
 */
export function readIdentifier(kind: IdentifierKind, typed: string, today: Day): ReadIdentifier {
  const { name, example, lead, read }: IdentifierForm = forms[kind];
  const plain = typed
    .replace(invisible, '')
    .replace(/^['\s]+/, '')
    .trim();
  const named = new RegExp(`^(?:${lead})(?: (?:number|no\\.?))?[\\s:#]+`, 'i');
  const text = lead === '' ? plain : plain.replace(named, '').trim();
  if (text === '') return refused(`Enter ${name}, like ${example}.`);
  if (text.length > longest) return refused(`This is too long for ${name}. Write it like ${example}.`);
  if (/^\d[.,]\d+e\+?\d+$|^\de\+\d+$/i.test(text)) {
    return no(text, 'was shortened by a spreadsheet. Format the column as text, enter the number again and save.');
  }
  return read(text, today);
}

/**
 * An identifier that the register holds, as people read it: "49 015420 323751 8", "12-34-56".
 * @param value as `readIdentifier` gave it
 */
export function sayIdentifier(kind: IdentifierKind, value: string): string {
  return forms[kind].say(value);
}

/** A kind with its article, within a sentence: "an IMEI". */
export function nameOfKind(kind: IdentifierKind): string {
  return forms[kind].name;
}
