import { passesLuhn } from './check-digits.ts';
import { found, type IdentifierForm, inPieces, no, notOne, unfit, withoutGaps, wrongCount } from './identifier.ts';

/*
 * Lengths and parts are from general knowledge of the standards named; their texts were not at hand. [BK]
 */

const isDigits = (text: string) => /^\d+$/.test(text);
const isHex = (text: string) => /^[\dA-F]+$/i.test(text);
const hexOf = (decimal: string, length: number) => Number(decimal).toString(16).toUpperCase().padStart(length, '0');

function doubtOfImei(digits: string): string | null {
  if (digits.length !== 15 || passesLuhn(digits)) return null;
  // The check digit is not sent over the network (3GPP TS 23.003, 6.2.1): call records have a 0 in its place. [BK]
  if (digits.endsWith('0')) {
    return 'The check digit does not fit. Call records often have 0 in its place; otherwise check it against the source.';
  }
  return unfit(false);
}

/** IMEI, 3GPP TS 23.003, 6.2: model 8, device 6, check digit 1; or, as IMEISV, the software's version of 2 digits. [BK] */
export const imei: IdentifierForm = {
  name: 'an IMEI',
  example: '49 015420 323751 8',
  lead: 'imei(?:sv)?',
  read: (text) => {
    const digits = withoutGaps(text);
    if (!isDigits(digits)) return notOne(text, imei);
    if (digits.length < 14 || digits.length > 16) {
      return wrongCount(text, digits.length, 'an IMEI has 15, or 14 without its check digit, or 16 with its software');
    }
    return found(digits, doubtOfImei(digits), digits.slice(0, 14));
  },
  say: (value) => inPieces(value, [2, 6, 6]),
};

function meidFound(value: string) {
  const isUsual = /^[A-F]|^99/.test(value);
  return found(value, isUsual ? null : 'An MEID begins with A to F, or with 99. This may be another number.');
}

/** MEID, 3GPP2 S.R0048: 14 hexadecimal digits; in decimal 10 for the first 8 of them and 8 for the last 6. [BK] */
export const meid: IdentifierForm = {
  name: 'an MEID',
  example: 'A1 000000 9296F0',
  lead: 'meid',
  read: (text) => {
    const plain = withoutGaps(text).toUpperCase();
    if (isDigits(plain) && plain.length === 18) {
      const [maker, device] = [plain.slice(0, 10), plain.slice(10)];
      if (Number(maker) >= 2 ** 32 || Number(device) >= 2 ** 24) return notOne(text, meid);
      return meidFound(hexOf(maker, 8) + hexOf(device, 6));
    }
    if (!isHex(plain)) return notOne(text, meid);
    return plain.length === 14 ? meidFound(plain) : wrongCount(text, plain.length, 'an MEID has 14, or 18 in decimal');
  },
  say: (value) => inPieces(value, [2, 6]),
};

/** ESN, TIA: 8 hexadecimal digits; in decimal 3 for the first 2 of them and 8 for the last 6. [BK] */
export const esn: IdentifierForm = {
  name: 'an ESN',
  example: '82 A1B2C3',
  lead: 'esn',
  read: (text) => {
    const plain = withoutGaps(text).toUpperCase();
    if (isDigits(plain) && plain.length === 11) {
      const [maker, device] = [plain.slice(0, 3), plain.slice(3)];
      if (Number(maker) >= 2 ** 8 || Number(device) >= 2 ** 24) return notOne(text, esn);
      return found(hexOf(maker, 2) + hexOf(device, 6));
    }
    if (!isHex(plain)) return notOne(text, esn);
    return plain.length === 8 ? found(plain) : wrongCount(text, plain.length, 'an ESN has 8, or 11 in decimal');
  },
  say: (value) => inPieces(value, [2]),
};

/** ICCID of a SIM, ITU-T E.118: 89, at most 19 digits with the check digit; 20 are in use, and F fills on the card. [BK] */
export const iccid: IdentifierForm = {
  name: 'an ICCID',
  example: '8944 0000 0000 0000 001',
  lead: 'iccid|sim(?: card)?',
  read: (text) => {
    const digits = withoutGaps(text).replace(/(?<=^\d{19})F$/i, '');
    if (!isDigits(digits)) return notOne(text, iccid);
    if (!digits.startsWith('89')) {
      return no(text, 'does not begin with 89, as every ICCID does. Look for the long number on the SIM card.');
    }
    if (digits.length !== 19 && digits.length !== 20) {
      return wrongCount(text, digits.length, 'an ICCID has 19 or 20');
    }
    return found(digits, unfit(passesLuhn(digits)));
  },
  say: (value) => inPieces(value, [4, 4, 4, 4]),
};

/** IMSI of a subscriber, ITU-T E.212: country 3, network 2 or 3, subscriber. 234 and 235 are the United Kingdom. [BK] */
export const imsi: IdentifierForm = {
  name: 'an IMSI',
  example: '234 30 0000000001',
  lead: 'imsi',
  read: (text) => {
    const digits = withoutGaps(text);
    if (!isDigits(digits)) return notOne(text, imsi);
    if (digits.length !== 15) return wrongCount(text, digits.length, 'an IMSI has 15');
    const isCountry = /^[2-7]|^901/.test(digits);
    return found(digits, isCountry ? null : 'Its first three digits name no country. Check it against the source.');
  },
  // Networks of two digits are told from those of three only by a list; of the United Kingdom's all have two. [BK]
  say: (value) => (/^23[45]/.test(value) ? inPieces(value, [3, 2]) : inPieces(value, [3])),
};

/** Hardware address of a network card, IEEE 802: 12 hexadecimal digits. [BK] */
export const mac: IdentifierForm = {
  name: 'a MAC address',
  example: '00:00:5E:00:53:01',
  lead: 'mac(?: address)?',
  read: (text) => {
    const plain = withoutGaps(text).toUpperCase();
    if (!isHex(plain)) return notOne(text, mac);
    if (plain.length !== 12) return wrongCount(text, plain.length, 'a MAC address has 12, of 0 to 9 and A to F');
    // The second bit from the right of the first byte says that the address was not given by the maker. [BK]
    const isMadeUp = /^.[2367ABEF]/.test(plain);
    const doubt = isMadeUp ? 'The device may have made this up for one network. It may have others elsewhere.' : null;
    return found(plain.replace(/..(?=.)/g, '$&:'), doubt);
  },
  say: (value) => value,
};

/** UDID of an Apple device: 40 hexadecimal digits; since 2018, 8 and 16. [BK] */
export const udid: IdentifierForm = {
  name: 'a UDID',
  example: '00008020-008D4548007B4F26',
  lead: 'udid',
  read: (text) => {
    const plain = withoutGaps(text);
    if (!isHex(plain)) return notOne(text, udid);
    if (plain.length === 40) return found(plain.toLowerCase());
    if (plain.length === 24) return found(`${plain.slice(0, 8)}-${plain.slice(8)}`.toUpperCase());
    return wrongCount(text, plain.length, 'a UDID has 40, or 24 on newer devices');
  },
  say: (value) => value,
};

/** Android ID: 16 hexadecimal digits. [BK] */
export const androidId: IdentifierForm = {
  name: 'an Android ID',
  example: 'a1b2c3d4e5f60718',
  lead: 'android(?: id)?',
  read: (text) => {
    const plain = withoutGaps(text).toLowerCase();
    if (!isHex(plain)) return notOne(text, androidId);
    return plain.length === 16
      ? found(plain)
      : wrongCount(text, plain.length, 'an Android ID has 16, some of them 0 at the front');
  },
  say: (value) => value,
};
