-- The national register of deal lines. A line outlives its numbers, brands and handsets (C1), may start and end in one
-- force (C3), and is one national record with an answerable force (its controller).

create schema lines;
grant usage on schema lines to app_police, app_outside, app_system;

create table lines.line (
  name text collate "und-x-icu" not null check (btrim(name) <> ''),
  status text not null check (status in ('suspected', 'potentially active', 'active', 'dormant', 'closed type 1', 'closed type 2', 're-opened', 'merged', 'split')),
  status_since date not null,
  -- The exporter-importer model is not hard-wired: external crosses a force boundary, internal does not.
  reach text not null check (reach in ('external', 'internal', 'not known')),
  origin_force int references directory.organisation,
  first_seen date,
  last_seen date,
  drugs text[] not null default '{}',
  note text not null default '',
  -- The record's name in the system that it came from; a second load finds it again.
  source_reference text,
  source text not null,
  check (last_seen is null or first_seen is null or last_seen >= first_seen)
);
select govern.record('lines.line', 1, 'line', title => 'f.name', status => 'f.status',
  at => 'coalesce(f.last_seen::timestamp at time zone ''UTC'', f.recorded_at)', may => 'lines.edit');
-- Once for those who may see it: a colleague's file must not run into a line that is restricted or marked beyond them,
-- which would tell them that it is there.
create unique index on lines.line (controller, source_reference, marking, restricted_to)
  nulls not distinct where source_reference is not null;
create index on lines.line (origin_force, status) include (audience, marking, handling, controller, recipients, recipients_until, restricted_to, id);

create table lines.brand (
  line uuid not null references lines.line,
  name text collate "und-x-icu" not null check (btrim(name) <> ''),
  used_from date,
  used_to date,
  source text not null,
  check (used_to is null or used_from is null or used_to >= used_from)
);
select govern.part_of('lines.brand', 'lines.line', 'line', may => 'lines.edit');

create table lines.number (
  line uuid not null references lines.line,
  -- E.164. The same number may stand on two lines: that is for a person to judge, not for a constraint.
  number text not null check (number ~ '^\+[1-9]\d{6,14}$'),
  used_from date,
  used_to date,
  source text not null,
  check (used_to is null or used_from is null or used_to >= used_from)
);
select govern.part_of('lines.number', 'lines.line', 'line', may => 'lines.edit');
create index on lines.number (number);

create table lines.area (
  line uuid not null references lines.line,
  force int not null references directory.organisation,
  first_seen date,
  last_seen date,
  source text not null,
  check (last_seen is null or first_seen is null or last_seen >= first_seen)
);
select govern.part_of('lines.area', 'lines.line', 'line', may => 'lines.edit');
create index on lines.area (force, line);

create table lines.status_change (
  line uuid not null references lines.line,
  status text not null,
  since date not null,
  reason text not null check (btrim(reason) <> ''),
  recorded_by text not null
);
select govern.part_of('lines.status_change', 'lines.line', 'line', may => 'lines.edit');
