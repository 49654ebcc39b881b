-- Loads of files: what was sent, by whom, what became of each row.

create schema exchange;
grant usage on schema exchange to app_police, app_outside, app_system;

create table exchange.load (
  kind text not null check (kind in ('crimes', 'lines')),
  file_name text not null,
  file_bytes bigint not null,
  file_sha256 text not null,
  upload uuid,
  mapping jsonb not null,
  requested_by uuid,
  status text not null check (status in ('waiting', 'running', 'finished', 'failed')),
  finished_at timestamptz,
  outcome jsonb,
  trouble text
);
select govern.record('exchange.load', 2, 'load',
  title => 'f.kind || '': '' || f.file_name', status => 'f.status', at => 'f.recorded_at', may => 'exchange.import');

create table exchange.problem (
  load uuid not null references exchange.load,
  row int not null,
  col text,
  value text not null,
  message text not null
);
select govern.part_of('exchange.problem', 'exchange.load', 'load', may => 'exchange.import');

-- How far a load has come. Written in the same transaction as each batch, so that a load that was cut off goes on
-- where it stopped; too often for the ledger, and says nothing about anybody.
create table exchange.progress (
  load uuid primary key references exchange.load,
  controller int not null references directory.organisation,
  last_row int not null,
  read int not null,
  added int not null,
  changed int not null,
  unchanged int not null,
  refused int not null,
  -- The last row of the file; null until the file has been gone through once.
  total_rows int,
  moved_at timestamptz not null,
  seconds double precision not null
);
select govern.close_table('exchange.progress', 'own', 'counts of a load under way; no record of anybody');
grant select, insert, update on exchange.progress to app_police, app_outside;
do $$ begin
  execute format('create policy own on exchange.progress to app_police, app_outside using (%s) with check (%s)',
    govern.say('controller = {{org}} and {{may:exchange.import}}'), govern.say('controller = {{org}} and {{may:exchange.import}}'));
end $$;
