package org.summitry.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.summitry.api.Client;
import org.summitry.api.Scope;
import org.summitry.api.TokenFile;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code summitry token}: who may use the interface for programs, and for what. */
@Command(
        name = "token",
        mixinStandardHelpOptions = true,
        description = "Makes, lists and takes away tokens of the interface for programs.",
        subcommands = {TokenCommand.Add.class, TokenCommand.Remove.class, TokenCommand.Holders.class})
@SuppressWarnings("NullAway.Init")
final class TokenCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "say what to do: token add NAME, token remove NAME or token list");
    }

    /** What these commands share. */
    abstract static class OnTokens implements Callable<Integer> {
        @Spec
        CommandSpec spec;

        @Mixin
        RegisterOptions register;

        abstract void run(TokenFile tokens, PrintWriter out) throws IOException;

        @Override
        public Integer call() throws IOException {
            PrintWriter out = spec.commandLine().getOut();
            try (var opened = register.open()) { // its folder exists then, and nobody makes tokens for what is none
                opened.position();
                run(new TokenFile(register.tokens()), out);
            } catch (IllegalArgumentException e) {
                throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()));
            }
            out.flush();
            return CommandLine.ExitCode.OK;
        }
    }

    @Command(name = "add", mixinStandardHelpOptions = true, description = "Makes a token and shows it, once.")
    static final class Add extends OnTokens {
        @Parameters(paramLabel = "NAME", description = "Whose it is, as the ledger will tell.")
        private String name;

        @Option(
                names = "--scope",
                paramLabel = "read|review|write",
                split = ",",
                defaultValue = "read",
                description =
                        "What it allows: read, review (decide on entries), write (send documents) (default: ${DEFAULT-VALUE}).")
        private List<Scope> scopes = new ArrayList<>();

        @Override
        void run(TokenFile tokens, PrintWriter out) throws IOException {
            out.println(tokens.add(name, EnumSet.copyOf(scopes)));
            spec.commandLine()
                    .getErr()
                    .println("Keep it now: it is shown only once. Use it as: Authorization: Bearer TOKEN");
        }
    }

    @Command(name = "remove", mixinStandardHelpOptions = true, description = "Takes a token away.")
    static final class Remove extends OnTokens {
        @Parameters(paramLabel = "NAME", description = "Whose.")
        private String name;

        @Override
        void run(TokenFile tokens, PrintWriter out) throws IOException {
            if (!tokens.remove(name)) {
                throw new IllegalArgumentException(name + " holds no token; see: summitry token list");
            }
            out.println(name + " holds no token any more");
        }
    }

    @Command(name = "list", mixinStandardHelpOptions = true, description = "Lists who holds tokens, and for what.")
    static final class Holders extends OnTokens {
        @Override
        void run(TokenFile tokens, PrintWriter out) throws IOException {
            for (Client c : tokens.holders()) {
                out.println(c.name() + "  "
                        + c.scopes().stream()
                                .map(s -> s.name().toLowerCase(Locale.ROOT))
                                .sorted()
                                .collect(Collectors.joining(", ")));
            }
        }
    }
}
