import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { handlings, markings, statements } from '#kernel/marking.ts';
import { roles } from '#kernel/permission.ts';
import { assessedFeatures } from '#platform/assessments/index.ts';
import { ledgerActions, ledgerOutcomes } from '#platform/ledger/index.ts';
import type { TestDatabase } from '#platform/testing/index.ts';
import { approvalStates, priorities, receiptKinds, taskStates } from '#platform/work/index.ts';
import {
  assessmentWords,
  handlingWords,
  intelligenceAssessments,
  sourceEvaluations,
} from '../../design/record/grade-words.ts';
import { standingKinds, standingMeanings } from '../../design/record/standing.tsx';
import { drugs } from '../lines/rules/drugs.ts';
import { lineReaches, reachMeanings } from '../lines/rules/reach.ts';
import { lineStatuses, statusMeanings } from '../lines/rules/status.ts';
import { listGroups, listKinds, standings } from './rules/value.ts';
import { deliveredList, deliveredLists } from './values/index.ts';
import { openVocabularies } from './vocabulary-fixture.ts';

/** A column that may hold only what its check names. */
interface Checked {
  readonly column: string;
  readonly values: readonly string[];
}

const codesOf = (list: string): readonly string[] => deliveredList(list).values.map((each) => each.code);
const levels = markings.map((_marking, level) => String(level));

/** What each checked column must allow: a fixed list, by its code, or the levels of the markings. */
const byColumn: Readonly<Record<string, readonly string[]>> = {
  'lines.line.status': codesOf('line-statuses'),
  'lines.line.reach': codesOf('line-reach'),
  'lines.element.element': codesOf('line-elements'),
  'lines.gap.element': codesOf('line-elements'),
  'exchange.load.kind': codesOf('import-kinds'),
  'exchange.load.status': codesOf('import-statuses'),
  'directory.organisation.kind': codesOf('organisation-kinds'),
  'directory.posting.clearance': levels,
  'ledger.entry.action': codesOf('ledger-actions'),
  'ledger.entry.outcome': codesOf('ledger-outcomes'),
  'directory.contact_point.hours': codesOf('contact-hours'),
  'directory.institution.kind': codesOf('institution-kinds'),
  'govern.assessment.feature': codesOf('assessed-features'),
  'sharing.disclosure.status': codesOf('disclosure-statuses'),
  'sharing.receipt.what': codesOf('disclosure-receipts'),
  'work.task.state': codesOf('task-states'),
  'work.approval.state': codesOf('approval-states'),
  'work.receipt.kind': codesOf('notice-answers'),
  'objects.device_identifier.scheme': codesOf('device-identifiers'),
  'vocabulary.list.kind': listKinds,
};

/** Columns that mean the same wherever they stand. */
const byName: Readonly<Record<string, readonly string[]>> = {
  handling: codesOf('handling'),
  statement: codesOf('statements'),
  marking: levels,
  standing: codesOf('standings'),
  priority: codesOf('work-priorities'),
};

/** Columns whose values nobody reads: how the machinery keeps its own house. */
const ownHouse: Readonly<Record<string, string>> = {
  'govern.register.lock': 'kinds of lock, for the tests of the database',
  'work.notice.asks': 'which answer settles a notice; its page says it in a sentence',
  'work.clock.ended': 'how a clock ended; lists show only what runs',
  'work.message.state': 'how far an e-mail has come; its list says it in words',
  'vocabulary.value.kept_by': 'whose wording a value bears; two ways of a start of the product',
};

const wantedFor = (column: string): readonly string[] | undefined =>
  byColumn[column] ?? byName[column.split('.').at(-1) ?? ''];

describe('fixed lists', () => {
  let test: TestDatabase;
  let checked: readonly Checked[];
  beforeAll(async () => {
    test = await openVocabularies();
    const rows = await test.asOwner<{ column: string; rule: string }>(
      `select k.conrelid::regclass::text || '.' || a.attname as column, pg_get_constraintdef(k.oid) as rule
       from pg_constraint k join pg_attribute a on a.attrelid = k.conrelid and k.conkey = array[a.attnum]
       join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
       where k.contype = 'c' and n.nspname not in ('pgboss', 'migration') and pg_get_constraintdef(k.oid) ~ '= ANY \\(ARRAY\\['`,
    );
    checked = rows.map(({ column, rule }) => ({
      column,
      values: [...(/ARRAY\[(.*)\]/.exec(rule)?.[1] ?? '').matchAll(/'([^']*)'|(?<!\w)(\d+)(?!\w)/g)].map(
        (match) => match[1] ?? match[2] ?? '',
      ),
    }));
  });
  afterAll(() => test.close());

  it('are what the checks of the database allow, column by column', () => {
    expect(checked.length).toBeGreaterThan(12);
    for (const { column, values } of checked.filter((each) => wantedFor(each.column) !== undefined)) {
      expect([column, values.toSorted()]).toEqual([column, wantedFor(column)?.toSorted()]);
    }
  });

  it('are known for each column with such a check, or the column is of the machinery', () => {
    const columns = checked.map((each) => each.column);
    const strange = columns.filter((column) => wantedFor(column) === undefined && ownHouse[column] === undefined);
    expect(strange).toEqual([]);
    expect([...Object.keys(byColumn), ...Object.keys(ownHouse)].filter((each) => !columns.includes(each))).toEqual([]);
  });

  it.each<[string, readonly (string | number)[]]>([
    ['markings', markings],
    ['handling', handlings],
    ['statements', statements],
    ['roles', Object.keys(roles)],
    ['line-statuses', lineStatuses],
    ['line-reach', lineReaches],
    ['source-evaluations', sourceEvaluations],
    ['intelligence-assessments', intelligenceAssessments],
    ['ledger-actions', ledgerActions],
    ['ledger-outcomes', ledgerOutcomes],
    ['assessed-features', assessedFeatures],
    ['work-priorities', priorities],
    ['task-states', taskStates],
    ['approval-states', approvalStates],
    ['notice-answers', receiptKinds],
    ['standings', standings],
    ['standings', standingKinds],
  ])('%s are what the code has', (list, inCode) => {
    expect(codesOf(list).toSorted()).toEqual(inCode.map(String).toSorted());
  });

  it('say on the page of vocabularies what they say elsewhere', () => {
    const meanings = (list: string) =>
      Object.fromEntries(deliveredList(list).values.map(({ code, meaning }) => [code, meaning]));
    expect(meanings('line-statuses')).toEqual(statusMeanings);
    expect(meanings('line-reach')).toEqual(reachMeanings);
    for (const { code, words } of deliveredList('handling').values) {
      expect(words.toLowerCase()).toBe(handlingWords[code as keyof typeof handlingWords]);
    }
    for (const { code, words } of deliveredList('intelligence-assessments').values) {
      expect(assessmentWords[code as keyof typeof assessmentWords]).toContain(words.toLowerCase());
    }
    for (const { code, meaning } of deliveredList('standings').values) {
      const said = standingMeanings[code as keyof typeof standingMeanings];
      expect(meaning.toLowerCase().replace(/[.:;]/g, '')).toBe(said.replace(/[.:;]/g, ''));
    }
  });

  it('stand in groups that the page knows', () => {
    expect(new Set(deliveredLists.map((each) => each.group))).toEqual(new Set(listGroups));
  });
});

describe('the drugs of the register of lines', () => {
  it('are all in the list that the database keeps them to', () => {
    expect(codesOf('drugs')).toEqual(expect.arrayContaining([...drugs]));
  });
});
