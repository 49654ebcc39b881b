-- The ledger: DPA 2018 s.62. Who, for whom, when, why, which records; never what an erased record said.
-- Rows are only ever added. Nobody but the owner's functions can; nobody can change or remove one, and the seals
-- (0002 below, and anchors outside the database) show it when somebody with the machine in hand does.

create table ledger.entry (
  seq bigint generated always as identity primary key,
  at timestamptz not null default clock_timestamp(),
  action text not null check (action in ('collection', 'alteration', 'consultation', 'disclosure', 'combination', 'erasure', 'sign-in')),
  outcome text not null default 'done' check (outcome in ('done', 'refused', 'failed')),
  organisation int,
  account uuid,
  name text,
  purpose text,
  route text,
  request_id text,
  kind text not null,
  records uuid[] not null default '{}',
  count int not null default 0,
  searched text,
  detail text
);
create index on ledger.entry (at desc);
create index on ledger.entry (account, at desc);
create index on ledger.entry (organisation, at desc);
select govern.close_table('ledger.entry', 'system', 'the ledger itself');
grant select on ledger.entry to app_police, app_outside;
-- Oversight bodies read all of it; an auditor of a force reads what that force did.
select set_config('throughline.policy', govern.say(
  '{{may:ledger.view}} and ({{oversight}} or organisation = {{org}})'), true);
do $$ begin
  execute format('create policy read on ledger.entry for select to app_police, app_outside using (%s)', current_setting('throughline.policy'));
end $$;

-- One entry, as the present actor. Called by triggers and by the pipeline's own connection.
create function ledger.write(action text, kind text, records uuid[], count int, detail text) returns void
language sql security definer set search_path = '' as $$
  insert into ledger.entry (action, kind, records, count, detail, organisation, account, name, purpose, request_id)
  select action, kind, records, count, detail,
         (a->>'org')::int, (a->>'account')::uuid, coalesce(a->>'name', session_user::text), a->>'purpose', a->>'request'
  from (select govern.actor() as a) q
$$;
revoke all on function ledger.write(text, text, uuid[], int, text) from public;

-- The route pipeline's entries arrive several at a time ("next when free"), each with its own actor.
select govern.allow_system('ledger.entry', '{ledger}', 'insert');

create table ledger.batch (
  id int primary key,
  sealed_at timestamptz not null,
  first_seq bigint not null,
  last_seq bigint not null,
  entries int not null,
  -- Every entry up to this number had been committed or given up when the batch was sealed: one that turns up later
  -- without a seal was put in afterwards.
  settled_seq bigint not null,
  digest text not null,
  previous text not null,
  chain text not null
);
create table ledger.item (
  seq bigint primary key,
  batch int not null references ledger.batch,
  hash text not null
);
create index on ledger.item (batch);
select govern.close_table('ledger.batch', 'system', 'seals of the ledger');
select govern.close_table('ledger.item', 'system', 'the seal of each entry');
select govern.allow_system('ledger.batch', '{sealer}', 'select');
select govern.allow_system('ledger.batch', '{sealer}', 'insert');
select govern.allow_system('ledger.item', '{sealer}', 'select');
select govern.allow_system('ledger.item', '{sealer}', 'insert');
select govern.allow_system('ledger.entry', '{sealer}', 'select');
grant select on ledger.batch to app_police, app_outside;
do $$ begin
  execute format('create policy read on ledger.batch for select to app_police, app_outside using (%s)', govern.say('{{may:ledger.view}}'));
end $$;
