-- Open crime data (data.police.uk, Open Government Licence): published, names nobody, positions snapped to map points.
-- Reference data with a source, not governed records (docs/adr).

create schema geography;
grant usage on schema geography to app_police, app_outside, app_system;

create table geography.crime (
  -- Made from the facts and a count among equals, the same from whichever file the crime comes.
  source_reference text primary key,
  month text not null check (month ~ '^\d{4}-\d{2}$'),
  force int not null references directory.organisation,
  kind text not null,
  -- Millionths of a degree (WGS84): exact, and an integer reaches an index beneath a policy.
  longitude int,
  latitude int,
  location text not null,
  lsoa text,
  district text,
  outcome text,
  crime_id text,
  load uuid not null,
  check ((longitude is null) = (latitude is null))
);
create index on geography.crime (kind, force, month) include (district);
create index on geography.crime (kind, month desc, source_reference);
select govern.close_table('geography.crime', 'open data', 'data.police.uk, Open Government Licence v3.0');
grant select on geography.crime to app_police, app_outside;
grant insert, update on geography.crime to app_police;
do $$ begin
  execute format('create policy read on geography.crime for select to app_police, app_outside using (%s)', govern.say('{{may:crimes.view}}'));
  execute format('create policy add on geography.crime for insert to app_police with check (%s)', govern.say('{{may:exchange.import}}'));
  execute format('create policy change on geography.crime for update to app_police using (%s) with check (%s)', govern.say('{{may:exchange.import}}'), govern.say('{{may:exchange.import}}'));
end $$;
select govern.add_ledger('geography.crime', 'crime', 'load');
