-- Vocabularies: the lists of values that forms, filters and records speak in, each value with its source, its standing
-- and its days (domain notes, section 9; harm H25: laws that were not commenced). The words come from
-- src/modules/vocabulary/values; administrators add to the open lists. Nothing is ever deleted: records speak of it.

create schema vocabulary;
grant usage on schema vocabulary to app_police, app_outside, app_system;

create table vocabulary.list (
  code text primary key check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  title text not null check (btrim(title) <> ''),
  purpose text not null check (btrim(purpose) <> ''),
  list_group text not null,
  kind text not null check (kind in ('fixed', 'open')),
  -- In a list of law a value without a first day is in force on no known day.
  is_law boolean not null,
  -- What the list keeps of each value beside: [{"key": …, "title": …, "of": …}].
  particulars jsonb not null,
  place int not null
);

create table vocabulary.value (
  id uuid primary key,
  list text not null references vocabulary.list,
  -- What records hold. Form: letters and figures, with single spaces, hyphens and plus signs.
  code text not null check (code ~ '^[A-Za-z0-9]+([ +-]+[A-Za-z0-9]+)*[+]?$' and length(code) <= 60),
  words text collate "und-x-icu" not null check (btrim(words) <> ''),
  meaning text not null,
  source text not null check (btrim(source) <> ''),
  standing text not null check (standing in ('official', 'named source', 'unverified')),
  used_from date,
  used_to date,
  particulars jsonb not null,
  place int not null,
  -- Whose wording it is: the product renews its own at a start, and never an administrator's.
  kept_by text not null check (kept_by in ('product', 'administrator')),
  -- Why it was last added or changed; goes into the history and into the ledger.
  reason text not null check (btrim(reason) <> ''),
  version int not null default 1,
  changed_at timestamptz not null default clock_timestamp(),
  changed_by text not null default '',
  check (used_to is null or used_from is null or used_to >= used_from)
);
-- "mdma" beside "MDMA" would be the same value twice.
create unique index on vocabulary.value (list, lower(code));

-- Every state that a value has had. Written by trigger only.
create table vocabulary.value_change (
  value uuid not null references vocabulary.value,
  version int not null,
  words text collate "und-x-icu" not null,
  meaning text not null,
  source text not null,
  standing text not null check (standing in ('official', 'named source', 'unverified')),
  used_from date,
  used_to date,
  particulars jsonb not null,
  reason text not null,
  changed_at timestamptz not null,
  changed_by text not null,
  primary key (value, version)
);

-- Which columns of records are kept to which list.
create table vocabulary.kept (
  relation text not null,
  column_name text not null,
  list text not null,
  primary key (relation, column_name)
);

select govern.close_table('vocabulary.list', 'reference', 'what lists of values there are');
select govern.close_table('vocabulary.value', 'reference', 'the values, with source, standing and days; names nobody');
select govern.close_table('vocabulary.value_change', 'reference', 'what each value was before, who changed it and why');
select govern.close_table('vocabulary.kept', 'reference', 'which columns are kept to which list');

-- No delete is granted to anybody, and no change of the history.
grant select on vocabulary.list, vocabulary.value, vocabulary.value_change, vocabulary.kept to app_police, app_outside;
grant insert, update on vocabulary.value to app_police, app_outside;
do $$
declare
  edit constant text := govern.say(
    '{{may:vocabularies.edit}} and exists (select from vocabulary.list l where l.code = list and l.kind = ''open'')');
begin
  execute format('create policy read on vocabulary.list for select to app_police, app_outside using (%s)', govern.say('{{may:vocabularies.view}}'));
  execute format('create policy read on vocabulary.value for select to app_police, app_outside using (%s)', govern.say('{{may:vocabularies.view}}'));
  execute format('create policy read on vocabulary.value_change for select to app_police, app_outside using (%s)', govern.say('{{may:vocabularies.view}}'));
  execute format('create policy read on vocabulary.kept for select to app_police, app_outside using (%s)', govern.say('{{may:vocabularies.view}}'));
  execute format('create policy add on vocabulary.value for insert to app_police, app_outside with check (%s and kept_by = ''administrator'')', edit);
  execute format('create policy change on vocabulary.value for update to app_police, app_outside using (%s) with check (%s and kept_by = ''administrator'')', edit, edit);
end $$;
select govern.allow_system('vocabulary.list', '{clerk}', 'select');
select govern.allow_system('vocabulary.list', '{clerk}', 'insert');
select govern.allow_system('vocabulary.list', '{clerk}', 'update');
select govern.allow_system('vocabulary.value', '{clerk}', 'select');
select govern.allow_system('vocabulary.value', '{clerk}', 'insert');
select govern.allow_system('vocabulary.value', '{clerk}', 'update');

-- A value stays in its list under its code; each change counts up and says who made it.
create function vocabulary.guard() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  if tg_op = 'UPDATE' then
    if (new.id, new.list, new.code) is distinct from (old.id, old.list, old.code) then
      raise insufficient_privilege using message = 'a value stays in its list under its code';
    end if;
    new.version := old.version + 1;
  else
    new.version := 1;
  end if;
  new.changed_at := clock_timestamp();
  new.changed_by := coalesce(govern.actor()->>'signature', govern.actor()->>'name', session_user::text);
  return new;
end
$$;
revoke all on function vocabulary.guard() from public;
create trigger guard before insert or update on vocabulary.value for each row execute function vocabulary.guard();

-- The history and the ledger, in the transaction of the change. The ledger is told why, where it is told of the act.
create function vocabulary.remember() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  insert into vocabulary.value_change (value, version, words, meaning, source, standing, used_from, used_to, particulars, reason, changed_at, changed_by)
  select f.id, f.version, f.words, f.meaning, f.source, f.standing, f.used_from, f.used_to, f.particulars, f.reason, f.changed_at, f.changed_by from fresh f;
  if exists (select from fresh) then
    perform ledger.write(
      case tg_op when 'INSERT' then 'collection' else 'alteration' end, 'vocabulary value',
      (select array_agg(f.id) from fresh f), (select count(*)::int from fresh),
      (select case count(*) when 1 then min(f.list || ', ' || f.code || ': ' || f.reason) else min(f.reason) end from fresh f));
  end if;
  return null;
end
$$;
revoke all on function vocabulary.remember() from public;
create trigger remember_insert after insert on vocabulary.value referencing new table as fresh
  for each statement execute function vocabulary.remember();
create trigger remember_update after update on vocabulary.value referencing new table as fresh
  for each statement execute function vocabulary.remember();

-- Keeps a column of records (text, or an array of texts) to a list, from now on: one look a statement, whatever its
-- rows. What a record may hold is what the list knows, retired or not, for a record may speak of the past; what a form
-- offers on a day is for the form. A refusal names the codes and the list.
create function vocabulary.keep(relation regclass, column_name text, list text) returns void
language plpgsql set search_path = '' as $$
declare
  base text := replace(relation::text, '.', '_') || '_' || column_name;
  held text := case when (select t.typcategory from pg_catalog.pg_attribute a join pg_catalog.pg_type t on t.oid = a.atttypid
    where a.attrelid = relation and a.attname = column_name) = 'A' then 'unnest(f.%1$I)' else 'f.%1$I' end;
begin
  insert into vocabulary.kept (relation, column_name, list) values (relation::text, keep.column_name, keep.list);
  execute format($f$
    create function vocabulary.%1$I() returns trigger language plpgsql security definer set search_path = '' as $body$
    declare
      strange text;
    begin
      select string_agg(distinct format('"%%s"', q.code), ', ') into strange
      from (select distinct %2$s as code from fresh f) q
      where q.code is not null and not exists (select from vocabulary.value v where v.list = %3$L and v.code = q.code);
      if strange is not null then
        raise check_violation using message = format('%%s is not in the list %%s', strange, %3$L);
      end if;
      return null;
    end $body$ $f$, 'keep_' || base, format(held, column_name), list);
  execute format('revoke all on function vocabulary.%I() from public', 'keep_' || base);
  execute format('create trigger %I after insert on %s referencing new table as fresh for each statement execute function vocabulary.%I()',
    'vocabulary_insert_' || column_name, relation, 'keep_' || base);
  execute format('create trigger %I after update on %s referencing new table as fresh for each statement execute function vocabulary.%I()',
    'vocabulary_update_' || column_name, relation, 'keep_' || base);
end
$$;
revoke all on function vocabulary.keep(regclass, text, text) from public;

-- The drugs of a line are those of the list.
select vocabulary.keep('lines.line', 'drugs', 'drugs');
