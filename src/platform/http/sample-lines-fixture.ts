import type { Id } from '#kernel/id.ts';
import { mintReference } from '#platform/database/index.ts';
import { addRecord } from '#platform/testing/index.ts';
import { openSample, type Sample } from '../../../tests/security/sample-server.tsx';
import type { Replied } from './inject.ts';

/** A reference that is well formed and belongs to nothing. */
export const noReference = mintReference('line');

interface SampleLine {
  readonly id: Id;
  readonly reference: string;
}

/** The sample with two lines: ALPHA, open to all police, and BRAVO, which its analyst must not know of. */
export interface SampleWithLines extends Sample {
  readonly open: SampleLine;
  readonly hidden: SampleLine;
  /** The note on a line, as the owner of the database reads it. */
  readonly noteOf: (id: Id) => Promise<string | undefined>;
  /** Asks as the analyst. */
  readonly get: (url: string, headers?: Readonly<Record<string, string>>) => Promise<Replied>;
  /** Sends a form as the analyst, from a page of theirs. */
  readonly post: (url: string, form: Readonly<Record<string, string | readonly string[]>>) => Promise<Replied>;
  /** Puts notes back to "before" and empties the ledger. */
  readonly reset: () => Promise<void>;
}

async function addLine(
  { test }: Sample,
  name: string,
  controller: number,
  restrictedTo: readonly number[] | null,
): Promise<SampleLine> {
  const id = await addRecord(test, 'lines.line', { controller, restrictedTo });
  const rows = await test.asOwner<{ reference: string }>(
    'update lines.line set name = $2 where id = $1 returning reference',
    [id, name],
  );
  return { id, reference: rows[0]?.reference ?? '' };
}

/** Opens the sample and adds its two lines. */
export async function openSampleWithLines(): Promise<SampleWithLines> {
  const sample = await openSample();
  const { test, server, analyst } = sample;
  return {
    ...sample,
    open: await addLine(sample, 'ALPHA', 18, null),
    hidden: await addLine(sample, 'BRAVO', 26, [9001]),
    noteOf: async (id) =>
      (await test.asOwner<{ note: string }>('select note from lines.line where id = $1', [id]))[0]?.note,
    get: (url, headers = {}) => server.inject({ url, session: analyst.session, headers }),
    post: (url, form) =>
      server.inject({ method: 'POST', url, session: analyst.session, form: { _csrf: analyst.csrf, ...form } }),
    reset: async () => {
      await sample.entries();
      await test.asOwner("update lines.line set note = 'before'");
      await test.script('delete from ledger.entry');
    },
  };
}
