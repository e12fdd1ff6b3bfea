package org.summitry.cli;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.fetch.FetchSettings;
import org.summitry.fetch.Fetcher;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options of every command that fetches from the web. */
final class FetchOptions {
    /** No server needs more rest than this between two requests. */
    private static final BigDecimal LONGEST_PAUSE = BigDecimal.valueOf(3600);

    @Option(
            names = "--allow-host",
            paramLabel = "HOST",
            split = ",",
            converter = Host.class,
            description = "Let this host lie in your own network; without it no private address is asked.")
    private Set<String> hosts = new LinkedHashSet<>();

    @Option(
            names = "--pause",
            paramLabel = "SECONDS",
            defaultValue = "1",
            converter = Pause.class,
            description =
                    "Ask a host no more often than this (default: ${DEFAULT-VALUE}); a robots.txt may ask for more.")
    private Duration pause = Duration.ofSeconds(1);

    private @Nullable Fetcher fetcher;

    /** The one fetcher of this command, made when it is first needed: most runs fetch nothing. */
    Fetcher fetcher() {
        if (fetcher == null) {
            fetcher =
                    new Fetcher(FetchSettings.defaults().withAllowedHosts(hosts).withPause(pause));
        }
        return fetcher;
    }

    /** Whether a user means an address on the web and no file. */
    static boolean isAddress(String argument) {
        return argument.regionMatches(true, 0, "http://", 0, 7) || argument.regionMatches(true, 0, "https://", 0, 8);
    }

    /** A host without port and path. */
    static final class Host implements ITypeConverter<String> {
        @Override
        public String convert(String value) {
            try {
                FetchSettings.defaults().withAllowedHosts(Set.copyOf(List.of(value)));
                return value;
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(
                        "'" + value + "' is no host; write it alone, as in example.org or 10.0.0.1");
            }
        }
    }

    /** Seconds, with a fraction or without. */
    static final class Pause implements ITypeConverter<Duration> {
        @Override
        public Duration convert(String value) {
            try {
                BigDecimal seconds = new BigDecimal(value);
                if (seconds.signum() >= 0 && seconds.compareTo(LONGEST_PAUSE) <= 0) {
                    return Duration.ofMillis(seconds.movePointRight(3).longValue());
                }
            } catch (NumberFormatException e) {
                throw refused(value);
            }
            throw refused(value);
        }

        private static TypeConversionException refused(String value) {
            return new TypeConversionException("'" + value + "' is no pause; write seconds from 0 to 3600, as in 0.5");
        }
    }
}
