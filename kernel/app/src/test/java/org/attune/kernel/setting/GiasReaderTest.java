package org.attune.kernel.setting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.attune.api.problem.InvalidException;
import org.attune.api.setting.SettingStatus;
import org.attune.kernel.csv.ImportProblem;
import org.junit.jupiter.api.Test;

class GiasReaderTest {

    private static final int LUTON = 821;
    private static final String TITLES =
            "URN,LA (code),LA (name),EstablishmentName,EstablishmentStatus (name),OpenDate,Town\n";
    private static final String SOUND = "109533,821,Luton,Hillside Primary,Open,01-09-2001,Luton\n";

    @Test
    void keepsTheAuthoritysOwnRowsAndCountsTheOthers() throws IOException {
        GiasFile file = read(TITLES + SOUND + "110111,826,Milton Keynes,Elsewhere,Open,,\n");

        assertEquals(List.of(109533), urns(file));
        assertEquals(1, file.otherAuthorities());
        assertEquals(0, file.badRows());
        assertEquals("Hillside Primary", text(file, 0, GiasColumn.NAME));
        assertEquals(Optional.of(LocalDate.of(2001, 9, 1)), file.rows().get(0).value(GiasColumn.OPEN_DATE));
    }

    @Test
    void goesByTheNamesOfTheColumnsWhateverTheirOrderAndCase() throws IOException {
        GiasFile file = read(
                "Extra,establishmentname,\"URN\", LA (code) ,EstablishmentStatus (name)\nx,Hillside,109533,821,Open\n");

        assertEquals("Hillside", text(file, 0, GiasColumn.NAME));
        assertFalse(file.rows().get(0).has(GiasColumn.TOWN), "a column that is missing says nothing, not 'empty'");
    }

    @Test
    void readsUtf8WithAndWithoutAMarkAndWindows1252() throws IOException {
        String csv = TITLES.replace("URN", "\"URN\"") + "109533,821,Luton,Sainte-Thérèse’s £1 School,Open,,\n";

        for (byte[] bytes : List.of(
                csv.getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + csv).getBytes(StandardCharsets.UTF_8),
                csv.getBytes(Charset.forName("windows-1252")))) {
            GiasFile file = GiasReader.read(new ByteArrayInputStream(bytes), LUTON, ImportWatch.NOBODY);
            assertEquals("Sainte-Thérèse’s £1 School", text(file, 0, GiasColumn.NAME));
        }
    }

    @Test
    void aStrayByteOfTheOtherEncodingSpoilsNoOtherLine() throws IOException {
        byte[] utf8 = (TITLES + "1,821,Luton,Thérèse,Open,,\n").getBytes(StandardCharsets.UTF_8);
        byte[] windows = "2,821,Luton,Zoë,Open,,\n".getBytes(Charset.forName("windows-1252"));
        byte[] both = new byte[utf8.length + windows.length];
        System.arraycopy(utf8, 0, both, 0, utf8.length);
        System.arraycopy(windows, 0, both, utf8.length, windows.length);

        GiasFile file = GiasReader.read(new ByteArrayInputStream(both), LUTON, ImportWatch.NOBODY);

        assertEquals("Thérèse", text(file, 0, GiasColumn.NAME));
        assertEquals("Zoë", text(file, 1, GiasColumn.NAME));
    }

    @Test
    void readsMixedQuotingMarksInsideNamesAndEveryKindOfLineEnd() throws IOException {
        GiasFile file = read(TITLES.replace("\n", "\r\n")
                + "1,\"821\",Luton,\"St Mary, Luton\",Open,,\r\n"
                + "2,821,\"Luton\",The \"Old\" School,Open,,\r"
                + "3,821,Luton,\"The \"\"New\"\" School\",\"Open, but proposed to close\",,\n"
                + "\n   \n"
                + "4,821,Luton,\"Two\nlines\",Open,, \"Luton\" ");

        assertEquals(List.of(1, 2, 3, 4), urns(file));
        assertEquals("St Mary, Luton", text(file, 0, GiasColumn.NAME));
        assertEquals("The \"Old\" School", text(file, 1, GiasColumn.NAME));
        assertEquals("The \"New\" School", text(file, 2, GiasColumn.NAME));
        assertEquals(SettingStatus.PROPOSED_TO_CLOSE, file.rows().get(2).status());
        assertEquals("Two lines", text(file, 3, GiasColumn.NAME));
        assertEquals("Luton", text(file, 3, GiasColumn.TOWN));
    }

    @Test
    void aMarkThatIsNotClosedCostsItsOwnRowOnly() throws IOException {
        GiasFile file = read(TITLES
                + "1,821,Luton,\"Not closed,Open,,\n"
                + "2,821,Luton,\"Closed\",Open,,\n"
                + "3,821,Luton,\"Trailing\" text,Open,,\n"
                + "4,821,Luton,Last,Open,,\n"
                + "5,821,Luton,\"Never closed at all,Open,,");

        assertEquals(List.of(2, 4), urns(file));
        assertEquals(3, file.badRows());
        assertEquals(
                List.of(2, 4, 6),
                file.problems().stream().map(ImportProblem::line).toList());
    }

    @Test
    void saysLineColumnWhatWasFoundAndWhatIsExpected() throws IOException {
        GiasFile file = read(TITLES
                + "abc,821,Luton,Hillside,Open,,\n"
                + "2,821,Luton,,Opened,31-02-2001,\n"
                + "3,twelve,Luton,Hillside,Open,,\n"
                + "4,821,Luton,Too few\n"
                + "5,821,Luton,Too many,Open,,Luton,more\n"
                + "6,821,Luton,Empty ones at the end do no harm,Open,,Luton,,,\n");

        assertEquals(List.of(6), urns(file));
        assertEquals(5, file.badRows());
        assertEquals(
                List.of(
                        "2 URN: abc",
                        "3 EstablishmentName: nothing",
                        "3 EstablishmentStatus (name): Opened",
                        "3 OpenDate: 31-02-2001",
                        "4 LA (code): twelve",
                        "5 The whole row: 4 values",
                        "6 The whole row: 8 values"),
                file.problems().stream()
                        .map(p -> p.line() + " " + p.column() + ": " + p.found())
                        .toList());
        assertEquals(
                "a date like 01-09-2014, or nothing", file.problems().get(3).expected());
        assertEquals("7 values, as in the first line", file.problems().get(5).expected());
    }

    @Test
    void countsLinesRightAfterARowOfSeveralLines() throws IOException {
        GiasFile file = read(TITLES + "1,821,Luton,\"Two\r\nlines\",Open,,\r\n\r\nx,821,Luton,Bad,Open,,\r\n");

        assertEquals(5, file.problems().get(0).line());
    }

    @Test
    void aUrnThatStandsThereTwiceIsTakenOnce() throws IOException {
        GiasFile file = read(TITLES + SOUND + SOUND);

        assertEquals(1, file.rows().size());
        assertEquals(
                "each URN once; this one is on line 2 too",
                file.problems().get(0).expected());
    }

    @Test
    void doesNotLookAtWhatIsWrongWithOtherAuthoritiesRows() throws IOException {
        GiasFile file = read(TITLES + "abc,826,Milton Keynes,,Nonsense,99-99-9999,\n");

        assertEquals(1, file.otherAuthorities());
        assertEquals(0, file.badRows());
    }

    @Test
    void refusesControlCharactersAndTextThatIsTooLong() throws IOException {
        GiasFile file = read(TITLES + "1,821,Luton,Hill\0side,Open,,\n2,821,Luton," + "x".repeat(301) + ",Open,,\n");

        assertTrue(file.rows().isEmpty());
        assertEquals(2, file.badRows());
        assertEquals(81, file.problems().get(1).found().length(), "what was found is shortened");
    }

    @Test
    void keepsMarkupAsTheTextThatItIs() throws IOException {
        GiasFile file = read(TITLES + "1,821,Luton,<script>alert(1)</script>,Open,,=1+1\n");

        assertEquals("<script>alert(1)</script>", text(file, 0, GiasColumn.NAME));
    }

    @Test
    void aLineWithoutEndDoesNotFillTheMemory() throws IOException {
        GiasFile file = read(TITLES + "x".repeat(5_000_000) + "\n" + SOUND);

        assertEquals(List.of(109533), urns(file));
        assertEquals(1, file.badRows());
    }

    @Test
    void acceptsDatesThatASpreadsheetWroteAgain() throws IOException {
        GiasFile file = read(TITLES + "1,821,Luton,Hillside,Open,1/9/2001,\n");

        assertEquals(Optional.of(LocalDate.of(2001, 9, 1)), file.rows().get(0).value(GiasColumn.OPEN_DATE));
    }

    @Test
    void saysPlainlyWhatIsNotTheDownload() {
        assertRefused("", "The file is empty.");
        assertRefused(" \n\n", "The file is empty.");
        assertRefused("PK\u0003\u0004\u0000\u0000", "This is a zip or Excel file.");
        for (Charset twoBytes :
                List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            InputStream file = new ByteArrayInputStream((TITLES + SOUND).getBytes(twoBytes));
            InvalidException refused =
                    assertThrows(InvalidException.class, () -> GiasReader.read(file, LUTON, ImportWatch.NOBODY));
            assertTrue(String.valueOf(refused.getMessage()).contains("UTF-16"), refused::getMessage);
        }
        assertRefused("%PDF-1.7\n\u0001\u0002\n", "The file has none of the columns URN, LA (code)");
        assertRefused("\"never closed\n1,2\n", "The first line is not a line of column titles.");
        assertRefused(
                "URN,EstablishmentName,EstablishmentStatus (name)\n1,Hillside,Open\n",
                "The file has no column LA (code). Nothing was brought in.");
    }

    @Test
    void keepsTheFirstProblemsAndCountsTheRest() throws IOException {
        GiasFile file = read(TITLES + "x,821,Luton,Bad,Open,,\n".repeat(GiasReader.PROBLEMS_KEPT + 7));

        assertEquals(GiasReader.PROBLEMS_KEPT, file.problems().size());
        assertEquals(7, file.problemsNotShown());
        assertEquals(GiasReader.PROBLEMS_KEPT + 7, file.badRows());
    }

    @Test
    void theWholeCountryPassesThrough() throws IOException {
        StringBuilder country = new StringBuilder(TITLES);
        for (int urn = 100_000; urn < 150_000; urn++) {
            country.append(urn)
                    .append(urn % 500 == 0 ? ",821" : ",886")
                    .append(",x,\"School, no ")
                    .append(urn)
                    .append("\",Open,,\n");
        }

        GiasFile file = read(country.toString());

        assertEquals(100, file.rows().size());
        assertEquals(49_900, file.otherAuthorities());
    }

    private static void assertRefused(String content, String beginning) {
        InvalidException refused = assertThrows(InvalidException.class, () -> read(content));
        String message = String.valueOf(refused.getMessage());
        assertTrue(message.startsWith(beginning), message);
        assertEquals("file", refused.errors().get(0).field());
    }

    private static GiasFile read(String content) throws IOException {
        try (InputStream in = new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8))) {
            return GiasReader.read(in, LUTON, ImportWatch.NOBODY);
        }
    }

    private static List<Integer> urns(GiasFile file) {
        return file.rows().stream().map(GiasRow::urn).toList();
    }

    private static String text(GiasFile file, int row, GiasColumn column) {
        return (String) file.rows().get(row).value(column).orElseThrow();
    }
}
