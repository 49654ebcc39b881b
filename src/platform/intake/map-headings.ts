import type { ImportField } from './import-kind.ts';

/** A column of the file that will be read as a field. */
export interface MappedColumn {
  /** The field's own name: `brand`. */
  readonly field: string;
  readonly label: string;
  readonly heading: string;
  /** Place in the row, from 0. */
  readonly index: number;
}

/** What became of each heading. Ready to read when `problems` is empty. */
export interface HeadingMap {
  readonly columns: readonly MappedColumn[];
  /** Headings that nothing is read from; said to the sender, never dropped in silence. */
  readonly unmapped: readonly string[];
  /** Whole sentences: a required field that no heading means, a field that several mean, a choice that fits nothing. */
  readonly problems: readonly string[];
}

/** Headings chosen by hand, by field name. An empty heading means: read this field from no column. */
export type ChosenHeadings = Readonly<Record<string, string>>;

/** "Crime ID", "crime_id" and "CRIME-ID " are the same heading. */
function headingKey(heading: string): string {
  return heading
    .normalize('NFKD')
    .toLowerCase()
    .replace(/&/g, 'and')
    .replace(/[^a-z0-9]/g, '');
}

function listed(texts: readonly string[]): string {
  return texts.map((text) => `"${text}"`).join(', ');
}

type Found = { readonly index: number } | { readonly problem: string } | null;

function findChosen(field: ImportField, choice: string, headings: readonly string[]): Found {
  if (choice === '') return null;
  const exact = headings.indexOf(choice);
  const index = exact >= 0 ? exact : headings.findIndex((heading) => headingKey(heading) === headingKey(choice));
  if (index >= 0) return { index };
  return { problem: `${field.label} was to be read from "${choice}", which is no heading of this file.` };
}

/** By the field's own name or label first, then by every other heading that means it. */
function findByWord(field: ImportField, free: ReadonlyMap<number, string>): Found {
  const own = new Set([headingKey(field.name), headingKey(field.label)]);
  const all = new Set(field.headings.map(headingKey));
  const candidates = [...free].map(([index, heading]) => ({ index, heading, key: headingKey(heading) }));
  const named = candidates.filter((each) => own.has(each.key));
  const [only, ...more] = named.length > 0 ? named : candidates.filter((each) => all.has(each.key));
  if (only === undefined) return null;
  if (more.length === 0) return { index: only.index };
  return {
    problem: `${listed([only, ...more].map((each) => each.heading))} could each be ${field.label}. Say which one it is.`,
  };
}

/**
 * Decides which column each field is read from: by choice where one was made, else by the words of the headings. Nothing
 * is guessed: two headings that fit one field are a problem for the sender to settle.
 */
export function mapHeadings(
  headings: readonly string[],
  fields: readonly ImportField[],
  chosen: ChosenHeadings = {},
): HeadingMap {
  const problems: string[] = [];
  const found = new Map<ImportField, number>();
  for (const name of Object.keys(chosen)) {
    if (!fields.some((field) => field.name === name)) {
      problems.push(
        `"${name}" is no field of this kind of file. Its fields are: ${fields.map((field) => field.name).join(', ')}.`,
      );
    }
  }
  const free = new Map(headings.map((heading, index) => [index, heading]));
  const settle = (field: ImportField, result: Found) => {
    if (result !== null && 'index' in result) {
      found.set(field, result.index);
      free.delete(result.index);
    } else if (result !== null) {
      problems.push(result.problem);
    } else if (field.required) {
      const wanted = [...new Set([field.label, ...field.headings])];
      problems.push(
        `No column gives ${field.label}. Looked for the headings ${listed(wanted)}; the file has ${listed(headings)}.`,
      );
    }
  };
  const choiceOf = (field: ImportField) => (Object.hasOwn(chosen, field.name) ? chosen[field.name] : undefined);
  for (const field of fields) {
    const choice = choiceOf(field);
    if (choice === undefined) continue;
    const result = findChosen(field, choice, headings);
    const taken = result !== null && 'index' in result && !free.has(result.index);
    settle(field, taken ? { problem: `"${choice}" was chosen for more than one field. Choose it once.` } : result);
  }
  for (const field of fields) if (choiceOf(field) === undefined) settle(field, findByWord(field, free));
  return {
    columns: fields.flatMap((field) => {
      const index = found.get(field);
      return index === undefined
        ? []
        : [{ field: field.name, label: field.label, heading: headings[index] ?? '', index }];
    }),
    unmapped: [...free.values()],
    problems,
  };
}
