-- Work: what somebody is told, what is due, what somebody is asked to do, what needs two people, and the e-mail that
-- says no more than that there is something. Nothing here holds a record's title: it is read through the catalogue, as
-- whoever looks. What is about a record that somebody may not see is not there for them.

create schema work;
grant usage on schema work to app_police, app_outside, app_system;

-- Something told to somebody, to a team, to those who answer for an organisation's work, or to an organisation.
create table work.notice (
  id uuid primary key,
  reference text not null unique,
  kind text not null check (btrim(kind) <> ''),
  words text not null check (btrim(words) <> '' and length(words) <= 500),
  about uuid references catalogue.entry on delete cascade,
  to_organisation int not null references directory.organisation,
  to_team int check (to_team >= 10000),
  to_account uuid,
  to_supervisors boolean not null default false,
  -- What settles it: that somebody has read it, or that somebody has acted.
  asks text not null check (asks in ('acknowledge', 'act')),
  priority text not null check (priority in ('child at risk', 'high', 'ordinary')),
  told_at timestamptz not null,
  by_organisation int references directory.organisation,
  by_account uuid,
  by_name text collate "und-x-icu" not null,
  -- `due_on` where the rule is by the day; the moment is then the end of that day.
  due_at timestamptz,
  due_on date,
  escalate_at timestamptz,
  escalated_at timestamptz,
  settled_at timestamptz,
  check (num_nonnulls(to_team, to_account) + to_supervisors::int <= 1),
  check (due_on is null or due_at is not null)
);
create index on work.notice (to_organisation) where settled_at is null;
create index on work.notice (escalate_at) where settled_at is null and escalated_at is null;
create index on work.notice (about);

-- Who has acknowledged a notice, or acted on it, when, and what they say.
create table work.receipt (
  id uuid primary key,
  notice uuid not null references work.notice on delete cascade,
  kind text not null check (kind in ('acknowledged', 'acted')),
  organisation int not null references directory.organisation,
  account uuid not null,
  name text collate "und-x-icu" not null,
  at timestamptz not null,
  words text not null default '' check (length(words) <= 2000)
);
create index on work.receipt (notice, at);

-- A duty of an organisation with a moment when it is due. Modules start and end clocks.
create table work.clock (
  id uuid primary key,
  kind text not null check (btrim(kind) <> ''),
  words text not null check (btrim(words) <> '' and length(words) <= 500),
  about uuid references catalogue.entry on delete cascade,
  organisation int not null references directory.organisation,
  team int check (team >= 10000),
  priority text not null check (priority in ('child at risk', 'high', 'ordinary')),
  started_at timestamptz not null,
  by_organisation int references directory.organisation,
  by_name text collate "und-x-icu" not null,
  due_at timestamptz not null,
  due_on date,
  ended text check (ended in ('met', 'stopped')),
  ended_at timestamptz,
  ended_by text collate "und-x-icu",
  end_reason text not null default '' check (length(end_reason) <= 2000),
  escalate_at timestamptz,
  -- Whose supervisors are told when it is late: the organisation's own, or another's, such as the national centre's.
  escalate_to int not null references directory.organisation,
  escalated_at timestamptz,
  check ((ended is null) = (ended_at is null) and (ended is null) = (ended_by is null))
);
create index on work.clock (organisation, kind) where ended is null;
create index on work.clock (escalate_to) where ended is null and escalated_at is not null;
create index on work.clock (escalate_at) where ended is null and escalated_at is null;
create index on work.clock (about, kind);

create table work.task (
  title text collate "und-x-icu" not null check (btrim(title) <> '' and length(title) <= 300),
  about uuid references catalogue.entry,
  owner_organisation int not null references directory.organisation,
  owner_team int check (owner_team >= 10000),
  owner_account uuid,
  owner_name text collate "und-x-icu" not null default '',
  priority text not null check (priority in ('child at risk', 'high', 'ordinary')),
  due_at timestamptz,
  due_on date,
  state text not null check (state in ('open', 'done', 'cancelled')),
  state_reason text not null default '' check (length(state_reason) <= 2000),
  ended_at timestamptz,
  ended_by text collate "und-x-icu",
  asked_by uuid,
  escalated_at timestamptz,
  check (num_nonnulls(owner_team, owner_account) <= 1),
  check (due_on is null or due_at is not null),
  check ((state = 'open') = (ended_at is null) and (state = 'open') = (ended_by is null))
);
-- The catalogue names no task: its title may speak of a record that a reader of the catalogue may not see.
select govern.record('work.task', 14, 'task', title => '''Task''', status => 'f.state', at => 'f.recorded_at', may => 'work.assign');
select govern.keep_history('work.task', 'id');
create index on work.task (owner_organisation) where state = 'open';
create index on work.task (due_at) where state = 'open' and escalated_at is null;
create index on work.task (about);

-- What needs two people. The payload is what is carried out; the kinds are declared in code.
create table work.approval (
  id uuid primary key,
  reference text not null unique,
  kind text not null check (btrim(kind) <> ''),
  about uuid references catalogue.entry on delete cascade,
  payload jsonb not null,
  words text not null check (btrim(words) <> '' and length(words) <= 2000),
  organisation int not null references directory.organisation,
  asked_by uuid not null,
  asked_name text collate "und-x-icu" not null,
  asked_at timestamptz not null,
  state text not null check (state in ('asked', 'approved', 'refused', 'withdrawn')),
  decided_by uuid,
  decided_name text collate "und-x-icu",
  decided_at timestamptz,
  reason text not null default '' check (length(reason) <= 2000),
  check ((state = 'asked') = (decided_at is null)),
  check (state in ('asked', 'withdrawn') or (decided_by is not null and decided_by <> asked_by))
);
create index on work.approval (organisation) where state = 'asked';
create index on work.approval (about);

-- Where somebody wants to be written to. Their own; the jobs read it, nobody else.
create table work.mail_address (
  account uuid primary key references directory.account,
  address text not null check (address ~ '^[^@[:space:]]+@[^@[:space:]]+$' and length(address) <= 254),
  changed_at timestamptz not null
);

-- E-mails: to whom, when, what became of them. They have no content of their own, so there is none here.
create table work.message (
  id uuid primary key,
  job uuid not null,
  account uuid not null references directory.account,
  organisation int not null references directory.organisation,
  to_name text collate "und-x-icu" not null,
  created_at timestamptz not null,
  -- 'kept': no service for sending is set up.
  state text not null check (state in ('waiting', 'sent', 'kept', 'failed')),
  sent_at timestamptz,
  service_id text,
  trouble text,
  unique (job, account)
);
create index on work.message (organisation, created_at desc);
create index on work.message (account, created_at desc);
create index on work.message (created_at) where state = 'waiting';

select govern.close_table('work.notice', 'own', 'what organisations tell each other and their own; about a record only for who may see it');
select govern.close_table('work.receipt', 'own', 'who has acknowledged or acted; read through the notice');
select govern.close_table('work.clock', 'own', 'duties that are due; about a record only for who may see it');
select govern.close_table('work.approval', 'own', 'what needs two people of one organisation');
select govern.close_table('work.mail_address', 'own', 'where somebody wants to be written to; their own');
select govern.close_table('work.message', 'own', 'e-mails without content: to whom and when');
select govern.add_ledger('work.notice', 'notice', 'id');
select govern.add_ledger('work.receipt', 'notice', 'notice');
select govern.add_ledger('work.clock', 'clock', 'id');
select govern.add_ledger('work.approval', 'approval', 'id');

grant select, insert on work.notice, work.receipt, work.clock, work.approval to app_police, app_outside;
-- Columns that a person may change: what was said, to whom and about what stays as it was.
grant update (due_at, due_on, ended, ended_at, ended_by, end_reason, escalate_at) on work.clock to app_police, app_outside;
grant update (state, decided_by, decided_name, decided_at, reason) on work.approval to app_police, app_outside;
grant select, insert, delete on work.mail_address to app_police, app_outside;
grant update (address, changed_at) on work.mail_address to app_police, app_outside;
grant select on work.message to app_police, app_outside;

do $$
declare
  relation text;
  mine constant text := '(to_account is null or to_account = {{account}} or (escalated_at is not null and {{may:work.assign}}))'
    ' and (to_team is null or array[to_team] && {{memberships}} or (escalated_at is not null and {{may:work.assign}}))'
    ' and (not to_supervisors or {{may:work.assign}})';
  -- Asked of the catalogue as whoever looks: hidden and gone are the same.
  known constant text := govern.say('{{org}} is not null and (about is null or (select true from catalogue.entry e where e.id = about))');
  held constant text := 'organisation = {{org}} and (team is null or array[team] && {{memberships}} or {{may:work.assign}})';
begin
  foreach relation in array array['work.notice', 'work.clock', 'work.task', 'work.approval'] loop
    execute format('create policy known on %s as restrictive for select to app_police, app_outside using (%s)', relation, known);
    execute format('create policy known_add on %s as restrictive for insert to app_police, app_outside with check (%s)', relation, known);
  end loop;
  execute format('create policy read on work.notice for select to app_police, app_outside using (%s)',
    govern.say('(to_organisation = {{org}} and ' || mine || ') or by_organisation = {{org}}'));
  execute format('create policy tell on work.notice for insert to app_police, app_outside with check (%s)',
    govern.say('by_organisation = {{org}} and by_account is not distinct from {{account}} and settled_at is null and escalated_at is null'));
  -- Read through the notice.
  create policy read on work.receipt for select to app_police, app_outside
    using ((select true from work.notice n where n.id = notice) and nullif(current_setting('app.actor', true), '') is not null);
  execute format('create policy add on work.receipt for insert to app_police, app_outside with check (%s)',
    govern.say('organisation = {{org}} and account = {{account}} and (select true from work.notice n where n.id = notice and n.to_organisation = {{org}} and '
      || replace(replace(replace(mine, 'to_account', 'n.to_account'), 'to_team', 'n.to_team'), 'not to_supervisors', 'not n.to_supervisors') || ')'));
  execute format('create policy read on work.clock for select to app_police, app_outside using (%s)',
    govern.say('(' || held || ') or by_organisation = {{org}} or (escalate_to = {{org}} and escalated_at is not null)'));
  execute format('create policy start on work.clock for insert to app_police, app_outside with check (%s)',
    govern.say('by_organisation = {{org}} and ended is null and escalated_at is null'));
  execute format('create policy change on work.clock for update to app_police, app_outside using (%s) with check (%s)',
    govern.say('(organisation = {{org}} or by_organisation = {{org}}) and ended is null'), govern.say('organisation = {{org}} or by_organisation = {{org}}'));
  execute format('create policy read on work.approval for select to app_police, app_outside using (%s)', govern.say('organisation = {{org}}'));
  execute format('create policy ask on work.approval for insert to app_police, app_outside with check (%s)',
    govern.say('organisation = {{org}} and asked_by = {{account}} and state = ''asked'' and decided_by is null'));
  -- The second person is another one; who asked may only withdraw.
  execute format('create policy decide on work.approval for update to app_police, app_outside using (%s) with check (%s)',
    govern.say('organisation = {{org}} and state = ''asked'' and ({{may:work.approve}} or asked_by = {{account}})'),
    govern.say('organisation = {{org}} and decided_by = {{account}} and ((state in (''approved'', ''refused'') and asked_by <> {{account}} and {{may:work.approve}})'
      ' or (state = ''withdrawn'' and asked_by = {{account}}))'));
  execute format('create policy own on work.mail_address to app_police, app_outside using (%s) with check (%s)',
    govern.say('account = {{account}}'), govern.say('account = {{account}}'));
  execute format('create policy read on work.message for select to app_police, app_outside using (%s)',
    govern.say('organisation = {{org}} and {{may:messages.view}}'));
  -- Beside those of every record: without the permission to give tasks, people keep their own, and take on or put back
  -- what their organisation or team is asked to do.
  execute format('create policy add_own on work.task for insert to app_police, app_outside with check (%s)',
    govern.say('controller = {{org}} and owner_organisation = {{org}} and owner_account = {{account}} and marking <= {{clearance}}'));
  execute format('create policy change_own on work.task for update to app_police, app_outside using (%s) with check (%s)',
    govern.say('owner_organisation = {{org}} and (owner_account is null or owner_account = {{account}}) and (owner_team is null or array[owner_team] && {{memberships}})'),
    govern.say('owner_organisation = {{org}} and (owner_account is null or owner_account = {{account}}) and (owner_team is null or array[owner_team] && {{memberships}})'));
  execute format('create policy change_given on work.task for update to app_police, app_outside using (%s) with check (%s)',
    govern.say('owner_organisation = {{org}} and {{may:work.assign}}'), govern.say('owner_organisation = {{org}} and {{may:work.assign}}'));
end $$;

-- The receipt that a notice asks for settles it.
create function work.settle() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  update work.notice n set settled_at = f.at from fresh f
  where n.id = f.notice and n.settled_at is null and (n.asks = 'acknowledge' or f.kind = 'acted');
  return null;
end
$$;
revoke all on function work.settle() from public;
create trigger settle after insert on work.receipt referencing new table as fresh
  for each statement execute function work.settle();

-- The jobs say what is late, never what it is about: they cannot read a word of it.
grant select (id, to_organisation, to_account, to_team, to_supervisors, escalate_at, escalated_at, settled_at) on work.notice to app_system;
grant insert on work.notice to app_system;
grant update (escalated_at) on work.notice to app_system;
grant select (id, kind, about, organisation, by_organisation, due_on, escalate_at, escalate_to, escalated_at, ended) on work.clock to app_system;
grant insert on work.clock to app_system;
grant update (escalated_at, due_at, due_on, escalate_at, ended, ended_at, ended_by, end_reason) on work.clock to app_system;
grant select (id, owner_organisation, state, due_at, escalated_at) on work.task to app_system;
grant update (escalated_at) on work.task to app_system;
grant select (id, controller, review_on) on catalogue.entry to app_system;
do $$ begin
  execute format('create policy system_late on work.notice for select to app_system using (%s)', govern.say('{{system}} = ''jobs'' and settled_at is null'));
  execute format('create policy system_tell on work.notice for insert to app_system with check (%s)',
    govern.say('{{system}} = ''jobs'' and by_organisation is null and by_account is null and settled_at is null and escalated_at is null'));
  execute format('create policy system_escalate on work.notice for update to app_system using (%s) with check (%s)',
    govern.say('{{system}} = ''jobs'' and settled_at is null'), govern.say('{{system}} = ''jobs'' and settled_at is null'));
  execute format('create policy system_late on work.clock for select to app_system using (%s)', govern.say('{{system}} = ''jobs'' and (ended is null or by_organisation is null)'));
  execute format('create policy system_start on work.clock for insert to app_system with check (%s)', govern.say('{{system}} = ''jobs'' and by_organisation is null and ended is null'));
  -- Their own clocks the jobs may end; of another's they only say that it is late (the columns of the grant are for both).
  execute format('create policy system_change on work.clock for update to app_system using (%s) with check (%s)',
    govern.say('{{system}} = ''jobs'' and ended is null'), govern.say('{{system}} = ''jobs'' and (ended is null or by_organisation is null)'));
  execute format('create policy system_late on work.task for select to app_system using (%s)', govern.say('{{system}} = ''jobs'' and state = ''open'''));
  execute format('create policy system_escalate on work.task for update to app_system using (%s) with check (%s)',
    govern.say('{{system}} = ''jobs'' and state = ''open'''), govern.say('{{system}} = ''jobs'' and state = ''open'''));
  execute format('create policy system_review on catalogue.entry for select to app_system using (%s)', govern.say('{{system}} = ''jobs'''));
end $$;
select govern.allow_system('work.mail_address', '{jobs}', 'select');
select govern.allow_system('work.message', '{jobs}', 'select');
select govern.allow_system('work.message', '{jobs}', 'insert');
select govern.allow_system('work.message', '{jobs}', 'update');

-- Colleagues: whom a task can be given to. Names of one's own organisation; nothing about how they sign in or what they may do.
grant select (id, name, closed_at) on directory.account to app_police, app_outside;
grant select (account, organisation, since, until) on directory.posting to app_police, app_outside;
do $$ begin
  execute format('create policy colleagues on directory.posting for select to app_police, app_outside using (%s)', govern.say('organisation = {{org}}'));
  execute format('create policy colleagues on directory.account for select to app_police, app_outside using (%s)',
    'id = any (array(select p.account from directory.posting p where p.organisation = ' || govern.say('{{org}}') || '))');
end $$;
