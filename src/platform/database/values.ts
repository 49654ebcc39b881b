/**
 * How the database's texts become our values, the same on both engines. Moments and days stay text: they lose nothing
 * (a JavaScript Date cuts microseconds off) and sort as they are.
 */
const oids = { int8: 20, date: 1082, timestamptz: 1184 } as const;

/** `2026-11-21 18:53:12.123456+00` (sessions run in UTC) to `2026-11-21T18:53:12.123456Z`. */
function moment(text: string): string {
  if (!text.endsWith('+00')) throw new Error('The database session is not in UTC');
  const [day, time = ''] = text.slice(0, -3).split(' ');
  const [seconds, fraction = ''] = time.split('.');
  return `${day}T${seconds}.${fraction.padEnd(6, '0')}Z`;
}

/** bigint to number; nothing that we count comes near 2^53, and a value that does must not be rounded in silence. */
function whole(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new Error('A whole number from the database is too large');
  return value;
}

/** Parsers by type number, for both engines. */
export const parsers: Readonly<Record<number, (text: string) => unknown>> = {
  [oids.int8]: whole,
  [oids.date]: (text) => text,
  [oids.timestamptz]: moment,
};
