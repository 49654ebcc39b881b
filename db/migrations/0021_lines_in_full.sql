-- The line in full: what it is known by beside brand and number, its four elements and their gaps; the hand-over of the
-- force that answers for it; two records of one line joined, and parted again exactly; and sightings.

-- Where it started, over time, in words and as a force. `lines.line.origin_force` says the present one.
create table lines.origin (
  line uuid not null references lines.line,
  force int references directory.organisation,
  place text collate "und-x-icu" not null default '' check (length(place) <= 200),
  check (force is not null or btrim(place) <> '')
);
select govern.fact_of('lines.origin', 'lines.line', 'line', may => 'lines.edit', contribute => 'lines.contribute');

-- What bears out each of the four elements (NCLCC head of analysis, Government Events, 2023).
create table lines.element (
  line uuid not null references lines.line,
  element text not null check (element in ('communication', 'movement', 'violence', 'vulnerability')),
  what text collate "und-x-icu" not null check (btrim(what) <> '' and length(what) <= 2000),
  channels text[] not null default '{}',
  transport text[] not null default '{}'
);
select govern.fact_of('lines.element', 'lines.line', 'line', may => 'lines.edit', contribute => 'lines.contribute');
select vocabulary.keep('lines.element', 'channels', 'communication');
select vocabulary.keep('lines.element', 'transport', 'transport');

-- What ought to be known of an element and is not, and who will find out.
create table lines.gap (
  line uuid not null references lines.line,
  element text not null check (element in ('communication', 'movement', 'violence', 'vulnerability')),
  missing text collate "und-x-icu" not null check (btrim(missing) <> '' and length(missing) <= 500),
  who text collate "und-x-icu" not null default '' check (length(who) <= 200)
);
select govern.fact_of('lines.gap', 'lines.line', 'line', may => 'lines.edit', contribute => 'lines.contribute');

-- What other systems call it: on the Police National Database, in a force's own system (C51).
create table lines.identifier (
  line uuid not null references lines.line,
  system text not null,
  value text not null check (btrim(value) <> '' and length(value) <= 100)
);
select govern.fact_of('lines.identifier', 'lines.line', 'line', may => 'lines.edit', contribute => 'lines.contribute');
select vocabulary.keep('lines.identifier', 'system', 'line-references');

-- Joining -----------------------------------------------------------------------------------------------------------------

-- Two records of one line are joined by a decision. Nothing is moved: what was stated of a record stays with it, and the
-- pages show the record that goes on with what was joined to it. So parting them restores every row as it was.
alter table lines.line add column merged_into uuid references lines.line check (merged_into <> id);
create index on lines.line (merged_into) include (id, audience, marking, handling, controller, recipients, recipients_until, restricted_to)
  where merged_into is not null;

create table lines.merger (
  id uuid primary key,
  absorbed uuid not null references lines.line,
  survivor uuid not null references lines.line,
  why text not null check (btrim(why) <> '' and length(why) <= 1000),
  decided_at timestamptz not null default now(),
  decided_by text not null,
  organisation int not null references directory.organisation,
  undone_at timestamptz,
  undone_by text,
  undone_why text check (btrim(undone_why) <> '' and length(undone_why) <= 1000),
  check (absorbed <> survivor),
  check ((undone_at is null) = (undone_by is null) and (undone_at is null) = (undone_why is null))
);
create unique index on lines.merger (absorbed) where undone_at is null;
create index on lines.merger (survivor);
select govern.close_table('lines.merger', 'own', 'which records of lines were joined; visible to who may see both');
grant select on lines.merger to app_police, app_outside;
do $$ begin
  execute format('create policy read on lines.merger for select to app_police, app_outside using (%s)',
    govern.say('{{org}} is not null and (select true from lines.line l where l.id = absorbed) and (select true from lines.line l where l.id = survivor)'));
end $$;

-- That a record was joined to another is said by the decision, to who may see both, and not by its own history.
create or replace function history.said(line jsonb, is_part boolean) returns jsonb
language sql immutable set search_path = '' as $$
  select case when is_part
    then line - '{version,changed_at,changed_by,audience,joint,controller,marking,handling,recipients,recipients_until,restricted_to}'::text[]
    else line - '{version,changed_at,changed_by,audience,joint,merged_into}'::text[] end
$$;

-- What was joined to what, for whoever asks: `root` is the record that goes on, as far as they see.
create function lines.joined() returns table (root uuid, member uuid)
language sql stable set search_path = '' as $$
  with recursive family as (
    select p.id as root, l.id as member from lines.line l join lines.line p on p.id = l.merged_into
    where l.merged_into is not null and (p.merged_into is null or (select true from lines.line g where g.id = p.merged_into) is null)
    union all
    select f.root, l.id from family f join lines.line l on l.merged_into = f.member where l.merged_into is not null
  )
  select f.root, f.member from family f
$$;
revoke all on function lines.joined() from public;
grant execute on function lines.joined() to app_police, app_outside;

-- Joins one record to another. Both must be in sight; a refusal is one word, for the page to say.
do $$ begin
  execute format($f$
    create function lines.join_records(minted uuid, into_absorbed uuid, into_survivor uuid, because text) returns text
    language plpgsql security definer set search_path = '' as $body$
    declare
      me jsonb := govern.actor();
    begin
      if not coalesce(me->'may' ? 'lines.merge', false) then return 'forbidden'; end if;
      -- One at a time: two that are decided at once must not make a circle.
      perform pg_advisory_xact_lock(hashtext('lines.merger'));
      perform from lines.line l where l.id in (into_absorbed, into_survivor) order by l.id for update;
      if (select count(*) from lines.line l where l.id in (into_absorbed, into_survivor) and (%1$s)) <> 2 then return 'missing'; end if;
      if (select l.merged_into from lines.line l where l.id = into_absorbed) is not null then return 'joined already'; end if;
      if exists (
        with recursive up as (
          select l.id, l.merged_into from lines.line l where l.id = into_survivor
          union select l.id, l.merged_into from lines.line l join up on l.id = up.merged_into
        ) select from up where up.id = into_absorbed
      ) then return 'circle'; end if;
      insert into lines.merger (id, absorbed, survivor, why, decided_by, organisation)
      values (minted, into_absorbed, into_survivor, because, coalesce(me->>'signature', me->>'name'), (me->>'org')::int);
      update lines.line set merged_into = into_survivor where id = into_absorbed;
      perform ledger.write('combination', 'line', array[into_absorbed, into_survivor], 2, 'lines.merger');
      return 'done';
    end
    $body$ $f$, govern.police_rule());
  execute format($f$
    create function lines.part_records(wanted uuid, because text) returns text
    language plpgsql security definer set search_path = '' as $body$
    declare
      me jsonb := govern.actor();
      held lines.merger;
    begin
      if not coalesce(me->'may' ? 'lines.merge', false) then return 'forbidden'; end if;
      perform pg_advisory_xact_lock(hashtext('lines.merger'));
      select m.* into held from lines.merger m where m.id = wanted for update;
      if not found or (select count(*) from lines.line l where l.id in (held.absorbed, held.survivor) and (%1$s)) <> 2 then return 'missing'; end if;
      if held.undone_at is not null then return 'parted already'; end if;
      update lines.merger set undone_at = now(), undone_by = coalesce(me->>'signature', me->>'name'), undone_why = because where id = wanted;
      update lines.line set merged_into = null where id = held.absorbed;
      perform ledger.write('combination', 'line', array[held.absorbed, held.survivor], 2, 'lines.merger, undone');
      return 'done';
    end
    $body$ $f$, govern.police_rule());
end $$;
revoke all on function lines.join_records(uuid, uuid, uuid, text), lines.part_records(uuid, text) from public;
grant execute on function lines.join_records(uuid, uuid, uuid, text), lines.part_records(uuid, text) to app_police;

-- Hand-over ---------------------------------------------------------------------------------------------------------------

-- The answerable force proposes another, which accepts or declines. Undecided while `decided_at` is null; declined by the
-- one that proposed it, it was withdrawn.
create table lines.hand_over (
  line uuid not null references lines.line,
  from_organisation int not null references directory.organisation,
  to_organisation int not null references directory.organisation,
  why text not null check (btrim(why) <> '' and length(why) <= 1000),
  asked_by text not null,
  accepted boolean,
  reason text not null default '' check (length(reason) <= 1000),
  decided_at timestamptz,
  decided_by text,
  decided_organisation int references directory.organisation,
  check (from_organisation <> to_organisation),
  check ((accepted is null) = (decided_at is null) and (decided_at is null) = (decided_by is null) and (decided_at is null) = (decided_organisation is null))
);
select govern.part_of('lines.hand_over', 'lines.line', 'line', may => 'records.release');
drop policy add on lines.hand_over;
drop policy change on lines.hand_over;
drop policy take_out on lines.hand_over;
revoke update, delete on lines.hand_over from app_police, app_outside;
revoke insert on lines.hand_over from app_outside;
do $$ begin
  execute format('create policy add on lines.hand_over for insert to app_police with check (%s)',
    govern.say('{{may:records.release}} and controller = {{org}} and from_organisation = {{org}} and decided_at is null'));
end $$;

-- Whether an organisation could see the line when it answers for it: the police, named where there are conditions, and
-- with somebody in the restriction where there is one. Only the present answerable force is told.
create function lines.may_receive(wanted uuid, candidate int) returns boolean
language sql stable security definer set search_path = '' as $$
  select coalesce((
    select o.police and (l.handling = 'P' or candidate = any (l.recipients)) and (l.restricted_to is null or exists (
      select from directory.posting p where p.organisation = candidate and p.memberships && l.restricted_to and (p.until is null or p.until >= current_date)))
    from lines.line l join directory.organisation o on o.id = candidate
    where l.id = wanted and l.controller = (govern.actor()->>'org')::int), false)
$$;
revoke all on function lines.may_receive(uuid, int) from public;
grant execute on function lines.may_receive(uuid, int) to app_police;

do $$ begin
  execute format($f$
    create function lines.decide_hand_over(wanted uuid, accepting boolean, because text) returns text
    language plpgsql security definer set search_path = '' as $body$
    declare
      me jsonb := govern.actor();
      mine int := (me->>'org')::int;
      held lines.hand_over;
    begin
      if not coalesce(me->'may' ? 'records.release', false) then return 'forbidden'; end if;
      select h.* into held from lines.hand_over h where h.id = wanted for update;
      if not found or not exists (select from lines.line l where l.id = held.line and (%1$s)) then return 'missing'; end if;
      if held.decided_at is not null then return 'decided already'; end if;
      if not (mine = held.to_organisation or (mine = held.from_organisation and not accepting)) then return 'forbidden'; end if;
      if accepting and (select l.controller from lines.line l where l.id = held.line for update) <> held.from_organisation then
        return 'overtaken';
      end if;
      update lines.hand_over set accepted = accepting, reason = because, decided_at = transaction_timestamp(),
        decided_by = coalesce(me->>'signature', me->>'name'), decided_organisation = mine where id = wanted;
      if accepting then
        perform set_config('app.why', held.why, true);
        update lines.line set controller = held.to_organisation where id = held.line;
      end if;
      return 'done';
    end
    $body$ $f$, govern.police_rule());
end $$;
revoke all on function lines.decide_hand_over(uuid, boolean, text) from public;
grant execute on function lines.decide_hand_over(uuid, boolean, text) to app_police;

-- The guard of lines: what govern.guard holds, and that a line changes hands by an accepted proposal and is joined by a
-- decision. Neither that, nor its reach as its facts say it, is a change by somebody who edits it.
create function lines.guard_line() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  if (new.id, new.reference, new.recorded_at, new.recorded_by) is distinct from (old.id, old.reference, old.recorded_at, old.recorded_by) then
    raise insufficient_privilege using message = 'what was recorded stays recorded';
  end if;
  if new.merged_into is distinct from old.merged_into and new.merged_into is distinct from
     (select m.survivor from lines.merger m where m.absorbed = new.id and m.undone_at is null) then
    raise insufficient_privilege using message = 'records of lines are joined by a decision';
  end if;
  if (new.controller, new.marking, new.handling, new.recipients, new.recipients_until, new.restricted_to, new.released_to)
     is distinct from (old.controller, old.marking, old.handling, old.recipients, old.recipients_until, old.restricted_to, old.released_to)
     and not (coalesce((govern.actor()->'may') ? 'records.release', false) and (
       (govern.actor()->>'org')::int = old.controller
       or ((new.marking, new.handling, new.recipients, new.recipients_until, new.restricted_to, new.released_to)
           is not distinct from (old.marking, old.handling, old.recipients, old.recipients_until, old.restricted_to, old.released_to)
         and exists (select from lines.hand_over h where h.line = new.id and h.accepted and h.decided_at = transaction_timestamp()
           and h.from_organisation = old.controller and h.to_organisation = new.controller)))) then
    raise insufficient_privilege using message = 'only the controller may change who sees a record';
  end if;
  if new.controller <> old.controller and not exists (select from lines.hand_over h where h.line = new.id and h.accepted
      and h.decided_at = transaction_timestamp() and h.from_organisation = old.controller and h.to_organisation = new.controller) then
    raise insufficient_privilege using message = 'a line changes hands by a proposal that was accepted';
  end if;
  if history.said(to_jsonb(new), false) = history.said(to_jsonb(old), false) and new.merged_into is distinct from old.merged_into then
    return new;
  end if;
  if pg_trigger_depth() > 1 and history.said(to_jsonb(new), false) - 'reach' = history.said(to_jsonb(old), false) - 'reach' then
    return new;
  end if;
  new.version := old.version + 1;
  new.changed_at := clock_timestamp();
  new.changed_by := coalesce(govern.actor()->>'signature', session_user::text);
  return new;
end
$$;
revoke all on function lines.guard_line() from public;
drop trigger guard on lines.line;
create trigger guard before update on lines.line for each row execute function lines.guard_line();

-- Reach follows the areas that anybody has stated: rules/reach.ts says the same (C3).
create function lines.keep_reach() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  update lines.line l set reach = q.reach
  from (
    select c.id, case
      when c.origin_force is null then case when count(distinct a.force) > 1 then 'external' else 'not known' end
      when bool_or(a.force <> c.origin_force) then 'external'
      when count(a.force) > 0 then 'internal'
      else 'not known' end as reach
    from lines.line c left join lines.area a on a.line = c.id and a.withdrawn_at is null
    where c.id in (select f.line from fresh f)
    group by c.id
  ) q
  where l.id = q.id and l.reach <> q.reach;
  return null;
end
$$;
revoke all on function lines.keep_reach() from public;
create trigger keep_reach_insert after insert on lines.area referencing new table as fresh for each statement execute function lines.keep_reach();
create trigger keep_reach_update after update on lines.area referencing new table as fresh for each statement execute function lines.keep_reach();

-- Indexes of lists and counts hold what is asked for now: which lines were joined, and which areas were withdrawn (0013).
do $$
declare
  index record;
begin
  for index in
    select i.indexrelid::regclass as name, i.indrelid::regclass as relation, pg_get_indexdef(i.indexrelid) as definition
    from pg_index i join pg_class c on c.oid = i.indexrelid
    where (i.indrelid = 'lines.line'::regclass and pg_get_indexdef(i.indexrelid) ~ 'INCLUDE \(' and i.indpred is null)
      or (i.indrelid = 'lines.area'::regclass and pg_get_indexdef(i.indexrelid) ~ '(\(line, force\)|\(force, line\))')
  loop
    execute format('drop index %s', index.name);
    if index.relation = 'lines.line'::regclass then
      execute regexp_replace(regexp_replace(index.definition, '^CREATE INDEX \S+ ON', 'CREATE INDEX ON'), '\)$', ', merged_into)');
    end if;
  end loop;
end $$;
create index on lines.area (line, force)
  include (withdrawn_at, audience, marking, handling, controller, recipients, recipients_until, restricted_to);
create index on lines.area (force, line) where withdrawn_at is null;

-- Sightings ---------------------------------------------------------------------------------------------------------------

-- Somebody saw a number or a name at work. A message that was received is kept as it came: it is evidence.
create table lines.sighting (
  number text check (number ~ '^\+[1-9]\d{6,14}$'),
  -- The numbers that were read in the message.
  numbers text[] not null default '{}',
  message text not null default '' check (length(message) <= 4000),
  brand text collate "und-x-icu" not null default '' check (length(brand) <= 100),
  place text collate "und-x-icu" not null default '' check (length(place) <= 300),
  place_force int references directory.organisation,
  seen_on date not null,
  -- In London; empty where nobody knows.
  seen_time text not null default '' check (seen_time ~ '^(([01]\d|2[0-3]):[0-5]\d)?$'),
  what text collate "und-x-icu" not null default '' check (length(what) <= 4000),
  how text not null,
  -- Of the form: sent twice, it is one record.
  once uuid not null,
  source text not null check (btrim(source) <> '')
);
-- A British number is written as people write it.
select govern.record('lines.sighting', 10, 'sighting',
  title => $$'Sighting of ' || coalesce(nullif(f.brand, ''), regexp_replace(f.number, '^\+44(\d{4})(\d+)$', '0\1 \2'), 'a message')$$,
  status => 'null', at => $$((f.seen_on + coalesce(nullif(f.seen_time, ''), '12:00')::time) at time zone 'Europe/London')$$,
  may => 'sightings.record');
select govern.keep_history('lines.sighting', 'id');
select vocabulary.keep('lines.sighting', 'how', 'sighting-sources');
create index on lines.sighting (id desc) include (audience, marking, handling, controller, recipients, recipients_until, restricted_to);
create index on lines.sighting (once);

-- Lines that bear one of these numbers, now or formerly, or this very name. Asked as whoever looks; exactly, for what is
-- alike is for a person to judge.
create function lines.matching(wanted text[], called text, word text) returns setof uuid
language sql stable set search_path = '' as $$
  select n.line from lines.number n where n.number = any (wanted) and n.withdrawn_at is null
  union
  select l.id from catalogue.token t join lines.line l on l.id = t.entry
  where word <> '' and t.token = word collate "C" and lower(btrim(l.name)) = lower(btrim(called)) collate "und-x-icu"
  union
  select b.line from catalogue.token t join lines.brand b on b.line = t.entry
  where word <> '' and t.token = word collate "C" and lower(btrim(b.name)) = lower(btrim(called)) collate "und-x-icu" and b.withdrawn_at is null
$$;
revoke all on function lines.matching(text[], text, text) from public;
grant execute on function lines.matching(text[], text, text) to app_police;

-- Tells who answers for each line that a sighting fits, whether or not who recorded it may see that line: nothing comes
-- back, and what is told is told by the system about the line, so that only who may see the line reads it. The sighting is
-- linked to the lines that its recorder sees. Once, in the transaction that recorded it.
do $$ begin
  execute format($f$
    create function lines.tell_owners(wanted uuid, word text, minted jsonb) returns void
    language plpgsql security definer set search_path = '' as $body$
    declare
      me constant jsonb := govern.actor();
      said constant text := coalesce(current_setting('app.actor', true), '');
      s lines.sighting;
      hits uuid[];
      seen uuid[];
      hit record;
      mint jsonb;
      place int := 0;
      told text;
    begin
      select q.* into s from lines.sighting q where q.id = wanted and q.controller = (me->>'org')::int
        and q.xmin::text = pg_current_xact_id()::xid::text;
      if not found then return; end if;
      hits := array(select m from lines.matching(array_append(s.numbers, s.number), s.brand, word) m order by m limit jsonb_array_length(minted));
      seen := array(select l.id from lines.line l where l.id = any (hits) and (%1$s));
      told := format('%%s of %%s recorded a sighting of a number or name of this line, %%s, on %%s. Nothing here was changed by it.',
        me->>'name', (select o.name from directory.organisation o where o.id = s.controller), s.reference, to_char(s.seen_on, 'FMDD FMMonth YYYY'));
      for hit in select l.* from lines.line l where l.id = any (hits) order by l.id loop
        mint := minted->place;
        place := place + 1;
        if hit.id = any (seen) then
          insert into links.link (id, reference, kind, a, b, since, until, statement, source, controller, marking, handling, recorded_at, recorded_by, review_on, joint)
          values ((mint->>'link')::uuid, mint->>'linkReference', 'seen', s.id, hit.id, s.seen_on, s.seen_on, s.statement, s.source, s.controller,
            greatest(s.marking, hit.marking), case when s.handling = 'C' or hit.handling = 'C' then 'C' else 'P' end,
            s.recorded_at, s.recorded_by, s.review_on, 9);
        end if;
        -- The entry in the ledger is the system's: that somebody was told says that there is a line.
        perform set_config('app.actor', '{"kind": "system", "system": "jobs", "name": "jobs"}', true);
        insert into work.notice (id, reference, kind, words, about, to_organisation, to_team, asks, priority, told_at, by_name)
        values ((mint->>'notice')::uuid, mint->>'noticeReference', 'sighting', left(told, 500), hit.id, hit.controller,
          case when hit.restricted_to[1] >= 10000 then hit.restricted_to[1] end, 'acknowledge', 'high', s.recorded_at, 'Throughline');
        insert into jobs.outbox (id, queue, payload) values (gen_random_uuid(), 'work.mail',
          case when hit.restricted_to[1] >= 10000 then jsonb_build_object('organisation', hit.controller, 'team', hit.restricted_to[1])
            else jsonb_build_object('organisation', hit.controller) end);
        perform set_config('app.actor', said, true);
      end loop;
    end
    $body$ $f$, govern.police_rule());
end $$;
revoke all on function lines.tell_owners(uuid, text, jsonb) from public;
grant execute on function lines.tell_owners(uuid, text, jsonb) to app_police;
