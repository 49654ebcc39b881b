/**
 * Whether a text is an address on this very service: a path with perhaps a query. Used before sending a browser on, so
 * that a link to the sign-in page can never lead somebody to another site.
 */
export function isOwnPath(text: string): boolean {
  // Browsers read `//host`, `/\host` and a path with a tab or a line break in it as other addresses than they seem.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are just what must not be there.
  return /^\/(?![/\\])[^\\\u0000-\u0020\u007f]*$/.test(text);
}

/** The same address with everything escaped that a header cannot hold. Throws when it is not on this service. */
export function ownPath(text: string): string {
  if (!text.startsWith('/')) throw new Error('Not a path of our own');
  const { origin, pathname, search, hash } = new URL(text, 'http://own.invalid');
  const path = pathname + search + hash;
  if (origin !== 'http://own.invalid' || !isOwnPath(path)) throw new Error('Not a path of our own');
  return path;
}
