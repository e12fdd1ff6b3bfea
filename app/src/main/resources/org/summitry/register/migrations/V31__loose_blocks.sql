-- The number of a block tells now whether it is given up when it is over-full, and such blocks keep their rows. What a version before
-- made has no format here, and is made anew when it is opened.
insert into view_state (name, value)
select 'format', 2 where not exists (select 1 from document);
