-- Phones and SIMs, vehicles, premises, online accounts and bank accounts. Source records, one for each force that holds
-- them; who used them, and for which line, is a link.

create schema objects;
grant usage on schema objects to app_police, app_outside, app_system;

-- Phones -----------------------------------------------------------------------------------------------------------------

create table objects.phone (
  kind text not null,
  make text,
  model text,
  colour text,
  -- The identifier that people call it by, kept by the trigger below: its number if one is known.
  known_by text,
  note text,
  source text not null check (btrim(source) <> '')
);
select govern.record('objects.phone', 4, 'phone',
  title => $$coalesce(f.known_by, nullif(concat_ws(' ', f.colour, f.make, f.model), ''), upper(left(f.kind, 1)) || substr(f.kind, 2) || ', no number known')$$,
  status => 'null', at => 'f.recorded_at', may => 'objects.edit');
select govern.keep_history('objects.phone', 'id');
select vocabulary.keep('objects.phone', 'kind', 'device-kinds');
create index on objects.phone (id desc) include (audience, marking, handling, controller, recipients, recipients_until, restricted_to);

-- By which identifier, as the regulations on restriction orders list them (SI 2017/1240, regulation 2).
create table objects.device_identifier (
  phone uuid not null references objects.phone,
  scheme text not null check (scheme in ('IMEI', 'MEID', 'ESN', 'MSISDN', 'ICCID', 'IMSI', 'MIN or MSIN', 'MAC', 'UDID', 'Android ID', 'other')),
  value text not null check (btrim(value) <> ''),
  -- What is compared: an IMEI with its check digit and without have one.
  key text not null,
  -- As people read it.
  shown text not null
);
select govern.fact_of('objects.device_identifier', 'objects.phone', 'phone', may => 'objects.edit');

create function objects.name_phone() returns trigger
language plpgsql set search_path = '' as $$
begin
  update objects.phone p set known_by = q.shown
  from (select distinct f.phone from fresh f) c
  left join lateral (
    select i.shown from objects.device_identifier i where i.phone = c.phone and i.withdrawn_at is null
    order by array_position(array['MSISDN', 'IMEI', 'ICCID', 'IMSI', 'MIN or MSIN', 'MEID', 'ESN', 'MAC', 'UDID', 'Android ID', 'other'], i.scheme),
      i.until desc nulls first, i.since desc nulls last, i.recorded_at desc, i.id desc limit 1
  ) q on true
  where p.id = c.phone and p.known_by is distinct from q.shown;
  return null;
end
$$;
create trigger name_insert after insert on objects.device_identifier referencing new table as fresh for each statement execute function objects.name_phone();
create trigger name_update after update on objects.device_identifier referencing new table as fresh for each statement execute function objects.name_phone();

-- That somebody holds a copy of what was on it, and where to ask for it. Never the content.
create table objects.download (
  phone uuid not null references objects.phone,
  downloaded_on date,
  held_by text not null check (btrim(held_by) <> ''),
  held_as text
);
select govern.fact_of('objects.download', 'objects.phone', 'phone', may => 'objects.edit');

-- Vehicles ---------------------------------------------------------------------------------------------------------------

create table objects.vehicle (
  kind text not null,
  make text,
  model text,
  colour text,
  known_by text,
  note text,
  source text not null check (btrim(source) <> '')
);
select govern.record('objects.vehicle', 5, 'vehicle',
  title => $$coalesce(f.known_by, nullif(concat_ws(' ', f.colour, f.make, f.model), ''), upper(left(f.kind, 1)) || substr(f.kind, 2) || ', no plate known')$$,
  status => 'null', at => 'f.recorded_at', may => 'objects.edit');
select govern.keep_history('objects.vehicle', 'id');
select vocabulary.keep('objects.vehicle', 'kind', 'vehicle-kinds');
create index on objects.vehicle (id desc) include (audience, marking, handling, controller, recipients, recipients_until, restricted_to);

create table objects.plate (
  vehicle uuid not null references objects.vehicle,
  plate text not null check (btrim(plate) <> ''),
  -- Whether it belongs to another vehicle; null when nobody said.
  is_false boolean
);
select govern.fact_of('objects.plate', 'objects.vehicle', 'vehicle', may => 'objects.edit');

create table objects.vehicle_number (
  vehicle uuid not null references objects.vehicle,
  vin text not null check (btrim(vin) <> '')
);
select govern.fact_of('objects.vehicle_number', 'objects.vehicle', 'vehicle', may => 'objects.edit');

create function objects.name_vehicle() returns trigger
language plpgsql set search_path = '' as $$
begin
  update objects.vehicle v set known_by = q.plate
  from (select distinct f.vehicle from fresh f) c
  left join lateral (
    select i.plate from objects.plate i where i.vehicle = c.vehicle and i.withdrawn_at is null
    order by i.until desc nulls first, coalesce(i.is_false, false), i.since desc nulls last, i.recorded_at desc, i.id desc limit 1
  ) q on true
  where v.id = c.vehicle and v.known_by is distinct from q.plate;
  return null;
end
$$;
create trigger name_insert after insert on objects.plate referencing new table as fresh for each statement execute function objects.name_vehicle();
create trigger name_update after update on objects.plate referencing new table as fresh for each statement execute function objects.name_vehicle();

-- Premises ---------------------------------------------------------------------------------------------------------------

-- A flat is premises of its own: "Flat 2, 14 High Street" and "14b High Street" are two in one building.
create table objects.premises (
  kind text not null,
  -- On one line, as it was typed; the parts are what was understood of it.
  address text collate "und-x-icu" not null check (btrim(address) <> ''),
  flat text,
  building text,
  house_number text,
  street text,
  town text,
  postcode text,
  uprn text check (uprn ~ '^[1-9]\d{0,11}$'),
  -- The same for the same premises, and for the same building, however typed; null when too little is known.
  premises_key text,
  building_key text,
  -- Millionths of a degree.
  longitude int,
  latitude int,
  -- How the position was found and how sure it is, in words.
  position_says text,
  force int,
  -- Code of the district or unitary council.
  district text,
  note text,
  source text not null check (btrim(source) <> ''),
  check ((longitude is null) = (latitude is null))
);
select govern.record('objects.premises', 6, 'premises', title => 'f.address', status => 'null', at => 'f.recorded_at', may => 'objects.edit');
select govern.keep_history('objects.premises', 'id');
select vocabulary.keep('objects.premises', 'kind', 'premises-kinds');
create index on objects.premises (id desc) include (audience, marking, handling, controller, recipients, recipients_until, restricted_to);
create index on objects.premises (building_key, id desc) include (audience, marking, handling, controller, recipients, recipients_until, restricted_to);

create table objects.premises_use (
  premises uuid not null references objects.premises,
  use text not null,
  remark text
);
select govern.fact_of('objects.premises_use', 'objects.premises', 'premises', may => 'objects.edit');
select vocabulary.keep('objects.premises_use', 'use', 'premises');

create table objects.premises_remark (
  premises uuid not null references objects.premises,
  remark text not null check (btrim(remark) <> '')
);
select govern.fact_of('objects.premises_remark', 'objects.premises', 'premises', may => 'objects.edit');

-- Online accounts --------------------------------------------------------------------------------------------------------

create table objects.account (
  platform text not null,
  handle text,
  address text,
  name_shown text collate "und-x-icu",
  note text,
  source text not null check (btrim(source) <> ''),
  check (num_nonnulls(handle, address, name_shown) > 0)
);
select govern.record('objects.account', 7, 'account',
  title => $$coalesce('@' || f.handle, f.name_shown, f.address)$$, status => 'null', at => 'f.recorded_at', may => 'objects.edit');
select govern.keep_history('objects.account', 'id');
select vocabulary.keep('objects.account', 'platform', 'platforms');
create index on objects.account (id desc) include (audience, marking, handling, controller, recipients, recipients_until, restricted_to);

create table objects.account_handle (
  account uuid not null references objects.account,
  used_handle text not null check (btrim(used_handle) <> '')
);
select govern.fact_of('objects.account_handle', 'objects.account', 'account', may => 'objects.edit');

create table objects.account_use (
  account uuid not null references objects.account,
  use text not null,
  remark text
);
select govern.fact_of('objects.account_use', 'objects.account', 'account', may => 'objects.edit');
select vocabulary.keep('objects.account_use', 'use', 'account-uses');

-- Bank accounts ----------------------------------------------------------------------------------------------------------

create table objects.bank_account (
  sort_code text check (sort_code ~ '^\d{6}$'),
  account_number text check (account_number ~ '^\d{8}$'),
  iban text,
  name_on_account text collate "und-x-icu",
  bank text,
  note text,
  source text not null check (btrim(source) <> ''),
  check (num_nonnulls(account_number, iban) > 0)
);
select govern.record('objects.bank_account', 8, 'bank account',
  title => $$case when f.account_number is null then regexp_replace(f.iban, '(.{4})(?=.)', '\1 ', 'g')
    else concat_ws(' ', regexp_replace(f.sort_code, '(..)(..)(..)', '\1-\2-\3'), f.account_number) end$$,
  status => 'null', at => 'f.recorded_at', may => 'objects.edit');
select govern.keep_history('objects.bank_account', 'id');
create index on objects.bank_account (id desc) include (audience, marking, handling, controller, recipients, recipients_until, restricted_to);

create table objects.bank_account_use (
  bank_account uuid not null references objects.bank_account,
  use text not null,
  remark text
);
select govern.fact_of('objects.bank_account_use', 'objects.bank_account', 'bank_account', may => 'objects.edit');
select vocabulary.keep('objects.bank_account_use', 'use', 'bank-account-uses');
