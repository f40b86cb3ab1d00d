package org.attune.tests.badinput;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.attune.launcher.plugin.PluginVerdict;
import org.attune.launcher.settings.Distribution;
import org.attune.testkit.Attune;
import org.attune.testkit.AttuneTest;
import org.attune.testkit.http.Authority;
import org.attune.testkit.http.Reply;
import org.attune.tests.badinput.StaffFormPages.Page;
import org.attune.tests.data.Given;
import org.attune.tests.data.Staff;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;

/** Every form of staff, with each of its fields spoilt in turn: it is said in words at the field, and nothing is saved. */
@AttuneTest
class EveryFormTest {

    private static final String TAGS = "WEB-INF/templates/tags/";

    private static final String SCRIPT = "<script>alert(1)</script>";

    /** A button only, or a file: what is no file is tried where the file is read. */
    private static final Set<String> WITHOUT_A_FIELD = Set.of(
            "account-session",
            "admin/plugin-switch",
            "WEB-INF/children/banner",
            "children/emergencies",
            "children/review",
            "children/unmerge",
            "casework/involvement",
            "consent/standing-end",
            "invoices/issue",
            "invoices/remove",
            "notices/list",
            "practitioners/bulk",
            "settings/import",
            "settings/import-run",
            "settings/offers",
            "settings/people",
            "sessions/view",
            "sessions/withdraw",
            "calendar/remove-term",
            "calendar/remove-closure",
            "calendar/file",
            "places/retire",
            "ledger/close");

    /** Walked by FamilyFormsTest. */
    private static final Set<String> THE_FAMILYS =
            Set.of("consent/start", "consent/code", "consent/questions", "consent/name", "consent/check");

    /** At another host; tried by OperatorScreensTest. */
    private static final Set<String> THE_OPERATORS =
            Set.of("operator/sign-in", "operator/authority", "operator/suspend", "operator/delete", "operator/approve");

    private final Attune attune;
    private final Authority authority;
    private final Given given;

    EveryFormTest(Attune attune) {
        this.attune = attune;
        authority = attune.at("milton-keynes");
        given = new Given(attune, authority);
    }

    @TestFactory
    Stream<DynamicTest> aChoiceThatWasNotOfferedIsSaidAtTheField() {
        return each(SpoiltForm::choices, (page, form, field) -> refused(page, form, field, "forged"));
    }

    @TestFactory
    Stream<DynamicTest> aHundredThousandCharactersAreSaidAtTheField() {
        return each(SpoiltForm::texts, (page, form, field) -> refused(page, form, field, "a".repeat(100_000)));
    }

    @TestFactory
    Stream<DynamicTest> aNullByteIsSaidAtTheField() {
        return each(SpoiltForm::texts, (page, form, field) -> refused(page, form, field, "Words\u0000more"));
    }

    /** What the server makes of bytes that are not UTF-8: Latin-1, UTF-16, a letter that is written overlong. */
    @TestFactory
    Stream<DynamicTest> lettersOfAnotherEncodingAreSaidAtTheField() {
        return each(
                form -> form.isKept() ? form.texts() : Set.of(),
                (page, form, field) -> refused(page, form, field, "Jos\uFFFD"));
    }

    @TestFactory
    Stream<DynamicTest> aDateIn1066IsSaidAtTheField() {
        return each(SpoiltForm::dates, this::refused1066);
    }

    @TestFactory
    Stream<DynamicTest> whatLooksLikeHtmlIsShownAsItWasTyped() {
        return pages().entrySet().stream()
                .map(one -> DynamicTest.dynamicTest(one.getKey(), () -> {
                    Page page = one.getValue();
                    int forms = SpoiltForm.of(page).size();
                    for (int i = 0; i < forms; i++) {
                        List<SpoiltForm> now = SpoiltForm.of(page);
                        if (i < now.size()) {
                            SpoiltForm form = now.get(i);
                            form.texts().forEach(field -> form.with(field, SCRIPT));
                            Reply reply = form.send();
                            assertTrue(reply.status() < 500, reply::toString);
                            assertFalse(reply.text().contains(SCRIPT), reply::toString);
                            Reply again = page.visitor().open(page.address());
                            assertTrue(again.status() < 500, again::toString);
                            assertFalse(again.text().contains(SCRIPT), again::toString);
                        }
                    }
                }));
    }

    @Test
    void noFormOfStaffIsLeftOut() throws IOException {
        Map<String, String> views = new TreeMap<>();
        try (ZipFile war =
                new ZipFile(Distribution.find(attune.settings()).application().toFile())) {
            for (ZipEntry entry : war.stream().toList()) {
                if (entry.getName().endsWith(".xhtml")) {
                    views.put(
                            entry.getName().replace(".xhtml", ""),
                            new String(war.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        Set<String> forms = new TreeSet<>(holding("<h:form", views));
        // A tag's form is that of the pages that use it.
        List<String> tags = forms.stream().filter(name -> name.startsWith(TAGS)).toList();
        tags.forEach(tag -> forms.addAll(holding("<a:" + tag.substring(TAGS.length()) + " ", views)));
        tags.forEach(forms::remove);
        forms.removeAll(WITHOUT_A_FIELD);
        forms.removeAll(THE_FAMILYS);
        forms.removeAll(THE_OPERATORS);
        Set<String> plugins = attune.installation().plugins().check().stream()
                .map(PluginVerdict::id)
                .collect(Collectors.toSet());
        assertEquals(
                forms,
                pages().keySet().stream()
                        .map(name -> name.split(" ", 2)[0])
                        .filter(name -> !plugins.contains(name.split("/", 2)[0]))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static List<String> holding(String words, Map<String, String> views) {
        return views.entrySet().stream()
                .filter(view -> view.getValue().contains(words))
                .map(Map.Entry::getKey)
                .toList();
    }

    private interface Spoiling {
        void in(Page page, int form, String field);
    }

    private Stream<DynamicTest> each(Function<SpoiltForm, Iterable<String>> fields, Spoiling spoiling) {
        return pages().entrySet().stream()
                .map(one -> DynamicTest.dynamicTest(one.getKey(), () -> tries(one.getValue(), fields, spoiling)));
    }

    private static void tries(Page page, Function<SpoiltForm, Iterable<String>> fields, Spoiling spoiling) {
        List<SpoiltForm> forms = SpoiltForm.of(page);
        assertFalse(forms.isEmpty(), "no form");
        List<Executable> tries = new ArrayList<>();
        for (int i = 0; i < forms.size(); i++) {
            int form = i;
            fields.apply(forms.get(i)).forEach(field -> tries.add(() -> spoiling.in(page, form, field)));
        }
        assertAll(tries);
    }

    private void refused(Page page, int form, String field, String value) {
        refused(field, () -> SpoiltForm.of(page).get(form).sendWith(field, value));
    }

    private void refused1066(Page page, int form, String date) {
        refused(date, () -> SpoiltForm.of(page)
                .get(form)
                .with(date + "-day", "14")
                .with(date + "-month", "10")
                .sendWith(date + "-year", "1066"));
    }

    private void refused(String field, Supplier<Reply> sending) {
        long before = saved();
        Reply reply = sending.get();
        assertTrue(reply.status() == 200 || reply.status() == 400, () -> field + ": " + reply);
        assertFalse(
                SpoiltForm.errorAt(reply, field).isEmpty(),
                () -> field + ": " + reply.page().select(".error-summary").text() + " / "
                        + reply.page().title());
        assertEquals(before, saved(), field);
    }

    /** Rows that somebody has written, ever. */
    private long saved() {
        return given.number("select count(*) from attune.audit_entry where kind in ('insert', 'update', 'delete')"
                + " and actor not like 'system:%'");
    }

    private Map<String, Page> pages() {
        Map<String, Page> pages = new StaffFormPages(attune, authority).all();
        pages.put("critical-incidents/rota of a duty team", dutyTeam());
        return pages;
    }

    /** Another authority's, which has no rota. Somebody of their own stands first: the first button takes them out again. */
    private Page dutyTeam() {
        Authority luton = attune.at("luton");
        Staff.Member member = new Staff(attune, luton).ep();
        Given lutons = new Given(attune, luton);
        lutons.change("update attune.practitioner set name = 'Aaron ' || name where id = ?", member.id());
        lutons.change(
                "insert into plugin_critical_incidents.duty_member (tenant_id, id, practitioner_id) values (?, uuidv7(), ?)",
                luton.id(),
                member.id());
        return new Page(luton.signedIn("principal"), "/plugins/critical-incidents/rota.xhtml");
    }
}
