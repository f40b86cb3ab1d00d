package org.attune.launcher.audit;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attune.launcher.tenant.TenantRegister.Registered;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The audit page's every way of asking, of 200,000 entries: an index answers it, in order, and what is read does not grow with
 * the table. PostgreSQL explains each statement inside the function as it runs it.
 */
class AuditIndexTest {

    private static final int ENTRIES = 200_000;
    private static final int OTHERS = 20;
    private static final int ENTRIES_OF_EACH_OTHER = 10_000;
    private static final int SHOWN = 51;

    /** A page's worth from each of a few kinds, through an index of four levels; the table has over 10,000. */
    private static final int BUFFERS = 600;

    private static final Pattern READ = Pattern.compile("Buffers: shared hit=(\\d+)(?: read=(\\d+))?");
    private static final Pattern SORTED = Pattern.compile("->  Sort .*? rows=(\\d+)\\.\\d+ loops");

    private static final String PERSON = "'user:' || md5('7')::uuid";
    private static final String CHILD = "md5('7')::uuid";
    private static final List<String> PEOPLE = List.of("null", PERSON);
    private static final List<String> CHILDREN = List.of("null", CHILD);
    private static final List<String> KINDS = List.of("null", "'{export}'", "'{read,list}'", "'{refusal}'");
    private static final List<String> FROM = List.of("null", "interval '-3 days'", "interval '-90 days'");
    private static final List<String> BEFORE = List.of("null", "null", "interval '-80 days'");

    @TempDir
    private static Path folder;

    private static AuditDatabase database;
    private static Registered tenant;

    /** One way of asking; null for what is not asked. */
    private record Question(String person, String child, String kinds, String from, String before) {

        String search() {
            return "select attune.audit_search(" + person + ", " + child + ", " + kinds + ", " + id(from) + ", "
                    + id(before) + ", " + SHOWN + ")";
        }

        private static String id(String interval) {
            return interval.equals("null") ? "null" : "uuidv7(" + interval + ")";
        }

        String plainly() {
            return "select id from attune.audit_entry where tenant_id = " + tenant.id()
                    + (person.equals("null") ? "" : " and actor = " + person)
                    + (child.equals("null")
                            ? ""
                            : " and (child_id = " + child + " or child_ids @> array[" + child + "])")
                    + (kinds.equals("null") ? "" : " and kind = any (" + kinds + "::text[])")
                    + (from.equals("null") ? "" : " and id >= " + id(from))
                    + (before.equals("null") ? "" : " and id < " + id(before))
                    + " order by id desc limit " + SHOWN;
        }
    }

    @BeforeAll
    static void fill() throws IOException {
        database = AuditDatabase.start(folder);
        tenant = database.authority();
        // One a minute, by 200 people, about 5,000 children; a list has 20 of them; an export is rare.
        fill(tenant, "", ENTRIES);
        // With others there, the planner takes an authority's part of the table for a small one.
        for (int i = 0; i < OTHERS; i++) {
            fill(database.authority(), "of another" + i, ENTRIES_OF_EACH_OTHER);
        }
        database.asSuperuser("vacuum analyze attune.audit_entry", false);
    }

    private static void fill(Registered authority, String children, int entries) {
        database.asSuperuser(
                "insert into attune.audit_entry (tenant_id, id, at, actor, actor_name, origin, kind, subject,"
                        + " child_id, child_ids, leaf) select " + authority.id()
                        + ", uuidv7(make_interval(secs => (i - "
                        + entries
                        + ") * 60)), now() - make_interval(secs => (" + entries + " - i) * 60),"
                        + " 'user:' || md5((i % 200)::text)::uuid, 'P', '', case when i % 5000 = 7 then 'export'"
                        + " when i % 10 = 0 then 'list' when i % 10 < 6 then 'read' else 'update' end,"
                        + " 'attune.child', case when i % 10 <> 0 then md5(i % 5000 || '" + children
                        + "')::uuid end, case when i % 10 = 0 then"
                        + " array(select md5((i + j * 7) % 5000 || '" + children
                        + "')::uuid from generate_series(1, 20) j) end, ''"
                        + " from generate_series(1, " + entries + ") i");
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    private static List<Question> questions() {
        List<Question> all = new ArrayList<>();
        for (String person : PEOPLE) {
            for (String child : CHILDREN) {
                for (String kinds : KINDS) {
                    for (int time = 0; time < FROM.size(); time++) {
                        all.add(new Question(person, child, kinds, FROM.get(time), BEFORE.get(time)));
                    }
                }
            }
        }
        return all;
    }

    /** A connection plans a statement anew for its values five times, and may keep one plan for all values then. */
    @ParameterizedTest
    @ValueSource(strings = {"force_custom_plan", "force_generic_plan"})
    void everyQuestionIsAnsweredByAnIndexAndReadsNoMoreThanAPage(String planCacheMode) {
        assertAll(questions().stream().map(question -> () -> {
            List<String> plans = database.explained(tenant.id(), question.search(), planCacheMode);
            assertFalse(plans.isEmpty(), () -> "nothing was explained: " + question);
            for (String plan : plans) {
                assertFalse(plan.contains("Seq Scan on audit_entry"), () -> question + "\n" + plan);
                Matcher read = READ.matcher(plan);
                while (read.find()) {
                    long buffers =
                            Long.parseLong(read.group(1)) + (read.group(2) == null ? 0 : Long.parseLong(read.group(2)));
                    assertTrue(buffers <= BUFFERS, () -> question + "\n" + plan);
                }
                // Only what the indexes have chosen is put together: a page from each kind, or one child's lists.
                Matcher sorted = SORTED.matcher(plan);
                while (sorted.find()) {
                    assertTrue(Long.parseLong(sorted.group(1)) <= 10 * SHOWN, () -> question + "\n" + plan);
                }
            }
        }));
    }

    /** A time of the tests is a moment later for the second question, and an entry is there for each minute only. */
    @Test
    void theAnswersAreThoseOfAPlainQuestion() {
        assertAll(questions().stream().map(question -> () -> {
            List<String> found = database.asApp(tenant.id(), question.search());
            List<String> expected = database.asSuperuser(question.plainly());
            assertTrue(Math.abs(found.size() - expected.size()) <= 1, question::toString);
            List<String> middle = expected.size() < 3 ? List.of() : expected.subList(1, expected.size() - 1);
            assertTrue(found.containsAll(middle), question::toString);
        }));
        Question rare = new Question("null", "null", "'{export}'", "null", "null");
        assertEquals(40, database.asApp(tenant.id(), rare.search()).size());
    }
}
