-- Pairs that may be one, the likeliest first: again, where the table of pairs was made anew after its index was.
drop index if exists edge_unsure;
create index edge_unsure on edge (verdict, score, a, b);
