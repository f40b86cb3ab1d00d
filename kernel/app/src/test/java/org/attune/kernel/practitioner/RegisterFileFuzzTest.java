package org.attune.kernel.practitioner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.attune.api.practitioner.Registration;
import org.attune.api.problem.InvalidException;
import org.attune.api.validation.Text;
import org.attune.kernel.csv.Spreadsheet;
import org.jspecify.annotations.Nullable;

/** Any file whatever as the one that comes back from the HCPC's register (docs/testing.md). */
class RegisterFileFuzzTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @FuzzTest(maxDuration = "2m")
    void readsOnlySoundChecksOfAnyFile(byte[] file) throws IOException {
        RegisterFile read;
        try {
            read = RegisterFileReader.read(new ByteArrayInputStream(file), TODAY);
        } catch (InvalidException refused) {
            assertFalse(String.valueOf(refused.getMessage()).isBlank());
            return;
        }
        read.rows().forEach(row -> isSound(row.check()));
        RegisterFile again = RegisterFileReader.read(new ByteArrayInputStream(written(read)), TODAY);
        assertEquals(List.of(), again.problems());
        assertEquals(checks(read), checks(again));
    }

    private static void isSound(CheckDetails check) {
        Registration seen = check.seen();
        assertEquals(List.of(), RegistrationRules.errors(check, TODAY));
        assertTrue(seen.number() == null || seen.number().matches("PYL[0-9]{1,6}"), seen::toString);
        assertTrue(check.note().length() <= RegistrationRules.LONGEST_NOTE && Text.isLines(check.note()));
        assertTrue(check.note().codePoints().noneMatch(letter -> letter == 0xFFFD), check::note);
        LocalDate day = Objects.requireNonNull(check.checkedOn());
        assertTrue(!day.isAfter(TODAY) && day.getYear() > 1900, day::toString);
        LocalDate expires = seen.expiresOn();
        assertTrue(expires == null || (expires.getYear() > 1900 && expires.getYear() < 2200), seen::toString);
    }

    /** As our own file says it. */
    private static byte[] written(RegisterFile read) throws IOException {
        StringBuilder out = new StringBuilder();
        try (CSVPrinter csv = new CSVPrinter(out, CSVFormat.RFC4180)) {
            csv.printRecord(RegisterColumn.titles());
            for (RegisterFile.Row row : read.rows()) {
                Registration seen = row.check().seen();
                csv.printRecord(Stream.of(
                                seen.number(),
                                row.name(),
                                seen.modality(),
                                seen.status().words(),
                                seen.expiresOn(),
                                row.check().checkedOn(),
                                row.check().note())
                        .map(RegisterFileFuzzTest::cell));
            }
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String cell(@Nullable Object value) {
        return value == null ? "" : Spreadsheet.escape(value.toString());
    }

    private static List<CheckDetails> checks(RegisterFile file) {
        return file.rows().stream().map(RegisterFile.Row::check).toList();
    }
}
