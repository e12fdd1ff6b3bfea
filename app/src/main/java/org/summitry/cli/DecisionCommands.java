package org.summitry.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.summitry.register.LedgerEntry;
import org.summitry.register.Register;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** The commands by which people decide: each is one line in the ledger, told back with its number, and can be undone. */
@SuppressWarnings("NullAway.Init")
final class DecisionCommands {
    private DecisionCommands() {}

    /** What they share. */
    abstract static class Decision extends RegisterCommand {
        @Mixin
        AuthorOptions author;

        abstract LedgerEntry decide(Register r);

        @Override
        int run(Register r, PrintWriter out) {
            LedgerEntry line = decide(r);
            out.println("line " + line.seq() + "; take it back with: summitry undo " + line.seq());
            return 0;
        }
    }

    @Command(name = "merge", mixinStandardHelpOptions = true, description = "Says that two entries are one.")
    static final class Merge extends Decision {
        @Parameters(index = "0", paramLabel = "A")
        private String a;

        @Parameters(index = "1", paramLabel = "B")
        private String b;

        @Override
        LedgerEntry decide(Register r) {
            return r.merge(a, b, author.name(), author.reason());
        }
    }

    @Command(
            name = "split",
            mixinStandardHelpOptions = true,
            description = "Moves the named citations, and no others, to an entry of their own.")
    static final class Split extends Decision {
        @Parameters(paramLabel = "ID")
        private String id;

        @Option(
                names = "--evidence",
                required = true,
                split = ",",
                paramLabel = "N",
                description = "Numbers of citations, as show numbers them.")
        private List<Integer> evidence;

        @Override
        LedgerEntry decide(Register r) {
            return r.split(id, evidence, author.name(), author.reason());
        }
    }

    @Command(name = "accept", mixinStandardHelpOptions = true, description = "Confirms an entry.")
    static final class Accept extends Decision {
        @Parameters(paramLabel = "ID")
        private String id;

        @Override
        LedgerEntry decide(Register r) {
            return r.review(id, true, author.name(), author.reason());
        }
    }

    @Command(
            name = "reject",
            mixinStandardHelpOptions = true,
            description = "Finds an entry wrong; it is exported no more.")
    static final class Reject extends Decision {
        @Parameters(paramLabel = "ID")
        private String id;

        @Override
        LedgerEntry decide(Register r) {
            return r.review(id, false, author.name(), author.reason());
        }
    }

    @Command(
            name = "edit",
            mixinStandardHelpOptions = true,
            description = "Corrects fields of an entry; the texts stay as they are.")
    static final class Edit extends Decision {
        @Parameters(index = "0", paramLabel = "ID")
        private String id;

        @Parameters(index = "1..*", arity = "1..*", paramLabel = "FIELD=VALUE")
        private List<String> fields;

        @Override
        LedgerEntry decide(Register r) {
            Map<String, String> values = new LinkedHashMap<>();
            for (String f : fields) {
                int equals = f.indexOf('=');
                if (equals < 1) {
                    throw new ParameterException(spec.commandLine(), f + ": write field=value");
                }
                values.put(f.substring(0, equals), f.substring(equals + 1));
            }
            return r.edit(id, values, author.name(), author.reason());
        }
    }

    @Command(
            name = "classify",
            mixinStandardHelpOptions = true,
            description = "Says what class of source a document or a publisher is; support counts show it.")
    static final class Classify extends Decision {
        @Parameters(index = "0", paramLabel = "DOC|PUBLISHER", description = "A document's id or a publisher's name.")
        private String name;

        @Parameters(
                index = "1",
                paramLabel = "CLASS",
                description = "primary, government, state-agency, independent or unknown.")
        private String sourceClass;

        @Override
        LedgerEntry decide(Register r) {
            return r.classify(name, sourceClass, author.name(), author.reason());
        }
    }

    @Command(name = "undo", mixinStandardHelpOptions = true, description = "Takes a decision back.")
    static final class Undo extends Decision {
        @Parameters(paramLabel = "N", description = "The number of its line in the ledger.")
        private long line;

        @Override
        LedgerEntry decide(Register r) {
            return r.undo(line, author.name(), author.reason());
        }
    }

    @Command(
            name = "withdraw",
            mixinStandardHelpOptions = true,
            description =
                    "Hides a document for good, after a publisher's retraction or a legal takedown; a dated stub stays in the ledger.")
    static final class Withdraw extends RegisterCommand {
        @Parameters(paramLabel = "DOC", description = "The document's id, doc:...")
        private String document;

        @Option(names = "--as", paramLabel = "NAME", description = "Who decides (default: the system's user).")
        private String name = System.getProperty("user.name", "unknown");

        @Option(
                names = "--reason",
                required = true,
                paramLabel = "TEXT",
                description = "Why; it is kept in the ledger.")
        private String reason;

        @Override
        int run(Register r, PrintWriter out) {
            LedgerEntry line = r.withdraw(document, name, reason);
            out.println("line " + line.seq() + ": " + document + " is withdrawn");
            return 0;
        }
    }

    @Command(
            name = "confidential",
            mixinStandardHelpOptions = true,
            description = "Keeps a document from public pages and exports.")
    static final class Confidential extends Decision {
        @Parameters(paramLabel = "DOC", description = "The document's id, doc:...")
        private String document;

        @Override
        LedgerEntry decide(Register r) {
            return r.keepConfidential(document, author.name(), author.reason());
        }
    }
}
