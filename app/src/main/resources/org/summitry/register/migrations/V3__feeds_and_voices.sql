-- Feeds and sitemaps that are followed, and what the last visit left to remember: no part of the record, so not in the ledger.
create table feed (
    url text primary key,
    added_at varchar(32) not null,
    valid_for text,
    etag text,
    last_modified text,
    not_before varchar(32),
    visited_at varchar(32),
    outcome text
);

-- Documents that feeds named and that need not be asked for again: taken, or refused for good.
create table feed_item (
    url text primary key,
    feed text not null,
    taken integer not null,
    seen_at varchar(32) not null
);
create index feed_item_feed on feed_item (feed);

-- By what a document is known when it is told again, kept beside the text.
alter table document add column sketch text not null default '';

-- The current view again: documents that are one report told several times share a voice, known by the smallest of their ids.
create table voice (
    document varchar(64) primary key,
    voice varchar(64) not null
);
create index voice_voice on voice (voice);

create table voice_hash (
    hash bigint not null,
    document varchar(64) not null,
    primary key (hash, document)
);
create index voice_hash_document on voice_hash (document);

create index document_publisher on document (publisher);
