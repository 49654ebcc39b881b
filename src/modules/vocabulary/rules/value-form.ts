import { z } from 'zod';
import { typedDay } from '#kernel/typed-day.ts';
import type { Value } from './value.ts';

/** What lists keep of a value beside, by the name of its field. A new key is entered here, and a test says so. */
export const particularKeys = [
  'drug',
  'class',
  'applicant',
  'test',
  'length',
  'breach',
  'penalty',
  'review',
  'side',
] as const;
export type ParticularKey = (typeof particularKeys)[number];

/** The name of the field of a particular. */
export function particularField(key: string): string {
  return `particular-${key}`;
}

const text = z.string().max(5000, 'The answer must be 5,000 characters or fewer').default('');

const particularFields = Object.fromEntries(particularKeys.map((key) => [particularField(key), text])) as Record<
  `particular-${ParticularKey}`,
  typeof text
>;

/** The form of a value as it is sent. What is wrong with it is said by `readDraft`, field by field. */
export const valueForm = z.object({
  code: text,
  words: text,
  meaning: text,
  source: text,
  standing: text,
  from: text,
  to: text,
  reason: text,
  ...particularFields,
});
export type ValueForm = z.infer<typeof valueForm>;

/** A form with nothing in it. */
export const emptyForm: ValueForm = valueForm.parse({});

/** A value as its form shows it. The reason is asked for anew each time. */
export function formOf(value: Value): ValueForm {
  const kept = Object.fromEntries(particularKeys.map((key) => [particularField(key), value.particulars[key] ?? '']));
  return {
    ...emptyForm,
    ...kept,
    code: value.code,
    words: value.words,
    meaning: value.meaning,
    source: value.source,
    standing: value.standing,
    from: typedDay(value.from),
    to: typedDay(value.to),
  };
}
