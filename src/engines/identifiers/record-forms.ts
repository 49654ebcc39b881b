import { fullYear } from '#kernel/typed-day.ts';
import { checkLetterOf } from './check-digits.ts';
import { found, type IdentifierForm, no, notOne, unfit } from './identifier.ts';

/*
 * Forms and check letters are those of the Ministry of Justice's open systems, which follow the CJS Data Standards
 * Catalogue, issue 6; the catalogue itself was not at hand. [BK]
 */

/** No gaps and capitals; a backslash is a slash. */
const tidy = (text: string) =>
  text
    .replace(/[\s.\-‐-―]/g, '')
    .replace(/\\/g, '/')
    .toUpperCase();

/** PNC ID: year, serial number of up to seven digits, check letter over the year's last two digits and all seven. [BK] */
export const pnc: IdentifierForm = {
  name: 'a PNC ID',
  example: '2012/0123456Y',
  lead: 'pnc(?: ?id)?',
  read: (text, today) => {
    const plain = tidy(text);
    const form = /^(\d{4}|\d{2})\/(\d{1,7})([A-Z])$/.exec(plain) ?? /^(\d{4}|\d{2})(\d{7})([A-Z])$/.exec(plain);
    if (form === null) return notOne(text, pnc);
    const [, typedYear = '', typedSerial = '', letter = ''] = form;
    const year = fullYear(typedYear, today);
    if (year < '1900' || year > today.slice(0, 4)) {
      return no(text, `is of the year ${year}, which cannot be. Check the digits before the slash.`);
    }
    const serial = typedSerial.padStart(7, '0');
    const isFit = checkLetterOf(year.slice(2) + serial) === letter;
    return found(`${year}/${serial}${letter}`, unfit(isFit, 'check letter'));
  },
  say: (value) => value,
};

/** CRO number: serial number, two digits of the year, check letter; "SF" and the year first where no prints are held. [BK] */
export const cro: IdentifierForm = {
  name: 'a CRO number',
  example: '123456/98E',
  lead: 'cro',
  read: (text) => {
    const plain = tidy(text);
    const filed = /^SF(\d{2})\/(\d{1,6})([A-Z])$/.exec(plain);
    if (filed !== null) {
      const [, year = '', typedSerial = '', letter = ''] = filed;
      const serial = typedSerial.replace(/^0+(?=\d)/, '');
      return found(`SF${year}/${serial}${letter}`, unfit(checkLetterOf(year + serial) === letter, 'check letter'));
    }
    const [, typedSerial = '', year = '', letter = ''] = /^(\d{1,6})\/(\d{2})([A-Z])$/.exec(plain) ?? [];
    if (letter === '') return notOne(text, cro);
    const serial = typedSerial.padStart(6, '0');
    return found(`${serial}/${year}${letter}`, unfit(checkLetterOf(year + serial) === letter, 'check letter'));
  },
  say: (value) => value,
};

/** UPRN of a property, GeoPlace: up to twelve digits, zeros at the front or not. [BK] */
export const uprn: IdentifierForm = {
  name: 'a UPRN',
  example: '10093000001',
  lead: 'uprn',
  read: (text) => {
    const digits = text.replace(/\s/g, '');
    const value = digits.replace(/^0+/, '');
    return /^\d{1,12}$/.test(digits) && value !== '' ? found(value) : notOne(text, uprn);
  },
  say: (value) => value,
};
