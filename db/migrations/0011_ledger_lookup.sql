-- What the auditor's pages need beside the ledger itself.

-- "Everything that this person did": by the whole name, because a pattern could not use an index beneath a policy.
create index on ledger.entry (name, at desc);

-- An auditor quotes a reference and may not read what it belongs to. Only the record's id goes out, and whoever does
-- not hold the permission, or quotes what is not there, gets null alike.
create function ledger.record_of(reference text) returns uuid
language sql stable security definer set search_path = '' as $$
  select e.id from catalogue.entry e
  where e.reference = record_of.reference and coalesce((govern.actor()->'may') ? 'ledger.view', false)
$$;
revoke all on function ledger.record_of(text) from public;
grant execute on function ledger.record_of(text) to app_police, app_outside;

-- Each check of the seals and what it found. The proof is in the seals and anchors; this only remembers the answer.
create table ledger.verification (
  id int generated always as identity primary key,
  at timestamptz not null default clock_timestamp(),
  asked_by text not null,
  entries bigint not null,
  unsealed bigint not null,
  batches int not null,
  anchors int not null,
  late_anchors int not null,
  milliseconds int not null,
  findings jsonb not null,
  more int not null
);
select govern.close_table('ledger.verification', 'system', 'checks of the seals and their findings');
select govern.allow_system('ledger.verification', '{sealer}', 'insert');
grant select on ledger.verification to app_police, app_outside;
do $$ begin
  execute format('create policy read on ledger.verification for select to app_police, app_outside using (%s)', govern.say('{{may:ledger.view}}'));
end $$;
