-- The outbox: a command writes what is to happen next in its own transaction; after the commit it is drained to the
-- queue. At least once, so every handler is idempotent.

create schema jobs;
grant usage on schema jobs to app_police, app_outside, app_system;

create table jobs.outbox (
  id uuid primary key,
  queue text not null,
  payload jsonb not null,
  created_at timestamptz not null default now(),
  sent_at timestamptz
);
create index on jobs.outbox (created_at) where sent_at is null;
select govern.close_table('jobs.outbox', 'system', 'work to be handed to the queue');
grant insert on jobs.outbox to app_police, app_outside;
create policy hand_in on jobs.outbox for insert to app_police, app_outside with check (sent_at is null);
select govern.allow_system('jobs.outbox', '{jobs}', 'select');
select govern.allow_system('jobs.outbox', '{jobs}', 'update');
select govern.allow_system('jobs.outbox', '{jobs}', 'insert');
select govern.allow_system('jobs.outbox', '{jobs}', 'delete', 'sent_at is not null');
