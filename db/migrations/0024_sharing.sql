-- What is shared with a partner is a disclosure: a record of its own, with the facts that somebody chose, frozen as they
-- were. A partner never reads a police record (docs/adr/0022). Each names gateway, purpose, least facts, recipient,
-- agreement and how long the recipient may keep it (domain notes, 1.5; C55; harms H4, H5, H20).

create schema sharing;
grant usage on schema sharing to app_police, app_outside, app_system;

create function sharing.today() returns date
language sql stable set search_path = '' as $$ select (now() at time zone 'Europe/London')::date $$;

-- The highest clearance of those who may sign in for an organisation; null when nobody can: then nothing sent there
-- would be read.
create function sharing.ceiling_of(recipient int) returns int
language sql stable security definer set search_path = '' as $$
  select max(p.clearance)::int from directory.posting p join directory.account a on a.id = p.account
  where p.organisation = recipient and a.closed_at is null and (p.until is null or p.until >= sharing.today())
$$;
revoke all on function sharing.ceiling_of(int) from public;
grant execute on function sharing.ceiling_of(int) to app_police;

create table sharing.disclosure (
  -- The record that the facts were taken from. No foreign key: the register outlives the record.
  subject uuid not null,
  subject_kind text not null,
  subject_reference text not null,
  why_these text not null check (btrim(why_these) <> ''),
  recipient int not null references directory.organisation,
  -- The person or post there.
  contact text collate "und-x-icu" not null check (btrim(contact) <> ''),
  gateway text not null,
  purpose text not null check (btrim(purpose) <> ''),
  -- The information sharing agreement; empty where there is none.
  agreement text not null default '',
  -- The last day on which the recipient may read and keep it.
  kept_until date not null,
  -- Which facts, by their names, of the version that is current.
  labels text[] not null check (labels <> '{}'),
  pack_version int not null default 1,
  status text not null default 'shared' check (status in ('shared', 'recalled')),
  recalled_at timestamptz,
  recalled_by text,
  recall_reason text,
  check ((status = 'recalled') = (recalled_at is not null)),
  check ((recalled_at is null) = (recall_reason is null))
);
select govern.record('sharing.disclosure', 13, 'disclosure', title => '''Shared facts: '' || f.subject_kind',
  status => 'f.status', at => 'f.recorded_at', may => 'sharing.share');
create index on sharing.disclosure (kept_until) where released_to is not null;
select vocabulary.keep('sharing.disclosure', 'gateway', 'gateways');

-- Every version of what was sent. The old ones are kept: who relied on them must be able to see what they said.
create table sharing.pack_version (
  disclosure uuid not null references sharing.disclosure,
  version int not null check (version >= 1),
  -- [{"field", "label", "value", "statement", "source", "as_at"}]
  pack jsonb not null check (jsonb_typeof(pack) = 'array' and pack <> '[]'),
  -- Why it was corrected; empty for the first.
  why text not null,
  sent_by text not null,
  check (version = 1 or btrim(why) <> '')
);
select govern.part_of('sharing.pack_version', 'sharing.disclosure', 'disclosure', may => 'sharing.share');

-- The register: what every disclosure was, for the sharer's supervisors and for oversight, never what it said. Written
-- by trigger only, in the disclosure's transaction, as the catalogue is.
create table sharing.register (
  disclosure uuid primary key,
  reference text not null,
  controller int not null references directory.organisation,
  marking smallint not null check (marking in (0, 1)),
  subject uuid not null,
  subject_kind text not null,
  subject_reference text not null,
  why_these text not null,
  recipient int not null references directory.organisation,
  contact text not null,
  gateway text not null,
  purpose text not null,
  agreement text not null,
  labels text[] not null,
  kept_until date not null,
  pack_version int not null,
  sent_at timestamptz not null,
  sent_by text not null,
  recalled_at timestamptz,
  recalled_by text,
  recall_reason text
);
create index on sharing.register (sent_at desc);
create index on sharing.register (controller, sent_at desc);
create index on sharing.register (subject);

-- What the recipient said of it: that a version arrived, that every copy was deleted.
create table sharing.receipt (
  disclosure uuid not null references sharing.disclosure,
  organisation int not null references directory.organisation,
  what text not null check (what in ('received', 'deleted')),
  pack_version int not null,
  at timestamptz not null default clock_timestamp(),
  signed_by text not null default '',
  primary key (disclosure, what, pack_version)
);

select govern.close_table('sharing.register', 'own', 'the register of disclosures: copies by trigger, policies of its own below');
select govern.close_table('sharing.receipt', 'own', 'what recipients confirmed; policies of its own below');
select govern.add_ledger('sharing.receipt', 'disclosure', 'disclosure');

-- Only police share. A pack is frozen: a correction is another version.
revoke insert, update on sharing.disclosure from app_outside;
revoke insert, update, delete on sharing.pack_version from app_outside;
revoke update, delete on sharing.pack_version from app_police;
drop policy change on sharing.pack_version;
drop policy take_out on sharing.pack_version;
-- The recipient is not told which record the facts are from: not even the columns can be asked for.
revoke select on sharing.disclosure from app_outside;
grant select (id, reference, controller, marking, handling, recipients, recipients_until, restricted_to, released_to,
  statement, basis, recorded_at, recorded_by, review_on, version, changed_at, changed_by, audience,
  recipient, contact, gateway, purpose, agreement, kept_until, labels, pack_version, status, recalled_at, recalled_by, recall_reason)
  on sharing.disclosure to app_outside;
grant select on sharing.register to app_police, app_outside;
grant select, insert on sharing.receipt to app_police, app_outside;
revoke insert on sharing.receipt from app_police;

do $$
declare
  -- A clock decides here, whenever somebody asks; no column holds what it said.
  still constant text := 'kept_until >= (select sharing.today())';
begin
  -- Sharing is the business of those who share and of those who look after it.
  execute format('create policy business on sharing.disclosure as restrictive for select to app_police using (%s)',
    govern.say('{{may:sharing.share}} or {{may:sharing.view}}'));
  execute format('create policy business on sharing.pack_version as restrictive for select to app_police using (%s)',
    govern.say('{{may:sharing.share}} or {{may:sharing.view}}'));
  execute format('create policy still_kept on sharing.disclosure as restrictive for select to app_outside using (%s)',
    govern.say('controller = {{org}} or ' || still));
  -- Recalled: the recipient still sees that there was something, and that it must be deleted; not what it said.
  execute format('create policy still_kept on sharing.pack_version as restrictive for select to app_outside using (%s)',
    govern.say('controller = {{org}} or (select d.recalled_at is null and d.pack_version = pack_version.version from sharing.disclosure d where d.id = disclosure)'));
  execute format('create policy still_kept on catalogue.entry as restrictive for select to app_outside using (%s)',
    govern.say('kind <> 13 or controller = {{org}} or (select true from sharing.disclosure d where d.id = entry.id)'));
  -- To one partner or provider who has somebody cleared for it, of an own record that is not restricted, for a year at most.
  execute format('create policy to_partners on sharing.disclosure as restrictive for insert to app_police with check (%s)', govern.say(
    'handling = ''C'' and recipients is null and restricted_to is null and released_to = array[recipient] and status = ''shared'' and pack_version = 1 '
    || 'and kept_until <= ((recorded_at at time zone ''Europe/London'')::date + interval ''12 months'')::date '
    || 'and (select o.kind in (''partner'', ''provider'') from directory.organisation o where o.id = recipient) '
    || 'and sharing.ceiling_of(recipient) >= marking '
    || 'and (select e.controller = {{org}} and e.marking <= disclosure.marking and e.restricted_to is null from catalogue.entry e where e.id = subject)'));
  execute format('create policy read_police on sharing.register for select to app_police using (%s)',
    govern.say('controller = {{org}} and marking <= {{clearance}} and ({{may:sharing.share}} or {{may:sharing.view}})'));
  execute format('create policy read_oversight on sharing.register for select to app_outside using (%s)',
    govern.say('{{oversight}} and marking <= {{clearance}} and {{may:sharing.view}}'));
  execute format('create policy read on sharing.receipt for select to app_police, app_outside using (%s)',
    govern.say('organisation = {{org}} or (select true from sharing.register r where r.disclosure = receipt.disclosure)'));
  execute format('create policy confirm on sharing.receipt for insert to app_outside with check (%s)', govern.say(
    'organisation = {{org}} and {{may:sharing.received}} and (select d.recipient = {{org}} and d.pack_version = receipt.pack_version '
    || 'and (what = ''deleted'' or d.recalled_at is null) from sharing.disclosure d where d.id = disclosure)'));
end $$;

-- What was sent stays as it was sent; a new version counts up by one; a recall is for good.
create function sharing.keep_as_sent() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  if (new.subject, new.subject_kind, new.subject_reference, new.why_these, new.recipient, new.contact, new.gateway, new.purpose, new.agreement, new.kept_until)
     is distinct from (old.subject, old.subject_kind, old.subject_reference, old.why_these, old.recipient, old.contact, old.gateway, old.purpose, old.agreement, old.kept_until) then
    raise insufficient_privilege using message = 'what was sent stays as it was sent';
  end if;
  if old.status = 'recalled' and (new.status, new.recalled_at, new.recalled_by, new.recall_reason, new.pack_version)
     is distinct from (old.status, old.recalled_at, old.recalled_by, old.recall_reason, old.pack_version) then
    raise insufficient_privilege using message = 'a recall is for good';
  end if;
  if new.pack_version not in (old.pack_version, old.pack_version + 1) then
    raise insufficient_privilege using message = 'versions of a pack count up by one';
  end if;
  return new;
end
$$;
revoke all on function sharing.keep_as_sent() from public;
create trigger keep_as_sent before update on sharing.disclosure for each row execute function sharing.keep_as_sent();

-- The job that ends a release changes nothing else, and only after the last day; for everybody else the guard of every
-- record stands.
create function sharing.only_end() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  if old.kept_until >= sharing.today() or new.released_to is not null
     -- A generated column is not there yet before the row is written.
     or to_jsonb(new) - '{released_to,audience}'::text[] is distinct from to_jsonb(old) - '{released_to,audience}'::text[] then
    raise insufficient_privilege using message = 'a release ends after its last day, and nothing else changes';
  end if;
  new.version := old.version + 1;
  new.changed_at := clock_timestamp();
  new.changed_by := govern.actor()->>'name';
  return new;
end
$$;
revoke all on function sharing.only_end() from public;
drop trigger guard on sharing.disclosure;
create trigger guard before update on sharing.disclosure for each row
  when ((govern.actor()->>'system') is distinct from 'jobs') execute function govern.guard();
create trigger guard_end before update on sharing.disclosure for each row
  when ((govern.actor()->>'system') = 'jobs') execute function sharing.only_end();
select govern.allow_system('sharing.disclosure', '{jobs}', 'select', 'kept_until < (select sharing.today())');
select govern.allow_system('sharing.disclosure', '{jobs}', 'update', 'kept_until < (select sharing.today())');

-- Keeps the register equal to the disclosures.
create function sharing.enter_register() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  insert into sharing.register (disclosure, reference, controller, marking, subject, subject_kind, subject_reference, why_these,
    recipient, contact, gateway, purpose, agreement, labels, kept_until, pack_version, sent_at, sent_by, recalled_at, recalled_by, recall_reason)
  select f.id, f.reference, f.controller, f.marking, f.subject, f.subject_kind, f.subject_reference, f.why_these,
    f.recipient, f.contact, f.gateway, f.purpose, f.agreement, f.labels, f.kept_until, f.pack_version, f.recorded_at, f.recorded_by, f.recalled_at, f.recalled_by, f.recall_reason
  from fresh f
  on conflict (disclosure) do update set (marking, labels, pack_version, recalled_at, recalled_by, recall_reason) =
    (excluded.marking, excluded.labels, excluded.pack_version, excluded.recalled_at, excluded.recalled_by, excluded.recall_reason);
  return null;
end
$$;
revoke all on function sharing.enter_register() from public;
create trigger enter_insert after insert on sharing.disclosure referencing new table as fresh
  for each statement execute function sharing.enter_register();
create trigger enter_update after update on sharing.disclosure referencing new table as fresh
  for each statement execute function sharing.enter_register();

-- DPA 2018 s.62: the disclosure itself, with the record that the facts are of, so that a search of the ledger for that
-- record finds it; to whom, and which facts by their names.
create function sharing.enter_disclosure() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  perform ledger.write('disclosure', 'disclosure', array[d.id, d.subject], jsonb_array_length(f.pack),
    format('version %s to %s: %s', f.version, o.short_name, array_to_string(d.labels, ', ')))
  from fresh f join sharing.disclosure d on d.id = f.disclosure join directory.organisation o on o.id = d.recipient;
  return null;
end
$$;
revoke all on function sharing.enter_disclosure() from public;
create trigger enter_disclosure after insert on sharing.pack_version referencing new table as fresh
  for each statement execute function sharing.enter_disclosure();

-- Who confirms is whoever is signed in.
create function sharing.sign_receipt() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  new.at := clock_timestamp();
  new.signed_by := coalesce(govern.actor()->>'signature', session_user::text);
  return new;
end
$$;
revoke all on function sharing.sign_receipt() from public;
create trigger sign before insert on sharing.receipt for each row execute function sharing.sign_receipt();

-- Assessments of what high-risk features do to people (DPA 2018 s.64; harm H6): matching, scoring and bulk import are off
-- until one is entered. In force from the day that it was signed until it is ended.
create table govern.assessment (
  id uuid primary key,
  feature text not null check (feature in ('bulk import', 'matching', 'scoring')),
  reference text not null check (btrim(reference) <> ''),
  title text not null check (btrim(title) <> ''),
  signed_by text not null check (btrim(signed_by) <> ''),
  signed_on date not null,
  review_on date not null check (review_on > signed_on),
  entered_at timestamptz not null default clock_timestamp(),
  entered_by text not null default '',
  ended_at timestamptz,
  ended_by text,
  ended_why text,
  check ((ended_at is null) = (ended_why is null)),
  check (btrim(ended_why) <> '')
);
create index on govern.assessment (feature, signed_on);
select govern.close_table('govern.assessment', 'own', 'the assessments that features rest on; names nobody who was assessed');
select govern.add_ledger('govern.assessment', 'assessment', 'id');
grant select, insert, update on govern.assessment to app_police, app_outside;
do $$ begin
  execute format('create policy read on govern.assessment for select to app_police, app_outside using (%s)', govern.say('{{may:assessments.view}}'));
  execute format('create policy enter on govern.assessment for insert to app_police, app_outside with check (%s)', govern.say('{{may:assessments.edit}} and ended_at is null'));
  execute format('create policy close on govern.assessment for update to app_police, app_outside using (%s) with check (%s)',
    govern.say('{{may:assessments.edit}}'), govern.say('{{may:assessments.edit}}'));
end $$;
-- For the demonstration, whose data carries one.
select govern.allow_system('govern.assessment', '{clerk}', 'select');
select govern.allow_system('govern.assessment', '{clerk}', 'insert');

-- An assessment is ended once, with a reason; nothing else about it changes.
create function govern.guard_assessment() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  who text := coalesce(govern.actor()->>'signature', govern.actor()->>'name', session_user::text);
begin
  if tg_op = 'INSERT' then
    new.entered_at := clock_timestamp();
    new.entered_by := who;
    return new;
  end if;
  if old.ended_at is not null or new.ended_at is null
     or to_jsonb(new) - '{ended_at,ended_by,ended_why}'::text[] is distinct from to_jsonb(old) - '{ended_at,ended_by,ended_why}'::text[] then
    raise insufficient_privilege using message = 'an assessment is ended once, and nothing else about it changes';
  end if;
  new.ended_at := clock_timestamp();
  new.ended_by := who;
  return new;
end
$$;
revoke all on function govern.guard_assessment() from public;
create trigger guard before insert or update on govern.assessment for each row execute function govern.guard_assessment();

-- Whether a feature may be used today. Everybody may know that: the page of a feature that is off says so.
create function govern.feature_is_open(wanted text) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (select from govern.assessment a where a.feature = wanted and a.ended_at is null and a.signed_on <= sharing.today())
$$;
revoke all on function govern.feature_is_open(text) from public;
grant execute on function govern.feature_is_open(text) to app_police, app_outside, app_system;

create function exchange.demand_assessment() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  -- What is published, and the numbers of public bodies, speak of nobody.
  if new.kind not in ('crimes', 'contacts', 'hospitals', 'schools') and not govern.feature_is_open('bulk import') then
    raise check_violation using message = 'bulk import is off: no data protection impact assessment is in force';
  end if;
  return new;
end
$$;
revoke all on function exchange.demand_assessment() from public;
create trigger demand_assessment before insert on exchange.load for each row execute function exchange.demand_assessment();
