-- Pairs that may be one, the likeliest first: of the others, which are most, nobody asks in this order.
drop index if exists edge_unsure;
create index edge_unsure on edge (score, a, b) where verdict = 'UNSURE';
