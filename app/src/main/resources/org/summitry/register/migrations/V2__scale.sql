-- Texts and records are long and seldom wanted: apart from the rest, what stands beside them is read without them.
create table content (
    document varchar(64) primary key,
    body text not null,
    records text not null
);
insert into content (document, body, records) select id, content, records from document;
alter table document drop column content;
alter table document drop column records;

create index document_confidential on document (confidential);

-- The current view, made anew: it is a function of the ledger and the documents. What a store needs written differently stands in
-- marks: the type of numbers that are keys, texts compared by their bytes whatever the language of the database, and tables that
-- are one with their key.
drop table report;
drop table block;
drop table edge;
drop table decision;
drop table entry;

-- What is known of the view itself: that it was made, and how often.
create table view_state (
    name varchar(16) primary key,
    value bigint not null
);

-- One document's record of one entry.
create table report (
    id ${number} primary key,
    report_key ${bytes} not null,
    document varchar(64) not null,
    node bigint not null,
    local_id text not null,
    first_evidence ${bytes} not null,
    passages integer not null,
    confidence double precision not null,
    body text not null,
    context text not null
);
create unique index report_by_key on report (report_key);
create index report_document on report (document);
create index report_local on report (local_id);
create index report_node on report (node, first_evidence);

-- Reports that say the same, as far as comparisons look, are one node; most stand alone. A node is in the entry with its anchor.
create table node (
    id ${number} primary key,
    form ${bytes} not null,
    anchor ${bytes} not null,
    kind varchar(16) not null,
    document varchar(64),
    local_id text not null,
    name text not null,
    label text not null,
    day varchar(10) not null,
    reports integer not null,
    first_key ${bytes} not null,
    first_evidence ${bytes} not null,
    confidence double precision not null,
    blocks text not null
);
create unique index node_by_form on node (form);
create index node_anchor on node (anchor);

-- Nodes by block, a block being known by a hash of its key. An over-full block has one row here, of node 0, and its nodes below.
create table block (
    block_key bigint not null,
    node bigint not null,
    primary key (block_key, node)
) ${packed};

-- The nodes of over-full blocks in two orders: 0 by label, 1 by day.
create table neighbour (
    block_key bigint not null,
    ordering integer not null,
    place ${bytes} not null,
    node bigint not null,
    primary key (block_key, ordering, place)
) ${packed};

-- Pairs of nodes that were compared and may be the same, or cannot be: a < b.
create table edge (
    a bigint not null,
    b bigint not null,
    verdict varchar(8) not null,
    score double precision not null,
    reasons text not null,
    primary key (a, b)
) ${packed};
create index edge_b on edge (b, a);

-- How many documents report both of two nodes: a < b.
create table apart (
    a bigint not null,
    b bigint not null,
    documents integer not null,
    primary key (a, b)
) ${packed};
create index apart_b on apart (b, a);

-- What people decided, and what was undone; the node is that of the report it holds on to, 0 when that was withdrawn.
create table decision (
    seq bigint primary key,
    at varchar(32) not null,
    who text not null,
    act varchar(16) not null,
    anchor text not null,
    body text not null,
    undone_by bigint,
    node bigint not null
);
create index decision_node on decision (node);
create index decision_anchor on decision (anchor);

-- An entry is a set of nodes; its anchor is the smallest key of their reports. 'crossing' counts the pairs that are the same but
-- for which it and another entry could not be joined; 'changed' is the line of the ledger that last touched it.
create table entry (
    anchor ${bytes} primary key,
    id ${bytes} not null,
    kind varchar(16) not null,
    base ${bytes} not null,
    number integer not null,
    first_evidence ${bytes} not null,
    name text not null,
    review varchar(12) not null,
    crossing integer not null,
    reports integer not null,
    confidence double precision not null,
    changed bigint not null
);
create index entry_id on entry (id);
create index entry_base on entry (base, first_evidence, anchor);
create index entry_kind on entry (kind, id);
create index entry_changed on entry (changed, anchor);

-- Anchors of entries that are no more, for copies of entries kept elsewhere.
create table gone (
    anchor ${bytes} primary key,
    seq bigint not null
);
create index gone_seq on gone (seq);
