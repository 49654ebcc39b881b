-- Duties of the register: two restrictions at once do not wait for each other; a child who is arrested or charged is
-- asked after; nobody stays by association only; who was told of a sighting is told of its correction; a line that was
-- handed over keeps the reference that it came with.

-- Order of locks ----------------------------------------------------------------------------------------------------------

-- Two records of one link whose readers change at once: each held its own entry and waited for the other's (deadlock,
-- reproduced). So all entries that the change comes to are locked before any is written, in the order of the ids, each as
-- strongly as it will be: links.follow_ends then finds them held. What is linked in between waits for the record itself.
create function links.lock_ends() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  ends constant uuid[] := array(select l.b from links.link l where l.a = new.id union select l.a from links.link l where l.b = new.id);
begin
  perform e.id from catalogue.entry e where e.id = any (ends) and e.id < new.id order by e.id for share;
  perform e.id from catalogue.entry e where e.id = new.id for no key update;
  perform e.id from catalogue.entry e where e.id = any (ends) and e.id > new.id order by e.id for share;
  return new;
end
$$;
revoke all on function links.lock_ends() from public;

create function govern.lock_in_order(relation regclass) returns void
language plpgsql set search_path = '' as $$
begin
  execute format('create trigger lock_ends before update on %s for each row '
    'when ((old.marking, old.handling, old.restricted_to) is distinct from (new.marking, new.handling, new.restricted_to)) '
    'execute function links.lock_ends()', relation);
end
$$;
do $$
declare
  held regclass;
begin
  for held in select k.relation::regclass from catalogue.kind k order by k.id loop
    perform govern.lock_in_order(held);
  end loop;
end $$;

-- And every kind of record to come.
alter function govern.record(regclass, int, text, text, text, text, text) rename to record_itself;
create function govern.record(
  relation regclass, kind_id int, kind text, title text, status text, at text, may text
) returns void
language plpgsql set search_path = '' as $$
begin
  perform govern.record_itself(relation, kind_id, kind, title, status, at, may);
  perform govern.lock_in_order(relation);
end
$$;

-- A child who is arrested or charged --------------------------------------------------------------------------------------

-- Which team of an organisation asks after children; none: whoever answers for the organisation's work.
alter table directory.team add column is_safeguarding boolean not null default false;

-- A child, or somebody who may be one, in an arrest or a charge that has to do with a line: once for each person and
-- incident, whichever of the three came last. The job opens a task for each, and nothing else follows from it: no role, no
-- status (harm H8). Nobody reads these rows but the job.
create table incidents.child_check (
  person uuid not null references people.person,
  incident uuid not null references incidents.incident,
  incident_reference text not null,
  organisation int not null references directory.organisation,
  team int,
  marking smallint not null,
  restricted_to int[],
  noticed_at timestamptz not null default now(),
  task uuid references work.task,
  primary key (person, incident)
);
create index on incidents.child_check (noticed_at) where task is null;
select govern.close_table('incidents.child_check', 'system', 'children who were arrested or charged, to be asked after; the job makes tasks of them');
select govern.allow_system('incidents.child_check', '{jobs}', 'select');
select govern.allow_system('incidents.child_check', '{jobs}', 'update');

-- The incident's force asks; where it may not see all of it, the first of the others that may. Where the pieces are
-- restricted, only who is in all the restrictions: then their operation asks. Treated as a child on the day of the incident
-- is whoever is not certain to have been eighteen (Modern Slavery Act 2015 s.51; kernel: treatAsChildOn).
create function incidents.note_children(of_people uuid[], of_incidents uuid[]) returns void
language plpgsql security definer set search_path = '' as $$
begin
  insert into incidents.child_check (person, incident, incident_reference, organisation, team, marking, restricted_to)
  select distinct on (p.id, i.id) p.id, i.id, i.reference, o.organisation,
    case when a.closed = 0
      then (select t.id from directory.team t where t.organisation = o.organisation and t.is_safeguarding and t.ended_on is null order by t.id limit 1)
      else (select g from unnest(r.groups) g where g >= 10000 order by g limit 1) end,
    a.marking, nullif(r.groups, '{}')
  from links.link v
  join people.person p on p.id = v.a
  join incidents.incident i on i.id = v.b
  join links.link t on t.withdrawn_at is null
    and ((t.kind = 'role-in-line' and t.a = p.id) or (t.kind = 'incident-of-line' and t.a = i.id))
  join lines.line l on l.id = t.b
  cross join lateral (values (i.controller, 1), (p.controller, 2), (t.controller, 3)) o(organisation, place)
  cross join lateral (
    select max(x.marking) as marking, count(x.restricted_to)::int as closed,
      bool_and(x.handling = 'P' or x.controller = o.organisation
        or (o.organisation = any (x.recipients) and (x.recipients_until is null or x.recipients_until > now())) is true) as seen
    from (values (v.controller, v.marking, v.handling, v.recipients, v.recipients_until, v.restricted_to),
      (p.controller, p.marking, p.handling, p.recipients, p.recipients_until, p.restricted_to),
      (i.controller, i.marking, i.handling, i.recipients, i.recipients_until, i.restricted_to),
      (t.controller, t.marking, t.handling, t.recipients, t.recipients_until, t.restricted_to),
      (l.controller, l.marking, l.handling, l.recipients, l.recipients_until, l.restricted_to)
    ) x(controller, marking, handling, recipients, recipients_until, restricted_to)
  ) a
  cross join lateral (
    select array(
      select g from (values (v.restricted_to), (p.restricted_to), (i.restricted_to), (t.restricted_to), (l.restricted_to)) y(restricted_to),
        unnest(y.restricted_to) g
      group by g having count(*) = a.closed order by g
    ) as groups
  ) r
  where v.kind = 'involved-in' and v.withdrawn_at is null
    and (v.a = any (of_people) or v.b = any (of_incidents))
    -- Who saw it or told of it is not whom police hold.
    and coalesce(v.role, '') not in ('witness', 'person with information', 'reporting person')
    and (i.kind in ('arrest', 'charge') or exists (select from incidents.charge c where c.incident = i.id and c.withdrawn_at is null))
    and p.deceased is not true
    -- What is long past was asked after then, or is a review and no emergency: a file of old arrests does not ring every
    -- desk. Ninety days: a setting of this product, kept in TypeScript too (rules/child-check.ts).
    and i.day > sharing.today() - 90
    and (p.born_latest is null or p.born_latest > (i.day - interval '18 years')::date)
    and a.seen and (a.closed = 0 or r.groups <> '{}')
    and not exists (select from incidents.child_check k where k.person = p.id and k.incident = i.id)
  order by p.id, i.id, a.closed > 0, o.place
  on conflict do nothing;
  if found then
    insert into jobs.outbox (id, queue, payload) values (gen_random_uuid(), 'incidents.child-check', '{}');
  end if;
end
$$;
revoke all on function incidents.note_children(uuid[], uuid[]) from public;

create function incidents.hear_links() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  of_people uuid[];
  of_incidents uuid[];
begin
  if tg_op = 'INSERT' then
    select array_agg(f.a) filter (where f.kind = 'role-in-line'),
      array_agg(case when f.kind = 'involved-in' then f.b else f.a end) filter (where f.kind <> 'role-in-line')
      into of_people, of_incidents
      from fresh f where f.kind in ('involved-in', 'role-in-line', 'incident-of-line');
  else
    select array_agg(f.a) filter (where f.kind = 'role-in-line'),
      array_agg(case when f.kind = 'involved-in' then f.b else f.a end) filter (where f.kind <> 'role-in-line')
      into of_people, of_incidents
      from fresh f join stale s on s.id = f.id
      where f.kind in ('involved-in', 'role-in-line', 'incident-of-line') and (f.role, f.withdrawn_at) is distinct from (s.role, s.withdrawn_at);
  end if;
  if num_nonnulls(of_people, of_incidents) > 0 then perform incidents.note_children(coalesce(of_people, '{}'), coalesce(of_incidents, '{}')); end if;
  return null;
end
$$;
create trigger hear_new after insert on links.link referencing new table as fresh for each statement execute function incidents.hear_links();
create trigger hear_changed after update on links.link referencing old table as stale new table as fresh
  for each statement execute function incidents.hear_links();

create function incidents.hear_people() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  changed uuid[] := array(select f.id from fresh f join stale s on s.id = f.id where (f.born, f.deceased) is distinct from (s.born, s.deceased));
begin
  if changed <> '{}' then perform incidents.note_children(changed, '{}'); end if;
  return null;
end
$$;
create trigger hear_changed after update on people.person referencing old table as stale new table as fresh
  for each statement execute function incidents.hear_people();

create function incidents.hear_incidents() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  changed uuid[] := array(select f.id from fresh f join stale s on s.id = f.id where (f.kind, f.day) is distinct from (s.kind, s.day));
begin
  if changed <> '{}' then perform incidents.note_children('{}', changed); end if;
  return null;
end
$$;
create trigger hear_changed after update on incidents.incident referencing old table as stale new table as fresh
  for each statement execute function incidents.hear_incidents();

create function incidents.hear_charges() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  perform incidents.note_children('{}', array(select distinct f.incident from fresh f));
  return null;
end
$$;
create trigger hear_new after insert on incidents.charge referencing new table as fresh
  for each statement execute function incidents.hear_charges();
revoke all on function incidents.hear_links(), incidents.hear_people(), incidents.hear_incidents(), incidents.hear_charges() from public;

-- All of them anew: two links that were added at once did not see each other, and what was hidden may have been opened.
create function incidents.note_all_children() returns void
language plpgsql security definer set search_path = '' as $$
begin
  if (govern.actor()->>'system') is distinct from 'jobs' then
    raise insufficient_privilege using message = 'only the job looks at all';
  end if;
  perform incidents.note_children(array(select distinct l.a from links.link l where l.kind = 'involved-in' and l.withdrawn_at is null), '{}');
end
$$;
revoke all on function incidents.note_all_children() from public;
grant execute on function incidents.note_all_children() to app_system;

-- The job gives a task to the organisation that it is about, as that organisation's own.
grant insert on work.task to app_system;
do $$ begin
  execute format('create policy system_give on work.task for insert to app_system with check (%s)',
    govern.say('{{system}} = ''jobs'' and controller = owner_organisation and owner_account is null and asked_by is null and handling = ''C'' and state = ''open'''));
end $$;

-- Held by association only ------------------------------------------------------------------------------------------------

-- What ties somebody to a line or to a person and says nothing that they did or that was done to them (H3).
create function people.says_association(kind text, role text) returns boolean
language sql immutable set search_path = '' as $$
  select case kind
    when 'role-in-line' then role in ('associate', 'parent or carer', 'unknown')
    when 'associates-with' then role in ('associate', 'relative', 'parent or carer', 'child', 'partner')
    else false end
$$;
revoke all on function people.says_association(text, text) from public;

-- Whether somebody is held by association only. Only what whoever sees the person sees as well: a hidden role neither
-- shortens nor lengthens what anybody can read.
create function people.is_by_association(wanted uuid) returns boolean
language sql stable set search_path = '' as $$
  select coalesce(bool_or(people.says_association(l.kind, l.role)) and bool_and(people.says_association(l.kind, l.role)), false)
    and not exists (select from people.exploitation x where x.person = wanted and x.withdrawn_at is null
      and people.side_of('exploitation-statuses', x.status) in ('harmed', 'both'))
  from links.link l join people.person p on p.id = wanted
  where (l.a = wanted or l.b = wanted) and l.kind in ('role-in-line', 'involved-in', 'associates-with')
    and l.withdrawn_at is null and l.joint <= p.audience
$$;
revoke all on function people.is_by_association(uuid) from public;
grant execute on function people.is_by_association(uuid), people.says_association(text, text) to app_police, app_outside;

-- Ninety days: a setting of this product, kept in TypeScript too (rules/association.ts).
create function people.association_until() returns date
language sql stable set search_path = '' as $$
  select (now() at time zone 'Europe/London')::date + 90
$$;
revoke all on function people.association_until() from public;

-- The day is set by a job: who adds a link holds the person's entry in common with others who do.
create function people.ask_about_association(persons uuid[]) returns void
language plpgsql security definer set search_path = '' as $$
begin
  insert into jobs.outbox (id, queue, payload)
  select gen_random_uuid(), 'people.association', jsonb_build_object('person', p.id)
  from people.person p where p.id = any (persons) and people.is_by_association(p.id);
end
$$;
revoke all on function people.ask_about_association(uuid[]) from public;

create function people.hear_links() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  persons uuid[];
begin
  if tg_op = 'INSERT' then
    persons := array(select f.a from fresh f where people.says_association(f.kind, f.role)
      union select f.b from fresh f where f.kind = 'associates-with' and people.says_association(f.kind, f.role));
  else
    persons := array(select f.a from fresh f join stale s on s.id = f.id
        where f.kind in ('role-in-line', 'involved-in', 'associates-with') and (f.role, f.withdrawn_at, f.joint) is distinct from (s.role, s.withdrawn_at, s.joint)
      union select f.b from fresh f join stale s on s.id = f.id
        where f.kind = 'associates-with' and (f.role, f.withdrawn_at, f.joint) is distinct from (s.role, s.withdrawn_at, s.joint));
  end if;
  if persons <> '{}' then perform people.ask_about_association(persons); end if;
  return null;
end
$$;
create trigger hear_people_new after insert on links.link referencing new table as fresh for each statement execute function people.hear_links();
create trigger hear_people_changed after update on links.link referencing old table as stale new table as fresh
  for each statement execute function people.hear_links();

create function people.hear_exploitation() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  persons uuid[] := array(select distinct f.person from fresh f join stale s on s.id = f.id where (f.status, f.withdrawn_at) is distinct from (s.status, s.withdrawn_at));
begin
  if persons <> '{}' then perform people.ask_about_association(persons); end if;
  return null;
end
$$;
create trigger hear_people_changed after update on people.exploitation referencing old table as stale new table as fresh
  for each statement execute function people.hear_exploitation();
revoke all on function people.hear_links(), people.hear_exploitation() from public;

-- Sets the day of review of somebody who is held by association only, where it lies later. Asked by the job, and done in
-- the name of the system: the history says why.
create function people.shorten_review(wanted uuid, latest date) returns boolean
language plpgsql security definer set search_path = '' as $$
declare
  said constant text := coalesce(current_setting('app.actor', true), '');
  is_done boolean;
begin
  if (govern.actor()->>'system') is distinct from 'jobs' then
    raise insufficient_privilege using message = 'only the job sets this';
  end if;
  perform set_config('app.why', 'Held by association only: looked at again within 90 days.', true);
  perform set_config('app.actor', '{"kind": "system", "system": "jobs", "name": "Throughline", "signature": "Throughline"}', true);
  update people.person p set review_on = latest where p.id = wanted and p.review_on > latest and people.is_by_association(p.id);
  is_done := found;
  perform set_config('app.actor', said, true);
  perform set_config('app.why', '', true);
  return is_done;
end
$$;
revoke all on function people.shorten_review(uuid, date) from public;
grant execute on function people.shorten_review(uuid, date) to app_system;

-- Who of all is held by association only and looked at again later than that: what two changes at once did not see.
create function people.kept_by_association(latest date) returns setof uuid
language plpgsql stable security definer set search_path = '' as $$
begin
  if (govern.actor()->>'system') is distinct from 'jobs' then
    raise insufficient_privilege using message = 'only the job looks at all';
  end if;
  return query select p.id from people.person p where p.review_on > latest and p.id in (
      select l.a from links.link l where l.withdrawn_at is null and people.says_association(l.kind, l.role)
      union select l.b from links.link l where l.withdrawn_at is null and l.kind = 'associates-with' and people.says_association(l.kind, l.role)
    ) and people.is_by_association(p.id);
end
$$;
revoke all on function people.kept_by_association(date) from public;
grant execute on function people.kept_by_association(date) to app_system;

-- Nobody is kept longer in one step: a supervisor says why for each ninety days (who may change it: `govern.guard`; the
-- form asks for the reason).
create function people.keep_review() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  if new.review_on > people.association_until() and people.is_by_association(new.id) then
    raise insufficient_privilege using message = 'who is held by association only is looked at again within ninety days';
  end if;
  if not coalesce((govern.actor()->'may') ? 'records.release', false) and people.is_by_association(new.id) then
    raise insufficient_privilege using message = 'to keep who is held by association only takes a supervisor';
  end if;
  return new;
end
$$;
revoke all on function people.keep_review() from public;
create trigger keep_review before update on people.person for each row when (new.review_on > old.review_on) execute function people.keep_review();

-- What was told of a sighting ---------------------------------------------------------------------------------------------

-- Who was told of a sighting, and about which line: told again when it is corrected, or no longer said of that line (H20).
create table lines.told (
  sighting uuid not null references lines.sighting,
  line uuid not null references lines.line,
  sighting_reference text not null,
  organisation int not null references directory.organisation,
  team int,
  -- What is still to be told; null: nothing.
  tell_again text,
  primary key (sighting, line)
);
create index on lines.told (sighting) where tell_again is not null;
select govern.close_table('lines.told', 'system', 'who was told of a sighting, for the job that tells them of its correction');
select govern.allow_system('lines.told', '{jobs}', 'select');
select govern.allow_system('lines.told', '{jobs}', 'update');
insert into lines.told (sighting, line, sighting_reference, organisation, team)
select distinct on (s.id, l.id) s.id, l.id, s.reference, n.to_organisation, n.to_team
from work.notice n join lines.line l on l.id = n.about join lines.sighting s on s.reference = substring(n.words from 'of this line, (\S+), on ')
where n.kind = 'sighting' order by s.id, l.id, n.told_at
on conflict do nothing;

create function lines.hear_sightings() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  update lines.told t set tell_again = 'corrected'
  from fresh f join stale s on s.id = f.id
  where t.sighting = f.id and history.said(to_jsonb(f), true) - '{review_on,released_to}'::text[]
    is distinct from history.said(to_jsonb(s), true) - '{review_on,released_to}'::text[];
  if found then insert into jobs.outbox (id, queue, payload) values (gen_random_uuid(), 'lines.sighting-changed', '{}'); end if;
  return null;
end
$$;
create trigger hear_changed after update on lines.sighting referencing old table as stale new table as fresh
  for each statement execute function lines.hear_sightings();

create function lines.hear_links() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  update lines.told t set tell_again = 'withdrawn'
  from fresh f join stale s on s.id = f.id
  where f.kind = 'seen' and f.withdrawn_at is not null and s.withdrawn_at is null and t.sighting = f.a and t.line = f.b;
  if found then insert into jobs.outbox (id, queue, payload) values (gen_random_uuid(), 'lines.sighting-changed', '{}'); end if;
  return null;
end
$$;
create trigger hear_withdrawn after update on links.link referencing old table as stale new table as fresh
  for each statement execute function lines.hear_links();
revoke all on function lines.hear_sightings(), lines.hear_links() from public;

-- As in 0021; what is told is kept.
do $$ begin
  execute format($f$
    create or replace function lines.tell_owners(wanted uuid, word text, minted jsonb) returns void
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
        insert into lines.told (sighting, line, sighting_reference, organisation, team)
        values (s.id, hit.id, s.reference, hit.controller, case when hit.restricted_to[1] >= 10000 then hit.restricted_to[1] end)
        on conflict do nothing;
        insert into jobs.outbox (id, queue, payload) values (gen_random_uuid(), 'work.mail',
          case when hit.restricted_to[1] >= 10000 then jsonb_build_object('organisation', hit.controller, 'team', hit.restricted_to[1])
            else jsonb_build_object('organisation', hit.controller) end);
        perform set_config('app.actor', said, true);
      end loop;
    end
    $body$ $f$, govern.police_rule());
end $$;

-- A reference stays its force's own when the line is handed over ------------------------------------------------------------

-- Whose reference `source_reference` is, where that is no longer the force that answers: its file finds the line by it and
-- makes no second one, and the new force's own references are not mistaken for it.
alter table lines.line add column source_of int references directory.organisation;
alter table lines.line disable trigger user;
update lines.line l set source_of = h.from_organisation
from (select distinct on (line) line, from_organisation from lines.hand_over where accepted order by line, decided_at) h
where h.line = l.id and l.source_reference is not null;
alter table lines.line enable trigger user;
do $$
declare
  held text;
begin
  select i.indexrelid::regclass::text into strict held from pg_index i
    where i.indrelid = 'lines.line'::regclass and i.indisunique and pg_get_indexdef(i.indexrelid) ~ '\(controller, source_reference, marking, restricted_to\)';
  execute format('drop index %s', held);
end $$;
create unique index on lines.line (controller, source_reference, marking, restricted_to, source_of)
  nulls not distinct where source_reference is not null;
create index on lines.line (source_of, source_reference) where source_of is not null;

-- As in 0021; the line keeps whose reference it bears.
do $$ begin
  execute format($f$
    create or replace function lines.decide_hand_over(wanted uuid, accepting boolean, because text) returns text
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
        update lines.line l set controller = held.to_organisation,
          source_of = case when l.source_reference is not null then coalesce(l.source_of, held.from_organisation) end where l.id = held.line;
      end if;
      return 'done';
    end
    $body$ $f$, govern.police_rule());
end $$;
