import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PersonActor } from '#kernel/actor.ts';
import type { Id } from '#kernel/id.ts';
import { asInstant, type Instant } from '#kernel/instant.ts';
import {
  loadFieldContext,
  type NewRecord,
  newFields,
  openMany,
  openRecord,
  readFact,
  readNew,
  stateFact,
  stateMany,
} from '#modules/records/index.ts';
import type { TestDatabase } from '#platform/testing/index.ts';
import { personKind } from './kinds/person.ts';
import { now, openPeople, somebody, testStated, today } from './people-fixture.ts';
import { personPages } from './person-pages.tsx';

const founding = {
  ...{ source: 'Force system', statement: 'fact', basis: 'came to notice in a line', marking: 'OFFICIAL' },
  ...{ handling: 'P', reviewOn: '' },
};

/** People as a file gives them: some with a birth date, some with an age, some with nothing but a nickname. */
const forms = Array.from({ length: 12 }, (_, index) => ({
  person: {
    ...founding,
    given_name: index % 3 === 2 ? '' : `Given${index}`,
    family_name: index % 3 === 2 ? '' : 'Quillfeather',
    known_as: index % 3 === 2 ? `Lad ${index}` : '',
    kind: index % 3 === 2 ? '' : 'present',
    sex: index % 2 === 0 ? 'female' : 'male',
    born: index % 3 === 0 ? '14/5/2010' : 'about 15 on 3 November 2026',
    age_certainty: index % 3 === 0 ? 'sure' : 'estimated',
    source_reference: `KP-${index}`,
  },
  alias: { given_name: `Nick${index}`, kind: 'street name', source: 'intelligence', statement: 'opinion', grade: 'C3' },
  status: {
    ...{ status: 'suspected victim', since: '2/11/2026', statement: 'assessment', source: 'strategy meeting' },
    ...{ rests_on: 'Found far from home with a deal phone', forms: ['criminal'] },
  },
}));

const factOf = (code: string) => {
  const found = personKind.facts.find((each) => each.code === code);
  if (found === undefined) throw new Error(`A person has no ${code}`);
  return found;
};

async function readAll(test: TestDatabase, actor: PersonActor): Promise<readonly NewRecord[]> {
  const kinds = [factOf('names'), factOf('exploitation')] as const;
  return test.database.reading(actor, async (db) => {
    const context = await loadFieldContext(
      db,
      [...newFields(personKind), ...kinds.flatMap(({ fields }) => fields)],
      today,
    );
    return forms.map(({ person, alias, status }) => {
      const read = readNew(personPages, person, context, actor.clearance);
      if (!read.ok) throw new Error(JSON.stringify(read.problem));
      const facts = [alias, status].map((form, index) => {
        const kind = kinds[index] ?? kinds[0];
        const fact = readFact(kind, form, context);
        if (!fact.ok) throw new Error(JSON.stringify(fact.problem));
        return { kind, ...fact.value };
      });
      return { ...read.value, facts: [...read.value.facts, ...facts] };
    });
  });
}

/** Every table as it is held, without what is drawn anew each time: ids, references, moments. */
async function dump(test: TestDatabase): Promise<Readonly<Record<string, readonly string[]>>> {
  const tables = await test.asOwner<{ relation: string }>(
    "select relation from govern.register where relation not like 'vocabulary.%' and relation not like 'directory.%' and relation not like 'ledger.%' order by 1",
  );
  const all: Record<string, readonly string[]> = {};
  for (const { relation } of tables) {
    const rows = await test.asOwner<{ said: string }>(`select to_jsonb(t)::text as said from ${relation} t`);
    all[relation] = rows
      .map(({ said }) =>
        said
          .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'id')
          .replace(/"[A-Z]-[0-9A-Z]{4}-[0-9A-Z]{2}"/g, 'reference')
          .replace(/"\d{4}-\d{2}-\d{2}T[^"]+"/g, 'moment'),
      )
      .toSorted();
  }
  return all;
}

describe('many records at once', () => {
  const actor = somebody(18, 'analyst', 'Priya Shah');
  let many: TestDatabase;
  let single: TestDatabase;
  beforeAll(async () => {
    [many, single] = [await openPeople(), await openPeople()];
  });
  afterAll(async () => {
    await many.close();
    await single.close();
  });

  it('leaves in every table what one after the other leaves', async () => {
    const records = await readAll(many, actor);
    await many.database.writing(actor, (db) => openMany(db, actor, personKind, records, now));
    for (const record of await readAll(single, actor))
      await single.database.writing(actor, async (db) => {
        const { id } = await openRecord(db, actor, personKind, { ...record, now });
        for (const fact of record.facts) await stateFact(db, actor, fact.kind, { record: id, ...fact });
      });
    const [ofMany, ofSingle] = [await dump(many), await dump(single)];
    expect(ofMany['people.person']).toHaveLength(forms.length);
    expect(ofMany['catalogue.token']?.length).toBeGreaterThan(100);
    expect(ofMany).toEqual(ofSingle);
    const entered = (of: TestDatabase) =>
      of.asOwner<{ kind: string; n: number }>(
        `select action || ' of ' || kind as kind, sum(count)::int as n from ledger.entry
         where action <> 'consultation' group by 1 order by 1`,
      );
    expect(await entered(many)).toEqual(await entered(single));
  });

  it('states many facts as one after the other', async () => {
    const kind = factOf('names');
    const held = async (of: TestDatabase) =>
      of.asOwner<{ id: Id }>(
        "select id from people.person where source_reference like 'KP-%' order by source_reference",
      );
    const facts = (people: readonly { readonly id: Id }[]) =>
      people.flatMap(({ id: record }, index) =>
        ['Sparrow', 'Wren'].map((name) => ({
          ...{ kind, record, stated: testStated },
          values: { given_name: `${name} ${index}`, family_name: null, kind: 'nickname' },
        })),
      );
    const toMany = facts(await held(many));
    await many.database.writing(actor, (db) => stateMany(db, actor, toMany, now));
    for (const fact of facts(await held(single)))
      await single.database.writing(actor, (db) => stateFact(db, actor, kind, fact));
    const [ofMany, ofSingle] = [await dump(many), await dump(single)];
    expect(ofMany['people.name']?.filter((row) => row.includes('Sparrow'))).toHaveLength(forms.length);
    expect(ofMany).toEqual(ofSingle);
  });

  it('keeps when the sending system recorded each', async () => {
    const at: Instant = asInstant('2025-03-04T09:30:00Z');
    const [record] = await readAll(many, actor);
    if (record === undefined) throw new Error('Nobody was read');
    await many.database.writing(actor, (db) => openMany(db, actor, personKind, [{ ...record, recordedAt: at }], now));
    const held = await many.asOwner<{ at: Date }>(
      `select p.recorded_at as at from people.person p where p.recorded_at < '2026-01-01'
       union all select n.recorded_at from people.name n where n.recorded_at < '2026-01-01'`,
    );
    expect(held.map((each) => new Date(each.at).toISOString())).toEqual(
      Array(held.length).fill(new Date(at).toISOString()),
    );
    expect(held).toHaveLength(3);
  });

  it('takes the whole batch back when the database refuses one', async () => {
    const [good, bad] = await readAll(many, actor);
    if (good === undefined || bad === undefined) throw new Error('Nobody was read');
    const spoilt = { ...bad, values: { ...bad.values, sex: 'no such code' } };
    const count = () => many.asOwner<{ n: number }>('select count(*)::int as n from people.person');
    const before = await count();
    const trying = many.database.writing(actor, (db) => openMany(db, actor, personKind, [good, spoilt], now));
    await expect(trying).rejects.toThrow();
    expect(await count()).toEqual(before);
  });
});
