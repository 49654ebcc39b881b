-- Accounts, what they are granted, and sessions. Passwords are not here: identity is OpenID Connect only.

create schema identity;
grant usage on schema identity to app_system;

create table directory.account (
  id uuid primary key,
  issuer text not null,
  subject text not null,
  name text collate "und-x-icu" not null,
  created_at timestamptz not null default now(),
  closed_at timestamptz,
  unique (issuer, subject)
);
-- What somebody may do for one organisation. A secondee has two rows and switches between them.
create table directory.posting (
  account uuid not null references directory.account,
  organisation int not null references directory.organisation,
  roles text[] not null,
  clearance smallint not null check (clearance in (0, 1)),
  -- Teams and operations, in the same space of numbers as organisations.
  memberships int[] not null default '{}',
  since date not null,
  until date,
  primary key (account, organisation)
);
create table identity.session (
  token_hash text primary key,
  account uuid not null references directory.account,
  organisation int not null references directory.organisation,
  csrf text not null,
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  ended_at timestamptz
);
create index on identity.session (account);
-- A sign-in under way. Taken out when it is used: a reply that comes twice finds nothing.
create table identity.attempt (
  state_hash text primary key,
  nonce text not null,
  verifier text not null,
  return_to text not null,
  created_at timestamptz not null
);
select govern.close_table('directory.account', 'system', 'who can sign in');
select govern.close_table('directory.posting', 'system', 'what they may do, for whom');
select govern.close_table('identity.session', 'system', 'sessions');
select govern.close_table('identity.attempt', 'system', 'sign-ins under way');

select govern.allow_system('directory.account', '{identity,clerk,jobs}', 'select');
select govern.allow_system('directory.posting', '{identity,clerk,jobs}', 'select');
select govern.allow_system('directory.account', '{clerk}', 'insert');
select govern.allow_system('directory.posting', '{clerk}', 'insert');
select govern.allow_system('directory.posting', '{clerk}', 'update');
select govern.allow_system('directory.organisation', '{clerk}', 'insert');
select govern.allow_system('directory.organisation', '{clerk}', 'update');
select govern.allow_system('identity.session', '{identity}', 'select');
select govern.allow_system('identity.session', '{identity}', 'insert');
select govern.allow_system('identity.session', '{identity}', 'update');
select govern.allow_system('identity.session', '{identity}', 'delete');
select govern.allow_system('identity.attempt', '{identity}', 'select');
select govern.allow_system('identity.attempt', '{identity}', 'insert');
select govern.allow_system('identity.attempt', '{identity}', 'delete');
