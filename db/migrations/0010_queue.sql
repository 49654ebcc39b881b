-- The queue's own schema. pg-boss makes and changes its tables there by itself, as a role that owns nothing else and
-- reads nothing else: a fault in the queue cannot reach a record.
create schema pgboss;
grant usage, create on schema pgboss to app_jobs;
