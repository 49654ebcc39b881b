-- Whether everything in this database is fictitious. Said on every page, and the reason for which the bundled sign-in, that
-- anybody may use, may be opened at all.

create table govern.world (
  -- One row at most.
  one boolean primary key default true check (one),
  demonstration boolean not null,
  since timestamptz not null default now(),
  -- Digest of the set of demonstration files that was last loaded to its end; null until the first was.
  contents text
);
select govern.close_table('govern.world', 'system', 'whether everything here is fictitious');
select govern.allow_system('govern.world', '{clerk,identity}', 'select');
select govern.allow_system('govern.world', '{clerk}', 'insert');
select govern.allow_system('govern.world', '{clerk}', 'update');

-- Whether there is any record or account. A load of open crime data is no sign of anybody's records: that is published,
-- and names nobody. The clerk may not read records: only the answer comes out, and whoever else asks is told that there
-- are some.
create function govern.holds_records() returns boolean
language sql stable security definer set search_path = '' as $$
  select coalesce(govern.actor()->>'system', '') <> 'clerk'
    or exists (select 1 from catalogue.entry e where not exists (select 1 from exchange.load l where l.id = e.id and l.kind = 'crimes'))
    or exists (select 1 from directory.account)
$$;
revoke all on function govern.holds_records() from public;
grant execute on function govern.holds_records() to app_system;
