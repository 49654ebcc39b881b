-- Lists, counts and the national picture beneath the policies. An index that holds every column that the policy reads
-- answers without the table ("access measured", 1.4); without it a count of everything costs the whole table.

-- The list as it opens, newest first, and the count of everything.
create index on lines.line (last_seen desc nulls last, id desc)
  include (audience, marking, handling, controller, recipients, recipients_until, restricted_to);
-- The lines that one force answers for, newest first.
create index on lines.line (controller, last_seen desc nulls last, id desc)
  include (status, status_since, reach, origin_force, audience, marking, handling, recipients, recipients_until, restricted_to);
create index on lines.line (controller, status, status_since);
-- The national picture: lines that have a status now, and the few that had another on the day that is asked about.
create index on lines.line (status, status_since)
  include (id, reach, origin_force, audience, marking, handling, controller, recipients, recipients_until, restricted_to);
create index on lines.line (status_since);
-- Into which forces: read with the line at hand, many thousand times for one picture.
create index on lines.area (line, force)
  include (audience, marking, handling, controller, recipients, recipients_until, restricted_to);
drop index lines.area_line_idx;
