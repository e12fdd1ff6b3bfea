-- Conflicts are looked for where something would join two nodes, and not kept: of eight million pairs seven were conflicts, and few
-- of them lay between what hangs together.
delete from edge where verdict = 'CONFLICT';
