-- Searches and lists that somebody keeps for themselves. A bookmark holds an address of our own (a path and what is asked
-- of it), never results: whoever opens it searches anew, as whoever they then are. It may hold names of people as terms of
-- a search, so it ends after twelve months (H4), and nobody else reads it: supervisors see how many there are.
create table catalogue.bookmark (
  account uuid not null references directory.account on delete cascade,
  -- A secondee keeps those of each organisation apart.
  organisation int not null references directory.organisation,
  address text not null check (address ~ '^/[a-z]' and length(address) <= 600),
  name text collate "und-x-icu" not null check (btrim(name) <> '' and length(name) <= 80),
  made_at timestamptz not null,
  until timestamptz not null check (until <= made_at + interval '12 months'),
  primary key (account, organisation, address)
);
create index on catalogue.bookmark (until);
select govern.close_table('catalogue.bookmark', 'own', 'searches and lists that an account keeps for itself');
grant select, insert, update, delete on catalogue.bookmark to app_police, app_outside;
do $$
declare
  mine text := govern.say('account = {{account}} and organisation = {{org}}');
begin
  execute format('create policy mine on catalogue.bookmark to app_police, app_outside using (%s) with check (%s)', mine, mine);
end $$;
select govern.allow_system('catalogue.bookmark', '{jobs}', 'select', 'until <= now()');
select govern.allow_system('catalogue.bookmark', '{jobs}', 'delete', 'until <= now()');

-- How many each person keeps, for those who answer for the work of others. Kept by trigger; nothing of the terms.
create table catalogue.bookmark_count (
  organisation int not null references directory.organisation,
  account uuid not null references directory.account on delete cascade,
  name text collate "und-x-icu" not null,
  bookmarks int not null,
  primary key (organisation, account)
);
select govern.close_table('catalogue.bookmark_count', 'own', 'how many bookmarks each person keeps');
grant select on catalogue.bookmark_count to app_police, app_outside;
do $$ begin
  execute format('create policy read on catalogue.bookmark_count for select to app_police, app_outside using (%s)',
    govern.say('organisation = {{org}} and {{may:work.assign}}'));
end $$;

create function catalogue.count_bookmarks() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  if tg_op = 'INSERT' then
    insert into catalogue.bookmark_count as c (organisation, account, name, bookmarks)
    select f.organisation, f.account, coalesce(govern.actor()->>'name', ''), count(*) from fresh f group by 1, 2
    on conflict (organisation, account) do update set bookmarks = c.bookmarks + excluded.bookmarks, name = excluded.name;
  else
    update catalogue.bookmark_count c set bookmarks = c.bookmarks - s.n
    from (select organisation, account, count(*)::int as n from stale group by 1, 2) s
    where c.organisation = s.organisation and c.account = s.account;
    delete from catalogue.bookmark_count where bookmarks <= 0;
  end if;
  return null;
end
$$;
revoke all on function catalogue.count_bookmarks() from public;
create trigger count_new after insert on catalogue.bookmark referencing new table as fresh
  for each statement execute function catalogue.count_bookmarks();
create trigger count_gone after delete on catalogue.bookmark referencing old table as stale
  for each statement execute function catalogue.count_bookmarks();

-- What outsiders are found by. `in` is hashed once a statement: an array is gone through for every row that bears a
-- word (measured at 200,000 lines on PostgreSQL: a partner with 3,600 releases and a common word 1,580 ms, now 83; one
-- with 15 releases 12 and 29).
drop policy read_outside on catalogue.token;
do $$ begin
  execute format('create policy read_outside on catalogue.token for select to app_outside using (entry in (select r.entry from catalogue.reach r where r.org = %s))',
    govern.say('{{org}}'));
end $$;
