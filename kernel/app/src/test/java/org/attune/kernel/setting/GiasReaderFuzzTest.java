package org.attune.kernel.setting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.attune.api.problem.InvalidException;

/** Any file whatever as the national register's: refused in words, or read into rows that keep the rules (docs/testing.md). */
class GiasReaderFuzzTest {

    private static final int LUTON = 821;

    @FuzzTest(maxDuration = "2m")
    void readsOnlySoundRowsOfAnyFile(byte[] file) throws IOException {
        GiasFile read;
        try {
            read = GiasReader.read(new ByteArrayInputStream(file), LUTON, ImportWatch.NOBODY);
        } catch (InvalidException refused) {
            assertFalse(String.valueOf(refused.getMessage()).isBlank());
            return;
        }
        read.rows().forEach(GiasReaderFuzzTest::isSound);
        List<Integer> urns = read.rows().stream().map(GiasRow::urn).toList();
        assertEquals(urns.stream().distinct().toList(), urns);
        read.rows()
                .forEach(row -> assertEquals(
                        row.values(), GiasRowText.read(GiasRowText.write(row)).values()));
        GiasFile again = GiasReader.read(new ByteArrayInputStream(written(read.rows())), LUTON, ImportWatch.NOBODY);
        assertEquals(List.of(), again.problems());
        assertEquals(values(read.rows()), values(again.rows()));
    }

    private static void isSound(GiasRow row) {
        assertEquals(Optional.of(LUTON), row.value(GiasColumn.LA_CODE));
        assertFalse(row.name().isBlank());
        assertTrue(row.urn() >= 1 && row.urn() <= 9_999_999);
        row.values().values().stream().flatMap(Optional::stream).forEach(value -> {
            if (value instanceof String text) {
                assertTrue(text.length() <= 300);
                assertTrue(text.codePoints().noneMatch(GiasReaderFuzzTest::cannotBeKept), () -> "«" + text + "»");
            } else if (value instanceof LocalDate day) {
                assertTrue(day.getYear() >= 1000 && day.getYear() <= 2200);
            }
        });
    }

    private static boolean cannotBeKept(int letter) {
        return Character.isISOControl(letter) || letter == 0xFFFD || Character.getType(letter) == Character.SURROGATE;
    }

    /** As the register would write what was read of it. */
    private static byte[] written(List<GiasRow> rows) throws IOException {
        StringBuilder out = new StringBuilder();
        try (CSVPrinter csv = new CSVPrinter(out, CSVFormat.RFC4180)) {
            for (GiasRow row : rows) {
                Map<String, String> texts = GiasRowText.texts(row);
                if (out.isEmpty()) {
                    csv.printRecord(texts.keySet().stream()
                            .map(column -> GiasColumn.valueOf(column).title()));
                }
                csv.printRecord(texts.values());
            }
            if (out.isEmpty()) {
                csv.printRecord("URN", "LA (code)", "EstablishmentName", "EstablishmentStatus (name)");
            }
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<Map<GiasColumn, Optional<Object>>> values(List<GiasRow> rows) {
        return rows.stream().map(GiasRow::values).collect(Collectors.toList());
    }
}
