package org.summitry.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tokens in a file beside the register, a line each: name, scopes, and the SHA-256 of the token. A token is 256 random bits, so a plain
 * hash cannot be turned back by trying; it is shown once, when it is made. Read anew for each request that brings a token, so that
 * one that was taken away is gone at once.
 */
public final class TokenFile implements Tokens {
    private static final int BYTES = 32;
    private static final String MARK = "smt_";
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,63}");
    private static final int LONGEST = 200;

    private final Path file;

    /** The tokens in {@code file}, which need not exist. */
    public TokenFile(Path file) {
        this.file = file;
    }

    private record Line(String name, Set<Scope> scopes, String hash) {
        @Override
        public String toString() {
            return name + " " + scopes.stream().map(Scope::word).collect(Collectors.joining(",")) + " " + hash;
        }
    }

    /** Makes a token, which is given back and kept nowhere. */
    public String add(String name, Set<Scope> scopes) throws IOException {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "name " + name + ": letters, figures, dots, dashes and underscores, at most 64, no blanks");
        }
        if (scopes.isEmpty()) {
            throw new IllegalArgumentException(
                    "scopes: a token that allows nothing is no use; give read, review or write");
        }
        List<Line> lines = new ArrayList<>(lines());
        if (lines.stream().anyMatch(l -> l.name().equals(name))) {
            throw new IllegalArgumentException("name " + name + " has a token already; take it away first");
        }
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        String token = MARK + Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        lines.add(new Line(name, EnumSet.copyOf(scopes), hash(token)));
        write(lines);
        return token;
    }

    /** Takes a token away; false when there is none of this name. */
    public boolean remove(String name) throws IOException {
        List<Line> lines = new ArrayList<>(lines());
        boolean there = lines.removeIf(l -> l.name().equals(name));
        if (there) {
            write(lines);
        }
        return there;
    }

    /** Who holds tokens. */
    public List<Client> holders() throws IOException {
        return lines().stream().map(l -> new Client(l.name(), l.scopes())).toList();
    }

    @Override
    public Optional<Client> holder(String token) {
        if (!token.startsWith(MARK) || token.length() > LONGEST) {
            return Optional.empty();
        }
        byte[] hash = hash(token).getBytes(StandardCharsets.US_ASCII);
        try {
            return lines().stream()
                    .filter(l -> MessageDigest.isEqual(l.hash().getBytes(StandardCharsets.US_ASCII), hash))
                    .findFirst()
                    .map(l -> new Client(l.name(), l.scopes()));
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": the tokens cannot be read", e);
        }
    }

    private List<Line> lines() throws IOException {
        try {
            return Files.readAllLines(file).stream()
                    .filter(l -> !l.isBlank() && !l.startsWith("#"))
                    .map(this::line)
                    .toList();
        } catch (NoSuchFileException e) {
            return List.of();
        }
    }

    private Line line(String text) {
        String[] parts = text.split(" ", -1);
        try {
            Set<Scope> scopes = EnumSet.noneOf(Scope.class);
            for (String s : parts[1].split(",", -1)) {
                scopes.add(Scope.valueOf(s.toUpperCase(Locale.ROOT)));
            }
            return new Line(parts[0], scopes, parts[2]);
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw new IllegalStateException(
                    file + " has a line that is no token: name, scopes and hash, with one blank between them", e);
        }
    }

    /** All or nothing, and for nobody else on the machine to read. */
    private void write(List<Line> lines) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Files.write(part, lines.stream().map(Line::toString).toList());
        if (Files.getFileStore(part).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(part, java.nio.file.attribute.PosixFilePermissions.fromString("rw-------"));
        }
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String hash(String token) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
