import { otherSpellings } from '#engines/names/index.ts';
import { askPlate } from '#engines/plates/index.ts';
import type { Day } from '#kernel/instant.ts';
import { countLinesByForce, lineQuery, listLines, showLine } from '#modules/lines/index.ts';
import { type SearchFilter, searchAll } from '#platform/catalogue/index.ts';
import { ask, type Reader, sql } from '#platform/database/index.ts';

/** A question that the product asks, or plain SQL where the product has none of its own. */
export interface Question {
  readonly name: string;
  readonly kind: 'list' | 'count' | 'search' | 'open' | 'picture';
  /** Gives back how many things came, so that two readers' answers can be told apart. */
  readonly ask: (db: Reader) => Promise<number>;
}

/** What the questions are about: taken from the rows themselves before anything is timed. */
export interface Subjects {
  readonly today: Day;
  /** The force that the filtered list is about, and its slug in addresses. */
  readonly force: number;
  readonly slug: string;
  readonly commonWord: string;
  readonly rareWord: string;
  readonly reference: string;
}

const countCap = 10_001;

async function length(rows: Promise<readonly unknown[]>): Promise<number> {
  return (await rows).length;
}

async function counted(db: Reader, question: ReturnType<typeof sql<{ n: number }>>): Promise<number> {
  return (await ask(db, question))[0]?.n ?? 0;
}

function listed(address: Readonly<Record<string, string>>, today: Day) {
  const query = lineQuery.parse(address);
  return async (db: Reader): Promise<number> => (await listLines(db, query, today)).rows.length;
}

/** The search as its page asks it: a page of hits, with the counts by kind. */
function searched(typed: string, filter: SearchFilter = {}) {
  return async (db: Reader): Promise<number> =>
    (await searchAll(db, { typed, filter, limit: 50 }, { widen: otherSpellings, askPlate })).hits.length;
}

/** One letter of a word typed wrongly. */
function misspelt(word: string): string {
  return `${word.slice(0, -2)}x${word.slice(-1)}`;
}

/** The questions that are timed, in the order of the report. */
export function accessQuestions(subjects: Subjects): readonly Question[] {
  const { today, force, slug, commonWord, rareWord, reference } = subjects;
  return [
    {
      name: 'newest 50 of the catalogue',
      kind: 'list',
      ask: (db) =>
        length(
          ask(
            db,
            sql`select id, reference, title, status, at, controller, marking from catalogue.entry
          where kind = 1 order by at desc, id desc limit 50`,
          ),
        ),
    },
    { name: 'list, first page', kind: 'list', ask: listed({}, today) },
    {
      name: 'list, active lines of one force',
      kind: 'list',
      ask: listed({ status: 'active', controller: slug }, today),
    },
    { name: 'list, page 100', kind: 'list', ask: listed({ page: '100' }, today) },
    {
      name: 'count, active lines of one force',
      kind: 'count',
      ask: (db) =>
        counted(
          db,
          sql<{ n: number }>`select count(*)::int as n from (select 1 from catalogue.entry
          where kind = 1 and controller = ${force} and status = 'active' limit ${countCap}) q`,
        ),
    },
    {
      name: 'count, all lines, up to 10,001',
      kind: 'count',
      ask: (db) =>
        counted(
          db,
          sql<{
            n: number;
          }>`select count(*)::int as n from (select 1 from catalogue.entry where kind = 1 limit ${countCap}) q`,
        ),
    },
    { name: 'search, common word', kind: 'search', ask: searched(commonWord) },
    { name: 'search, rare word', kind: 'search', ask: searched(rareWord) },
    { name: 'search, beginning of a word', kind: 'search', ask: searched(commonWord.slice(0, 3)) },
    { name: 'search, misspelt word', kind: 'search', ask: searched(misspelt(commonWord)) },
    { name: 'search, last digits', kind: 'search', ask: searched('0412') },
    { name: 'search, two words', kind: 'search', ask: searched(`big ${commonWord}`) },
    { name: 'search, word and digits', kind: 'search', ask: searched(`${commonWord} 0412`) },
    { name: 'search, plate', kind: 'search', ask: searched('AB12 CDE') },
    { name: 'search, common word of one force', kind: 'search', ask: searched(commonWord, { controller: force }) },
    { name: 'list, word typed', kind: 'search', ask: listed({ q: commonWord }, today) },
    { name: 'open one', kind: 'open', ask: async (db) => ((await showLine(db, reference)) === null ? 0 : 1) },
    { name: 'national picture', kind: 'picture', ask: (db) => length(countLinesByForce(db, today)) },
  ];
}
