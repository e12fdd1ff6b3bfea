package org.summitry.portal.accounts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Passwords as Argon2id hashes in the PHC string format, which carries its own costs, so that these can be raised later. The costs
 * are OWASP's first recommendation of 2024: 19 MiB, 2 passes, 1 lane.
 */
final class Passwords {
    static final int SHORTEST = 12;
    static final int LONGEST = 256;
    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int SALT = 16;
    private static final int HASH = 32;
    private static final Pattern PHC =
            Pattern.compile("\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,2}),p=(\\d{1,2})\\$([\\w+/]+)\\$([\\w+/]+)");

    /** Each hash takes 19 MiB: a crowd at the door must not take the memory of those inside. */
    private static final Semaphore AT_ONCE = new Semaphore(4, true);

    private static final SecureRandom RANDOM = new SecureRandom();

    private Passwords() {}

    /**
     * Refuses what is too easily guessed.
     *
     * @throws AccountException with the key of the reason
     */
    static void check(String name, String password) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            throw new AccountException("account.password-short");
        }
        if (length > LONGEST) {
            throw new AccountException("account.password-long");
        }
        boolean dull = password.codePoints().distinct().count() < 5;
        if (dull || password.toLowerCase(java.util.Locale.ROOT).contains(name)) {
            throw new AccountException("account.password-easy");
        }
    }

    static String hash(String password) {
        byte[] salt = new byte[SALT];
        RANDOM.nextBytes(salt);
        byte[] hash = argon2id(password, salt, MEMORY_KIB, PASSES, LANES, HASH);
        Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=" + MEMORY_KIB + ",t=" + PASSES + ",p=" + LANES + "$" + base64.encodeToString(salt)
                + "$" + base64.encodeToString(hash);
    }

    static boolean matches(String password, String phc) {
        Matcher m = PHC.matcher(phc);
        if (!m.matches() || password.length() > 2 * LONGEST) {
            return false;
        }
        byte[] expected = Base64.getDecoder().decode(m.group(5));
        byte[] hash = argon2id(
                password,
                Base64.getDecoder().decode(m.group(4)),
                Integer.parseInt(m.group(1)),
                Integer.parseInt(m.group(2)),
                Integer.parseInt(m.group(3)),
                expected.length);
        return MessageDigest.isEqual(hash, expected);
    }

    private static byte[] argon2id(String password, byte[] salt, int memory, int passes, int lanes, int length) {
        Argon2Parameters costs = new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withSalt(salt)
                .withMemoryAsKB(memory)
                .withIterations(passes)
                .withParallelism(lanes)
                .build();
        byte[] hash = new byte[length];
        AT_ONCE.acquireUninterruptibly();
        try {
            Argon2BytesGenerator generator = new Argon2BytesGenerator();
            generator.init(costs);
            generator.generateBytes(password.getBytes(StandardCharsets.UTF_8), hash);
        } finally {
            AT_ONCE.release();
        }
        return hash;
    }
}
