import { h } from 'preact';
import { z } from 'zod';
import { type Failure, invalid, missing } from '#kernel/failure.ts';
import { ok, type Result, refused } from '#kernel/result.ts';
import { asReader, type Writer } from '#platform/database/index.ts';
import { act, look, permit, type Route, sent, shown } from '#platform/http/index.ts';
import { joinLines, partLines } from './commands/join-lines.ts';
import { JoinPage } from './pages/join-page.tsx';
import { joinedTo } from './queries/line-family.ts';
import { type LineView, showLine } from './queries/show-line.ts';
import { byReference, problemsIn, seenLine, textIn, typedLine } from './route-words.ts';
import { readReason } from './rules/read-reason.ts';

const path = '/lines/:reference/join';

const fields = z.object({
  deed: z.enum(['join', 'part'], 'Use one of the buttons.'),
  into: typedLine,
  why: typedLine,
  absorbed: typedLine,
  partWhy: typedLine,
});
type JoinInput = z.output<typeof fields>;

/** Joins the line of the page to the one that was named; answers with the reference of the record that goes on. */
async function join(db: Writer, line: LineView, typed: JoinInput): Promise<Result<string, Failure>> {
  const into = typed.into === '' ? null : await showLine(asReader(db), typed.into);
  const why = readReason(typed.why, 'Say why they are one line. Whoever sees both reads it.');
  const problems = [
    ...(into === null || into.id === line.id
      ? [
          {
            field: 'into',
            message:
              into === null
                ? 'Enter the reference of a line that you can see.'
                : 'This is the record itself. Enter the other one.',
          },
        ]
      : []),
    ...(why.ok ? [] : [{ field: 'why', message: why.problem }]),
  ];
  if (into === null || !why.ok || problems.length > 0) return refused(invalid(...problems));
  const done = await joinLines(db, { absorbed: line.id, survivor: into.id, why: why.value });
  return done.ok ? ok(into.reference) : done;
}

/** Parts one record from the line of the page. */
async function part(db: Writer, line: LineView, typed: JoinInput): Promise<Result<string, Failure>> {
  const joined = await joinedTo(asReader(db), line.id);
  const record = joined.find((each) => each.reference === typed.absorbed);
  if (record === undefined)
    return refused({ kind: 'conflict', message: 'This record is not joined to the line by now. Open the page again.' });
  const why = readReason(typed.partWhy, 'Say why they are parted. It stands in the history.');
  if (!why.ok) return refused(invalid({ field: 'partWhy', message: why.problem }));
  const done = await partLines(db, record.merger, why.value);
  return done.ok ? ok(line.reference) : done;
}

const page = look({
  path,
  access: permit('lines.merge'),
  audit: { kind: 'entered', action: 'consultation', of: 'line' },
  input: byReference,
  handle: async ({ db, input }) => {
    const line = await showLine(db, input.reference);
    if (line === null) return missing;
    const joined = await joinedTo(db, line.id);
    const form = { into: '', why: '', absorbed: '', partWhy: '' };
    const records = [line.id, ...joined.map((each) => each.id)];
    const seen = { ...seenLine(line), records, count: records.length };
    return shown(seen, (facts) => h(JoinPage, { facts, line, joined, form, problems: [] }));
  },
});

const record = act({
  path,
  access: permit('lines.merge'),
  audit: { kind: 'by trigger' },
  params: byReference,
  input: fields.extend(byReference.shape),
  handle: async ({ db, input }) => {
    const line = await showLine(asReader(db), input.reference);
    if (line === null) return missing;
    const done = input.deed === 'join' ? await join(db, line, input) : await part(db, line, input);
    return done.ok ? sent(`/lines/${done.value}`) : done.problem;
  },
  again: async ({ db, input, typed }) => {
    const line = await showLine(db, input.reference);
    if (line === null) return missing;
    const joined = await joinedTo(db, line.id);
    const text = (name: string): string => textIn(typed, name);
    const form = { into: text('into'), why: text('why'), absorbed: text('absorbed'), partWhy: text('partWhy') };
    const problems = problemsIn(typed.failure);
    const records = [line.id, ...joined.map((each) => each.id)];
    const seen = { ...seenLine(line), records, count: records.length };
    return shown(seen, (facts) => h(JoinPage, { facts, line, joined, form, problems }));
  },
});

/** Joining two records of one line, and parting them again. */
export const joinRoutes: readonly Route[] = [page, record];
