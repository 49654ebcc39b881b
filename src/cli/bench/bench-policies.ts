import type { OrganisationKind, PersonActor } from '#kernel/actor.ts';
import { asDay } from '#kernel/instant.ts';
import { allOrganisations } from '#modules/directory/index.ts';
import { liftPoliciesForOwner, readingUnguarded, type ScratchDatabase } from '#platform/database/index.ts';
import { accessQuestions, type Question, type Subjects } from './access-questions.ts';
import { type Cast, epithets } from './generated-line.ts';
import { measureInTurn, type Timing } from './measure.ts';

/** One question as each reader was answered, in milliseconds, and without row-level security. */
export interface PolicyRow {
  readonly question: string;
  readonly kind: Question['kind'];
  readonly without: Timing;
  readonly readers: readonly {
    readonly reader: string;
    readonly timing: Timing;
    /** Median beneath the policies over the median without. */
    readonly ratio: number;
    /** How many things came back. */
    readonly found: number;
  }[];
}

function person(organisation: number, kind: OrganisationKind, memberships: readonly number[]): PersonActor {
  const known = allOrganisations.find((each) => each.number === organisation);
  return {
    kind: 'person',
    account: null,
    name: 'Generated reader',
    organisation,
    organisationName: known?.name ?? `Organisation ${organisation}`,
    organisationKind: kind,
    memberships,
    clearance: 1,
    permissions: ['lines.view'],
    purpose: 'Benchmark',
  };
}

/** An analyst of a large force in three operations, and the partners with the fewest and the most releases. */
function readersOf(cast: Cast) {
  const force = cast.forces[1] ?? 1;
  return [
    { reader: 'analyst', actor: person(force, 'force', cast.operations.slice(0, 3)) },
    { reader: 'light partner', actor: person(cast.light, 'partner', []) },
    { reader: 'heavy partner', actor: person(cast.heavy, 'partner', []) },
  ] as const;
}

async function chooseSubjects(scratch: ScratchDatabase, cast: Cast): Promise<Subjects> {
  const force = cast.forces[1] ?? 1;
  const slug = allOrganisations.find((each) => each.number === force)?.code ?? '';
  const rows = await scratch.asOwner(async (run) => {
    const words = await run(
      `select substr(token, 3) as word from catalogue.token where token >= 'w:' and token < 'w;' 
       group by token order by count(*) desc, token`,
      [],
    );
    const newest = await run(
      `select e.reference from catalogue.entry e join catalogue.reach l on l.entry = e.id and l.org = $1
       join catalogue.reach h on h.entry = e.id and h.org = $2 where e.audience = 0 order by e.at desc limit 1`,
      [cast.light, cast.heavy],
    );
    return {
      words: words.rows.map((row) => String(row['word'])),
      reference: String(newest.rows[0]?.['reference'] ?? ''),
    };
  });
  const before = new Set(epithets.map((word) => word.toLowerCase()));
  const names = rows.words.filter((word) => !before.has(word));
  return {
    today: asDay('2026-11-21'),
    force,
    slug,
    commonWord: names[0] ?? '',
    rareWord: names.at(-1) ?? '',
    reference: rows.reference,
  };
}

/**
 * Asks every question as an analyst, as a light and as a heavy partner, and without row-level security, in turn.
 * @param rounds how often each is asked
 */
export async function benchPolicies(
  scratch: ScratchDatabase,
  cast: Cast,
  rounds: number,
  say: (text: string) => void,
): Promise<readonly PolicyRow[]> {
  await liftPoliciesForOwner(scratch);
  const readers = readersOf(cast);
  const rows: PolicyRow[] = [];
  for (const question of accessQuestions(await chooseSubjects(scratch, cast))) {
    say(question.name);
    const guarded = readers.map(({ reader, actor }) => ({
      name: reader,
      run: () => scratch.database.reading(actor, question.ask),
    }));
    const plain = { name: 'without', run: () => readingUnguarded(scratch, readers[0].actor, question.ask) };
    const timings = await measureInTurn([plain, ...guarded], rounds);
    const found = await Promise.all(guarded.map((each) => each.run()));
    const without = timings.get('without');
    if (without === undefined) throw new Error(`Nothing was timed for ${question.name}`);
    rows.push({
      question: question.name,
      kind: question.kind,
      without,
      readers: readers.map(({ reader }, index) => {
        const timing = timings.get(reader) ?? without;
        return { reader, timing, ratio: timing.median / without.median, found: found[index] ?? 0 };
      }),
    });
  }
  return rows;
}
