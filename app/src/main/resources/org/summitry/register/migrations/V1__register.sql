-- What was read and decided, in order; nothing here is ever changed.
create table ledger (
    seq bigint primary key,
    at varchar(32) not null,
    who text not null,
    act varchar(32) not null,
    subject text not null,
    body text not null,
    supersedes bigint,
    previous varchar(64) not null,
    hash varchar(64) not null
);
create index ledger_subject on ledger (subject);

-- Documents as read. The ledger holds their hashes; here a takedown can empty text and records without breaking its chain.
create table document (
    id varchar(64) primary key,
    body text not null,
    content text not null,
    records text not null,
    publisher text,
    published varchar(10),
    source_class varchar(16) not null,
    confidential integer not null,
    withdrawn integer not null,
    read_at varchar(32) not null,
    seq bigint not null
);

-- From here on: the current view. 'rebuild' makes all of it from the ledger and the documents.
-- One document's record of one entry.
create table report (
    report_key text primary key,
    document varchar(64) not null,
    kind varchar(16) not null,
    local_id text not null,
    body text not null,
    context text not null,
    anchor text not null
);
create index report_document on report (document);
create index report_anchor on report (anchor);
create index report_local on report (local_id);

create table block (
    block_key text not null,
    report_key text not null,
    primary key (block_key, report_key)
);
create index block_report on block (report_key);

-- Pairs of reports that were compared: a < b.
create table edge (
    a text not null,
    b text not null,
    score double precision not null,
    verdict varchar(10) not null,
    reasons text not null,
    primary key (a, b)
);
create index edge_b on edge (b);

-- What people decided, and what was undone.
create table decision (
    seq bigint primary key,
    at varchar(32) not null,
    who text not null,
    act varchar(16) not null,
    anchor text not null,
    body text not null,
    undone_by bigint
);
create index decision_anchor on decision (anchor);

-- An entry is a set of reports; its anchor is the smallest of their keys.
create table entry (
    anchor text primary key,
    id text not null,
    kind varchar(16) not null,
    base text not null,
    first_evidence text not null,
    name text not null,
    review varchar(12) not null
);
create index entry_id on entry (id);
create index entry_base on entry (base);
create index entry_kind on entry (kind);
