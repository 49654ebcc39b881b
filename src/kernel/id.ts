declare const idBrand: unique symbol;

/** A record's identity inside the system: UUID version 7, minted by the application and never shown to a person. */
export type Id = string & { readonly [idBrand]: 'id' };

const pattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Tells whether a text is a UUID in lower-case canonical form. */
export function isId(text: string): text is Id {
  return pattern.test(text);
}

/** Reads an id that our own code wrote (a URL never holds one). Throws on anything else. */
export function asId(text: string): Id {
  if (!isId(text)) throw new Error('Not an id');
  return text;
}

/**
 * Makes a UUID version 7 (RFC 9562, 5.7): newest sorts last, which keyset paging leans on.
 * @param milliseconds since 1970, from the clock that the caller was handed
 * @param random ten random bytes
 */
export function uuidV7(milliseconds: number, random: Uint8Array): Id {
  const bytes = new Uint8Array(16);
  bytes.set(random.subarray(0, 10), 6);
  let rest = milliseconds;
  for (let i = 5; i >= 0; i -= 1) {
    bytes[i] = rest % 256;
    rest = Math.floor(rest / 256);
  }
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return asId(`${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`);
}
