/** Where sign-in ends when nowhere, or nowhere sound, was asked for. */
const front = '/';

/** Longer addresses are cut to the front page: they come from no page of ours. */
const longest = 2000;

/** After signing in these would lead round in a circle, or out again. */
const pointless = /^\/(sign-in|sign-out)(\/|\?|#|$)/;

/**
 * The path to go to after sign-in, when it is one of our own; else the front page. Refuses other sites in every way of
 * writing them that browsers follow: `//evil`, `\\evil`, `/\evil`, absolute addresses, and paths that become one of
 * these when dots are taken out of them (CWE-601).
 */
export function returnPath(asked: string | undefined): string {
  // Browsers drop tabs and line breaks inside an address and read a backslash as a slash: none of ours has any.
  if (asked === undefined || asked.length > longest || !/^\/[\x21-\x5b\x5d-\x7e]*$/.test(asked)) return front;
  if (asked.startsWith('//') || pointless.test(asked)) return front;
  const here = 'http://own.invalid';
  const read = URL.parse(asked, here);
  if (read === null || read.origin !== here || read.pathname.startsWith('//') || pointless.test(read.pathname))
    return front;
  return asked;
}
