/**
 * Codes for places that cannot be looked up, and what to enter instead. The words of what3words are its own property and
 * are in no open list; a Plus Code would need the shape of its letters only, but the short ones need a town beside them.
 * @returns a message, or null when the text is no such code
 */
export function readWrongCode(text: string): string | null {
  const address = /(?:what3words\.com|w3w\.co)\/(\S+)/i.exec(text)?.[1];
  const words = (address ?? text).trim();
  const isThreeWords = /^\/{0,3}\p{L}{2,}[.。･・︒។։။۔।]\p{L}{2,}[.。･・︒។։။۔।]\p{L}{2,}$/u.test(words);
  if (isThreeWords || address !== undefined) {
    return 'We cannot look up what3words, as its words are in no open list. Enter a postcode, a place with its town, a grid reference like TM 16 44, or coordinates like 52.0567, 1.1482';
  }
  if (/^[23456789CFGHJMPQRVWX]{4,8}\+[23456789CFGHJMPQRVWX]{2,3}(?:[\s,].*)?$/i.test(text)) {
    return 'We cannot look up Plus Codes. Enter a postcode, a place with its town, a grid reference like TM 16 44, or coordinates like 52.0567, 1.1482';
  }
  return null;
}
