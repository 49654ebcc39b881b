import { parsePhoneNumberFromString } from 'libphonenumber-js';
import { ok, type Result, refused } from '#kernel/result.ts';

/** A telephone number, read. */
export interface PhoneNumber {
  /** As the register keeps and compares it: `+447700900412`. */
  readonly e164: string;
  /** As people read it: "07700 900412", or "+33 6 12 34 56 78" for numbers from abroad. */
  readonly display: string;
}

const example = 'Write it like 07700 900412, or +33 6 12 34 56 78 if it is foreign.';

/** Dashes of every sort, brackets, dots, slashes and spaces, which people put where they like. */
const between = /[\s.\-‐-―()[\]/\u00A0\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/g;

/** Words that people put before a number. A handle is not one of them: handles are accounts, not numbers. */
const lead = /^(tel|telephone|phone|mob|mobile|number|no)\s*[.:]?\s*(?=[+(\dOo])/i;

function no(typed: string, why: string): Result<PhoneNumber, string> {
  return refused(`"${typed}" ${why}`);
}

/**
 * The digits as dialled, with `+` for an international prefix; null when something other than a number stands there.
 * O is read as 0 where nothing but digits and O's stand: a common slip of typing and of text recognition.
 */
function digitsOf(typed: string): string | null {
  const plain = typed
    .replace(/\(\s*0\s*\)/g, (match, at: number) => (/^\s*(\+|00)/.test(typed.slice(0, at)) ? '' : match))
    .replace(between, '')
    .replace(/[Oo]/g, '0')
    .replace(/^00(?=[1-9])/, '+');
  return /^\+?\d+$/.test(plain) && /\d/.test(typed) ? plain : null;
}

/** The number after the country code of the United Kingdom, or null when the number is foreign. */
function britishPart(digits: string): string | null {
  if (digits.startsWith('+44')) return digits.slice(3).replace(/^0/, '');
  if (digits.startsWith('+')) return null;
  if (digits.startsWith('0')) return digits.slice(1);
  // Without its plus, or with its first 0 eaten by a spreadsheet that took it for a sum.
  if (/^44[1-9]\d{8,9}$/.test(digits)) return digits.slice(2);
  return digits;
}

function readBritish(typed: string, part: string): Result<PhoneNumber, string> {
  const count = part.length;
  if (count <= 6) return no(typed, `is too short for a phone number. ${example}`);
  if (part.startsWith('7') && count !== 10) {
    return no(typed, `has ${count + 1} digits and a UK mobile number has 11. Check it against the source.`);
  }
  if (count > 10) return no(typed, `has too many digits for a UK number. Check it, or begin with + if it is foreign.`);
  if (!/^[1235789]/.test(part)) return no(typed, `is not a UK number: none begins with 0${part.charAt(0)}. ${example}`);
  const parsed = parsePhoneNumberFromString(`+44${part}`);
  // Possible, not valid: the library calls numbers kept for drama, which our synthetic data uses, invalid.
  if (parsed?.isPossible() !== true || count < 9) {
    return no(typed, `has too few digits for a UK number, which has 11 (some have 10). Check it against the source.`);
  }
  return ok({ e164: parsed.number, display: count === 10 ? parsed.formatNational() : `0${part}` });
}

/**
 * Reads one telephone number as people type it: spaces, brackets, +44, 0044, (0), a lost first 0, O for 0.
 * Numbers without a country code are British. Handles, short codes and shortened spreadsheet numbers are refused.
 * @returns the number, or a sentence that says what is wrong and what to do
 */
export function readNumber(typed: string): Result<PhoneNumber, string> {
  const text = typed.trim().replace(/^'/, '').replace(lead, '');
  if (text === '') return refused(`Enter a phone number. ${example}`);
  if (/^\+?\d([.,]\d+)?e\+?\d+$/i.test(text)) {
    return no(typed, 'was shortened by a spreadsheet. Format the column as text, enter the number again and save.');
  }
  if (/^[*#]/.test(text)) return no(typed, `is a code, not a phone number. ${example}`);
  const digits = digitsOf(text);
  if (digits === null) return no(typed, `is not a phone number. ${example}`);
  const british = britishPart(digits);
  if (british !== null) return readBritish(typed, british);
  const parsed = parsePhoneNumberFromString(digits);
  if (parsed === undefined) return no(typed, `has no country code that exists. ${example}`);
  // E.164 allows 15 digits, seven are the fewest in use (Niue), and what was taken off as a prefix for calls
  // within the country must not stand there twice: the library lets both pass.
  const settled = parsePhoneNumberFromString(parsed.number)?.number === parsed.number;
  if (!parsed.isPossible() || !settled || !/^\+\d{7,15}$/.test(parsed.number)) {
    return no(typed, 'has too few or too many digits for its country. Check it against the source.');
  }
  return ok({ e164: parsed.number, display: parsed.formatInternational() });
}

/**
 * A number that the register holds, as people read it.
 * @param e164 as `readNumber` gave it
 */
export function sayNumber(e164: string): string {
  const read = readNumber(e164);
  return read.ok ? read.value.display : e164;
}
