-- Nearly every document may be shown: an index of that led SQLite, which keeps no statistics, to begin whatever asks for what may be shown
-- with all documents. Those that may not are few.
drop index document_confidential;
create index document_hidden on document (id) where confidential = 1;
