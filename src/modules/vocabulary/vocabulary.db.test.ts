import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PersonActor } from '#kernel/actor.ts';
import { asDay } from '#kernel/instant.ts';
import { sql } from '#platform/database/index.ts';
import { addRecord, type TestDatabase } from '#platform/testing/index.ts';
import { ensureVocabularies } from './commands/ensure-vocabularies.ts';
import { addValue, changeValue, retireValue } from './commands/record-value.ts';
import { loadHistory, loadKept, loadList, loadValues } from './queries/load-list.ts';
import type { HeldValue } from './queries/row.ts';
import { codeSchema } from './rules/code-schema.ts';
import { isOffered } from './rules/in-use.ts';
import type { ListWithValues } from './rules/value.ts';
import type { ValueDraft } from './rules/value-draft.ts';
import { deliveredList, deliveredLists } from './values/index.ts';
import { administrator, officer, openVocabularies, partner, stranger } from './vocabulary-fixture.ts';

const today = asDay('2026-11-21');

function draftOf(code: string, change: Partial<ValueDraft> = {}): ValueDraft {
  return {
    code,
    words: `Words of ${code}`,
    meaning: '',
    source: 'A test',
    standing: 'named source',
    from: null,
    to: null,
    particulars: {},
    reason: 'A force asked for it',
    ...change,
  };
}

describe('the vocabularies in the database', () => {
  let test: TestDatabase;
  beforeAll(async () => {
    test = await openVocabularies();
  });
  afterAll(() => test.close());

  const held = async (list: string, code: string): Promise<HeldValue> => {
    const values = await test.database.reading(officer, (db) => loadValues(db, list));
    const found = values.find((each) => each.code === code);
    if (found === undefined) throw new Error(`No value ${code} in ${list}`);
    return found;
  };
  const add = (actor: PersonActor, list: string, draft: ValueDraft) =>
    test.database.writing(actor, async (db) => addValue(db, deliveredList(list), draft, 500));

  it('hold exactly what is delivered, in its order: list by list, value by value', async () => {
    for (const delivered of deliveredLists) {
      const list = await test.database.reading(officer, (db) => loadList(db, delivered.code));
      expect(list).toMatchObject({ ...delivered, values: delivered.values.map((each) => ({ ...each })) });
      expect(list?.values).toHaveLength(delivered.values.length);
    }
  });

  it('are read by everybody with the permission, partners among them, and by nobody without', async () => {
    const count = (actor: PersonActor) =>
      test.database.reading(actor, async (db) => (await loadValues(db, 'drugs')).length);
    expect([await count(officer), await count(partner), await count(stranger)]).toEqual([
      deliveredList('drugs').values.length,
      deliveredList('drugs').values.length,
      0,
    ]);
  });

  it('take a new value from an administrator, offer it at once, and remember who and why', async () => {
    expect(await add(administrator, 'weapons', draftOf('catapult'))).toEqual({ ok: true, value: null });
    const value = await held('weapons', 'catapult');
    expect(value).toMatchObject({ version: 1, keptBy: 'administrator', reason: 'A force asked for it' });
    expect(value.changedBy).toBe('Ottoline Marchbanks, National Centre (test)');
    const values = await test.database.reading(officer, (db) => loadValues(db, 'weapons'));
    expect(values.at(-1)?.code).toBe('catapult');
    expect(codeSchema(values, today, 'Choose').safeParse('catapult').success).toBe(true);
    const entries = await test.asOwner<Record<string, unknown>>(
      "select action, kind, name, count, records, detail from ledger.entry where detail like 'weapons%'",
    );
    expect(entries).toEqual([
      {
        action: 'collection',
        kind: 'vocabulary value',
        name: 'Ottoline Marchbanks',
        count: 1,
        records: [value.id],
        detail: 'weapons, catapult: A force asked for it',
      },
    ]);
  });

  it('refuse the same code twice, in whatever case', async () => {
    const again = await add(administrator, 'drugs', draftOf('mdma'));
    expect(again).toMatchObject({ ok: false, problem: { kind: 'invalid', problems: [{ field: 'code' }] } });
  });

  it('refuse a fixed list by the command and by the policy', async () => {
    expect(await add(administrator, 'handling', draftOf('X'))).toMatchObject({
      ok: false,
      problem: { kind: 'forbidden' },
    });
    const asOpen = { ...deliveredList('handling'), kind: 'open' as const };
    await expect(test.database.writing(administrator, (db) => addValue(db, asOpen, draftOf('X'), 9))).rejects.toThrow(
      /row-level security/,
    );
    const value = await held('handling', 'P');
    const changed = await test.database.writing(administrator, (db) =>
      changeValue(db, asOpen, value, draftOf('P'), value.version),
    );
    expect(changed).toMatchObject({ ok: false, problem: { kind: 'stale' } });
  });

  it('refuse whoever may only look', async () => {
    await expect(add(officer, 'weapons', draftOf('blowpipe'))).rejects.toThrow(/row-level security/);
    const value = await held('weapons', 'axe');
    const changed = await test.database.writing(officer, (db) =>
      changeValue(db, deliveredList('weapons'), value, draftOf('axe'), value.version),
    );
    expect(changed).toMatchObject({ ok: false, problem: { kind: 'stale' } });
    expect((await held('weapons', 'axe')).words).toBe('Axe');
  });

  it('change a value, keep every state that it had, and tell of two who save at once', async () => {
    const list = deliveredList('premises');
    const before = await held('premises', 'student');
    const draft = draftOf('student', { words: 'Hall of residence', standing: 'unverified', reason: 'Clearer' });
    const save = () =>
      test.database.writing(administrator, (db) => changeValue(db, list, before, draft, before.version));
    expect((await save()).ok).toBe(true);
    expect(await save()).toMatchObject({ ok: false, problem: { kind: 'stale' } });
    const after = await held('premises', 'student');
    expect(after).toMatchObject({ words: 'Hall of residence', version: 2, keptBy: 'administrator' });
    const history = await test.database.reading(officer, (db) => loadHistory(db, after));
    expect(history.map(({ version, words, reason }) => [version, words, reason])).toEqual([
      [2, 'Hall of residence', 'Clearer'],
      [1, 'Student accommodation', 'Delivered with the product'],
    ]);
    const [entry] = await test.asOwner<{ detail: string; action: string }>(
      'select action, detail from ledger.entry where records = array[$1::uuid] order by seq desc',
      [after.id],
    );
    expect(entry).toEqual({ action: 'alteration', detail: 'premises, student: Clearer' });
  });

  it('retire with a date: known for ever, offered no more, and no longer written over by the product', async () => {
    const before = await held('communication', 'Signal');
    const given = { to: asDay('2026-11-20'), reason: 'Tried out' };
    const list = deliveredList('communication');
    const done = await test.database.writing(administrator, (db) => retireValue(db, list, before, given, 1));
    expect(done.ok).toBe(true);
    await ensureVocabularies(test.database);
    const after = await held('communication', 'Signal');
    expect(after).toMatchObject({ to: '2026-11-20', version: 2, words: 'Signal' });
    expect([isOffered(after, asDay('2026-11-20')), isOffered(after, today)]).toEqual([true, false]);
    const values = await test.database.reading(officer, (db) => loadValues(db, 'communication'));
    const schema = codeSchema(values, today, 'Choose how it was said');
    expect(schema.safeParse('Signal').error?.issues[0]?.message).toBe('Choose how it was said');
    expect(codeSchema(values, today, 'x', ['Signal']).safeParse('Signal').success).toBe(true);
  });

  it('cannot be deleted or moved, and their history cannot be written, by anybody', async () => {
    for (const statement of [
      sql`delete from vocabulary.value`,
      sql`delete from vocabulary.value_change`,
      sql`update vocabulary.value_change set reason = 'x'`,
      sql`insert into vocabulary.kept values ('x', 'y', 'z')`,
      sql`delete from vocabulary.list`,
    ]) {
      await expect(test.database.writing(administrator, (db) => statement.execute(db))).rejects.toThrow(
        /permission denied/,
      );
    }
    for (const column of ['code', 'list']) {
      await expect(
        test.database.writing(administrator, (db) =>
          sql`update vocabulary.value set ${sql.ref(column)} = 'drugs', kept_by = 'administrator' where list = 'weapons' and code = 'bat'`.execute(
            db,
          ),
        ),
      ).rejects.toThrow(/stays in its list under its code/);
    }
  });
});

describe('a start of the product', () => {
  let test: TestDatabase;
  const list = (values: ListWithValues['values']): ListWithValues => ({ ...deliveredList('transport'), values });
  const [rail, coach] = deliveredList('transport').values;
  if (rail === undefined || coach === undefined) throw new Error('The list of transport is empty');

  beforeAll(async () => {
    test = await openVocabularies([list([rail, coach])]);
  });
  afterAll(() => test.close());

  const wordsNow = async () => {
    const values = await test.database.reading(officer, (db) => loadValues(db, 'transport'));
    return values.map(({ code, words, version }) => [code, words, version]);
  };

  it('changes nothing that is as it was: no version, no entry in the ledger', async () => {
    const entries = () => test.asOwner<{ n: number }>('select count(*)::int as n from ledger.entry');
    const before = await entries();
    await ensureVocabularies(test.database, [list([rail, coach])]);
    expect(await entries()).toEqual(before);
    expect(await wordsNow()).toEqual([
      ['rail', 'Rail', 1],
      ['coach', 'Coach', 1],
    ]);
  });

  it('brings its own wording up to date, leaves an administrator’s alone, and takes nothing out', async () => {
    const values = await test.database.reading(officer, (db) => loadValues(db, 'transport'));
    const mine = values.find((each) => each.code === 'coach') ?? null;
    await test.database.writing(administrator, (db) =>
      changeValue(db, list([]), mine, draftOf('coach', { words: 'Bus or coach' }), 1),
    );
    await ensureVocabularies(test.database, [
      list([
        { ...rail, words: 'Train' },
        { ...coach, words: 'Motor coach' },
      ]),
    ]);
    expect(await wordsNow()).toEqual([
      ['rail', 'Train', 2],
      ['coach', 'Bus or coach', 2],
    ]);
    await ensureVocabularies(test.database, [list([{ ...rail, words: 'Train' }])]);
    expect((await wordsNow()).map(([code]) => code)).toEqual(['rail', 'coach']);
  });
});

describe('a column that is kept to a list', () => {
  let test: TestDatabase;
  beforeAll(async () => {
    test = await openVocabularies();
    await test.script(`create table vocabulary.trial (id int primary key, weapon text, modes text[]);
      select govern.close_table('vocabulary.trial', 'system', 'a test');
      select vocabulary.keep('vocabulary.trial', 'weapon', 'weapons');
      select vocabulary.keep('vocabulary.trial', 'modes', 'transport');`);
  });
  afterAll(() => test.close());

  const put = (id: number, weapon: string | null, modes: readonly string[] | null) =>
    test.asOwner('insert into vocabulary.trial values ($1, $2, $3)', [id, weapon, modes]);

  it('takes what the list knows, and nothing at all', async () => {
    await put(1, 'axe', ['rail', 'taxi']);
    await put(2, null, null);
    await put(3, 'samurai sword', []);
  });

  it('refuses what it does not know, and says which and of which list', async () => {
    await expect(put(4, 'death ray', ['rail'])).rejects.toThrow('"death ray" is not in the list weapons');
    await expect(put(5, 'axe', ['rail', 'broomstick', 'carpet'])).rejects.toThrow(
      '"broomstick", "carpet" is not in the list transport',
    );
    await expect(test.asOwner("update vocabulary.trial set weapon = 'Axe' where id = 1")).rejects.toThrow(
      '"Axe" is not in the list weapons',
    );
    expect(await test.asOwner('select id from vocabulary.trial order by id')).toHaveLength(3);
  });

  it('keeps a record whose value was retired, and lets it be changed', async () => {
    const values = await test.database.reading(officer, (db) => loadValues(db, 'weapons'));
    const axe = values.find((each) => each.code === 'axe') ?? null;
    const given = { to: asDay('2020-01-01'), reason: 'A test' };
    await test.database.writing(administrator, (db) => retireValue(db, deliveredList('weapons'), axe, given, 1));
    await test.asOwner("update vocabulary.trial set modes = '{coach}' where id = 1");
    expect(await test.asOwner('select weapon, modes from vocabulary.trial where id = 1')).toEqual([
      { weapon: 'axe', modes: ['coach'] },
    ]);
  });

  it('is the drugs of lines, whoever writes them', async () => {
    const id = await addRecord(test, 'lines.line', { controller: 18 });
    const set = (drugs: readonly string[]) =>
      test.asOwner('update lines.line set drugs = $2 where id = $1', [id, drugs]);
    await set(['heroin', 'crack cocaine']);
    await expect(set(['heroin', 'crack'])).rejects.toThrow('"crack" is not in the list drugs');
    const kept = await test.database.reading(officer, (db) => loadKept(db, 'drugs'));
    expect(kept.toSorted()).toEqual(['incidents.drugs.drug', 'lines.line.drugs']);
  });

  it('is on trial whenever there is a register of it: both triggers, enabled', async () => {
    const rows = await test.asOwner<{ name: string; n: number }>(
      `select k.relation || '.' || k.column_name as name, (select count(*)::int from pg_trigger t where t.tgrelid = k.relation::regclass
         and t.tgname in ('vocabulary_insert_' || k.column_name, 'vocabulary_update_' || k.column_name) and t.tgenabled = 'O') as n
       from vocabulary.kept k order by 1`,
    );
    expect(rows.length).toBeGreaterThan(2);
    expect(new Set(rows.map((row) => row.n))).toEqual(new Set([2]));
    const lists = await test.asOwner<{ list: string }>('select distinct list from vocabulary.kept');
    expect(lists.every(({ list }) => deliveredLists.some((each) => each.code === list && each.kind === 'open'))).toBe(
      true,
    );
  });
});
