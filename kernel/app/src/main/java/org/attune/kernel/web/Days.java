package org.attune.kernel.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Days as they come in addresses. */
public final class Days {

    private Days() {}

    /** @return nothing where it is no day, or not of these years */
    public static Optional<LocalDate> of(@Nullable String text, int firstYear, int lastYear) {
        try {
            return Optional.of(LocalDate.parse(text == null ? "" : text))
                    .filter(day -> day.getYear() >= firstYear && day.getYear() <= lastYear);
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** As {@link #of}; a program that sends another is told what is wanted. */
    public static LocalDate required(String name, @Nullable String text, int firstYear, int lastYear) {
        return of(text, firstYear, lastYear)
                .orElseThrow(() -> Problems.malformed(
                        "“" + name + "” is a day from " + firstYear + " to " + lastYear + ", for example 2026-09-01."));
    }
}
