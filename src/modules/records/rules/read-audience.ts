import { type FieldProblem, type Invalid, invalid } from '#kernel/failure.ts';
import type { Day } from '#kernel/instant.ts';
import { levelOf, markings } from '#kernel/marking.ts';
import { ok, type Result, refused } from '#kernel/result.ts';
import { recogniseDay } from '#kernel/typed-day.ts';
import { endOfDay } from '#kernel/working-days/index.ts';
import type { Audience } from '../commands/change-record.ts';
import { readReview, readWords, type TypedForm, textOf } from './read-form.ts';

/** What the form of who may see a record is read with. */
export interface AudienceLookups {
  readonly today: Day;
  /** The number of a police organisation, a team or an operation by what was typed; null when it may be no recipient. */
  readonly findRecipient: (typed: string) => number | null;
  /** Teams and operations that the person belongs to. */
  readonly groups: readonly number[];
  readonly clearance: number;
}

/** Who may see a record from now on, and why. */
export interface AudienceRead {
  readonly audience: Audience;
  readonly why: string;
}

interface Recipients {
  readonly recipients: readonly number[] | null;
  readonly problems: readonly FieldProblem[];
}

function readRecipients(text: string, find: AudienceLookups['findRecipient']): Recipients {
  const names = text
    .split(/[\n;,]/)
    .map((each) => each.trim())
    .filter((each) => each !== '');
  const found = names.map((name) => ({ name, number: find(name) }));
  const problems = found
    .filter((each) => each.number === null)
    .map(({ name }) => ({
      field: 'recipients',
      message: `"${name}" is not a police organisation. Write its name, such as Kent or West Mercia. What goes to partners is shared as chosen facts.`,
    }));
  const numbers = [...new Set(found.flatMap((each) => (each.number === null ? [] : [each.number])))];
  return { recipients: numbers.length === 0 ? null : numbers, problems };
}

function readUntil(text: string, today: Day, hasRecipients: boolean) {
  if (text === '') return { until: null, problems: [] };
  const day = recogniseDay(text, today, { serial: false, yearsAhead: 1 });
  const wrong = (message: string) => ({ until: null, problems: [{ field: 'recipientsUntil', message }] });
  if (day === null) return wrong(`"${text}" is not a date. Write it like 21/11/2026.`);
  if (day < today) return wrong('This day has passed. Enter a day from today on, or leave it empty.');
  if (!hasRecipients) return wrong('There is a day but no recipient. Name the recipients, or take the day out.');
  return { until: endOfDay(day), problems: [] };
}

/** Reads the form of who may see a record; problems stand beside their fields. */
export function readAudience(typed: TypedForm, lookups: AudienceLookups): Result<AudienceRead, Invalid> {
  const problems: FieldProblem[] = [];
  const marking = markings.find((each) => each === textOf(typed, 'marking'));
  if (marking === undefined) problems.push({ field: 'marking', message: 'Choose a marking.' });
  else if (levelOf(marking) > lookups.clearance)
    problems.push({ field: 'marking', message: 'You are not cleared for this marking yourself.' });
  const handling = textOf(typed, 'handling');
  if (handling !== 'P' && handling !== 'C') problems.push({ field: 'handling', message: 'Choose a handling code.' });
  const named = readRecipients(textOf(typed, 'recipients'), lookups.findRecipient);
  if (handling === 'P' && named.recipients !== null)
    problems.push({
      field: 'recipients',
      message: 'Recipients are named under handling C. Choose C, or take them out.',
    });
  const until = readUntil(textOf(typed, 'recipientsUntil'), lookups.today, named.recipients !== null);
  const chosen = [typed['restrictedTo'] ?? []]
    .flat()
    .filter((each) => each !== '')
    .map(Number);
  if (!chosen.every((each) => lookups.groups.includes(each)))
    problems.push({ field: 'restrictedTo', message: 'Choose teams and operations that you belong to.' });
  const review = readReview(textOf(typed, 'reviewOn'), lookups.today);
  if (!review.ok) problems.push({ field: 'reviewOn', message: review.problem });
  const why = readWords(textOf(typed, 'why'), 1000, 'Say why this changes. It stands in the history.');
  if (!why.ok) problems.push({ field: 'why', message: why.problem });
  problems.push(...named.problems, ...until.problems);
  if (problems.length > 0 || !review.ok || !why.ok || marking === undefined) return refused(invalid(...problems));
  return ok({
    audience: {
      marking: levelOf(marking),
      handling: handling === 'C' ? 'C' : 'P',
      recipients: named.recipients,
      recipientsUntil: until.until,
      restrictedTo: chosen.length === 0 ? null : chosen,
      reviewOn: review.value,
    },
    why: why.value,
  });
}
