-- Links: dated, graded, sourced relations between any two records (C9). A role in a line, who used a phone, what a flat
-- was used for, who was what in an incident (DPA 2018 s.38): each is a link. A link is visible only if it and both its
-- ends are.

create schema links;
grant usage on schema links to app_police, app_outside, app_system;

create table links.link (
  id uuid primary key,
  reference text not null,
  kind text not null,
  -- Which way the kind reads: "a is a runner in b".
  a uuid not null references catalogue.entry,
  b uuid not null references catalogue.entry,
  -- What kind of it: the role in a line, the category of a person in an incident. Null where the kind has none.
  role text,
  note text not null default '',
  since date,
  until date,
  statement text not null check (statement in ('fact', 'opinion', 'assessment')),
  grade text check (grade ~ '^[A-E][1-3]$'),
  source text not null check (btrim(source) <> ''),
  controller int not null references directory.organisation,
  marking smallint not null check (marking in (0, 1)),
  handling text not null check (handling in ('P', 'C')),
  recipients int[] check (recipients <> '{}'),
  recipients_until timestamptz,
  restricted_to int[] check (restricted_to <> '{}'),
  recorded_at timestamptz not null,
  recorded_by text not null,
  review_on date not null,
  version int not null default 1,
  changed_at timestamptz,
  changed_by text,
  withdrawn_at timestamptz,
  withdrawn_why text,
  -- The greatest of its own audience and its ends': `joint <= ceiling` implies READ of all three.
  joint smallint not null,
  check (a <> b),
  check (until is null or since is null or until >= since),
  check (recipients is null or handling = 'C'),
  check (recipients_until is null or recipients is not null),
  check ((withdrawn_at is null) = (withdrawn_why is null))
);
create unique index on links.link (reference);
-- In the order of the ids, which is that of time: the newest of a busy record are found without sorting all of them.
create index on links.link (a, id) include (b, kind, withdrawn_at, joint, controller, marking, handling, recipients, restricted_to, recipients_until);
create index on links.link (b, id) include (a, kind, withdrawn_at, joint, controller, marking, handling, recipients, restricted_to, recipients_until);
-- Withdrawn ones stand apart on a page; without these, all of a busy record would be read for the few.
create index on links.link (a, id) where withdrawn_at is not null;
create index on links.link (b, id) where withdrawn_at is not null;

select govern.close_table('links.link', 'system', 'links: visible only if both ends are; policies of their own');
-- Never `joint`, nor what a link is between: what it says, and who may see it.
grant select, insert, update (role, note, since, until, statement, grade, source, review_on, marking, handling, recipients,
  recipients_until, restricted_to, withdrawn_at, withdrawn_why) on links.link to app_police;
-- Nothing is released by a link: an outsider reads none but their own, and records none. Their pages ask all the same.
grant select on links.link to app_outside;
do $$
declare
  -- Its own columns by the rule; then both ends, each by a scalar sub-select (`exists` may be hashed over everything).
  own text := govern.say(
    '(marking <= {{clearance}} and (restricted_to is null or restricted_to && {{memberships}}) and (controller = {{org}} or handling = ''P'' '
    || 'or (recipients && {{memberships}} and (recipients_until is null or recipients_until > now()))))');
  ends text := '(select true from catalogue.entry e where e.id = a) and (select true from catalogue.entry e where e.id = b)';
  mine text := govern.say('{{may:links.edit}} and controller = {{org}} and marking <= {{clearance}}') || ' and ' || ends;
begin
  execute format('create policy read_police on links.link for select to app_police using (%s or (%s and %s))', govern.say('joint <= {{ceiling}}'), own, ends);
  execute format('create policy read_outside on links.link for select to app_outside using (%s and %s and %s)',
    govern.say('controller = {{org}} and marking <= {{clearance}} and (restricted_to is null or restricted_to && {{memberships}})'),
    govern.outside_rule('a'), govern.outside_rule('b'));
  execute format('create policy add on links.link for insert to app_police with check (%s)', mine);
  execute format('create policy change on links.link for update to app_police using (%s) with check (%s)', mine, mine);
end $$;

-- `for share`: an end that is restricted meanwhile would leave the copy open. Always in the order of the ids, so that
-- two who link the same records do not wait for each other. A missing and a hidden end are refused in the same words.
create function links.join_ends() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  widest smallint;
  found_ends int;
begin
  if tg_op = 'UPDATE' then
    if (new.id, new.reference, new.kind, new.a, new.b, new.controller, new.recorded_at, new.recorded_by)
       is distinct from (old.id, old.reference, old.kind, old.a, old.b, old.controller, old.recorded_at, old.recorded_by) then
      raise insufficient_privilege using message = 'what was recorded stays recorded';
    end if;
    if (new.marking, new.handling, new.recipients, new.recipients_until, new.restricted_to)
       is distinct from (old.marking, old.handling, old.recipients, old.recipients_until, old.restricted_to)
       and not coalesce((govern.actor()->'may') ? 'records.release', false) then
      raise insufficient_privilege using message = 'only the controller may change who sees a record';
    end if;
    if history.said(to_jsonb(new), false) is distinct from history.said(to_jsonb(old), false) then
      new.version := old.version + 1;
      new.changed_at := clock_timestamp();
      new.changed_by := coalesce(govern.actor()->>'signature', session_user::text);
    end if;
  end if;
  select max(q.audience), count(*) into widest, found_ends from (
    select e.audience from catalogue.entry e where e.id in (new.a, new.b) order by e.id for share
  ) q;
  if found_ends <> 2 then
    raise insufficient_privilege using message = 'new row violates row-level security policy for table "link"';
  end if;
  new.joint := greatest(widest, case when new.handling = 'P' and new.restricted_to is null then new.marking else 9 end);
  return new;
end
$$;
revoke all on function links.join_ends() from public;
create trigger join_ends before insert or update of id, reference, kind, a, b, role, note, since, until, statement, grade, source,
  controller, marking, handling, recipients, recipients_until, restricted_to, recorded_at, recorded_by, review_on, version,
  changed_at, changed_by, withdrawn_at, withdrawn_why on links.link for each row execute function links.join_ends();

-- When who may see an end changes, its links follow in the same transaction, all at once. The other ends are locked
-- first: one that changes at the same time would be copied as it was.
create function links.follow_ends() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  changed uuid[] := array(select f.id from stale s join fresh f on f.id = s.id where f.audience <> s.audience);
begin
  if changed <> '{}' then
    perform e.id from catalogue.entry e where e.id in (
      select l.b from links.link l where l.a = any (changed) union all select l.a from links.link l where l.b = any (changed)
    ) order by e.id for share;
    update links.link l
    set joint = greatest(x.audience, y.audience, case when l.handling = 'P' and l.restricted_to is null then l.marking else 9 end)
    from catalogue.entry x, catalogue.entry y
    where x.id = l.a and y.id = l.b and (l.a = any (changed) or l.b = any (changed));
  end if;
  return null;
end
$$;
revoke all on function links.follow_ends() from public;
create trigger follow_ends after update on catalogue.entry referencing old table as stale new table as fresh
  for each statement execute function links.follow_ends();

-- To link two records is to combine (DPA 2018 s.62): the ledger has both ends.
create function links.remember() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  if tg_op = 'INSERT' then
    if exists (select from fresh) then
      perform ledger.write('combination', 'link', (select array_agg(distinct q.e) from (select f.a as e from fresh f union select f.b from fresh f) q),
        (select count(*)::int from fresh), 'links.link');
    end if;
  elsif exists (
    select from stale s join fresh f on f.id = s.id where history.said(to_jsonb(f), false) is distinct from history.said(to_jsonb(s), false)
  ) then
    perform ledger.write('alteration', 'link', (select array_agg(distinct q.e) from (select f.a as e from fresh f union select f.b from fresh f) q),
      (select count(*)::int from fresh), 'links.link');
  end if;
  return null;
end
$$;
revoke all on function links.remember() from public;
create trigger ledger_insert after insert on links.link referencing new table as fresh for each statement execute function links.remember();
create trigger ledger_update after update on links.link referencing old table as stale new table as fresh for each statement execute function links.remember();
select govern.keep_history('links.link', 'id');

-- The history of a record is read by police who may see the record; of a link, by those who may see the link.
grant select on history.change to app_police;
do $$ begin
  execute format('create policy read_police on history.change for select to app_police using (%s and (case when relation = ''links.link'' '
    || 'then (select true from links.link l where l.id = row) else (select true from catalogue.entry e where e.id = entry) end))',
    govern.say('{{ceiling}} >= 0'));
end $$;
