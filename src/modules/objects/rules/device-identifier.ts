import { type IdentifierKind, type ReadIdentifier, readIdentifier, sayIdentifier } from '#engines/identifiers/index.ts';
import type { Day } from '#kernel/instant.ts';
import { ok, refused } from '#kernel/result.ts';

/** How the identifiers that an order may name are read; those that have no form of their own are left out. */
const forms: Readonly<Record<string, IdentifierKind>> = {
  IMEI: 'imei',
  MEID: 'meid',
  ESN: 'esn',
  MSISDN: 'phone',
  ICCID: 'iccid',
  IMSI: 'imsi',
  MAC: 'mac',
  UDID: 'udid',
  'Android ID': 'android-id',
};

/** A number of the subscriber: all of the MIN, or what follows country and network in the IMSI. [BK] */
function readSubscriber(text: string): ReadIdentifier {
  const plain = text.replace(/[\s.\-–()]/g, '');
  if (!/^\d{5,15}$/.test(plain))
    return refused(`"${text}" is not a MIN or MSIN. It has figures only: ten for a MIN, nine or ten for an MSIN.`);
  const doubt = plain.length === 9 || plain.length === 10 ? null : 'A MIN has ten figures, an MSIN nine or ten.';
  return ok({ value: plain, key: plain, doubt });
}

/**
 * Reads an identifier of a phone or SIM by the scheme that was chosen for it. Doubt refuses nothing.
 * @param scheme of the list `device-identifiers`
 */
export function readDevice(scheme: string, text: string, today: Day): ReadIdentifier {
  const form = forms[scheme];
  if (form !== undefined) return readIdentifier(form, text, today);
  if (scheme === 'MIN or MSIN') return readSubscriber(text);
  const plain = text.replace(/\s+/g, ' ').trim();
  return ok({ value: plain, key: plain.replace(/[\s.\-–:/]/g, '').toUpperCase(), doubt: null });
}

/** An identifier with its scheme, as people read it; a telephone number says itself what it is. */
export function sayDevice(scheme: string, value: string): string {
  const form = forms[scheme];
  const said = form === undefined ? value : sayIdentifier(form, value);
  if (scheme === 'MSISDN' || scheme === 'other') return said;
  return `${scheme} ${said}`;
}
