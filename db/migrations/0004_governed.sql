-- What makes a table governed. A module's migration writes its own columns only and then calls
--   select govern.record('lines.line', 1, 'line', title => 'f.name', status => 'f.status', at => '…', may => 'lines.edit');
--   select govern.part_of('lines.number', 'lines.line', 'line', may => 'lines.edit');
-- The expressions speak of the row as f. Everything here runs once, at migration, on text that we wrote.

-- Enters the change in the ledger, one row a statement with all ids.
create function govern.add_ledger(relation regclass, kind text, record_column text) returns void
language plpgsql set search_path = '' as $$
declare
  base text := replace(relation::text, '.', '_');
begin
  execute format($f$
    create function govern.%1$I() returns trigger language plpgsql security definer set search_path = '' as $body$
    begin
      if tg_op = 'INSERT' then
        if exists (select from fresh) then
          perform ledger.write('collection', %2$L, coalesce((select array_agg(distinct f.%3$I) from fresh f), '{}'), (select count(*)::int from fresh), %4$L);
        end if;
      elsif tg_op = 'UPDATE' then
        if exists (select from fresh) then
          perform ledger.write('alteration', %2$L, coalesce((select array_agg(distinct f.%3$I) from fresh f), '{}'), (select count(*)::int from fresh), %4$L);
        end if;
      else
        if exists (select from stale) then
          perform ledger.write('erasure', %2$L, coalesce((select array_agg(distinct s.%3$I) from stale s), '{}'), (select count(*)::int from stale), %4$L);
        end if;
      end if;
      return null;
    end $body$ $f$, 'ledger_' || base, kind, record_column, relation::text);
  execute format('revoke all on function govern.%I() from public', 'ledger_' || base);
  execute format('create trigger ledger_insert after insert on %s referencing new table as fresh for each statement execute function govern.%I()', relation, 'ledger_' || base);
  execute format('create trigger ledger_update after update on %s referencing old table as stale new table as fresh for each statement execute function govern.%I()', relation, 'ledger_' || base);
  execute format('create trigger ledger_delete after delete on %s referencing old table as stale for each statement execute function govern.%I()', relation, 'ledger_' || base);
end
$$;

-- The guard of every change: the version counts up, what was recorded stays recorded, and who may see a record is
-- changed only by somebody with that permission of its controller.
create function govern.guard() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  if (new.id, new.reference, new.recorded_at, new.recorded_by) is distinct from (old.id, old.reference, old.recorded_at, old.recorded_by) then
    raise insufficient_privilege using message = 'what was recorded stays recorded';
  end if;
  if (new.controller, new.marking, new.handling, new.recipients, new.recipients_until, new.restricted_to, new.released_to)
     is distinct from (old.controller, old.marking, old.handling, old.recipients, old.recipients_until, old.restricted_to, old.released_to)
     and not (coalesce((govern.actor()->'may') ? 'records.release', false) and (govern.actor()->>'org')::int = old.controller) then
    raise insufficient_privilege using message = 'only the controller may change who sees a record';
  end if;
  new.version := old.version + 1;
  new.changed_at := clock_timestamp();
  new.changed_by := coalesce(govern.actor()->>'signature', session_user::text);
  return new;
end
$$;

create function govern.record(
  relation regclass, kind_id int, kind text, title text, status text, at text, may text
) returns void
language plpgsql set search_path = '' as $$
declare
  base text := replace(relation::text, '.', '_');
begin
  insert into catalogue.kind (id, name, relation) values (kind_id, kind, relation::text);
  execute format($f$
    alter table %1$s
      add column id uuid primary key,
      add column reference text not null,
      add column controller int not null references directory.organisation,
      add column marking smallint not null check (marking in (0, 1)),
      add column handling text not null check (handling in ('P', 'C')),
      add column recipients int[] check (recipients <> '{}'),
      add column recipients_until timestamptz,
      add column restricted_to int[] check (restricted_to <> '{}'),
      add column released_to int[] check (released_to <> '{}'),
      add column statement text not null check (statement in ('fact', 'opinion', 'assessment')),
      add column basis text not null check (btrim(basis) <> ''),
      add column recorded_at timestamptz not null,
      add column recorded_by text not null,
      add column review_on date not null,
      add column version int not null default 1,
      add column changed_at timestamptz,
      add column changed_by text,
      add column audience smallint not null generated always as
        (case when handling = 'P' and restricted_to is null then marking else 9 end) stored,
      add check (recipients is null or handling = 'C'),
      add check (recipients_until is null or recipients is not null)
    $f$, relation);
  execute format('create unique index on %s (reference)', relation);

  perform govern.close_table(relation, 'governed');
  execute format('grant select, insert, update on %s to app_police, app_outside', relation);
  execute format('create policy read_police on %s for select to app_police using (%s)', relation, govern.police_rule());
  execute format('create policy read_outside on %s for select to app_outside using (%s)', relation, govern.outside_rule('id'));
  execute format('create policy add on %s for insert to app_police, app_outside with check (%s)', relation,
    govern.say(format('{{may:%s}} and controller = {{org}} and marking <= {{clearance}}', may)));
  execute format('create policy change on %s for update to app_police, app_outside using (%s) with check (%s)', relation,
    govern.say(format('{{may:%s}} and (controller = {{org}} or restricted_to && {{memberships}})', may)),
    govern.say(format('{{may:%s}} and (controller = {{org}} or restricted_to && {{memberships}})', may)));
  execute format('create trigger guard before update on %s for each row execute function govern.guard()', relation);

  -- The catalogue row, in the same transaction.
  execute format($f$
    create function govern.%1$I() returns trigger language plpgsql security definer set search_path = '' as $body$
    begin
      if tg_op = 'INSERT' then
        insert into catalogue.entry (id, kind, reference, title, status, at, review_on, controller, marking, handling, recipients, recipients_until, restricted_to, released_to)
        select f.id, %2$s, f.reference, %3$s, %4$s, %5$s, f.review_on, f.controller, f.marking, f.handling, f.recipients, f.recipients_until, f.restricted_to, f.released_to from fresh f;
      else
        update catalogue.entry e set
          (title, status, at, review_on, controller, marking, handling, recipients, recipients_until, restricted_to, released_to) =
          (%3$s, %4$s, %5$s, f.review_on, f.controller, f.marking, f.handling, f.recipients, f.recipients_until, f.restricted_to, f.released_to)
        from fresh f where e.id = f.id;
        perform govern.spread_access(%6$L, coalesce((
          select array_agg(f.id) from fresh f join stale s on s.id = f.id
          where (f.controller, f.marking, f.handling, f.recipients, f.recipients_until, f.restricted_to)
            is distinct from (s.controller, s.marking, s.handling, s.recipients, s.recipients_until, s.restricted_to)), '{}'));
      end if;
      return null;
    end $body$ $f$, 'keep_' || base, kind_id, title, status, at, relation::text);
  execute format('revoke all on function govern.%I() from public', 'keep_' || base);
  execute format('create trigger keep_insert after insert on %s referencing new table as fresh for each statement execute function govern.%I()', relation, 'keep_' || base);
  execute format('create trigger keep_update after update on %s referencing old table as stale new table as fresh for each statement execute function govern.%I()', relation, 'keep_' || base);
  perform govern.add_ledger(relation, kind, 'id');
end
$$;

-- When who may see a record changes, its parts follow in the same transaction.
create function govern.spread_access(parent_relation text, ids uuid[]) returns void
language plpgsql security definer set search_path = '' as $$
declare
  part record;
begin
  if ids = '{}' then return; end if;
  for part in select r.relation, r.parent_column from govern.register r where r.lock = 'part' and r.parent = parent_relation loop
    execute format(
      'update %s c set (controller, marking, handling, recipients, recipients_until, restricted_to) = '
      '(p.controller, p.marking, p.handling, p.recipients, p.recipients_until, p.restricted_to) '
      'from %s p where p.id = c.%I and p.id = any ($1)', part.relation, parent_relation, part.parent_column) using ids;
  end loop;
end
$$;
revoke all on function govern.spread_access(text, uuid[]) from public;

-- A sub-row (brand, number, problem of a row …) carries its parent's access columns, copied under a lock on the parent.
create function govern.part_of(relation regclass, parent regclass, parent_column text, may text) returns void
language plpgsql set search_path = '' as $$
declare
  base text := replace(relation::text, '.', '_');
  kind text := (select k.name from catalogue.kind k where k.relation = parent::text);
begin
  if kind is null then raise exception '% is not a governed record', parent; end if;
  execute format($f$
    alter table %1$s
      add column id uuid primary key,
      add column controller int not null,
      add column marking smallint not null,
      add column handling text not null,
      add column recipients int[],
      add column recipients_until timestamptz,
      add column restricted_to int[],
      add column recorded_at timestamptz not null default now(),
      add column audience smallint not null generated always as
        (case when handling = 'P' and restricted_to is null then marking else 9 end) stored
    $f$, relation);
  execute format('create index on %s (%I)', relation, parent_column);
  perform govern.close_table(relation, 'part');
  update govern.register r set parent = part_of.parent::text, parent_column = part_of.parent_column where r.relation = part_of.relation::text;
  execute format('grant select, insert, update, delete on %s to app_police, app_outside', relation);
  execute format('create policy read_police on %s for select to app_police using (%s)', relation, govern.police_rule());
  execute format('create policy read_outside on %s for select to app_outside using (%s)', relation, govern.outside_rule(parent_column));
  execute format('create policy add on %s for insert to app_police, app_outside with check (%s)', relation,
    govern.say(format('{{may:%s}} and (controller = {{org}} or restricted_to && {{memberships}})', may)));
  execute format('create policy change on %s for update to app_police, app_outside using (%s) with check (%s)', relation,
    govern.say(format('{{may:%s}} and (controller = {{org}} or restricted_to && {{memberships}})', may)),
    govern.say(format('{{may:%s}} and (controller = {{org}} or restricted_to && {{memberships}})', may)));
  execute format('create policy take_out on %s for delete to app_police, app_outside using (%s)', relation,
    govern.say(format('{{may:%s}} and (controller = {{org}} or restricted_to && {{memberships}})', may)));

  -- `for share`: a restriction that commits while this row is being added would leave the copy open (reproduced).
  -- Missing and hidden parents are refused in the same words: an error must not tell them apart.
  execute format($f$
    create function govern.%1$I() returns trigger language plpgsql security definer set search_path = '' as $body$
    begin
      if tg_op = 'UPDATE' and new.%2$I is distinct from old.%2$I then
        raise insufficient_privilege using message = 'a part stays with its record';
      end if;
      select p.controller, p.marking, p.handling, p.recipients, p.recipients_until, p.restricted_to
        into new.controller, new.marking, new.handling, new.recipients, new.recipients_until, new.restricted_to
        from %3$s p where p.id = new.%2$I for share;
      if not found then
        raise insufficient_privilege using message = %4$L;
      end if;
      return new;
    end $body$ $f$, 'copy_' || base, parent_column, parent, format('new row violates row-level security policy for table "%s"', split_part(relation::text, '.', 2)));
  execute format('revoke all on function govern.%I() from public', 'copy_' || base);
  execute format('create trigger copy_access before insert or update on %s for each row execute function govern.%I()', relation, 'copy_' || base);
  perform govern.add_ledger(relation, kind, parent_column);
end
$$;
