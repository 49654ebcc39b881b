import { type PhoneNumber, readNumber } from '#engines/phones/index.ts';
import type { Day } from '#kernel/instant.ts';
import { type Handling, handlings, levelOf, type MarkingLevel, markings } from '#kernel/marking.ts';
import { ok, type Result, refused } from '#kernel/result.ts';
import { type Drug, readDrugs } from './drugs.ts';
import type { LineField } from './line-fields.ts';
import { readDay } from './read-day.ts';
import { checkImported, type LineStatus, readStatus } from './status.ts';

/** A number of a line, with the time for which it was known to be the line's: a line outlives its numbers. */
export interface LineNumber extends PhoneNumber {
  readonly from: Day | null;
  readonly to: Day | null;
}

/** One line as a force's file gives it. */
export interface LineRow {
  /** The force's own reference. With the force it names the line for good: importing again changes, never doubles. */
  readonly sourceReference: string;
  readonly brand: string;
  readonly otherBrands: readonly string[];
  readonly numbers: readonly LineNumber[];
  /** Number of the force that the line is exported from; null when the file does not say. */
  readonly originForce: number | null;
  /** Numbers of the forces that it is imported into, the origin among them when the line is internal. */
  readonly importerForces: readonly number[];
  readonly status: LineStatus;
  readonly statusOn: Day | null;
  readonly firstSeen: Day | null;
  readonly lastSeen: Day | null;
  readonly drugs: readonly Drug[];
  /** Why the line may be held; null when the file does not say and the import must. */
  readonly basis: string | null;
  /** Null: as the import sets it. */
  readonly marking: MarkingLevel | null;
  readonly handling: Handling | null;
}

/** What rows are read with. */
export interface LineLookups {
  readonly today: Day;
  findForce(text: string): { readonly number: number } | null;
}

/** One thing wrong with a row; `field` is a name from `lineFields`, or null when it is the row as a whole. */
export interface LineProblem {
  readonly field: LineField | null;
  readonly message: string;
}

/** Reads one field of a row, noting what is wrong with it. */
interface Reading {
  text(field: LineField): string;
  say(field: LineField | null, message: string): void;
  /** Null for an empty cell, and for one that was refused: the problem is noted. */
  read<Value>(field: LineField, reader: (text: string) => Result<Value, string>): Value | null;
}

function openReading(cells: Readonly<Record<string, string>>, problems: LineProblem[]): Reading {
  const text = (field: LineField) =>
    (cells[field] ?? '')
      .trim()
      .replace(/\s*\n\s*/g, '\n')
      .replace(/[^\S\n]+/g, ' ');
  const say = (field: LineField | null, message: string) => {
    problems.push({ field, message });
  };
  return {
    text,
    say,
    read(field, reader) {
      if (text(field) === '') return null;
      const result = reader(text(field));
      if (result.ok) return result.value;
      say(field, result.problem);
      return null;
    },
  };
}

/** Characters; longer ones are notes in the wrong column. */
const longest = { sourceReference: 60, brand: 100, basis: 1000 } as const;

function readText(reading: Reading, field: keyof typeof longest, absent: string | null): string | null {
  const text = reading.text(field).replaceAll('\n', ' ');
  if (text === '' && absent !== null) reading.say(field, absent);
  if (text.length > longest[field]) {
    reading.say(field, `This is ${text.length} characters long. Shorten it to ${longest[field]} at most.`);
  }
  return text === '' ? null : text;
}

/** Cells that hold several things part them by ; or , or by a new line, | or a slash. */
function partsOf(text: string): readonly string[] {
  return text
    .split(/[;,|\n/]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function readNumbers(text: string): Result<readonly PhoneNumber[], string> {
  const whole = readNumber(text);
  if (whole.ok) return ok([whole.value]);
  const parts = partsOf(text.replace(/\band\b|&/gi, ';'));
  if (parts.length < 2) return whole;
  const found: PhoneNumber[] = [];
  for (const part of parts) {
    const read = readNumber(part);
    if (!read.ok) return read;
    found.push(read.value);
  }
  return ok(found);
}

function gatherNumbers(reading: Reading, today: Day): readonly LineNumber[] {
  const day = (text: string) => readDay(text, today);
  const from = reading.read('numberFrom', day);
  const to = reading.read('numberTo', day);
  if (from !== null && to !== null && to < from) {
    reading.say('numberTo', 'The number ends before it begins. Check both dates.');
  }
  const main = reading.read('number', readNumbers) ?? [];
  const others = reading.read('otherNumbers', readNumbers) ?? [];
  if (main.length === 0 && reading.text('number') === '' && (from !== null || to !== null)) {
    reading.say('number', 'There are dates for a number but no number. Fill it in, or leave the dates empty.');
  }
  const found = new Map<string, LineNumber>();
  for (const number of main) found.set(number.e164, { ...number, from, to });
  for (const number of others) {
    if (!found.has(number.e164)) found.set(number.e164, { ...number, from: null, to: null });
  }
  return [...found.values()];
}

function noForce(text: string): Result<never, string> {
  return refused(`"${text}" is not a force. Write its name, such as Kent Police; part several by a semicolon.`);
}

function gatherForces(reading: Reading, lookups: LineLookups) {
  const originForce = reading.read('originForce', (text) => {
    const force = lookups.findForce(text);
    return force === null ? noForce(text) : ok(force.number);
  });
  const importerForces = reading.read('importerForces', (text) => {
    const whole = lookups.findForce(text);
    if (whole !== null) return ok([whole.number]);
    const found = new Set<number>();
    for (const part of partsOf(text)) {
      const force = lookups.findForce(part);
      if (force === null) return noForce(part);
      found.add(force.number);
    }
    return ok([...found]);
  });
  return { originForce, importerForces: importerForces ?? [] };
}

/** An empty status is read as the least that a register can claim. */
const unsaid: LineStatus = 'suspected';

function gatherStatus(reading: Reading, today: Day) {
  const day = (text: string) => readDay(text, today);
  const statusOn = reading.read('statusOn', day);
  const firstSeen = reading.read('firstSeen', day);
  const lastSeen = reading.read('lastSeen', day);
  if (firstSeen !== null && lastSeen !== null && lastSeen < firstSeen) {
    reading.say('lastSeen', 'The line was last seen before it was first seen. Check both dates.');
  }
  // A date that was refused is a problem of its own and need not be asked for again.
  const dated = reading.text('statusOn') !== '';
  const status = reading.read('status', (text) => {
    const read = readStatus(text);
    if (!read.ok) return read;
    const allowed = checkImported(read.value, dated);
    return allowed.ok ? read : allowed;
  });
  return { status: status ?? unsaid, statusOn, firstSeen, lastSeen };
}

function readMarking(text: string): Result<MarkingLevel, string> {
  const key = text.toUpperCase().replace(/[^A-Z]/g, '');
  if (key === 'O' || key === 'OFFICIAL') return ok(levelOf('OFFICIAL'));
  if (key === 'OS' || key === 'OFFICIALSENSITIVE') return ok(levelOf('OFFICIAL-SENSITIVE'));
  if (/SECRET|CONFIDENTIAL/.test(key)) {
    return refused(
      `"${text}" must not be held here. Take the row out of the file and report it as your force requires.`,
    );
  }
  return refused(`"${text}" is not a marking. Write one of: ${markings.join('; ')}.`);
}

function readHandling(text: string): Result<Handling, string> {
  const letter = /^(?:handling )?(?:code )?([PC])(?![A-Z])/i.exec(text)?.[1]?.toUpperCase();
  const found = handlings.find((handling) => handling === letter);
  if (found !== undefined) return ok(found);
  return refused(
    `"${text}" is not a handling code. Write P (lawful sharing permitted) or C (permitted with conditions).`,
  );
}

function gatherBrands(reading: Reading) {
  const brand = readText(
    reading,
    'brand',
    'Enter the name that the line trades under, or "Unknown" if nobody knows it.',
  );
  const others = new Set(partsOf(reading.text('otherBrands')));
  if (brand !== null) others.delete(brand);
  const tooLong = [...others].find((other) => other.length > longest.brand);
  if (tooLong !== undefined) {
    reading.say('otherBrands', `A name is ${tooLong.length} characters long. Part several names by a semicolon.`);
  }
  return { brand: brand ?? '', otherBrands: [...others] };
}

/**
 * Reads one row of a file of lines.
 * @param cells by field name (`lineFields`)
 * @returns the line, or everything that is wrong with the row, each with what to do
 */
export function parseLine(
  cells: Readonly<Record<string, string>>,
  lookups: LineLookups,
): Result<LineRow, readonly LineProblem[]> {
  const problems: LineProblem[] = [];
  const reading = openReading(cells, problems);
  const sourceReference = readText(
    reading,
    'sourceReference',
    'Enter a reference of your own for the line, so that importing the file again changes it and does not add it twice.',
  );
  const row: LineRow = {
    sourceReference: sourceReference ?? '',
    ...gatherBrands(reading),
    numbers: gatherNumbers(reading, lookups.today),
    ...gatherForces(reading, lookups),
    ...gatherStatus(reading, lookups.today),
    drugs: reading.read('drugs', readDrugs) ?? [],
    basis: readText(reading, 'basis', null),
    marking: reading.read('marking', readMarking),
    handling: reading.read('handling', readHandling),
  };
  return problems.length === 0 ? ok(row) : refused(problems);
}
