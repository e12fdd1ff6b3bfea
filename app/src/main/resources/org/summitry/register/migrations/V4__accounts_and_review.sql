-- People who sign in. A name is never given a second time: the ledger says who decided by it.
create table account (
    name varchar(64) primary key,
    shown text not null,
    role varchar(16) not null,
    password text,
    active integer not null,
    created_at bigint not null
);

-- Times in milliseconds. Of secrets that a browser or a mail holds only hashes are kept, so that a copy of the store opens nothing.
create table account_session (
    token_hash varchar(64) primary key,
    account varchar(64) not null,
    opened_at bigint not null,
    seen_at bigint not null
);
create index account_session_account on account_session (account);

-- One-time links by which a person sets a password.
create table account_link (
    token_hash varchar(64) primary key,
    account varchar(64) not null,
    expires_at bigint not null
);

-- Sign-ins and changes of accounts; decisions on entries are in the ledger.
create table account_event (
    seq bigint primary key,
    at bigint not null,
    who varchar(64) not null,
    act varchar(24) not null,
    subject varchar(64) not null,
    detail text not null
);

-- Entries that wait for a person, the most urgent with the lowest place. A part of the view: 'rebuild' makes it anew.
create table waiting (
    anchor text primary key,
    kind varchar(16) not null,
    place bigint not null
);
create index waiting_place on waiting (place, anchor);
create index waiting_kind on waiting (kind, place, anchor);

-- Pairs that may be one, the likeliest first.
create index edge_unsure on edge (verdict, score, a, b);

-- An entry that two people look at without seeing what the other says. It holds on to a report, as decisions do.
create table double_review (
    id bigint primary key,
    report_key text not null,
    first_reader varchar(64) not null,
    second_reader varchar(64) not null,
    opened_by varchar(64) not null,
    opened_at bigint not null,
    settled_by text,
    settled_verdict varchar(12),
    line bigint
);
create index double_review_first on double_review (first_reader);
create index double_review_second on double_review (second_reader);

create table double_verdict (
    review bigint not null,
    reader varchar(64) not null,
    verdict varchar(12) not null,
    note text not null,
    at bigint not null,
    primary key (review, reader)
);
