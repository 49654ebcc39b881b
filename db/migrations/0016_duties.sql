-- Which body has which duty where and since when, whom to ring for it, and the hospitals and schools of the country.

-- A duty of a body for an area: a code of the Government Statistical Service's register, from a district (E07000105) over
-- a county (E10000016), a force area (E23000032) and a nation (E92000001) to the whole kingdom (K02000001). Dated, because
-- councils are reorganised and contracts end: what is over is dated and never taken out, since referrals speak of it.
create table directory.duty (
  organisation int not null references directory.organisation,
  duty text not null check (duty ~ '^[a-z]+(-[a-z]+)*$'),
  area text not null check (area ~ '^[EWSNK]\d{8}$'),
  -- Null: since before this was written down, and until further notice.
  from_day date,
  to_day date check (to_day >= from_day),
  note text not null default '',
  source text not null check (source <> ''),
  standing text not null check (standing in ('official', 'named source', 'unverified')),
  primary key (organisation, duty, area)
);
create index on directory.duty (area, duty);
select govern.close_table('directory.duty', 'reference', 'duties of public bodies, from the reference tables');
grant select on directory.duty to app_police, app_outside;
select govern.allow_system('directory.duty', '{clerk}', 'select');
select govern.allow_system('directory.duty', '{clerk}', 'insert');
select govern.allow_system('directory.duty', '{clerk}', 'update');

-- A number that somebody answers for a body's duty, and when. No number of a person's own.
create table directory.contact_point (
  id uuid primary key,
  organisation int not null references directory.organisation,
  duty text not null check (duty ~ '^[a-z]+(-[a-z]+)*$'),
  hours text not null check (hours in ('always', 'office hours', 'out of hours', 'every day')),
  -- London time, like 08:30. Null with 'always'; otherwise null means the usual office hours.
  opens text check (opens ~ '^([01]\d|2[0-3]):[0-5]\d$'),
  closes text check (closes ~ '^([01]\d|2[0-3]):[0-5]\d$'),
  telephone text not null check (telephone ~ '^[+0-9][0-9 ]{2,18}$'),
  -- What to do when nobody answers, in words.
  fallback text not null default '' check (length(fallback) <= 300),
  source text not null check (source <> ''),
  standing text not null check (standing in ('official', 'named source', 'unverified')),
  -- True for numbers of Ofcom's ranges for drama, which nobody answers.
  demonstration boolean not null,
  checked_on date,
  load uuid,
  unique (organisation, duty, hours),
  check ((opens is null) = (closes is null)),
  check (hours <> 'always' or opens is null),
  check (hours <> 'every day' or opens is not null)
);
select govern.close_table('directory.contact_point', 'reference', 'numbers of public services; none of a person''s own');
grant select, insert, update on directory.contact_point to app_police;
grant select on directory.contact_point to app_outside;
-- A wrong number costs a child the night: loading for others takes a permission of its own.
do $$ declare
  own constant text := govern.say('{{may:exchange.import}} and ({{may:contacts.edit}} or organisation = {{org}})');
begin
  execute format('create policy add on directory.contact_point for insert to app_police with check (%s)', own);
  execute format('create policy change on directory.contact_point for update to app_police using (%s) with check (%s)', own, own);
end $$;
select govern.allow_system('directory.contact_point', '{clerk}', 'select');
select govern.allow_system('directory.contact_point', '{clerk}', 'insert');
select govern.allow_system('directory.contact_point', '{clerk}', 'update');
select govern.add_ledger('directory.contact_point', 'contact point', 'id');

-- Hospitals and schools, as an operator imports them from the lists that the health service and the department publish.
create table directory.institution (
  kind text not null check (kind in ('hospital', 'school')),
  code text not null check (code <> ''),
  name text collate "und-x-icu" not null check (name <> ''),
  postcode text,
  -- Code of the district; null when the list gives none.
  district text check (district ~ '^[EWSN]\d{8}$'),
  is_open boolean not null,
  load uuid not null,
  primary key (kind, code)
);
create index on directory.institution (district, kind);
select govern.close_table('directory.institution', 'open data', 'published lists of hospitals and schools');
grant select on directory.institution to app_police, app_outside;
grant insert, update on directory.institution to app_police;
do $$ begin
  execute format('create policy add on directory.institution for insert to app_police with check (%s)', govern.say('{{may:exchange.import}}'));
  execute format('create policy change on directory.institution for update to app_police using (%s) with check (%s)', govern.say('{{may:exchange.import}}'), govern.say('{{may:exchange.import}}'));
end $$;
select govern.add_ledger('directory.institution', 'institution', 'load');

-- Whoever is signed in for an organisation may read them.
do $$
declare
  relation text;
begin
  foreach relation in array array['duty', 'contact_point', 'institution'] loop
    execute format('create policy read on directory.%I for select to app_police, app_outside using (%s)', relation,
      govern.say('{{org}} is not null'));
  end loop;
end $$;

-- What the exchange can load grows by these.
alter table exchange.load drop constraint load_kind_check;
alter table exchange.load add constraint load_kind_check
  check (kind in ('crimes', 'lines', 'contacts', 'hospitals', 'schools'));
