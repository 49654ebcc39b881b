-- A simulated country in the demonstration: which, and whether it was laid in to its end. One that was cut off is not begun
-- again over what is there: its records would stand twice.
alter table govern.world
  add column simulated text check (btrim(simulated) <> ''),
  add column simulated_at timestamptz;
