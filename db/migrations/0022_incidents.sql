-- What happened: violence, robbery, kidnap, anti-social behaviour; and what police did: arrests, charges, searches and
-- seizures. People with their category (DPA 2018 s.38), lines, premises, vehicles and phones are links: an arrest never
-- makes anybody a suspect in a line.

create schema incidents;
grant usage on schema incidents to app_police, app_outside, app_system;

create table incidents.incident (
  kind text not null,
  day date not null,
  day_certainty text not null,
  -- London time, like 14:20; null when not known.
  clock_time text check (clock_time ~ '^([01]\d|2[0-3]):[0-5]\d$'),
  place text collate "und-x-icu",
  -- Millionths of a degree, with how they were found and how sure that is.
  longitude int,
  latitude int,
  position_says text,
  force int,
  district text,
  -- The force's own number of the crime or the incident.
  crime_number text,
  summary text not null check (btrim(summary) <> ''),
  injury text,
  source text not null check (btrim(source) <> ''),
  check ((longitude is null) = (latitude is null))
);
select govern.record('incidents.incident', 9, 'incident',
  title => $$concat_ws(', ', upper(left(f.kind, 1)) || substr(f.kind, 2), f.place, to_char(f.day, 'FMDD FMMonth YYYY'))$$,
  status => 'null', at => $$(f.day + coalesce(f.clock_time, '12:00')::time) at time zone 'Europe/London'$$, may => 'incidents.edit');
select govern.keep_history('incidents.incident', 'id');
select vocabulary.keep('incidents.incident', 'kind', 'incident-kinds');
select vocabulary.keep('incidents.incident', 'day_certainty', 'day-certainties');
select vocabulary.keep('incidents.incident', 'injury', 'injuries');
create index on incidents.incident (id desc) include (audience, marking, handling, controller, recipients, recipients_until, restricted_to);
create index on incidents.incident (kind, id desc) include (audience, marking, handling, controller, recipients, recipients_until, restricted_to);

create table incidents.weapon (
  incident uuid not null references incidents.incident,
  weapon text not null,
  part text not null,
  remark text
);
select govern.fact_of('incidents.weapon', 'incidents.incident', 'incident', may => 'incidents.edit');
select vocabulary.keep('incidents.weapon', 'weapon', 'weapons');
select vocabulary.keep('incidents.weapon', 'part', 'weapon-parts');

create table incidents.drugs (
  incident uuid not null references incidents.incident,
  drug text not null,
  -- Thousandths of the unit: milligrams where it is grams.
  quantity bigint check (quantity > 0),
  unit text,
  -- Milligrams, where the unit is one of weight.
  weight bigint check (weight > 0),
  -- Hundredths.
  purity int check (purity between 0 and 10000),
  pence bigint check (pence >= 0),
  quantity_basis text,
  is_tested boolean,
  check ((quantity is null) = (unit is null)),
  check (quantity_basis is not null or (quantity is null and pence is null))
);
select govern.fact_of('incidents.drugs', 'incidents.incident', 'incident', may => 'incidents.edit');
select vocabulary.keep('incidents.drugs', 'drug', 'drugs');
select vocabulary.keep('incidents.drugs', 'unit', 'drug-units');
select vocabulary.keep('incidents.drugs', 'quantity_basis', 'quantity-bases');

create table incidents.cash (
  incident uuid not null references incidents.incident,
  -- Pence, cents: hundredths of the currency.
  amount bigint not null check (amount > 0),
  currency text not null,
  quantity_basis text not null
);
select govern.fact_of('incidents.cash', 'incidents.incident', 'incident', may => 'incidents.edit');
select vocabulary.keep('incidents.cash', 'currency', 'currencies');
select vocabulary.keep('incidents.cash', 'quantity_basis', 'quantity-bases');

-- How many were taken. A phone that is known is a record of its own, linked.
create table incidents.phones_seized (
  incident uuid not null references incidents.incident,
  count int not null check (count > 0),
  remark text
);
select govern.fact_of('incidents.phones_seized', 'incidents.incident', 'incident', may => 'incidents.edit');

create table incidents.charge (
  incident uuid not null references incidents.incident,
  offence text not null check (btrim(offence) <> ''),
  charged_on date not null
);
select govern.fact_of('incidents.charge', 'incidents.incident', 'incident', may => 'incidents.edit');

create table incidents.outcome (
  incident uuid not null references incidents.incident,
  outcome text not null,
  decided_on date
);
select govern.fact_of('incidents.outcome', 'incidents.incident', 'incident', may => 'incidents.edit');
select vocabulary.keep('incidents.outcome', 'outcome', 'crime-outcomes');
