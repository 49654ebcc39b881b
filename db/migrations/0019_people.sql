-- People: one record for each force that holds them. What somebody did and what was done to them are told apart; what
-- may not be read with the rest (an address that is protected, ethnicity) lies in tables of its own.

create schema people;
grant usage on schema people to app_police, app_outside, app_system;

-- Nationality is not held. Whether somebody is a child is asked of the day, never kept.
create table people.person (
  -- The name that lists show; null while nobody knows one.
  known_as text collate "und-x-icu" check (btrim(known_as) <> ''),
  sex text,
  -- When somebody was born, as narrowly as is known, and how that came to be known: "2011-05-01/2011-05-31 month".
  born text check (born ~ '^\d{4}-\d\d-\d\d/\d{4}-\d\d-\d\d (date|month|year|age|estimate)$'),
  born_earliest date generated always as (make_date(left(born, 4)::int, substr(born, 6, 2)::int, substr(born, 9, 2)::int)) stored,
  born_latest date generated always as (make_date(substr(born, 12, 4)::int, substr(born, 17, 2)::int, substr(born, 20, 2)::int)) stored,
  age_certainty text,
  -- The council that looks after a child.
  looked_after_by int references directory.organisation,
  deceased boolean,
  -- The force's own reference.
  source_reference text,
  source text not null check (btrim(source) <> ''),
  check (born_latest >= born_earliest)
);
-- The catalogue's status is what may stand beside the name everywhere: whether they live.
select govern.record('people.person', 3, 'person', title => 'coalesce(f.known_as, ''Name not known'')',
  status => 'case when f.deceased then ''deceased'' end', at => 'f.recorded_at', may => 'people.edit');
select govern.keep_history('people.person', 'id');
select vocabulary.keep('people.person', 'sex', 'sexes');
select vocabulary.keep('people.person', 'age_certainty', 'age-certainties');
-- The list as it opens, newest first; that of one force; and the children in it.
create index on people.person (id desc)
  include (audience, marking, handling, controller, recipients, recipients_until, restricted_to);
create index on people.person (controller, id desc)
  include (audience, marking, handling, recipients, recipients_until, restricted_to);
create index on people.person (born_latest, id desc)
  include (audience, marking, handling, controller, recipients, recipients_until, restricted_to);

create table people.name (
  person uuid not null references people.person,
  given_name text collate "und-x-icu",
  family_name text collate "und-x-icu",
  kind text,
  check (num_nonnulls(given_name, family_name) > 0)
);
create table people.identifier (
  person uuid not null references people.person,
  -- Numbers of health records are not held.
  scheme text not null check (scheme !~* 'nhs|health'),
  value text not null check (btrim(value) <> '')
);
create table people.description (
  person uuid not null references people.person,
  looks text,
  marks text,
  check (num_nonnulls(looks, marks) > 0)
);
-- A number or an address of e-mail that is said to be theirs. A phone that was seized or seen is a record, and linked.
create table people.contact (
  person uuid not null references people.person,
  value text not null check (btrim(value) <> '')
);
create table people.exploitation (
  person uuid not null references people.person,
  status text not null,
  forms text[] not null default '{}',
  means text[] not null default '{}',
  rests_on text not null check (btrim(rests_on) <> ''),
  nrm_reference text
);
-- Every warning ends unless somebody renews it (H3).
create table people.warning (
  person uuid not null references people.person,
  marker text not null,
  detail text,
  expires_on date not null
);
create table people.vulnerability (
  person uuid not null references people.person,
  marker text not null,
  detail text
);
-- What somebody said, in their own words (C65).
create table people.said (
  person uuid not null references people.person,
  words text not null check (btrim(words) <> ''),
  said_on date not null,
  heard_by text not null check (btrim(heard_by) <> ''),
  written_by text not null check (btrim(written_by) <> ''),
  written_role text not null check (btrim(written_role) <> ''),
  interpreter boolean,
  may_share boolean,
  -- Whose account wrote it into the register: nobody else ever changes anything of it.
  account uuid
);
select govern.fact_of('people.name', 'people.person', 'person', may => 'people.edit');
select govern.fact_of('people.identifier', 'people.person', 'person', may => 'people.edit');
select govern.fact_of('people.description', 'people.person', 'person', may => 'people.edit');
select govern.fact_of('people.contact', 'people.person', 'person', may => 'people.edit');
select govern.fact_of('people.exploitation', 'people.person', 'person', may => 'people.edit');
select govern.fact_of('people.warning', 'people.person', 'person', may => 'people.edit');
select govern.fact_of('people.vulnerability', 'people.person', 'person', may => 'people.edit');
select govern.fact_of('people.said', 'people.person', 'person', may => 'people.edit');
select vocabulary.keep('people.name', 'kind', 'name-kinds');
select vocabulary.keep('people.identifier', 'scheme', 'identifier-schemes');
select vocabulary.keep('people.exploitation', 'status', 'exploitation-statuses');
select vocabulary.keep('people.exploitation', 'forms', 'exploitation-forms');
select vocabulary.keep('people.exploitation', 'means', 'means-of-control');
select vocabulary.keep('people.warning', 'marker', 'warning-markers');
select vocabulary.keep('people.vulnerability', 'marker', 'vulnerability-markers');

create function people.keep_words() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  asks constant uuid := (govern.actor()->>'account')::uuid;
begin
  if tg_op = 'INSERT' then
    new.account := asks;
  elsif new.words is distinct from old.words or new.account is distinct from old.account then
    raise insufficient_privilege using message = 'what somebody said is never put in other words';
  elsif (new.said_on, new.heard_by, new.written_by, new.written_role, new.interpreter, new.may_share, new.statement, new.grade, new.source)
        is distinct from (old.said_on, old.heard_by, old.written_by, old.written_role, old.interpreter, old.may_share, old.statement, old.grade, old.source)
        and asks is distinct from old.account then
    raise insufficient_privilege using message = 'only who wrote down what somebody said may correct when and where that was';
  end if;
  return new;
end
$$;
revoke all on function people.keep_words() from public;
create trigger keep_words before insert or update on people.said for each row execute function people.keep_words();

-- Two people (H1). Which roles, categories and statuses say that somebody was harmed, and which that they harm, stands
-- in the vocabularies.
create function people.side_of(wanted_list text, wanted_code text) returns text
language sql stable security definer set search_path = '' as $$
  select v.particulars->>'side' from vocabulary.value v where v.list = wanted_list and v.code = wanted_code
$$;
revoke all on function people.side_of(text, text) from public;
grant execute on function people.side_of(text, text) to app_police, app_outside, app_system;

-- Whether something stands that says somebody was harmed, as far as the actor may see: a hidden incident is not felt.
create function people.is_harmed(wanted uuid, beside uuid) returns boolean
language plpgsql stable set search_path = '' as $$
begin
  return exists (
    select from people.exploitation x where x.person = wanted and x.id <> beside and x.withdrawn_at is null and x.until is null
      and people.side_of('exploitation-statuses', x.status) in ('harmed', 'both')
  ) or exists (
    select from links.link l where l.a = wanted and l.kind = 'involved-in' and l.id <> beside and l.withdrawn_at is null
      and people.side_of('event-categories', l.role) in ('harmed', 'both')
  );
end
$$;

-- A second person of the actor's own organisation approved exactly this: approvals of others are not in sight, and who
-- asked cannot decide (policies of work.approval).
create function people.is_approved(wanted uuid, wanted_deed text) returns boolean
language plpgsql stable set search_path = '' as $$
begin
  return exists (
    select from work.approval a where a.about = wanted and a.kind = 'victim status' and a.state = 'approved'
      and a.payload->>'deed' = wanted_deed
  );
end
$$;

create function people.two_for_exploitation() returns trigger
language plpgsql set search_path = '' as $$
begin
  if people.side_of('exploitation-statuses', new.status) in ('harming', 'both') and new.withdrawn_at is null
     and (tg_op = 'INSERT' or old.status <> new.status) and people.is_harmed(new.person, new.id)
     and not people.is_approved(new.person, 'exploitation ' || new.status) then
    raise insufficient_privilege using message = 'this takes two people';
  end if;
  if tg_op = 'UPDATE' and old.withdrawn_at is null and old.until is null
     and people.side_of('exploitation-statuses', old.status) in ('harmed', 'both')
     and not people.is_harmed(new.person, '00000000-0000-0000-0000-000000000000')
     and not people.is_approved(new.person, 'end ' || new.id) then
    raise insufficient_privilege using message = 'this takes two people';
  end if;
  return null;
end
$$;
create trigger two_people_added after insert on people.exploitation for each row execute function people.two_for_exploitation();
create trigger two_people_changed after update on people.exploitation for each row
  when ((old.status, old.until, old.withdrawn_at) is distinct from (new.status, new.until, new.withdrawn_at))
  execute function people.two_for_exploitation();

-- Whom a link says to harm others: who is suspected or convicted, who has such a role in a line, who exploits somebody.
create function people.harming_end(kind text, role text, a uuid, b uuid) returns uuid
language sql stable set search_path = '' as $$
  select case
    when kind = 'involved-in' and people.side_of('event-categories', role) in ('harming', 'both') then a
    when kind = 'role-in-line' and people.side_of('line-roles', role) in ('harming', 'both') then a
    when kind = 'associates-with' and people.side_of('associations', role) in ('harming', 'both') then a
    when kind = 'associates-with' and people.side_of('associations', role) = 'harmed' then b
  end
$$;

create function people.two_for_link() returns trigger
language plpgsql set search_path = '' as $$
declare
  named constant uuid := case when new.withdrawn_at is null then people.harming_end(new.kind, new.role, new.a, new.b) end;
begin
  if named is not null and (tg_op = 'INSERT' or old.role is distinct from new.role or old.withdrawn_at is not null)
     and people.is_harmed(named, new.id)
     and not people.is_approved(named, format('link %s %s %s %s', new.kind, new.role, new.a, new.b)) then
    raise insufficient_privilege using message = 'this takes two people';
  end if;
  if tg_op = 'UPDATE' and old.kind = 'involved-in' and old.withdrawn_at is null
     and people.side_of('event-categories', old.role) in ('harmed', 'both')
     and not people.is_harmed(new.a, '00000000-0000-0000-0000-000000000000')
     and not people.is_approved(new.a, 'end ' || new.id) then
    raise insufficient_privilege using message = 'this takes two people';
  end if;
  return null;
end
$$;
create trigger two_people_added after insert on links.link for each row
  when (new.kind in ('involved-in', 'role-in-line', 'associates-with')) execute function people.two_for_link();
create trigger two_people_changed after update on links.link for each row
  when (new.kind in ('involved-in', 'role-in-line', 'associates-with')
    and (old.role, old.withdrawn_at) is distinct from (new.role, new.withdrawn_at)) execute function people.two_for_link();

-- An address that could lead somebody to a child or an adult at risk (H13). The words of it are read through the function
-- below alone, by those of the controller with the permission, with a reason that the ledger keeps.
create table people.protected_address (
  id uuid primary key,
  person uuid not null references people.person,
  address text not null check (btrim(address) <> ''),
  uprn text,
  why text not null check (btrim(why) <> ''),
  since date,
  until date,
  source text not null check (btrim(source) <> ''),
  recorded_at timestamptz not null default now(),
  recorded_by text not null,
  withdrawn_at timestamptz,
  withdrawn_by text,
  check (until is null or since is null or until >= since),
  check ((withdrawn_at is null) = (withdrawn_by is null))
);
create index on people.protected_address (person);
select govern.close_table('people.protected_address', 'own', 'addresses that are protected: role, controller and a reason');
select govern.add_ledger('people.protected_address', 'protected address', 'person');
grant select (id, person, recorded_at, recorded_by, withdrawn_at, withdrawn_by), insert, update (withdrawn_at, withdrawn_by)
  on people.protected_address to app_police;
do $$
declare
  mine constant text := govern.say('{{may:people.protected}} and (select p.controller from people.person p where p.id = person) = {{org}}');
begin
  execute format('create policy read on people.protected_address for select to app_police using (%s)', mine);
  execute format('create policy add on people.protected_address for insert to app_police with check (%s and withdrawn_at is null)', mine);
  execute format('create policy withdraw on people.protected_address for update to app_police using (%s and withdrawn_at is null) with check (%s)', mine, mine);
  execute format($f$
    create function people.see_addresses(wanted uuid, reason text)
    returns table (id uuid, address text, uprn text, why text, since date, until date, source text, recorded_at timestamptz, recorded_by text)
    language plpgsql security definer set search_path = '' as $body$
    begin
      if btrim(coalesce(reason, '')) = '' or not coalesce((govern.actor()->'may') ? 'people.protected', false)
         or not exists (select from people.person p where p.id = wanted and p.controller = (govern.actor()->>'org')::int and (%s)) then
        return;
      end if;
      perform ledger.write('consultation', 'protected address', array[wanted],
        (select count(*)::int from people.protected_address d where d.person = wanted and d.withdrawn_at is null), 'Reason: ' || reason);
      return query select d.id, d.address, d.uprn, d.why, d.since, d.until, d.source, d.recorded_at, d.recorded_by
        from people.protected_address d where d.person = wanted and d.withdrawn_at is null order by d.until desc nulls first, d.recorded_at desc;
    end
    $body$ $f$, govern.police_rule());
  revoke all on function people.see_addresses(uuid, text) from public;
  grant execute on function people.see_addresses(uuid, text) to app_police;
end $$;

-- What a person says of their background and what an officer saw, each by its own list (H2): written by police and not
-- read back by them. Read for the monitoring of fairness alone. Nothing of it is kept elsewhere: no history, no token.
create table people.background (
  person uuid primary key references people.person,
  controller int not null,
  self_defined text,
  officer_defined text,
  recorded_at timestamptz not null default now(),
  check (num_nonnulls(self_defined, officer_defined) > 0)
);
select govern.close_table('people.background', 'own', 'for the monitoring of fairness alone; written by police, read by auditors');
select govern.add_ledger('people.background', 'background', 'person');
select vocabulary.keep('people.background', 'self_defined', 'ethnicity-self-defined');
select vocabulary.keep('people.background', 'officer_defined', 'ethnicity-officer-defined');
grant select on people.background to app_police, app_outside;
do $$ begin
  execute format('create policy read on people.background for select to app_police, app_outside using (%s)',
    govern.say('{{may:people.ethnicity}} and ({{oversight}} or controller = {{org}})'));
  -- An update would have to read; so police write through this alone, and what was held is replaced.
  execute format($f$
    create function people.put_background(wanted uuid, self text, officer text) returns void
    language plpgsql security definer set search_path = '' as $body$
    begin
      if not coalesce((govern.actor()->'may') ? 'people.edit', false)
         or not exists (select from people.person p where p.id = wanted and p.controller = (govern.actor()->>'org')::int and (%s)) then
        raise insufficient_privilege using message = 'new row violates row-level security policy for table "background"';
      end if;
      insert into people.background as b (person, controller, self_defined, officer_defined)
      values (wanted, (govern.actor()->>'org')::int, self, officer)
      on conflict (person) do update set self_defined = coalesce(excluded.self_defined, b.self_defined),
        officer_defined = coalesce(excluded.officer_defined, b.officer_defined), recorded_at = now();
    end
    $body$ $f$, govern.police_rule());
  revoke all on function people.put_background(uuid, text, text) from public;
  grant execute on function people.put_background(uuid, text, text) to app_police;
end $$;
-- The record goes to another force: so does who may monitor it.
create function people.move_background() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  update people.background b set controller = new.controller where b.person = new.id;
  return null;
end
$$;
revoke all on function people.move_background() from public;
create trigger move_background after update on people.person for each row
  when (old.controller <> new.controller) execute function people.move_background();
