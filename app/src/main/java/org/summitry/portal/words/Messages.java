package org.summitry.portal.words;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The words of one language. Safe for several threads. */
public final class Messages {
    private static final String FOLDER = "/org/summitry/portal/messages/";

    private final String tag;
    private final ULocale locale;
    private final Map<String, String> patterns;
    private final @Nullable Messages fallback;
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();
    private final Formats dates;
    private final Names names;
    private List<Messages> all = List.of();

    private Messages(String tag, Map<String, String> patterns, @Nullable Messages fallback) {
        this.tag = tag;
        this.locale = new ULocale(tag.equals("en") ? "en-GB" : tag); // 9 August, not August 9
        this.patterns = patterns;
        this.fallback = fallback;
        this.dates = new Formats(this, locale);
        this.names = new Names(locale);
    }

    static Messages read(String tag, List<String> files, @Nullable Messages fallback) {
        Map<String, String> patterns = new TreeMap<>();
        for (String file : files) {
            patterns.putAll(file(file, tag));
        }
        return new Messages(tag, patterns, fallback);
    }

    /** One file of messages, of another package by its whole path; empty when the language lacks it. Keys that stand twice are refused. */
    static Map<String, String> file(String name, String tag) {
        String resource = (name.startsWith("/") ? name : FOLDER + name) + "." + tag + ".properties";
        Map<String, String> read = new TreeMap<>();
        try (InputStream in = Messages.class.getResourceAsStream(resource)) {
            if (in == null) {
                return read;
            }
            Properties properties = new Properties() {
                private static final long serialVersionUID = 1L;

                @Override
                public synchronized @Nullable Object put(Object key, Object value) {
                    if (read.put(key.toString(), value.toString()) != null) {
                        throw new IllegalStateException(resource + " says twice: " + key);
                    }
                    return super.put(key, value);
                }
            };
            Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
            properties.load(reader);
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void knows(List<Messages> languages) {
        all = List.copyOf(languages);
    }

    /** Every language there is, for the language menu. */
    public List<Messages> languages() {
        return all;
    }

    /**
     * A message.
     *
     * @param key its key; itself when no language has it, so that a page is never lost for a word
     * @param arguments in the order of their numbers; texts stand as they are
     */
    public String say(String key, Object... arguments) {
        String pattern = patterns.get(key);
        if (pattern == null) {
            return fallback == null ? key : fallback.say(key, arguments);
        }
        if (arguments.length == 0 && pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0) {
            return pattern;
        }
        MessageFormat format = formats.computeIfAbsent(key, k -> new MessageFormat(pattern, locale));
        synchronized (format) {
            return format.format(arguments);
        }
    }

    /** Whether a message is there, in this language or in English. */
    public boolean has(String key) {
        return patterns.containsKey(key) || fallback != null && fallback.has(key);
    }

    /** What the register's own words ({@code in-progress}, {@code joint-statement}) are called: the word itself if nothing is known. */
    public String word(String group, String value) {
        String key = group + "." + value;
        return has(key) ? say(key) : value;
    }

    /** Its BCP 47 tag. */
    public String tag() {
        return tag;
    }

    /** The language in its own words. */
    public String ownName() {
        return say("language.name");
    }

    /** Whether somebody fluent has checked the words. */
    public boolean checked() {
        return say("language.checked").equals("yes");
    }

    /** Whether it is written from right to left. */
    public boolean rightToLeft() {
        return locale.isRightToLeft();
    }

    /** Its locale. */
    public ULocale locale() {
        return locale;
    }

    /** How it writes dates and numbers, and sorts. */
    public Formats formats() {
        return dates;
    }

    /** How it writes names. */
    public Names names() {
        return names;
    }

    /** The keys it has itself. */
    Set<String> keys() {
        return new TreeSet<>(patterns.keySet());
    }

    /** The pattern of a key; null when the language lacks it. */
    @Nullable
    String pattern(String key) {
        return patterns.get(key);
    }
}
