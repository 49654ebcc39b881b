import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PersonActor } from '#kernel/actor.ts';
import { actorOf, addRecord, addTestOrganisations, openTestDatabase, type TestDatabase } from '../testing/index.ts';
import { ask, mintId, mintReference, sql } from './index.ts';

/** Schemas of the product; `pgboss` is the job queue's own and the one exception. */
const ours =
  "n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast', 'public', 'pgboss') and n.nspname !~ '^pg_'";

describe('no table without its lock', () => {
  let test: TestDatabase;
  beforeAll(async () => {
    test = await openTestDatabase();
    await addTestOrganisations(test);
  });
  afterAll(() => test.close());

  const names = async (question: string): Promise<string[]> =>
    (await test.asOwner<{ name: string }>(question)).map((row) => row.name).sort();

  it('forces row-level security on every table, owned by a role that cannot log in', async () => {
    expect(
      await names(`select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
        join pg_roles o on o.oid = c.relowner
        where c.relkind in ('r', 'p') and ${ours} and n.nspname <> 'migration'
          and not (c.relrowsecurity and c.relforcerowsecurity and o.rolname = 'app_owner' and not o.rolcanlogin and not o.rolbypassrls)`),
    ).toEqual([]);
  });

  it('has every table in the register, and nothing else', async () => {
    const tables =
      await names(`select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p') and ${ours} and n.nspname <> 'migration'`);
    expect(await names('select relation as name from govern.register')).toEqual(tables);
  });

  it('enters every change of a governed table, a part and open data in the ledger by trigger', async () => {
    expect(
      await names(`select r.relation as name from govern.register r where r.lock in ('governed', 'part', 'open data')
        and (select count(*) from pg_trigger t where t.tgrelid = r.relation::regclass and t.tgname in ('ledger_insert', 'ledger_update', 'ledger_delete') and t.tgenabled = 'O') <> 3`),
    ).toEqual([]);
  });

  it('has a policy for every role that holds a privilege', async () => {
    expect(
      await names(`select distinct g.table_schema || '.' || g.table_name || ' ' || g.grantee || ' ' || g.privilege_type as name
        from information_schema.role_table_grants g
        where g.grantee in ('app_police', 'app_outside', 'app_system', 'app_public') and not exists (
          select from pg_policies p where p.schemaname = g.table_schema and p.tablename = g.table_name
            and g.grantee = any (p.roles) and p.cmd in ('ALL', g.privilege_type))`),
    ).toEqual([]);
  });

  it('gives nothing to everybody, and the public role no table at all', async () => {
    expect(
      await names(`select g.table_schema || '.' || g.table_name as name from information_schema.role_table_grants g
        where g.grantee in ('PUBLIC', 'app_public') and g.table_schema not in ('pg_catalog', 'information_schema')`),
    ).toEqual([]);
  });

  it('never lets a policy speak without an actor', async () => {
    expect(
      await names(`select p.schemaname || '.' || p.tablename || ' ' || p.policyname as name from pg_policies p
        where p.roles <> '{app_owner}' and coalesce(p.qual, '') || coalesce(p.with_check, '') !~ 'app.actor|reach'
          and not (p.tablename in ('organisation', 'kind') and p.cmd = 'SELECT')
          and not (p.schemaname = 'jobs' and p.policyname = 'hand_in')`),
    ).toEqual([]);
  });

  it('has no view without security_invoker, no materialised view, and no enum or numeric column', async () => {
    expect(
      await names(`select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace where ${ours}
        and (c.relkind = 'm' or (c.relkind = 'v' and not coalesce(c.reloptions::text, '') ~ 'security_invoker=true'))`),
    ).toEqual([]);
    expect(
      await names(`select n.nspname || '.' || c.relname || '.' || a.attname as name from pg_attribute a
        join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace join pg_type t on t.oid = a.atttypid
        where c.relkind = 'r' and ${ours} and a.attnum > 0 and (t.typtype = 'e' or t.typname = 'numeric')`),
    ).toEqual([]);
  });

  it('pins the search path of every definer function and hides it from everybody', async () => {
    expect(
      await names(`select n.nspname || '.' || p.proname as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
        where p.prosecdef and ${ours} and (not coalesce(array_to_string(p.proconfig, ','), '') ~ 'search_path=""'
          or (p.prorettype <> 'trigger'::regtype and has_function_privilege('app_public', p.oid, 'execute')))`),
    ).toEqual([]);
  });

  it('has no unique constraint that a hidden record could make felt: on minted ids and references, and within one class of access', async () => {
    expect(
      await names(`select i.indexrelid::regclass::text as name from pg_index i join govern.register r on r.relation::regclass = i.indrelid
        where i.indisunique and r.lock in ('governed', 'part') and pg_get_indexdef(i.indexrelid) !~ '\\((id|reference)\\)|\\(controller, source_reference, marking, restricted_to(, source_of)?\\)'`),
    ).toEqual([]);
  });

  it('holds no total or score on anybody, and no ethnicity beside what targeting reads (H1, H2, H9, H10)', async () => {
    expect(
      await names(`select n.nspname || '.' || c.relname || '.' || a.attname as name from pg_attribute a
        join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
        where c.relkind = 'r' and ${ours} and a.attnum > 0 and a.attname ~ '(score|risk_level|ethnic|race|nationality|victim_suspect)'`),
    ).toEqual([]);
  });

  it('demands a basis and a date of review of every governed record (H3, H4)', async () => {
    expect(
      await names(`select r.relation || '.' || a.attname as name from govern.register r
        cross join (values ('basis'), ('review_on'), ('statement'), ('controller'), ('marking'), ('handling')) a(attname)
        where r.lock = 'governed' and not exists (select from pg_attribute t where t.attrelid = r.relation::regclass and t.attname = a.attname and t.attnotnull)`),
    ).toEqual([]);
  });
});

describe('each lock holds when another is taken away', () => {
  let test: TestDatabase;
  beforeAll(async () => {
    test = await openTestDatabase();
    await addTestOrganisations(test);
  });
  afterAll(() => test.close());

  const titles = (actor: PersonActor) =>
    test.database.reading(actor, async (db) => (await db.selectFrom('lines.line').select('id').execute()).length);

  it('without the read policy nothing is read, not everything', async () => {
    await addRecord(test, 'lines.line', { controller: 18 });
    expect(await titles(actorOf(18))).toBe(1);
    await test.script('drop policy read_police on lines.line');
    expect(await titles(actorOf(18))).toBe(0);
    await test.script(
      "do $$ begin execute format('create policy read_police on lines.line for select to app_police using (%s)', govern.police_rule()); end $$",
    );
    expect(await titles(actorOf(18))).toBe(1);
  });

  it('without the owner’s own policy the triggers write nothing and the whole change is undone', async () => {
    const before = await titles(actorOf(18));
    await test.script('drop policy keeper on ledger.entry');
    await expect(addRecord(test, 'lines.line', { controller: 18 })).rejects.toThrow(/row-level security/);
    expect(await titles(actorOf(18))).toBe(before);
    await test.script('create policy keeper on ledger.entry to app_owner using (true) with check (true)');
  });

  it('without the policy on inserting, the grant alone lets nobody in', async () => {
    await test.script('drop policy add on lines.line');
    await expect(insertLine(actorOf(18))).rejects.toThrow(/row-level security/);
    await test.script(
      "do $$ begin execute format('create policy add on lines.line for insert to app_police, app_outside with check (%s)', govern.say('{{may:lines.edit}} and controller = {{org}} and marking <= {{clearance}}')); end $$",
    );
    await expect(insertLine(actorOf(18))).resolves.toBeUndefined();
  });

  it('without the grant, the policy alone lets nobody in', async () => {
    await test.script('revoke insert on lines.line from app_police');
    await expect(insertLine(actorOf(18))).rejects.toThrow(/permission denied/);
    await test.script('grant insert on lines.line to app_police');
  });

  it('without the guard’s permission, nobody changes who may see a record', async () => {
    const id = await addRecord(test, 'lines.line', { controller: 18 });
    const change = (actor: PersonActor) =>
      test.database.writing(actor, (db) =>
        db
          .updateTable('lines.line')
          .set({ released_to: [70] })
          .where('id', '=', id)
          .executeTakeFirst(),
      );
    await expect(change(actorOf(18, { permissions: ['lines.edit'] }))).rejects.toThrow(/only the controller/);
    expect((await change(actorOf(26))).numUpdatedRows).toBe(0n);
    expect((await change(actorOf(18))).numUpdatedRows).toBe(1n);
  });

  it('refuses a write inside a reading transaction', async () => {
    await expect(
      test.database.reading(actorOf(18), (db) => ask(db, sql`update lines.line set note = 'x'`)),
    ).rejects.toThrow(/read-only transaction/);
  });

  it('refuses a part of a hidden and of a missing record in the same words', async () => {
    const hidden = await addRecord(test, 'lines.line', { controller: 26, restrictedTo: [10_001] });
    const attempt = (line: typeof hidden) =>
      test.database
        .writing(actorOf(18), (db) =>
          db
            .insertInto('lines.brand')
            .values({
              id: mintId(),
              line,
              name: 'X',
              source: 'x',
              contributor: 18,
              statement: 'fact',
              recorded_by: 'x',
            })
            .execute(),
        )
        .then(
          () => 'accepted',
          (error: Error) => error.message,
        );
    expect(await attempt(hidden)).toBe(await attempt(mintId()));
  });

  it('lets nobody write to the ledger, change it or remove from it', async () => {
    for (const statement of [
      sql`insert into ledger.entry (action, kind) values ('consultation', 'line')`,
      sql`update ledger.entry set name = 'x'`,
      sql`delete from ledger.entry`,
      sql`insert into catalogue.token (token, entry, audience) values ('x', ${mintId()}, 0)`,
      sql`update catalogue.entry set title = 'x'`,
    ]) {
      await expect(test.database.writing(actorOf(18), (db) => statement.execute(db))).rejects.toThrow(
        /permission denied/,
      );
    }
  });

  it('lets no other system actor do the ledger’s or the sealer’s work', async () => {
    const asClerk = { kind: 'system', system: 'clerk', purpose: 'test' } as const;
    await expect(
      test.database.writing(asClerk, (db) =>
        sql`insert into ledger.entry (action, kind) values ('consultation', 'line')`.execute(db),
      ),
    ).rejects.toThrow(/row-level security/);
    const seen = await test.database.reading(asClerk, (db) => db.selectFrom('ledger.entry').select('seq').execute());
    expect(seen).toEqual([]);
  });

  const insertLine = (actor: PersonActor): Promise<void> =>
    test.database.writing(actor, async (db) => {
      await db
        .insertInto('lines.line')
        .values({
          id: mintId(),
          reference: mintReference('line'),
          controller: actor.organisation,
          marking: 0,
          handling: 'P',
          recipients: null,
          recipients_until: null,
          restricted_to: null,
          released_to: null,
          statement: 'fact',
          basis: 'test',
          recorded_at: '2026-11-21T09:00:00Z' as never,
          recorded_by: 'test',
          review_on: '2027-11-21' as never,
          name: 'X',
          status: 'active',
          status_since: '2026-03-01' as never,
          reach: 'external',
          origin_force: null,
          first_seen: null,
          last_seen: null,
          source_reference: null,
          source: 'test',
        })
        .execute();
    });
});
