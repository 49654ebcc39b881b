const whole = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });

/** "1,012"; at most one decimal. */
export function sayNumber(value: number): string {
  return whole.format(value);
}
