package org.summitry.register;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.transaction.TransactionException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.summitry.text.OneLine;

/**
 * Where a register's tables are: SQLite in a folder, or a PostgreSQL database. One process writes to a folder at a time; in
 * PostgreSQL the writers take turns.
 */
final class Store implements AutoCloseable {
    static final int WAIT_MILLIS = (int) TimeUnit.SECONDS.toMillis(20);
    /** For each connection; filled only as far as a register is large. Random keys of large tables need it. */
    private static final int CACHE_KILOBYTES = 48 * 1024;

    /** 64 MB: pages that every document changes are written back once for many documents. */
    private static final int CHECKPOINT_PAGES = 16_384;

    private static final long TURN = 0x53756d6d69747279L; // any number, the same in every writer

    private static final String DATABASE = "register.db";

    private static byte @Nullable [] empty;

    private final String location;
    private final HikariDataSource pool;
    private final Jdbi jdbi;
    private final @Nullable Path folder;
    private @Nullable FileChannel lockFile;
    private @Nullable FileLock lock;

    private Store(String location, HikariDataSource pool, @Nullable Path folder) {
        this.location = location;
        this.pool = pool;
        this.jdbi = Jdbi.create(pool);
        jdbi.setStatementBuilderFactory(connection -> new ReadyStatements());
        this.folder = folder;
    }

    /** Opens the register at {@code location}, a folder (made on first use) or a PostgreSQL URL, and brings its tables up to date. */
    static Store open(String location) {
        return open(location, WAIT_MILLIS);
    }

    /** The same, waiting no longer than so many milliseconds for others. */
    static Store open(String location, int waitMillis) {
        boolean shared = location.startsWith("postgresql:") || location.startsWith("jdbc:postgresql:");
        return migrated(
                shared
                        ? postgres(location, waitMillis)
                        : sqlite(location, waitMillis, SQLiteConfig.SynchronousMode.FULL));
    }

    /** Opens a store in {@code folder} that need not outlive the process, and so waits for no disk. */
    static Store temporary(Path folder) throws IOException {
        Files.write(folder.resolve(DATABASE), empty(folder));
        return sqlite(folder.toString(), WAIT_MILLIS, SQLiteConfig.SynchronousMode.OFF);
    }

    /** An empty store's file. To make the tables takes longer than most of what temporary stores are made for, so it is done once. */
    private static synchronized byte[] empty(Path folder) throws IOException {
        if (empty == null) {
            Path first = Files.createTempDirectory(folder, "empty");
            migrated(sqlite(first.toString(), WAIT_MILLIS, SQLiteConfig.SynchronousMode.OFF))
                    .close();
            empty = Files.readAllBytes(first.resolve(DATABASE)); // whole: the last to close writes the log back
        }
        return empty;
    }

    private static Store migrated(Store store) {
        try {
            store.migrate();
            return store;
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    private static Store sqlite(String location, int waitMillis, SQLiteConfig.SynchronousMode waiting) {
        Path folder = Path.of(location);
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new RegisterException(
                    location + ": the folder cannot be made or used; check its name and permissions", e);
        }
        if (!Files.isWritable(folder)) {
            throw new RegisterException(location
                    + ": the folder may not be written to; change its permissions or name another with --register");
        }
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(waiting);
        config.setBusyTimeout(waitMillis);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        config.setCacheSize(-CACHE_KILOBYTES);
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        config.setGetGeneratedKeys(false); // nobody asks for them, and each would be one more statement to prepare
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + folder.resolve(DATABASE));
        HikariConfig pooled = new HikariConfig();
        pooled.setDataSource(source);
        pooled.setConnectionInitSql("pragma wal_autocheckpoint = " + CHECKPOINT_PAGES);
        return new Store(location, pool(pooled, 4, waitMillis), folder);
    }

    private static Store postgres(String location, int waitMillis) {
        HikariConfig config = new HikariConfig();
        if (location.startsWith("jdbc:")) {
            config.setJdbcUrl(location);
        } else {
            URI uri = URI.create(location);
            String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
            String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
            config.setJdbcUrl("jdbc:postgresql://" + uri.getHost() + port + uri.getPath() + query);
            if (uri.getUserInfo() != null) {
                String[] user = uri.getUserInfo().split(":", 2);
                config.setUsername(user[0]);
                config.setPassword(user.length > 1 ? user[1] : "");
            }
        }
        String shown = location.replaceAll("//[^@/]*@", "//");
        try {
            return new Store(shown, pool(config, 8, waitMillis), null);
        } catch (HikariPool.PoolInitializationException e) {
            throw new RegisterException(
                    shown + ": " + oneLine(innermost(e)) + "; check that the database runs and lets you in", e);
        }
    }

    private static HikariDataSource pool(HikariConfig config, int size, int waitMillis) {
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(waitMillis);
        return new HikariDataSource(config);
    }

    private void migrate() {
        try {
            Flyway.configure()
                    .dataSource(pool)
                    .locations("classpath:org/summitry/register/migrations")
                    .placeholders(
                            folder == null
                                    ? Map.of(
                                            "number",
                                            "bigint",
                                            "bytes",
                                            "text collate \"C\"",
                                            "packed",
                                            "",
                                            "binary",
                                            "bytea")
                                    : Map.of(
                                            "number",
                                            "integer",
                                            "bytes",
                                            "text",
                                            "packed",
                                            "without rowid",
                                            "binary",
                                            "blob"))
                    .outOfOrder(
                            true) // some registers have the third change and not the second: neither needs the other
                    .ignoreMigrationPatterns(new String[0]) // a later version's tables are no error to Flyway otherwise
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            String why = String.valueOf(e.getMessage());
            if (why.contains("not resolved locally") || why.contains("Validate failed")) {
                throw new RegisterException(location + ": this register was made by a newer Summitry; use that one", e);
            }
            throw unusable(e);
        }
    }

    /** Reads; several may at a time. */
    <T> T read(HandleCallback<T, RuntimeException> work) {
        try {
            return jdbi.withHandle(work);
        } catch (JdbiException e) {
            throw unusable(e);
        }
    }

    /** Writes all or nothing; one at a time. */
    synchronized <T> T write(HandleCallback<T, RuntimeException> work) {
        takeLock();
        try {
            return inTurn(work);
        } catch (JdbiException e) {
            if (!isBroken(e)) {
                throw unusable(e);
            }
        }
        pool.getHikariPoolMXBean().softEvictConnections(); // those that wait in the pool broke with it
        try {
            return inTurn(work); // the server was restarted: what was not committed is done again on a new connection
        } catch (JdbiException e) {
            throw unusable(e);
        }
    }

    private <T> T inTurn(HandleCallback<T, RuntimeException> work) {
        return jdbi.inTransaction(handle -> {
            if (folder == null) {
                handle.execute("select pg_advisory_xact_lock(?)", TURN);
            }
            return work.withHandle(handle);
        });
    }

    /**
     * Whether a connection broke before the work was committed. A commit of which nobody knows whether it came about is not tried
     * again by this: its statements are done, and what fails is the commit itself.
     */
    private boolean isBroken(Exception e) {
        return folder == null
                && !(e instanceof TransactionException)
                && innermost(e) instanceof Exception cause
                && (cause instanceof IOException
                        || cause instanceof SQLException sql
                                && String.valueOf(sql.getSQLState()).matches("08...|57P0[123]"));
    }

    private void takeLock() {
        if (folder == null || lock != null) {
            return;
        }
        try {
            lockFile = FileChannel.open(
                    folder.resolve("writer.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            lock = lockFile.tryLock();
        } catch (OverlappingFileLockException e) {
            lock = null;
        } catch (IOException e) {
            throw new RegisterException(
                    location + ": the folder may not be written to; check its permissions and the space left", e);
        }
        if (lock == null) {
            throw new RegisterException(
                    location
                            + ": another process is writing to this register; wait for it, or share a PostgreSQL register instead");
        }
    }

    private RegisterException unusable(Exception e) {
        String what = oneLine(innermost(e));
        String remedy = e instanceof ConnectionException || isBroken(e) || what.contains("refused")
                ? "check that the database runs and lets you in"
                : what.contains("FULL") || what.contains("No space") || what.contains("IOERR_WRITE")
                        ? "make room on the disk and run again; nothing that was acknowledged is lost"
                        : what.contains("BUSY") || what.contains("LOCKED")
                                ? "another program holds the database; close it and run again"
                                : what.contains("READONLY")
                                        ? "let it be written to"
                                        : "nothing was half written; run again, and summitry verify if it stays";
        return new RegisterException(location + ": " + what + "; " + remedy, e);
    }

    private static Throwable innermost(Throwable e) {
        Throwable cause = e;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        return cause;
    }

    private static String oneLine(Throwable e) {
        String message = e.getMessage() == null ? "the connection broke" : e.getMessage();
        return OneLine.of(message);
    }

    /** Whether no other process can write, once this one has written and until it is closed. */
    boolean isAlone() {
        return folder != null;
    }

    String location() {
        return location;
    }

    @Override
    public void close() {
        pool.close();
        try {
            if (lockFile != null) {
                lockFile.close();
            }
        } catch (IOException e) {
            throw new RegisterException(location + ": the lock could not be given back", e);
        }
    }
}
