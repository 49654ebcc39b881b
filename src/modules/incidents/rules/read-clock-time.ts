import { ok, type Result, refused } from '#kernel/result.ts';

/** Reads a time of day as people write it: 14:20, 1420, 2.20pm, 9 am, noon is 12:00. Kept like 14:20. */
export function readClockTime(text: string): Result<string, string> {
  const plain = text.toLowerCase().replace(/\s+|hrs?$|h$/g, '');
  const [, hours = '', minutes = '00', half] = /^(\d{1,2})(?:[:.]?(\d{2}))?(am|pm)?$/.exec(plain) ?? [];
  const hour = Number(hours);
  const isTwelve = half !== undefined;
  const isTime = hours !== '' && Number(minutes) < 60 && (isTwelve ? hour >= 1 && hour <= 12 : hour < 24);
  if (!isTime) return refused(`"${text}" is not a time. Write it like 14:20, or leave it empty.`);
  const day = isTwelve ? (hour % 12) + (half === 'pm' ? 12 : 0) : hour;
  return ok(`${String(day).padStart(2, '0')}:${minutes}`);
}
