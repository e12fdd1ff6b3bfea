/**
 * Who may do what: accounts and roles, passwords, sessions, one-time links, and a log of all that happens to them, kept in the
 * register's store.
 *
 * <p>It knows nothing of pages and HTTP, and decides nothing about entries: that is the ledger's.
 *
 * <p>Traps: tokens and passwords are kept as hashes alone and must reach no log, so records that hold them print without; a name is
 * never reused, since the ledger names people by it; accounts are not in the register's backup, which may be handed on.
 */
@NullMarked
package org.summitry.portal.accounts;

import org.jspecify.annotations.NullMarked;
