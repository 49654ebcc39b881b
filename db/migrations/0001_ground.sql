-- The ground: who the actor is, how policies speak of them, and the register of every table's kind of lock.

create schema govern;
create schema directory;
create schema catalogue;
create schema ledger;
grant usage on schema govern, directory, catalogue, ledger to app_police, app_outside, app_system, app_public;

-- Every table of the product stands here with the kind of lock it has; a test compares this with pg_class.
create table govern.register (
  relation text primary key,
  lock text not null check (lock in ('governed', 'part', 'reference', 'open data', 'own', 'system')),
  parent text,
  parent_column text,
  why text
);

-- Policies speak of the actor by {{words}}. Each becomes a sub-select of its own, so that it is computed once a
-- statement and not once a row; with no actor set it is null and nothing is visible. nullif: after a transaction a
-- local setting is '' and not null.
create function govern.say(template text) returns text
language plpgsql immutable set search_path = '' as $$
declare
  actor constant text := 'nullif(current_setting(''app.actor'', true), '''')::jsonb';
  said text := template;
  word text;
begin
  foreach word in array array['org', 'ceiling', 'clearance'] loop
    said := replace(said, '{{' || word || '}}', format('(select (%s->>%L)::int)', actor, word));
  end loop;
  foreach word in array array['system', 'name'] loop
    said := replace(said, '{{' || word || '}}', format('(select %s->>%L)', actor, word));
  end loop;
  said := replace(said, '{{account}}', format('(select (%s->>''account'')::uuid)', actor));
  said := replace(said, '{{oversight}}', format('(select (%s->>''oversight'')::boolean)', actor));
  said := replace(said, '{{memberships}}', format('(select translate(%s->>''memberships'', ''[] '', ''{}'')::int[])', actor));
  said := regexp_replace(said, '\{\{may:([a-z.]+)\}\}', format('(select (%s->''may'') ? ''\1'')', actor), 'g');
  if said ~ '\{\{' then
    raise exception 'govern.say does not know a word in: %', said;
  end if;
  return said;
end
$$;

-- The actor, for trigger functions.
create function govern.actor() returns jsonb
language sql stable set search_path = '' as $$ select nullif(current_setting('app.actor', true), '')::jsonb $$;

-- Enables and forces row-level security, takes every privilege away, lets trigger functions (owner) through, and
-- enters the table in the register. Every table passes through here.
create function govern.close_table(relation regclass, lock_kind text, why text default null) returns void
language plpgsql set search_path = '' as $$
begin
  execute format('alter table %s enable row level security', relation);
  execute format('alter table %s force row level security', relation);
  execute format('revoke all on %s from public', relation);
  -- `force` binds the owner too. The owner cannot log in; only trigger functions run as it.
  execute format('create policy keeper on %s to app_owner using (true) with check (true)', relation);
  insert into govern.register (relation, lock, why) values (relation::text, lock_kind, why);
end
$$;

select govern.close_table('govern.register', 'system', 'which lock each table has; read by tests as owner');

-- A named system actor may do this and no more: '{{system}}' must be one of these.
create function govern.allow_system(relation regclass, systems text[], action text, condition text default 'true') returns void
language plpgsql set search_path = '' as $$
declare
  named text := format('%s = any (%L::text[]) and (%s)', govern.say('{{system}}'), systems, govern.say(condition));
begin
  execute format('grant %s on %s to app_system', action, relation);
  if action = 'insert' then
    execute format('create policy %I on %s for insert to app_system with check (%s)', 'system_' || action || '_' || array_to_string(systems, '_'), relation, named);
  elsif action = 'update' then
    execute format('create policy %I on %s for update to app_system using (%s) with check (%s)', 'system_' || action || '_' || array_to_string(systems, '_'), relation, named, named);
  else
    execute format('create policy %I on %s for %s to app_system using (%s)', 'system_' || action || '_' || array_to_string(systems, '_'), relation, action, named);
  end if;
end
$$;

-- Organisations, teams and operations share one space of numbers, because recipients, restrictions and memberships
-- speak of them together. Organisations are 1 to 9,999.
create table directory.organisation (
  id int primary key check (id between 1 and 9999),
  code text not null unique,
  name text collate "und-x-icu" not null,
  short_name text collate "und-x-icu" not null,
  kind text not null check (kind in ('force', 'regional unit', 'national centre', 'police partner', 'partner', 'provider', 'oversight')),
  region text,
  rocu text,
  police boolean not null generated always as (kind in ('force', 'regional unit', 'national centre', 'police partner')) stored
);
select govern.close_table('directory.organisation', 'reference', 'names of public bodies');
grant select on directory.organisation to app_police, app_outside, app_system;
create policy read on directory.organisation for select to app_police, app_outside, app_system using (true);
