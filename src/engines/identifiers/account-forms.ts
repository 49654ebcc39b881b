import { readNumber, sayNumber } from '#engines/phones/index.ts';
import { remainderBy97 } from './check-digits.ts';
import { found, type IdentifierForm, inPieces, no, notOne, unfit, withoutGaps, wrongCount } from './identifier.ts';

/*
 * Lengths are from general knowledge of UK payments and of the standards named; their texts were not at hand. [BK]
 */

const lostZero = 'If a spreadsheet took a 0 from its front, put it back';

/** A UK number of fixed length. */
function fixedNumber(form: Omit<IdentifierForm, 'read'>, length: number): IdentifierForm {
  return {
    ...form,
    read: (text) => {
      const digits = withoutGaps(text);
      if (!/^\d+$/.test(digits)) return notOne(text, form);
      if (digits.length === length) return found(digits);
      return wrongCount(text, digits.length, `${form.name} has ${length}. ${lostZero}`);
    },
  };
}

/** UK sort code: six digits. Which bank it is of is not looked up. [BK] */
export const sortCode = fixedNumber(
  {
    name: 'a sort code',
    example: '12-34-56',
    lead: 'sort ?code',
    say: (value) => inPieces(value, [2, 2]).replaceAll(' ', '-'),
  },
  6,
);

/** UK account number: eight digits. Their check needs the banks' tables and the sort code; it is not made. [BK] */
export const accountNumber = fixedNumber(
  { name: 'an account number', example: '12345678', lead: 'account|acc|a/c', say: (value) => value },
  8,
);

/** IBAN, ISO 13616: country 2, check digits 2, account up to 30. The United Kingdom's has 22 signs. [BK] */
export const iban: IdentifierForm = {
  name: 'an IBAN',
  example: 'GB82 WEST 1234 5698 7654 32',
  lead: 'iban',
  read: (text) => {
    // Letters stand in an IBAN: an O stays one.
    const plain = text.replace(/[\s.:\-‐-―/]/g, '').toUpperCase();
    if (!/^[A-Z]{2}\d{2}[A-Z\d]+$/.test(plain)) return notOne(text, iban);
    const isLong = plain.startsWith('GB') ? plain.length === 22 : plain.length >= 15 && plain.length <= 34;
    if (!isLong) {
      const wanted = plain.startsWith('GB') ? 'an IBAN of the UK has 22' : 'an IBAN has 15 to 34';
      return no(text, `has ${plain.length} letters and digits and ${wanted}. Check it against the source.`);
    }
    return found(plain, unfit(remainderBy97(plain.slice(4) + plain.slice(0, 4)) === 1, 'pair of check digits'));
  },
  say: (value) =>
    inPieces(
      value,
      Array.from({ length: 8 }, () => 4),
    ),
};

/** Telephone number, as the register keeps every one. */
export const phone: IdentifierForm = {
  name: 'a phone number',
  example: '07700 900412',
  lead: '',
  read: (text) => {
    const read = readNumber(text);
    return read.ok ? found(read.value.e164) : read;
  },
  say: sayNumber,
};

/** E-mail address, in small letters: no provider in use tells two apart by their capitals. [BK] */
export const email: IdentifierForm = {
  name: 'an e-mail address',
  example: 'jo.bloggs@example.com',
  lead: 'e-?mail(?: address)?',
  read: (text) => {
    const address = text
      .replace(/^[^<]*<([^<>]*)>$/, '$1')
      .replace(/^mailto:/i, '')
      .replace(/[.,;]+$/, '')
      .toLowerCase();
    const form = /^[^\s@"(),:;<>[\]\\]{1,64}@([\p{L}\p{N}-]{1,63}\.)+[\p{L}\p{N}-]{2,63}$/u;
    return form.test(address) ? found(address) : notOne(text, email);
  },
  say: (value) => value,
};

/** Parts of an address of a page that stand before the name of an account. [BK] */
const steps = new Set(['add', 'u', 'user', 'users', 'in', 'c', 'channel', 'profile', 't']);

/** The name of an account within the address of its page, or the text itself when it is no address. */
function accountIn(text: string): string {
  const path = /^(?:https?:\/\/)?(?:[a-z\d-]+\.)+[a-z]{2,}\/([^?#]+)/i.exec(text)?.[1];
  if (path === undefined) return text;
  const parts = path.split('/').filter((part) => part !== '');
  return parts.find((part) => !steps.has(part.toLowerCase())) ?? '';
}

/** Name of an account on a social network, as it is written there; capitals do not tell two apart. [BK] */
export const handle: IdentifierForm = {
  name: 'the name of an account',
  example: '@jester_line',
  lead: '(?:snap|snapchat|insta|instagram|ig|tiktok|telegram|facebook|fb|x|twitter|discord|handle|account)(?=\\s*:)',
  read: (text) => {
    const name = accountIn(text).replace(/^@/, '');
    if (/\s/.test(name)) return no(text, `has a space in it. Write only the account’s name, like ${handle.example}.`);
    const isName = /^[\p{L}\p{N}._#-]{1,60}$/u.test(name) && /[\p{L}\p{N}]/u.test(name) && !/\.php$/i.test(name);
    return isName ? found(name, null, name.toLowerCase()) : notOne(text, handle);
  },
  say: (value) => `@${value}`,
};
