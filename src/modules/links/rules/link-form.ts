import { z } from 'zod';
import type { FieldProblem } from '#kernel/failure.ts';
import type { Day } from '#kernel/instant.ts';
import { readStated, type Stated, type StatedForm } from '#kernel/stated.ts';
import { typedDay } from '#kernel/typed-day.ts';
import type { LinkFacts } from './link.ts';

/** What the form of a link sends: nothing typed is lost. */
export interface LinkForm extends StatedForm {
  readonly role: string;
  readonly note: string;
}

// Longer than any field allows, so that the field itself can say so.
const text = z.string().max(50_000, 'Shorten this to 50,000 characters.').default('');

/** The inputs of the form, for the schema of a route. */
export const linkFormShape = {
  role: text,
  note: text,
  since: text,
  until: text,
  source: text,
  statement: text,
  grade: text,
};

/** The fields of the form, in the order in which they stand. */
export const linkFields = ['role', 'note', 'since', 'until', 'source', 'statement', 'grade'] as const;

/** A form in which nobody has typed anything. */
export const emptyLinkForm: LinkForm = {
  role: '',
  note: '',
  since: '',
  until: '',
  source: '',
  statement: '',
  grade: '',
};

/** A link as its form shows it. */
export function formOfLink(link: LinkFacts): LinkForm {
  return {
    role: link.role ?? '',
    note: link.note,
    since: typedDay(link.since),
    until: typedDay(link.until),
    source: link.source,
    statement: link.statement,
    grade: link.grade ?? '',
  };
}

/** Reads what can be read without the records: who says so, since when. The command checks role and note. */
export function readLinkForm(
  form: LinkForm,
  today: Day,
): {
  readonly value: { readonly role: string | null; readonly note: string; readonly stated: Stated };
  readonly problems: readonly FieldProblem[];
} {
  const { value: stated, problems } = readStated(form, today);
  return { value: { role: form.role === '' ? null : form.role, note: form.note, stated }, problems };
}
