-- Roles belong to the whole server, not to one database, so they are made before the first migration and checked at
-- every later one. Nobody logs in as any of them: a connection takes one on for a transaction or for its life.
do $roles$
declare
  name text;
begin
  foreach name in array array['app_owner', 'app_police', 'app_outside', 'app_system', 'app_public', 'app_jobs'] loop
    begin
      execute format('create role %I nologin nosuperuser nobypassrls nocreatedb nocreaterole noinherit', name);
    exception when duplicate_object or unique_violation then null; -- made already, or by another process just now
    end;
    begin
      execute format('grant %I to %I', name, current_user);
    exception when others then null; -- a superuser needs no grant; two processes granting at once may collide
    end;
  end loop;
end
$roles$;
