-- What every record of the register is made of: stated facts, each with who says so; the history of every change; and
-- links between any two records.

-- History. What a row of a record said before and after each change, who changed it and why. Only changes and what was
-- taken out stand here: what was added says itself when, by whom and from what source.
create schema history;
grant usage on schema history to app_police, app_outside, app_system;

create table history.change (
  id uuid primary key default gen_random_uuid(),
  -- The record, and which row of which table of it.
  entry uuid not null,
  relation text not null,
  row uuid not null,
  taken_out boolean not null,
  -- Only the columns that differ.
  before jsonb not null,
  after jsonb not null,
  at timestamptz not null default clock_timestamp(),
  changed_by text not null,
  organisation int,
  why text
);
create index on history.change (entry, at desc);
create index on history.change (row, at desc);
select govern.close_table('history.change', 'system', 'what records said before; read through the record');

-- The columns that decide who may read, and those that the machine keeps: a part that follows its record has not changed.
create function history.said(line jsonb, is_part boolean) returns jsonb
language sql immutable set search_path = '' as $$
  select case when is_part
    then line - '{version,changed_at,changed_by,audience,joint,controller,marking,handling,recipients,recipients_until,restricted_to}'::text[]
    else line - '{version,changed_at,changed_by,audience,joint}'::text[] end
$$;

-- From now on every change of this table is remembered.
create function govern.keep_history(relation regclass, record_column text) returns void
language plpgsql set search_path = '' as $$
declare
  base text := replace(relation::text, '.', '_');
  is_part boolean := record_column <> 'id';
begin
  execute format($f$
    create function history.%1$I() returns trigger language plpgsql security definer set search_path = '' as $body$
    begin
      if tg_op = 'UPDATE' then
        insert into history.change (entry, relation, row, taken_out, before, after, changed_by, organisation, why)
        select s.%2$I, %3$L, s.id, false, d.before, d.after,
          coalesce(govern.actor()->>'signature', govern.actor()->>'name', session_user::text), (govern.actor()->>'org')::int,
          nullif(current_setting('app.why', true), '')
        from stale s join fresh f on f.id = s.id
        cross join lateral (
          select jsonb_object_agg(o.key, o.value) as before, jsonb_object_agg(o.key, n.value) as after
          from jsonb_each(history.said(to_jsonb(s), %4$L)) o join jsonb_each(history.said(to_jsonb(f), %4$L)) n on n.key = o.key
          where n.value is distinct from o.value
        ) d
        -- Most of what is updated only follows its record: told apart before the columns are compared one by one.
        where history.said(to_jsonb(f), %4$L) is distinct from history.said(to_jsonb(s), %4$L) and d.before is not null;
      else
        insert into history.change (entry, relation, row, taken_out, before, after, changed_by, organisation, why)
        select s.%2$I, %3$L, s.id, true, history.said(to_jsonb(s), %4$L), '{}',
          coalesce(govern.actor()->>'signature', govern.actor()->>'name', session_user::text), (govern.actor()->>'org')::int,
          nullif(current_setting('app.why', true), '')
        from stale s;
      end if;
      return null;
    end $body$ $f$, 'keep_' || base, record_column, relation::text, is_part);
  execute format('revoke all on function history.%I() from public', 'keep_' || base);
  execute format('create trigger history_update after update on %s referencing old table as stale new table as fresh for each statement execute function history.%I()', relation, 'keep_' || base);
  execute format('create trigger history_delete after delete on %s referencing old table as stale for each statement execute function history.%I()', relation, 'keep_' || base);
end
$$;

-- A stated fact: a part that says who says so, from what source, how it is graded, whether it is fact, opinion or
-- assessment (DPA 2018 s.38), since when and until when. Any force that may see the record may add what it knows
-- (`contribute`); a fact belongs to who stated it, and nobody else changes it. It is withdrawn with a reason, never erased.
create function govern.guard_fact() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  if (new.id, new.contributor, new.recorded_at, new.recorded_by) is distinct from (old.id, old.contributor, old.recorded_at, old.recorded_by) then
    raise insufficient_privilege using message = 'what was recorded stays recorded';
  end if;
  -- Access columns that follow the record are no change of the fact.
  if history.said(to_jsonb(new), true) is distinct from history.said(to_jsonb(old), true) then
    new.version := old.version + 1;
    new.changed_at := clock_timestamp();
    new.changed_by := coalesce(govern.actor()->>'signature', session_user::text);
  end if;
  return new;
end
$$;
revoke all on function govern.guard_fact() from public;

-- The columns of a stated fact, added to a table that is a part already.
create function govern.state_facts(relation regclass, parent regclass, parent_column text, may text, contribute text) returns void
language plpgsql set search_path = '' as $$
declare
  visible text := format('(select true from %s p where p.id = %I)', parent, parent_column);
  own text := govern.say(format('contributor = {{org}} and ({{may:%s}} or {{may:%s}})', may, coalesce(contribute, may)));
begin
  execute format($f$
    alter table %s
      alter column statement set not null,
      alter column source set not null,
      alter column contributor set not null,
      alter column recorded_by set not null,
      add check (statement in ('fact', 'opinion', 'assessment')),
      add check (btrim(source) <> ''),
      -- 3x5x2: assessment A to E, source 1 to 3; null when nobody has graded it.
      add check (grade ~ '^[A-E][1-3]$'),
      add check (until is null or since is null or until >= since),
      add check ((withdrawn_at is null) = (withdrawn_why is null)),
      add foreign key (contributor) references directory.organisation
    $f$, relation);
  execute format('drop policy add on %s', relation);
  execute format('drop policy change on %s', relation);
  execute format('drop policy take_out on %s', relation);
  execute format('revoke delete on %s from app_police, app_outside', relation);
  execute format('create policy add on %s for insert to app_police, app_outside with check (%s)', relation,
    case when contribute is null
      then govern.say(format('contributor = {{org}} and {{may:%s}} and (controller = {{org}} or restricted_to && {{memberships}}) and ', may)) || visible
      else govern.say(format('contributor = {{org}} and (({{may:%s}} and controller = {{org}}) or {{may:%s}}) and ', may, contribute)) || visible end);
  execute format('create policy change on %s for update to app_police, app_outside using (%s) with check (%s)', relation, own || ' and ' || visible, own || ' and ' || visible);
  execute format('create trigger guard before update on %s for each row execute function govern.guard_fact()', relation);
  perform govern.keep_history(relation, parent_column);
end
$$;

-- select govern.fact_of('people.alias', 'people.person', 'person', may => 'people.edit');
create function govern.fact_of(relation regclass, parent regclass, parent_column text, may text, contribute text default null) returns void
language plpgsql set search_path = '' as $$
begin
  perform govern.part_of(relation, parent, parent_column, may);
  execute format($f$
    alter table %s
      add column contributor int,
      add column statement text,
      add column grade text,
      add column source text,
      add column since date,
      add column until date,
      add column recorded_by text,
      add column version int not null default 1,
      add column changed_at timestamptz,
      add column changed_by text,
      add column withdrawn_at timestamptz,
      add column withdrawn_why text
    $f$, relation);
  perform govern.state_facts(relation, parent, parent_column, may, contribute);
end
$$;

-- The facts of a line become stated facts; any force that sees a line may add to it.
alter table lines.brand rename column used_from to since;
alter table lines.brand rename column used_to to until;
alter table lines.number rename column used_from to since;
alter table lines.number rename column used_to to until;
alter table lines.area rename column first_seen to since;
alter table lines.area rename column last_seen to until;
do $$
declare
  part regclass;
begin
  foreach part in array array['lines.brand', 'lines.number', 'lines.area']::regclass[] loop
    execute format($f$
      alter table %1$s
        add column contributor int,
        add column statement text,
        add column grade text,
        add column recorded_by text,
        add column version int not null default 1,
        add column changed_at timestamptz,
        add column changed_by text,
        add column withdrawn_at timestamptz,
        add column withdrawn_why text
      $f$, part);
    execute format('alter table %s disable trigger user', part);
    execute format('update %s f set contributor = l.controller, statement = l.statement, recorded_by = l.recorded_by from lines.line l where l.id = f.line', part);
    execute format('alter table %s enable trigger user', part);
    perform govern.state_facts(part, 'lines.line', 'line', 'lines.edit', 'lines.contribute');
  end loop;
end $$;
select govern.keep_history('lines.line', 'id');

-- What a record is found by because of a fact that another force added. The read rule itself decides who may: the
-- function runs as its owner, for whom every entry is visible.
do $$ begin
  execute format($f$
    create function catalogue.add_tokens(wanted uuid, tokens text[]) returns void
    language plpgsql security definer set search_path = '' as $body$
    declare
      held catalogue.entry;
    begin
      select e.* into held from catalogue.entry e where e.id = wanted and (%s) for share;
      if not found then
        raise insufficient_privilege using message = 'new row violates row-level security policy for table "token"';
      end if;
      insert into catalogue.token (token, entry, audience)
      select distinct t collate "C", held.id, held.audience from unnest(tokens) t
      where not exists (select from catalogue.token k where k.entry = held.id and k.token = t);
    end
    $body$ $f$, govern.police_rule());
  revoke all on function catalogue.add_tokens(uuid, text[]) from public;
  grant execute on function catalogue.add_tokens(uuid, text[]) to app_police;
end $$;

-- Teams and operations have names. Numbers from 10,000: organisations, teams and operations share one space.
create table directory.team (
  id int primary key check (id >= 10000),
  name text collate "und-x-icu" not null check (btrim(name) <> ''),
  organisation int not null references directory.organisation,
  is_operation boolean not null,
  ended_on date
);
select govern.close_table('directory.team', 'own', 'names of teams and operations; read by their members and their organisation');
grant select on directory.team to app_police, app_outside;
do $$ begin
  execute format('create policy read on directory.team for select to app_police, app_outside using (%s)',
    govern.say('organisation = {{org}} or array[id] && {{memberships}}'));
end $$;
select govern.allow_system('directory.team', '{clerk}', 'select');
select govern.allow_system('directory.team', '{clerk}', 'insert');
select govern.allow_system('directory.team', '{clerk}', 'update');
