package org.attune.tests.journey;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.attune.testkit.Attune;
import org.attune.testkit.AttuneTest;
import org.attune.testkit.browser.Person;
import org.attune.testkit.http.Authority;
import org.junit.jupiter.api.Test;

/** The job of issue 2, steps 1 to 7, in Luton, and the same request in Kent. */
@AttuneTest
class JourneyTest {

    private static final List<String> LUTONS_PARTS = List.of(
            "Purpose of our involvement",
            "The views of the child or young person",
            "The views of parents or carers",
            "Strengths and areas of difficulty",
            "Formulation",
            "Actions we agreed",
            "How we will review this");

    private final Attune attune;
    private final Authority luton;
    private final Authority kent;

    JourneyTest(Attune attune) {
        this.attune = attune;
        luton = attune.at("luton");
        kent = attune.at("kent");
    }

    @Test
    void oneRequestFromEndToEndInLuton() {
        theAdministratorBringsInTheRegister();
        Steps steps = new Steps(attune, luton);
        Family family = Family.withMobile();
        UUID request = steps.raise("senco", family);
        withoutConsentItCannotBeAccepted(steps, request);
        try (Person parent = attune.browsers().person(luton)) {
            steps.answer(family, parent, true);
        }
        steps.accept(request, family, "Dr Samira Rahman");
        BigDecimal before = hoursLeft(steps, "senco");
        UUID involvement = steps.involvement(family);
        try (Person ep = steps.person("ep")) {
            ep.check("luton-home-ep")
                    .open("/casework/caseload.xhtml")
                    .sees(family.child())
                    .check("luton-caseload");
            ep.open("/casework/involvement.xhtml?id=" + involvement).check("luton-case");
            ep.open("/casework/activity.xhtml?id=" + involvement).check("luton-activity");
            theWorkIsRecordedAndCharged(steps, ep, involvement);
            workBeyondTheHoursBoughtIsRefused(steps, ep, involvement, family);
            steps.write(ep, involvement, LUTONS_PARTS);
            ep.press("Sign the record").sees("Record signed").check("luton-case-signed");
            aSignedRecordIsCorrectedByANewVersion(ep, involvement);
        }
        BigDecimal after = hoursLeft(steps, "senco");
        assertTrue(after.compareTo(before) < 0, "hours left before " + before + ", after " + after);
        try (Person reader = attune.browsers().person(luton)) {
            steps.receivesPdf(reader, family.email());
            // The setting is told, and reads it where it signs in.
            new Mailbox(reader).openNewest("senco@luton.example", "written record");
        }
        theAuditShowsEveryStep(steps, family);
    }

    private void theAdministratorBringsInTheRegister() {
        Register register = new Register();
        Steps steps = new Steps(attune, luton);
        try (Person admin = steps.person("admin")) {
            admin.check("luton-home-admin").open("/settings/import.xhtml").check("luton-import");
            bringIn(admin, register.earlier());
            assertEquals(
                    List.of("2", "0", "0", "0"), results(admin, "Added", "Updated", "Closed", "Bad rows, left out"));
            bringIn(admin, register.later());
            assertEquals(
                    List.of("0", "1", "1", "1"), results(admin, "Added", "Updated", "Closed", "Bad rows, left out"));
            assertEquals(List.of("1"), results(admin, "Of other authorities"));
            admin.check("luton-import-done");
            List<String> problem = admin.page().locator("#problems tbody td").allInnerTexts();
            assertEquals(List.of("5", "OpenDate", "99-99-2004"), problem.subList(0, 3));
            bringIn(admin, register.later());
            admin.sees("Nothing had changed since the last time");
            admin.open("/settings/list.xhtml").check("luton-settings");
        }
    }

    private static void bringIn(Person admin, byte[] file) {
        admin.open("/settings/import.xhtml");
        admin.field("The register’s file")
                .setInputFiles(new FilePayload("edubasealldata20261121.csv", "text/csv", file));
        admin.press("Bring it in").sees("Of other authorities");
    }

    private static List<String> results(Person admin, String... names) {
        Locator lines = admin.page().locator("dl.summary > div");
        return Stream.of(names)
                .map(name -> lines.filter(new Locator.FilterOptions().setHasText(Pattern.compile("^" + name)))
                        .locator("dd")
                        .first()
                        .innerText()
                        .strip())
                .toList();
    }

    private void withoutConsentItCannotBeAccepted(Steps steps, UUID request) {
        try (Person principal = steps.person("principal")) {
            principal
                    .open("/requests/view.xhtml?id=" + request)
                    .sees("cannot be accepted yet")
                    .check("luton-request-waiting");
            assertEquals(0, principal.page().getByText("Accept and assign").count());
        }
    }

    private static void theWorkIsRecordedAndCharged(Steps steps, Person ep, UUID involvement) {
        for (String kind : List.of("Consultation", "Observation", "Assessment", "Meeting")) {
            steps.record(ep, involvement, kind, 0, 30);
            ep.sees("Activity recorded");
        }
        assertEquals(4, ep.page().locator("ol.chronology > li").count());
        ep.sees("Traded hours").check("luton-case-worked");
    }

    private void workBeyondTheHoursBoughtIsRefused(Steps steps, Person ep, UUID involvement, Family family) {
        long recorded = activities(family, steps);
        steps.record(ep, involvement, "Assessment", 23, 0);
        ep.seesNot("Activity recorded").check("luton-activity-refused");
        assertTrue(
                ep.page().url().contains("/casework/activity.xhtml"), ep.page().url());
        assertEquals(recorded, activities(family, steps));
    }

    private long activities(Family family, Steps steps) {
        UUID child = steps.childId(family);
        return attune.database()
                .asOwner(
                        luton.id(),
                        sql -> sql.number("select count(*) from attune.activity where child_id = ?", child));
    }

    private static void aSignedRecordIsCorrectedByANewVersion(Person ep, UUID involvement) {
        ep.follow("Record of involvement").check("luton-record-signed");
        assertEquals(0, ep.page().locator("form#record").count(), "a signed record has no form");
        ep.fill("What needs correcting?", "A date was wrong.").press("Write a corrected version");
        ep.sees("The signed one stays as it is").check("luton-record-correction");
        ep.open("/casework/involvement.xhtml?id=" + involvement).sees("Signed").sees("Draft");
    }

    private static BigDecimal hoursLeft(Steps steps, String senco) {
        try (Person person = steps.person(senco)) {
            person.open("/plugins/traded-hours/statement.xhtml")
                    .sees("hours left")
                    .check("luton-statement");
            return new BigDecimal(person.page()
                    .locator(".figure-number")
                    .first()
                    .innerText()
                    .strip()
                    .replace('−', '-'));
        }
    }

    private void theAuditShowsEveryStep(Steps steps, Family family) {
        try (Person principal = steps.person("principal")) {
            String audit = steps.audit(principal, family);
            List<String> missing = Stream.of(
                            "The child was added",
                            "A request for involvement was begun",
                            "The request for involvement was looked at",
                            "Consent was asked for",
                            "A link to answer about consent was sent",
                            "The answer about consent was recorded",
                            "Involvement was opened",
                            "The case was shown in a caseload",
                            "The involvement was looked at",
                            "Work was recorded",
                            "The record of involvement was begun",
                            "The record of involvement was written",
                            "The record of involvement was signed",
                            "A message was sent")
                    .filter(line -> !audit.contains(line))
                    .toList();
            assertEquals(List.of(), missing, () -> audit);
            assertTrue(audit.contains("Dr Samira Rahman"), audit);
        }
    }

    @Test
    void aSignedFormThatIsScannedCountsAndATraineesRecordNeedsTheSupervisorsSignature() {
        Steps steps = new Steps(attune, luton);
        Family family = Family.withMobile();
        UUID request = steps.raise("senco", family);
        theSencoUploadsTheSignedForm(steps, request, family);
        steps.accept(request, family, "Grace Mensah, trainee educational psychologist, supervised by Dr Samira Rahman");
        UUID involvement = steps.involvement(family);
        try (Person trainee = steps.person("trainee")) {
            steps.write(trainee, involvement, LUTONS_PARTS);
            trainee.press("Sign and send to my supervisor").check("luton-record-waits");
        }
        assertEquals(0, signedRecords(involvement), "the trainee's signature is not enough");
        try (Person supervisor = steps.person("ep")) {
            supervisor.open("/casework/involvement.xhtml?id=" + involvement).follow("Record of involvement");
            supervisor
                    .check("luton-record-countersign")
                    .press("Sign the record")
                    .sees("Signed");
        }
        assertEquals(1, signedRecords(involvement));
    }

    private static void theSencoUploadsTheSignedForm(Steps steps, UUID request, Family family) {
        try (Person senco = steps.person("senco")) {
            senco.open("/consent/upload.xhtml?request=" + request).check("luton-upload");
            senco.field("Scan or photograph of the signed form")
                    .setInputFiles(new FilePayload("form.png", "image/png", picture()));
            senco.page().getByLabel(family.parent()).check();
            Steps.today(senco.group("When did they sign it?"));
            for (Locator box : senco.group("What is ticked Yes on the form?")
                    .locator("input")
                    .all()) {
                box.check();
            }
            senco.press("Save the signed form").sees("Consent given").check("luton-uploaded");
        }
    }

    private static byte[] picture() {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(40, 60, BufferedImage.TYPE_INT_RGB), "png", png);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return png.toByteArray();
    }

    private long signedRecords(UUID involvement) {
        return attune.database()
                .asOwner(
                        luton.id(),
                        sql -> sql.number(
                                "select count(*) from attune.involvement_record where involvement_id = ? and state = 'SIGNED'",
                                involvement));
    }

    @Test
    void theSameRequestInKentChargesNothingUntilItsAdministratorSwitchesHoursOn() {
        Steps steps = new Steps(attune, kent);
        assertEquals(0, switchedOn(), "Kent has traded hours before this test begins");
        Family family = Family.withoutMobile();
        UUID request = steps.raise("senco", family);
        try (Person parent = attune.browsers().personWithoutScripts(kent)) {
            steps.answer(family, parent, true);
        }
        steps.accept(request, family, kentsPractitioner());
        UUID involvement = steps.involvement(family);
        try (Person ep = steps.person("ep");
                Person senco = steps.person("senco");
                Person admin = steps.person("admin")) {
            steps.record(ep, involvement, "Consultation", 1, 0);
            ep.sees("Activity recorded").seesNot("Traded hours").seesNot("hours left");
            senco.open("/index.xhtml").seesNot("hours left").seesNot("Your hours");
            assertEquals(
                    404,
                    senco.page()
                            .navigate(kent.url("/plugins/traded-hours/statement.xhtml"))
                            .status());

            turn(admin, "on");
            long kept;
            try {
                senco.open("/index.xhtml").sees("Your hours");
                senco.open("/plugins/traded-hours/statement.xhtml")
                        .sees("hours left")
                        .check("kent-statement");
                kept = ledger();
            } finally {
                turn(admin, "off");
            }
            senco.open("/index.xhtml").seesNot("Your hours").check("kent-home-senco-off");
            assertEquals(
                    404,
                    senco.page()
                            .navigate(kent.url("/plugins/traded-hours/statement.xhtml"))
                            .status());
            assertEquals(kept, ledger(), "switching off loses nothing");
        }
    }

    private static void turn(Person admin, String where) {
        admin.open("/admin/plugins.xhtml").check("kent-plugins-before-" + where);
        admin.open("/admin/plugin-switch.xhtml?id=traded-hours").check("kent-plugin-switch-" + where);
        admin.press("Switch " + where);
        admin.open("/admin/plugin.xhtml?id=traded-hours").check("kent-plugin-" + where);
    }

    private long switchedOn() {
        return attune.database()
                .asOwner(
                        kent.id(),
                        sql -> sql.number(
                                "select count(*) from attune.plugin_activation where plugin_id = 'traded-hours' and enabled"));
    }

    private long ledger() {
        return attune.database().asOwner(kent.id(), sql -> sql.number("select count(*) from attune.ledger_entry"));
    }

    private String kentsPractitioner() {
        return attune.database()
                .asOwner(
                        kent.id(),
                        sql -> sql.texts("select name from attune.practitioner where email = 'ep@kent.example'"))
                .get(0);
    }

    @Test
    void aParentWhoSaysNoIsHeardAndTheRequestCannotBeAccepted() {
        Steps steps = new Steps(attune, luton);
        Family family = Family.withMobile();
        UUID request = steps.raise("senco2", family);
        try (Person parent = attune.browsers().personWithoutScripts(luton)) {
            steps.answer(family, parent, false);
        }
        withoutConsentItCannotBeAccepted(steps, request);
        try (Person principal = steps.person("principal")) {
            principal
                    .open("/requests/view.xhtml?id=" + request + "&decline=true")
                    .check("luton-decline");
            principal.fill(
                    "Why are you declining it?",
                    "The family does not agree. We can talk with you about other ways to help.");
            principal.press("Decline the request").sees("Declined on").check("luton-declined");
        }
        try (Person senco = steps.person("senco2")) {
            senco.open("/requests/view.xhtml?id=" + request).sees("The family does not agree");
        }
        try (Person other = steps.person("senco")) {
            assertAll(
                    () -> assertEquals(
                            404,
                            other.page()
                                    .navigate(luton.url("/requests/view.xhtml?id=" + request))
                                    .status(),
                            "another setting's request"),
                    () -> assertFalse(other.open("/requests/mine.xhtml").text().contains(family.family())));
        }
    }
}
