package org.summitry.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.summitry.intake.IntakeSettings;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Values of options, refused with a word on how to write them. */
final class Values {
    private Values() {}

    /** A day as in 2024-08-09. */
    static final class Day implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String value) {
            try {
                return LocalDate.parse(value);
            } catch (DateTimeParseException e) {
                throw new TypeConversionException("'" + value + "' is no day; write it as YYYY-MM-DD");
            }
        }
    }

    /** A language's code as in en. */
    static final class Language implements ITypeConverter<String> {
        @Override
        public String convert(String value) {
            try {
                IntakeSettings.defaults().withLanguage(value);
                return value;
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(
                        "'" + value + "' is no language code; write two or three letters, such as en or ru");
            }
        }
    }
}
