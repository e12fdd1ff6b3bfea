package org.summitry.cli;

import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The program's entry: {@code summitry COMMAND}. */
@Command(
        name = "summitry",
        description = "Reads the public record of diplomacy into a register of cited entries.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            DemoCommand.class,
            ReadCommand.class,
            ExplainCommand.class,
            EvalCommand.class,
            IngestCommand.class,
            FeedCommands.class,
            SearchCommand.class,
            ServeCommand.class,
            TokenCommand.class,
            McpCommand.class,
            ShowCommand.class,
            LogCommand.class,
            DueCommand.class,
            FollowCommands.Follow.class,
            FollowCommands.Judge.class,
            ComplianceCommands.class,
            ExportCommand.class,
            ReleaseCommand.class,
            BriefCommand.class,
            StoriesCommand.class,
            DecisionCommands.Merge.class,
            DecisionCommands.Split.class,
            DecisionCommands.Accept.class,
            DecisionCommands.Reject.class,
            DecisionCommands.Edit.class,
            DecisionCommands.Classify.class,
            DecisionCommands.Undo.class,
            DecisionCommands.Withdraw.class,
            DecisionCommands.Confidential.class,
            KeepingCommands.Verify.class,
            KeepingCommands.Backup.class,
            KeepingCommands.Restore.class,
            KeepingCommands.Rebuild.class,
            Completion.class,
            CommandLine.HelpCommand.class
        })
public final class Main implements Runnable {
    @Spec
    private CommandSpec spec;

    /** Made by picocli. */
    @SuppressWarnings("NullAway.Init")
    public Main() {}

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getErr());
        throw new CommandLine.ParameterException(
                spec.commandLine(), "name a command, for example: summitry read report.txt");
    }

    /** Runs the command line {@code args} and exits with its status. */
    public static void main(String[] args) {
        LoggerFactory.getLogger(Main.class); // once, before two threads would start it together
        System.exit(commandLine().execute(args));
    }

    /** The commands, with errors reported in one line. */
    static CommandLine commandLine() {
        CommandLine line = new CommandLine(new Main());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler((e, command, parsed) -> {
            PrintWriter err = command.getErr();
            err.println("summitry: " + oneLine(e));
            if (System.getenv("SUMMITRY_DEBUG") != null) {
                e.printStackTrace(err);
            }
            return CommandLine.ExitCode.SOFTWARE;
        });
        line.setParameterExceptionHandler((e, arguments) -> {
            e.getCommandLine().getErr().println("summitry: " + e.getMessage());
            return CommandLine.ExitCode.USAGE;
        });
        return line;
    }

    /** What went wrong; a file's error says nothing but its name by itself. */
    private static String oneLine(Exception e) {
        String message = e.getMessage() == null ? e.toString() : e.getMessage();
        if (e instanceof NoSuchFileException) {
            message += ": there is no such file; check its name";
        } else if (e instanceof AccessDeniedException) {
            message += ": it may not be read or written; check its permissions";
        }
        return message.replaceAll("\\s*\\R\\s*", " ");
    }
}
