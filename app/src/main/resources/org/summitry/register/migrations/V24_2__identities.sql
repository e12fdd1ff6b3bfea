-- Whose account it is that signs in elsewhere: the provider, and who it says they are.
create table account_identity (
    issuer varchar(300) not null,
    subject varchar(300) not null,
    account varchar(64) not null,
    primary key (issuer, subject)
);
