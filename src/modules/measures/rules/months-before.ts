/** The month so many months before: 11 before `2025-12` is `2025-01`. */
export function monthsBefore(month: string, count: number): string {
  const [year, number] = month.split('-');
  const ordinal = Number(year) * 12 + Number(number) - 1 - count;
  return `${Math.floor(ordinal / 12)}-${String((ordinal % 12) + 1).padStart(2, '0')}`;
}
