-- How many crimes are held by kind, force and month: what the national picture counts, so that it reads some hundred rows
-- and not every crime. Kept by statement trigger, in the transaction of the crimes.
create table geography.tally (
  kind text not null,
  force int not null references directory.organisation,
  month text not null,
  n int not null check (n >= 0),
  primary key (kind, force, month)
);
select govern.close_table('geography.tally', 'reference', 'counts of geography.crime, kept by its triggers');
grant select on geography.tally to app_police, app_outside;
do $$ begin
  execute format('create policy read on geography.tally for select to app_police, app_outside using (%s)', govern.say('{{may:crimes.view}}'));
end $$;

-- In the order of the key, so that two loads which write at once wait for each other and never cross.
create function geography.count_crimes() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  if tg_op = 'INSERT' then
    insert into geography.tally as t (kind, force, month, n)
    select f.kind, f.force, f.month, count(*) from fresh f group by 1, 2, 3 order by 1, 2, 3
    on conflict (kind, force, month) do update set n = t.n + excluded.n;
  elsif tg_op = 'DELETE' then
    update geography.tally t set n = t.n - s.n
    from (select kind, force, month, count(*) as n from stale group by 1, 2, 3) s
    where (t.kind, t.force, t.month) = (s.kind, s.force, s.month);
    delete from geography.tally t where t.n = 0;
  elsif exists (select from fresh f join stale s using (source_reference)
                where (f.kind, f.force, f.month) is distinct from (s.kind, s.force, s.month)) then
    raise exception 'a crime keeps its kind, force and month: its reference is made of them';
  end if;
  return null;
end
$$;
revoke all on function geography.count_crimes() from public;
create trigger count_insert after insert on geography.crime referencing new table as fresh
  for each statement execute function geography.count_crimes();
create trigger count_update after update on geography.crime referencing old table as stale new table as fresh
  for each statement execute function geography.count_crimes();
create trigger count_delete after delete on geography.crime referencing old table as stale
  for each statement execute function geography.count_crimes();
insert into geography.tally (kind, force, month, n) select kind, force, month, count(*) from geography.crime group by 1, 2, 3;
