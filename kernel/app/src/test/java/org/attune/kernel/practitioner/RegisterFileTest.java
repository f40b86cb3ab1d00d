package org.attune.kernel.practitioner;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.attune.api.practitioner.HcpcStatus;
import org.attune.api.problem.InvalidException;
import org.attune.kernel.csv.Spreadsheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegisterFileTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String TITLES = "HCPC number,Name,Modality,Status,Expires on,Checked on,Note\n";

    @Test
    void readsWhatTheRegisterShowed() throws IOException {
        RegisterFile file = read(
                TITLES
                        + "PYL012345,Amina Okafor,Educational psychologist,Registered with conditions,31/05/2027,22/11/2026,\"Works, supervised\"\n");
        CheckDetails check = file.rows().get(0).check();
        assertAll(
                () -> assertEquals(List.of(), file.problems()),
                () -> assertFalse(file.moved()),
                () -> assertEquals(HcpcStatus.CONDITIONS, check.seen().status()),
                () -> assertEquals(LocalDate.of(2027, 5, 31), check.seen().expiresOn()),
                () -> assertEquals(TODAY, check.checkedOn()),
                () -> assertEquals("Works, supervised", check.note()));
    }

    @Test
    void columnsThatMovedAreFoundByTheirTitlesAndItIsSaid() throws IOException {
        RegisterFile file =
                read("Checked on,status,Expires on,HCPC number\n2026-11-20,registered,2027-05-31,pyl 012345\n");
        assertAll(
                () -> assertTrue(file.moved()),
                () -> assertEquals(List.of(), file.problems()),
                () -> assertEquals(
                        "PYL012345", file.rows().get(0).check().seen().number()));
    }

    @Test
    void valuesThatMovedAwayFromTheirTitlesAreNamedByLineAndColumnAndTheRestIsRead() throws IOException {
        RegisterFile file = read(TITLES
                + "Amina Okafor,PYL012345,Educational psychologist,Registered,31/05/2027,22/11/2026,\n"
                + "PYL023456,Tom Reed,Educational psychologist,Registered,31/05/2027,22/11/2026,\n"
                + "PYL034567,Jo Ash,Registered,Educational psychologist,22/11/2026,soon,\n");
        assertAll(
                () -> assertEquals(1, file.rows().size()),
                () -> assertEquals(2, file.bad()),
                () -> assertEquals(
                        List.of("2 HCPC number", "4 Status", "4 Checked on"),
                        file.problems().stream()
                                .map(problem -> problem.line() + " " + problem.column())
                                .toList()));
    }

    @Test
    void aMissingColumnIsNamed() {
        InvalidException refused =
                assertThrows(InvalidException.class, () -> read("HCPC number,Name,Expires on,Checked on\n"));
        assertTrue(refused.errors().get(0).message().startsWith("The file has no column Status"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "PK\u0003\u0004 a zip", "nothing,of,ours\n1,2,3\n"})
    void anotherFileIsRefusedWhole(String content) {
        assertThrows(InvalidException.class, () -> read(content));
    }

    @Test
    void aCheckOfTomorrowATwiceNamedNumberAndAnImpossibleDayCostTheirOwnRow() throws IOException {
        RegisterFile file = read(TITLES
                + "PYL1,,,Registered,31/05/2027,23/11/2026,\n"
                + "PYL2,,,Registered,31/05/2027,22/11/2026,\n"
                + "PYL2,,,Registered,31/05/2027,22/11/2026,\n"
                + "PYL3,,,Registered,31/02/2027,22/11/2026,\n");
        assertEquals(
                List.of("2 Checked on", "4 HCPC number", "5 Expires on"),
                file.problems().stream()
                        .map(problem -> problem.line() + " " + problem.column())
                        .toList());
        assertEquals(1, file.rows().size());
    }

    @Test
    void whoWasNotCheckedOrIsNotOnTheRegisterIsPassedOver() throws IOException {
        RegisterFile file = read(TITLES
                + ",Grace Mensah,,Not on the register,,22/11/2026,\nPYL1,Amina Okafor,,Registered,31/05/2027,,\n");
        assertEquals(2, file.unchecked());
        assertEquals(List.of(), file.rows());
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+44", "-1", "@here", "'=1", "''", "'", "O'Brien", "", "Plain"})
    void whatASpreadsheetWouldWorkOutIsGuardedAndComesBackAsItWas(String value) {
        String escaped = Spreadsheet.escape(value);
        assertTrue(escaped.isEmpty() || "=+-@\t".indexOf(escaped.charAt(0)) < 0, escaped);
        assertEquals(value, Spreadsheet.unescape(escaped));
    }

    private static RegisterFile read(String content) throws IOException {
        return RegisterFileReader.read(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)), TODAY);
    }
}
