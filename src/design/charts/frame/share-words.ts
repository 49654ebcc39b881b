/**
 * A part of a whole in words: "62%". A part that is there is never "0%" and a part that is not all is never "100%". Undefined
 * where there is no whole to be a part of.
 */
export function sayShare(part: number, whole: number): string | undefined {
  if (!(whole > 0) || part < 0 || !Number.isFinite(part) || !Number.isFinite(whole)) return undefined;
  const percent = Math.round((100 * part) / whole);
  if (percent === 0 && part > 0) return 'under 1%';
  if (percent === 100 && part < whole) return 'over 99%';
  return `${percent}%`;
}
