-- Searches that people keep. A feed's address holds a secret, of which only the hash is kept.
create table saved_search (
    id bigint primary key,
    account varchar(64) not null,
    name text not null,
    query text not null,
    feed_hash varchar(64)
);
create index saved_search_account on saved_search (account);
create unique index saved_search_feed on saved_search (feed_hash);

-- What a week brought is found by when a document was printed and when a line was written.
create index document_published on document (published);
create index ledger_at on ledger (at);
