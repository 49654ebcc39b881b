-- The catalogue: one row per governed record, whichever module owns the detail. Search, lists, charts, retention and
-- exports work on it and so work for every kind at once. It is written by trigger only, in the detail's transaction.

create table catalogue.kind (
  id smallint primary key,
  name text not null unique,
  relation text not null unique
);
select govern.close_table('catalogue.kind', 'reference', 'the names of the kinds of record');
grant select on catalogue.kind to app_police, app_outside, app_system;
create policy read on catalogue.kind for select to app_police, app_outside, app_system using (true);

create table catalogue.entry (
  id uuid primary key,
  kind smallint not null references catalogue.kind,
  reference text not null,
  title text collate "und-x-icu" not null,
  status text,
  at timestamptz not null,
  review_on date not null,
  controller int not null references directory.organisation,
  marking smallint not null check (marking in (0, 1)),
  handling text not null check (handling in ('P', 'C')),
  recipients int[] check (recipients <> '{}'),
  recipients_until timestamptz,
  restricted_to int[] check (restricted_to <> '{}'),
  released_to int[] check (released_to <> '{}'),
  audience smallint not null generated always as
    (case when handling = 'P' and restricted_to is null then marking else 9 end) stored
);
create unique index on catalogue.entry (reference);
create index on catalogue.entry (kind, at desc, id desc)
  include (audience, marking, handling, controller, recipients, recipients_until, restricted_to);
-- Every column that the policy reads must be in it: then filters and counts never touch the table.
create index on catalogue.entry (kind, controller, status, at desc)
  include (audience, marking, handling, recipients, recipients_until, restricted_to);

-- What each outsider may reach: own records and releases. Kept by trigger; one short policy on everything else. It
-- carries what else is asked of an outsider, so that nothing has to be asked of the entry again for each token.
create table catalogue.reach (
  org int not null,
  kind smallint not null,
  at timestamptz not null,
  entry uuid not null references catalogue.entry on delete cascade,
  marking smallint not null,
  restricted_to int[],
  primary key (org, kind, at, entry)
);
create index on catalogue.reach (entry, org);
create index on catalogue.reach (org) include (entry, marking, restricted_to);

-- Search: looked up by equality, rarest first; pattern operators cannot use an index beneath a policy.
create table catalogue.token (
  -- "C": the beginning of a token is looked for by range, and only this order makes that a range of the index.
  token text collate "C" not null,
  -- No foreign key: only put_tokens adds tokens, under a lock on entries that it has found; the check, once for each of
  -- some twenty tokens a line, took three parts in five of the time of a load (measured). The triggers below keep it.
  entry uuid not null,
  audience smallint not null
);
create index on catalogue.token (token, entry) include (audience);
create index on catalogue.token (entry);

select govern.close_table('catalogue.entry', 'system', 'the catalogue: policies of its own below');
select govern.close_table('catalogue.reach', 'system', 'what outsiders may reach');
select govern.close_table('catalogue.token', 'system', 'search tokens: policies of their own below');
grant select on catalogue.entry, catalogue.token to app_police, app_outside;
grant select on catalogue.reach to app_outside;

-- The read rule for police on any table that bears the access columns (kernel: canSee). `released_to` is left out: it
-- names partners only, and a column that an index does not carry costs the index-only scan.
create function govern.police_rule() returns text
language sql immutable set search_path = '' as $$
  select govern.say(
    'audience <= {{ceiling}} or (marking <= {{clearance}} and (restricted_to is null or restricted_to && {{memberships}}) '
    || 'and (controller = {{org}} or handling = ''P'' '
    || 'or (recipients && {{memberships}} and (recipients_until is null or recipients_until > now()))))')
$$;

-- The read rule for outsiders: an array makes the planner start from the primary key of reach, whatever the query. The
-- policy on reach below is the rule itself; here it only says which column names the record.
create function govern.outside_rule(column_name text) returns text
language sql immutable set search_path = '' as $$
  select format('%I = any (array(select r.entry from catalogue.reach r where r.org = %s))', column_name, govern.say('{{org}}'))
$$;

do $$ begin
  execute format('create policy read_police on catalogue.entry for select to app_police using (%s)', govern.police_rule());
  execute format('create policy read_outside on catalogue.entry for select to app_outside using (%s)', govern.outside_rule('id'));
  execute format('create policy mine on catalogue.reach for select to app_outside using (%s)',
    govern.say('org = {{org}} and marking <= {{clearance}} and (restricted_to is null or restricted_to && {{memberships}})'));
  -- A scalar sub-select, not `exists`: it cannot be hashed over the whole catalogue.
  execute format('create policy read_police on catalogue.token for select to app_police using (%s)',
    govern.say('audience <= {{ceiling}} or (select true from catalogue.entry e where e.id = entry)'));
  -- Asking the entry too changes nothing in what is found. It makes the planner start from what is reached rather than
  -- from every record that bears a common word (measured at 200,000 lines, 15 records reached: 4 ms instead of 16).
  execute format('create policy read_outside on catalogue.token for select to app_outside using (%s and (select true from catalogue.entry e where e.id = entry))',
    govern.outside_rule('entry'));
end $$;

-- Keeps reach and the copies on tokens equal to the entry.
create function catalogue.spread_new() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  insert into catalogue.reach (org, kind, at, entry, marking, restricted_to)
  select o, f.kind, f.at, f.id, f.marking, f.restricted_to from fresh f, unnest(f.released_to) o where f.released_to is not null
  union
  select f.controller, f.kind, f.at, f.id, f.marking, f.restricted_to from fresh f join directory.organisation d on d.id = f.controller where not d.police;
  return null;
end
$$;
create function catalogue.spread_changed() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  delete from catalogue.reach r using stale s join fresh f on f.id = s.id
  where r.entry = s.id and (s.released_to, s.controller, s.at, s.marking, s.restricted_to)
    is distinct from (f.released_to, f.controller, f.at, f.marking, f.restricted_to);
  insert into catalogue.reach (org, kind, at, entry, marking, restricted_to)
  select q.* from (
    select o as org, f.kind, f.at, f.id, f.marking, f.restricted_to from fresh f, unnest(f.released_to) o where f.released_to is not null
    union
    select f.controller, f.kind, f.at, f.id, f.marking, f.restricted_to from fresh f join directory.organisation d on d.id = f.controller where not d.police
  ) q on conflict do nothing;
  update catalogue.token t set audience = f.audience from stale s join fresh f on f.id = s.id
  where t.entry = f.id and s.audience <> f.audience;
  return null;
end
$$;
create trigger spread_new after insert on catalogue.entry referencing new table as fresh
  for each statement execute function catalogue.spread_new();
create trigger spread_changed after update on catalogue.entry referencing old table as stale new table as fresh
  for each statement execute function catalogue.spread_changed();

-- What goes with an entry goes by one statement.
create function catalogue.drop_tokens() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  delete from catalogue.token t where t.entry = any (array(select s.id from stale s));
  return null;
end
$$;
revoke all on function catalogue.drop_tokens() from public;
create trigger drop_tokens after delete on catalogue.entry referencing old table as stale
  for each statement execute function catalogue.drop_tokens();
-- `delete` fires the trigger above, `truncate` fires none; and an entry keeps its id for good.
create function catalogue.keep_entries() returns trigger
language plpgsql set search_path = '' as $$
begin
  raise exception 'entries of the catalogue are neither emptied out nor renamed: their tokens would be left behind';
end
$$;
revoke all on function catalogue.keep_entries() from public;
create trigger keep_entries before truncate on catalogue.entry for each statement execute function catalogue.keep_entries();
create trigger keep_id before update on catalogue.entry for each row when (old.id <> new.id) execute function catalogue.keep_entries();

-- The tokens of some records, all of them anew: [{"entry": …, "tokens": […]}]. Only for records that the caller may
-- change: a policy on inserting would be too late to stop the deletion of another's tokens.
-- In order: a batch then fills one page of the index after another. And without the choice of reading every token there
-- is to find those of a few hundred records, which the planner takes while its figures lag behind a load (measured: 33
-- of 190 ms for 500 lines in a table of 270,000 tokens, and growing with it).
create function catalogue.put_tokens(wanted jsonb) returns void
language plpgsql security definer set search_path = '' set enable_seqscan = off as $$
declare
  mine int := (govern.actor()->>'org')::int;
  ids uuid[];
begin
  -- for share: a restriction that commits meanwhile would leave the copies of the audience open.
  select array_agg(q.id) into ids from (
    select e.id from catalogue.entry e
    where e.id in (select (w->>'entry')::uuid from jsonb_array_elements(wanted) w) and e.controller = mine
    for share
  ) q;
  if coalesce(cardinality(ids), 0) <> (select count(distinct w->>'entry') from jsonb_array_elements(wanted) w) then
    raise insufficient_privilege using message = 'new row violates row-level security policy for table "token"';
  end if;
  delete from catalogue.token t where t.entry = any (ids);
  insert into catalogue.token (token, entry, audience)
  select distinct t.token collate "C", e.id, e.audience
  from jsonb_array_elements(wanted) w
  join catalogue.entry e on e.id = (w->>'entry')::uuid
  cross join lateral jsonb_array_elements_text(w->'tokens') t(token)
  order by 1, 2;
end
$$;
revoke all on function catalogue.put_tokens(jsonb) from public;
grant execute on function catalogue.put_tokens(jsonb) to app_police, app_outside;
