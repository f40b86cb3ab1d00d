package org.attune.kernel.practitioner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.attune.api.practitioner.Practitioner;
import org.attune.api.practitioner.Registration;
import org.attune.api.security.CurrentUser;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.time.London;
import org.attune.api.validation.Text;
import org.attune.kernel.audit.AuditLog;
import org.attune.kernel.csv.ImportProblem;
import org.attune.kernel.csv.Spreadsheet;
import org.attune.kernel.practitioner.RegisterFile.Row;
import org.jspecify.annotations.Nullable;

/** Checking everybody at once: a file to take to the register, and the same file filled in. */
@ApplicationScoped
@Transactional
public class BulkCheckService {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    /** Excel takes a file for UTF-8 only with this in front. */
    private static final String MARK = "\ufeff";

    @Inject
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    AuditLog audit;

    @Inject
    RegistrationBook book;

    /** Everybody who works here, by name, with what we hold. */
    @Requires(Permission.MANAGE_PRACTITIONERS)
    public byte[] export() throws IOException {
        LocalDate today = London.today();
        StringBuilder out = new StringBuilder(MARK);
        try (CSVPrinter csv = new CSVPrinter(out, CSVFormat.RFC4180)) {
            csv.printRecord(RegisterColumn.titles());
            for (Practitioner one : all()) {
                if (one.worksOn(today)) {
                    csv.printRecord(row(one, today));
                }
            }
        }
        audit.event("export", "attune.practitioner", null, null, "the file for checking the register");
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> row(Practitioner one, LocalDate today) {
        Registration known = one.getRegistration();
        return Stream.of(
                        Objects.requireNonNullElse(known.number(), ""),
                        one.getName(),
                        Objects.requireNonNullElse(known.modality(), ""),
                        known.statusOn(today).words(),
                        day(known.expiresOn()),
                        day(one.getHcpcCheckedOn()),
                        "")
                .map(Spreadsheet::escape)
                .toList();
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    /**
     * Records the checks of a file. A row that was recorded before changes nothing, so the same file again does no harm.
     *
     * @throws org.attune.api.problem.InvalidException where it is no such file; nothing is brought in then
     */
    @Requires(Permission.MANAGE_PRACTITIONERS)
    public BulkResult bringIn(InputStream file) throws IOException {
        RegisterFile read = RegisterFileReader.read(file, London.today());
        Map<String, Practitioner> byNumber = new HashMap<>();
        all().forEach(one -> {
            if (one.getHcpcNumber() != null) {
                byNumber.put(one.getHcpcNumber(), one);
            }
        });
        Tally tally = new Tally(read.problems());
        for (Row row : read.rows()) {
            Practitioner one = byNumber.get(row.check().seen().number());
            ImportProblem problem = problem(row, one);
            if (problem != null || one == null) {
                tally.bad(problem);
            } else {
                tally.add(record(one, row.check()));
            }
        }
        BulkResult result = tally.result(read);
        audit.event("import", "attune.practitioner", null, null, result.checked() + " checks of the register");
        return result;
    }

    private @Nullable ImportProblem problem(Row row, @Nullable Practitioner one) {
        String number = String.valueOf(row.check().seen().number());
        if (one == null) {
            return new ImportProblem(
                    row.line(), RegisterColumn.NUMBER.title(), number, "the number of a practitioner of this service");
        }
        if (!row.name().isEmpty() && !Text.searchable(row.name()).equals(Text.searchable(one.getName()))) {
            return new ImportProblem(
                    row.line(), RegisterColumn.NAME.title(), row.name(), one.getName() + ", whose number this is");
        }
        if (one.getId().equals(user.practitionerId())) {
            return new ImportProblem(
                    row.line(), ImportProblem.WHOLE_ROW, "your own registration", "a check by somebody else");
        }
        return null;
    }

    /** What one row came to. */
    private enum Outcome {
        UNCHANGED,
        CHECKED,
        CHANGED
    }

    private Outcome record(Practitioner one, CheckDetails check) {
        em.lock(one, LockModeType.PESSIMISTIC_WRITE);
        boolean known = em.createQuery(
                        "select c from RegistrationCheck c where c.practitioner = :p and c.checkedOn = :day",
                        RegistrationCheck.class)
                .setParameter("p", one)
                .setParameter("day", check.checkedOn())
                .getResultStream()
                .anyMatch(before -> before.seen().equals(check.seen()));
        if (known) {
            return Outcome.UNCHANGED;
        }
        Registration before = one.getRegistration();
        book.check(one, check);
        return before.equals(one.getRegistration()) ? Outcome.CHECKED : Outcome.CHANGED;
    }

    private List<Practitioner> all() {
        return em.createQuery("select p from Practitioner p order by p.name, p.id", Practitioner.class)
                .getResultList();
    }

    private static final class Tally {
        private final List<ImportProblem> problems;
        private int checked;
        private int changed;
        private int unchanged;
        private int bad;

        Tally(List<ImportProblem> problems) {
            this.problems = new ArrayList<>(problems);
        }

        void bad(@Nullable ImportProblem problem) {
            bad++;
            if (problem != null) {
                problems.add(problem);
            }
        }

        void add(Outcome outcome) {
            switch (outcome) {
                case UNCHANGED -> unchanged++;
                case CHECKED -> checked++;
                case CHANGED -> {
                    checked++;
                    changed++;
                }
            }
        }

        BulkResult result(RegisterFile read) {
            return new BulkResult(
                    checked,
                    changed,
                    unchanged,
                    read.unchecked(),
                    read.bad() + bad,
                    List.copyOf(problems),
                    read.moved());
        }
    }
}
