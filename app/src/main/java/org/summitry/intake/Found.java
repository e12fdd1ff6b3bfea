package org.summitry.intake;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One file to take in, or why there is none.
 *
 * @param path as users are told it: relative to the argument it was found under
 * @param file the file; null for standard input and for what is refused
 * @param refusal why nothing can be read there; or null
 */
record Found(String path, @Nullable Path file, IntakeResult.@Nullable Refusal refusal) {

    /** What the arguments name: files as they are, folders with all they hold but hidden files, sorted by name; {@code -} is standard input. */
    static List<Found> under(List<String> arguments) {
        List<Found> found = new ArrayList<>();
        for (String a : arguments) {
            if (a.equals("-")) {
                found.add(new Found("-", null, null));
                continue;
            }
            try {
                Path p = Path.of(a);
                Path name = p.toAbsolutePath().normalize().getFileName();
                if (Files.isDirectory(p)) {
                    int before = found.size();
                    walk(p, "", List.of(), found);
                    if (found.size() == before) {
                        found.add(refused(
                                a, "the folder holds no files", "name another folder; hidden files are left out"));
                    }
                } else {
                    found.add(file(p, name == null ? a : name.toString()));
                }
            } catch (InvalidPathException e) {
                found.add(refused(a, "it is no path", "check its spelling"));
            }
        }
        return found;
    }

    private static void walk(Path folder, String prefix, List<Path> above, List<Found> found) {
        Path real;
        List<Path> entries = new ArrayList<>();
        try {
            real = folder.toRealPath();
            if (above.contains(real)) {
                found.add(refused(prefix, "the link leads back to a folder it is in", "remove the link"));
                return;
            }
            try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
                all.forEach(entries::add);
            }
        } catch (IOException | java.nio.file.DirectoryIteratorException e) {
            found.add(refused(
                    prefix.isEmpty() ? folder.toString() : prefix,
                    "the folder cannot be opened",
                    "check its permissions"));
            return;
        }
        entries.sort(Comparator.comparing(p -> String.valueOf(p.getFileName())));
        List<Path> here = new ArrayList<>(above);
        here.add(real);
        for (Path p : entries) {
            String name = String.valueOf(p.getFileName());
            if (name.startsWith(".")) {
                continue;
            }
            String path = prefix.isEmpty() ? name : prefix + "/" + name;
            if (Files.isDirectory(p)) {
                walk(p, path, here, found);
            } else {
                found.add(file(p, path));
            }
        }
    }

    private static Found file(Path p, String path) {
        if (Files.isSymbolicLink(p) && !Files.exists(p)) {
            return refused(path, "the link leads nowhere", "remove the link or restore what it names");
        }
        if (!Files.exists(p, LinkOption.NOFOLLOW_LINKS)) {
            return refused(path, "there is no such file", "check its name");
        }
        if (!Files.isRegularFile(p)) {
            return refused(path, "it is no ordinary file", "give a file or a folder");
        }
        return Files.isReadable(p) ? new Found(path, p, null) : unreadable(path);
    }

    private static Found unreadable(String path) {
        return refused(path, "it may not be read", "check its permissions");
    }

    private static Found refused(String path, String reason, String remedy) {
        return new Found(path, null, new IntakeResult.Refusal(path, reason, remedy));
    }

    /** What to tell of a file that could not be read. */
    static Refused why(IOException e) {
        return e instanceof AccessDeniedException
                ? new Refused("it may not be read", "check its permissions")
                : new Refused("it could not be read to its end", "check the disk and try again");
    }
}
