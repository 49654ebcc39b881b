import type { RecordLink, WitnessedRecord } from '#engines/synthesis/index.ts';
import type { PersonActor } from '#kernel/actor.ts';
import { addMany, type LinkCode, type NewLinkOfMany } from '#modules/links/index.ts';
import { loadLists } from '#modules/vocabulary/index.ts';
import { byForce, type Loading, leaveOut, recordedAt } from './held.ts';

/** A link with the record that says it. */
interface Said {
  readonly force: string;
  readonly record: WitnessedRecord;
  readonly link: RecordLink;
}

/** Which roles and categories say that somebody was harmed: those come after the others. */
async function harmedRoles(loading: Loading, actor: PersonActor): Promise<ReadonlySet<string>> {
  const lists = await loading.database.reading(actor, (db) =>
    loadLists(db, ['line-roles', 'event-categories', 'associations']),
  );
  return new Set(
    lists.flatMap(({ values }) =>
      values
        .filter(({ particulars }) => ['harmed', 'both'].includes(String(particulars['side'] ?? '')))
        .map(({ code }) => code),
    ),
  );
}

function newLinkOf(loading: Loading, { record, link }: Said): NewLinkOfMany | null {
  const a = loading.held.get(link.from);
  const b = loading.held.get(link.to);
  // One force may hold the same two records under one reference after a slip: no link to itself.
  if (a === undefined || b === undefined || a === b) {
    leaveOut(loading, `a link "${link.kind}" of which an end is not held`, record.sourceReference);
    return null;
  }
  const { statement, grade, source } = record;
  return {
    kind: link.kind as LinkCode,
    ...{ a, b, role: link.role === '' ? null : link.role, note: '' },
    stated: { statement, grade, source, since: record.happenedOn, until: null },
    recordedAt: recordedAt(record.recordedOn, loading.now),
  };
}

async function keep(loading: Loading, said: readonly Said[]): Promise<void> {
  await byForce(loading, said, async (db, actor, batch) => {
    const links = batch.flatMap((each) => {
      const link = newLinkOf(loading, each);
      return link === null ? [] : [{ link, from: each }];
    });
    const done = await addMany(
      db,
      actor,
      links.map(({ link }) => link),
      loading.now,
    );
    if (!done.ok) throw new Error(JSON.stringify(done.problem));
    for (const { at, failure } of done.value) {
      const refused = links[at]?.from;
      leaveOut(
        loading,
        `a link "${refused?.link.kind} ${refused?.link.role}" that is refused`,
        `${refused?.record.sourceReference}: ${JSON.stringify(failure)}`,
      );
    }
  });
}

/**
 * Links what is held. That somebody harmed others is kept before anything that says they were harmed: afterwards it would
 * take two people (harm H1), and what a force has held for years was not decided here.
 * @param between what is loaded after the one and before the other: statuses of exploitation
 */
export async function loadLinks(
  loading: Loading,
  records: readonly WitnessedRecord[],
  between: () => Promise<void>,
): Promise<void> {
  const said = records.flatMap((record) =>
    // Reports have no home yet: what is about them waits.
    record.links
      .filter(({ kind }) => kind !== 'subject-of')
      .map((link): Said => ({ force: record.force, record, link })),
  );
  const [first] = said;
  if (first === undefined) return between();
  const harmed = await harmedRoles(loading, loading.operatorOf(first.force));
  await keep(
    loading,
    said.filter(({ link }) => !harmed.has(link.role)),
  );
  await between();
  await keep(
    loading,
    said.filter(({ link }) => harmed.has(link.role)),
  );
}
