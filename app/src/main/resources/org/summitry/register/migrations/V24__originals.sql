-- The bytes that documents were made of, by their SHA-256; those that are the document's text in UTF-8 are not kept twice.
create table original (
    sha256 varchar(64) primary key,
    bytes ${binary} not null
);
