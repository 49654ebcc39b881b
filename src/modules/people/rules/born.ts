import { ageOn, type Birth, readBirth, sayAge, unknownBirth } from '#kernel/age/index.ts';
import { asDay, type Day, plusDays, sayDay, sayMonth } from '#kernel/instant.ts';
import { ok, type Result, refused } from '#kernel/result.ts';
import { recogniseDay } from '#kernel/typed-day.ts';

const bases = ['date', 'month', 'year', 'age', 'estimate'] as const;

/** A birth as the register holds it: "2011-05-01/2011-05-31 month". */
export function birthOf(kept: unknown): Birth {
  const [, earliest = '', latest = '', held] = /^(\S{10})\/(\S{10}) (\w+)$/.exec(String(kept ?? '')) ?? [];
  const basis = bases.find((each) => each === held);
  return basis === undefined
    ? unknownBirth
    : { kind: 'known', earliest: asDay(earliest), latest: asDay(latest), basis };
}

/** Whether the stretch is the whole month or year that its basis speaks of: a year that is not over yet is none. */
function isWhole({ earliest, latest, basis }: Extract<Birth, { kind: 'known' }>): boolean {
  if (basis === 'month') return earliest.endsWith('-01') && plusDays(plusDays(earliest, 0, 1), -1) === latest;
  return earliest.endsWith('-01-01') && latest === `${earliest.slice(0, 4)}-12-31`;
}

function keptOf(birth: Extract<Birth, { kind: 'known' }>): string {
  const { earliest, latest, basis } = birth;
  return `${earliest}/${latest} ${(basis === 'month' || basis === 'year') && !isWhole(birth) ? 'age' : basis}`;
}

const judged = ', judged by looking';

/** A birth as pages say it, and as its form takes it back: "14 May 2011"; "between 23 November 2010 and 22 November 2011". */
export function sayBorn(kept: string): string {
  const birth = birthOf(kept);
  if (birth.kind === 'unknown') return 'not known';
  const { earliest, latest, basis } = birth;
  if (basis === 'date') return sayDay(earliest);
  if (basis === 'month') return sayMonth(earliest.slice(0, 7));
  if (basis === 'year') return earliest.slice(0, 4);
  return `between ${sayDay(earliest)} and ${sayDay(latest)}${basis === 'estimate' ? judged : ''}`;
}

/** "between 23 November 2010 and 22 November 2011", as it is said above; null for anything else. */
function readBetween(text: string, today: Day): Result<Birth, string> | null {
  const [, first = '', second = '', how] =
    /^(?:born )?between (.+?) and (.+?)(, judged by looking)?$/i.exec(text) ?? [];
  const [earliest, latest] = [recogniseDay(first, today), recogniseDay(second, today)];
  if (earliest === null || latest === null) return null;
  if (latest < earliest) return refused('The second date lies before the first. Check both.');
  if (latest > today) return refused('The date of birth must be today or earlier');
  return ok({ kind: 'known', earliest, latest, basis: how === undefined ? 'age' : 'estimate' });
}

/** "about 15 on 3 November 2026": an age on the day on which it was said or judged. */
function readOnDay(text: string, today: Day): Result<Birth, string> | null {
  const [, age = '', on = ''] = /^(.*\d.*?) on (.+)$/i.exec(text) ?? [];
  const day = recogniseDay(on, today);
  if (day === null) return null;
  if (day > today) return refused(`${sayDay(day)} has not come yet. Check the day on which the age was said.`);
  return readBirth(age, day);
}

/** "14/05/2011, aged 15" or "14/05/2011 (15)": both, which must agree. */
function readBoth(text: string, today: Day): Result<Birth, string> | null {
  const [, date = '', aged = ''] = /^(.+?)(?:,\s*(?:aged?\s*)?|\s*\((?:aged?\s*)?)(\d{1,3})\)?$/i.exec(text) ?? [];
  if (date === '') return null;
  const birth = readBirth(date, today);
  if (!birth.ok) return birth;
  const age = ageOn(birth.value, today);
  if (age.kind === 'age' && Number(aged) >= age.least && Number(aged) <= age.most) return birth;
  return refused(
    `The date and the age disagree: who was born then is ${sayAge(birth.value, today)} today, not ${aged}. Enter the one that you are surer of.`,
  );
}

/**
 * Reads what somebody typed of a birth or an age, with the day on which it was said where that was not today, or with both
 * a date and an age.
 * @returns what the register holds, or what is wrong
 */
export function readBorn(typed: string, today: Day): Result<string, string> {
  const text = typed.replace(/\s+/g, ' ').trim();
  const read = readBetween(text, today) ?? readOnDay(text, today) ?? readBoth(text, today) ?? readBirth(text, today);
  if (!read.ok) return read;
  return read.value.kind === 'unknown' ? refused('Leave this empty while nothing is known.') : ok(keptOf(read.value));
}
