import { type Day, sayDay } from '#kernel/instant.ts';
import { ok, type Result, refused } from '#kernel/result.ts';
import { readTypedTime, recogniseDay, typedTime } from '#kernel/typed-day.ts';
import type { ImportField, RowParser } from '#platform/intake/index.ts';
import type { ContactTimes } from './contact-hours.ts';

/** One number to ring, as a file gives it. */
export interface ContactRow extends ContactTimes {
  /** Number of the organisation, and what it is called. */
  readonly organisation: number;
  readonly organisationName: string;
  /** Code of the duty. */
  readonly duty: string;
  readonly telephone: string;
  /** True for a number of Ofcom's ranges for drama, which nobody answers. */
  readonly demonstration: boolean;
  readonly fallback: string;
  readonly checkedOn: Day | null;
}

/** What a row is looked up in; the tables belong to other rooms. */
export interface ContactLookups {
  findOrganisation(text: string): { readonly number: number; readonly shortName: string } | null;
  findDuty(text: string): { readonly code: string; readonly name: string } | null;
  hasDuty(organisation: number, duty: string): boolean;
}

function field(name: string, label: string, headings: readonly string[], required = true): ImportField {
  return { name, label, headings, required };
}

/** What a file of numbers may hold. */
export const contactFields: readonly ImportField[] = [
  field('organisation', 'Organisation', ['body', 'council', 'force', 'agency']),
  field('duty', 'Duty', ['service', 'team', 'for']),
  field('hours', 'Hours', ['when', 'availability']),
  field('opens', 'Opens', ['from', 'open from'], false),
  field('closes', 'Closes', ['until', 'open until', 'to'], false),
  field('number', 'Number', ['telephone', 'phone', 'telephone number', 'phone number']),
  field('fallback', 'Fallback', ['if nobody answers', 'if not answered', 'escalation'], false),
  field('checkedOn', 'Checked on', ['checked', 'last checked', 'date checked'], false),
];

type Say = (field: string, message: string) => void;

const hourWords: readonly (readonly [RegExp, ContactTimes['hours']])[] = [
  [/^(always|day and night|24\s*\/\s*7|24 hours|any ?time)$/, 'always'],
  [/^(office hours|day|daytime|weekdays|working hours)$/, 'office hours'],
  [/^(out of hours|out-of-hours|ooh|night|nights|emergency duty team|edt)$/, 'out of hours'],
  [/^(every ?day|daily)$/, 'every day'],
];

function readTime(cells: Readonly<Record<string, string>>, name: 'opens' | 'closes', say: Say): string | null {
  const typed = cells[name] ?? '';
  if (typed === '') return null;
  const time = readTypedTime(typed);
  if (time !== null) return typedTime(time);
  say(name, `"${typed}" is not a time of day. Write it like 08:30.`);
  return null;
}

function readTimes(cells: Readonly<Record<string, string>>, say: Say): ContactTimes | null {
  const typed = cells['hours'] ?? '';
  const hours = hourWords.find(([words]) => words.test(typed.toLowerCase()))?.[1];
  const opens = readTime(cells, 'opens', say);
  const closes = readTime(cells, 'closes', say);
  if (hours === undefined) {
    say('hours', `"${typed}" does not say when. Write: always, office hours, out of hours, or every day.`);
    return null;
  }
  if ((opens === null) !== (closes === null)) say('opens', 'Give both times, or leave both empty.');
  if (hours === 'always' && opens !== null) say('opens', 'A number that is answered always has no times.');
  if (hours === 'every day' && opens === null) say('opens', 'Give the times between which it is answered every day.');
  if (opens !== null && opens === closes) say('closes', 'The second time must differ from the first.');
  if (hours !== 'every day' && opens !== null && closes !== null && opens > closes) {
    say('closes', 'Give the times of the office: the second must be later. Out of hours is everything else.');
  }
  return { hours, opens, closes };
}

/** Ofcom's ranges for drama: no area (01632 960), mobile (07700 900), London, UK-wide. */
const dramaPattern = /^(01632960|07700900|02079460|03069990)/;

function readTelephone(typed: string, say: Say): string | null {
  const text = typed
    .replaceAll(/[()\-.]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  const digits = text.replaceAll(/\D/g, '');
  if (/^\+?[\d ]+$/.test(text) && digits.length >= 3 && digits.length <= 13) return text;
  say('number', `"${typed}" is not a telephone number. Write it like 01632 960123.`);
  return null;
}

function readChecked(typed: string, today: Day, say: Say): Day | null {
  if (typed === '') return null;
  const day = recogniseDay(typed, today);
  if (day === null) say('checkedOn', `"${typed}" is not a date. Write it like 21/11/2026.`);
  else if (day > today) say('checkedOn', `${sayDay(day)} has not come yet. Give the day on which somebody rang it.`);
  else return day;
  return null;
}

/** A parser for the rows of one file. */
export function contactParser(lookups: ContactLookups, today: Day): RowParser<ContactRow> {
  return { parse: (cells) => parseContact(cells, lookups, today) };
}

function readHolder(cells: Readonly<Record<string, string>>, lookups: ContactLookups, say: Say) {
  const body = lookups.findOrganisation(cells['organisation'] ?? '');
  const duty = lookups.findDuty(cells['duty'] ?? '');
  if (body === null) {
    say(
      'organisation',
      `"${cells['organisation'] ?? ''}" is no organisation. Write its name, like Kent County Council.`,
    );
  }
  if (duty === null) say('duty', `"${cells['duty'] ?? ''}" is no duty. Write it like Children’s social care.`);
  if (body === null || duty === null) return null;
  if (!lookups.hasDuty(body.number, duty.code)) {
    say(
      'duty',
      `${body.shortName} does not have this duty: ${duty.name}. In two-tier areas look at the other council.`,
    );
  }
  return { body, duty };
}

function parseContact(
  cells: Readonly<Record<string, string>>,
  lookups: ContactLookups,
  today: Day,
): Result<ContactRow, readonly { readonly field: string | null; readonly message: string }[]> {
  const problems: { readonly field: string | null; readonly message: string }[] = [];
  const say: Say = (name, message) => problems.push({ field: name, message });
  const holder = readHolder(cells, lookups, say);
  const times = readTimes(cells, say);
  const telephone = readTelephone(cells['number'] ?? '', say);
  const checkedOn = readChecked(cells['checkedOn'] ?? '', today, say);
  const fallback = cells['fallback'] ?? '';
  if (fallback.length > 300) say('fallback', 'What to do when nobody answers must be 300 characters or fewer.');
  if (problems.length > 0 || holder === null || times === null || telephone === null) return refused(problems);
  return ok({
    ...times,
    organisation: holder.body.number,
    organisationName: holder.body.shortName,
    duty: holder.duty.code,
    telephone,
    demonstration: dramaPattern.test(telephone.replaceAll(/\D/g, '')),
    fallback,
    checkedOn,
  });
}
