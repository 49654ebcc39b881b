/** Numbers as they are shown, to one decimal, in tenths: whole numbers, so that they add up without error. */
export interface Tenths {
  readonly parts: readonly number[];
  /** Always the sum of the parts, and the true sum rounded. */
  readonly sum: number;
}

/** Sums of many weights carry an error of some 1e-15 of their size: a tenth that is as good as whole counts as whole. */
const almost = 1e-9;

/**
 * Rounds numbers to one decimal so that what is shown adds up to what is shown as their sum (largest remainder). Each is
 * shown within a tenth of its exact value and never with the other sign. Takes numbers up to about 1e12; throws on others.
 */
export function addUpTenths(values: readonly number[]): Tenths {
  const exact = values.map((value) => value * 10);
  if (exact.some((value) => !Number.isFinite(value) || Math.abs(value) > 1e13)) {
    throw new Error('A weight that is no number, or too large, cannot be added up');
  }
  const floors = exact.map((value) => Math.floor(value + almost));
  const floorSum = floors.reduce((sum, floor) => sum + floor, 0);
  const remainders = exact.map((value, index) => Math.max(0, value - (floors[index] ?? 0)));
  const missing = Math.round(remainders.reduce((sum, remainder) => sum + remainder, 0));
  const raised = new Set(
    remainders
      .map((remainder, index) => ({ remainder, index }))
      .filter(({ remainder }) => remainder > almost)
      .toSorted((one, other) => other.remainder - one.remainder || one.index - other.index)
      .slice(0, missing)
      .map(({ index }) => index),
  );
  // Adding nought turns a nought below nought into a plain one.
  const parts = floors.map((floor, index) => floor + (raised.has(index) ? 1 : 0) + 0);
  return { parts, sum: floorSum + raised.size + 0 };
}

/** "+8.7", "−14.3", "0.0". */
export function sayTenths(tenths: number): string {
  const sign = tenths > 0 ? '+' : tenths < 0 ? '−' : '';
  const all = Math.abs(tenths);
  return `${sign}${Math.floor(all / 10).toLocaleString('en-GB')}.${all % 10}`;
}
