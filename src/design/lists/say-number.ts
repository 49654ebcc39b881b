const whole = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });

/** "1,012"; at most one decimal; below nought with a minus and not a hyphen, which stands too low and may break a line. */
export function sayNumber(value: number): string {
  return whole.format(value).replace('-', '\u2212');
}
