package org.attune.tests.child;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.attune.testkit.Attune;
import org.attune.testkit.AttuneTest;
import org.attune.testkit.http.Authority;
import org.attune.testkit.http.Reply;
import org.attune.tests.data.Given;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One box finds children by any part of a name, a date of birth, a UPN or a setting; those alone whom one may see. */
@AttuneTest
class SearchTest {

    private final Authority luton;
    private final Given given;
    private String family;
    private UUID setting;
    private UUID child;

    SearchTest(Attune attune) {
        luton = attune.at("luton");
        given = new Given(attune, luton);
    }

    @BeforeEach
    void aChild() {
        family = Given.word();
        setting = given.setting("Academy " + new StringBuilder(family).reverse());
        child = given.child(setting, family);
    }

    @Test
    void aChildIsFoundByAnyPartOfAName() {
        assertAll(List.of(
                        family,
                        family.substring(0, 6),
                        family.substring(3, 10),
                        "robin " + family.substring(0, 5),
                        family.substring(0, 5) + " rob",
                        "rob " + family,
                        family.toUpperCase(java.util.Locale.ROOT))
                .stream()
                .map(q -> () -> assertEquals(List.of(child.toString()), found(q), q)));
    }

    @Test
    void aChildIsFoundByDateOfBirthUpnAndSetting() {
        String upn = ChildRecordTest.upn();
        given.change("update attune.child set upn = ?, date_of_birth = '2003-02-01' where id = ?", upn, child);
        assertAll(
                () -> assertEquals(List.of(child.toString()), found(upn)),
                () -> assertEquals(List.of(child.toString()), found(upn.substring(0, 9))),
                () -> assertEquals(List.of(child.toString()), found("1 February 2003 " + family)),
                () -> assertTrue(found("2003-02-01").contains(child.toString())),
                () -> assertEquals(List.of(), found("2 2 2003 " + family)),
                () -> assertEquals(
                        List.of(child.toString()),
                        found(new StringBuilder(family).reverse().toString())));
    }

    @Test
    void onePageFollowsTheOtherAndNobodyIsShownTwiceOrLeftOut() {
        List<String> all = new ArrayList<>(List.of(child.toString()));
        for (String name : List.of(family + "a", family + "b", "x" + family, "y" + family, "z" + family)) {
            all.add(given.child(setting, name).toString());
        }
        for (String first : List.of(family, family + "zoe")) {
            UUID id = given.child(setting, Given.word());
            given.change(
                    "update attune.child set given_name = ?, search_text = ' ' || ? || ' ' || family_name where id = ?",
                    first,
                    first,
                    id);
            all.add(id.toString());
        }
        List<String> seen = new ArrayList<>();
        String next = "";
        do {
            Reply page = luton.program()
                    .get("children?limit=1&q=" + family + (next.isEmpty() ? "" : "&after=" + next))
                    .expect(200);
            page.json().path("items").forEach(item -> seen.add(item.path("id").asText()));
            next = page.json().path("next").asText("");
        } while (!next.isEmpty() && seen.size() < 20);
        assertEquals(all.stream().sorted().toList(), seen.stream().sorted().toList());
    }

    @Test
    void thePageShowsAPlainTableAndSaysWhatCannotBeSearchedFor() {
        Reply found = luton.signedIn("principal").open("/children/search.xhtml?q=" + family);
        Reply none = luton.signedIn("principal").open("/children/search.xhtml?q=zz" + Given.word());
        Reply wrong = luton.signedIn("principal").open("/children/search.xhtml?q=a");
        assertAll(
                () -> assertTrue(found.page().select("table tbody tr").text().contains(family), found.page()::text),
                () -> assertTrue(none.page().text().contains("Nobody was found"), none.page()::text),
                () -> assertTrue(wrong.page().text().contains("Enter between 2 and 200 letters"), wrong.page()::text));
    }

    @Test
    void aSencoFindsThoseOfTheirSettingAndNoOther() {
        UUID elsewhere = given.setting("Elsewhere " + Given.word());
        assertAll(
                () -> assertTrue(given.senco(setting)
                        .open("/children/search.xhtml?q=" + family)
                        .page()
                        .select("table tbody tr")
                        .text()
                        .contains(family)),
                () -> assertTrue(given.senco(elsewhere)
                        .open("/children/search.xhtml?q=" + family)
                        .page()
                        .text()
                        .contains("Nobody was found")));
    }

    @Test
    void whatCannotBeSearchedForIsAProblemThatSaysSo() {
        assertAll(List.of("a", "%00%00%00", "a".repeat(300), "%3C%3E").stream().map(q -> () -> {
            Reply reply = luton.program().get("children?q=" + q);
            assertTrue(reply.status() == 422 || reply.status() == 400, reply::toString);
            assertTrue(reply.header("Content-Type").startsWith("application/problem+json"), reply::toString);
        }));
    }

    private List<String> found(String q) {
        Reply reply = luton.program()
                .get("children?q=" + java.net.URLEncoder.encode(q, java.nio.charset.StandardCharsets.UTF_8))
                .expect(200);
        return StreamSupport.stream(reply.json().path("items").spliterator(), false)
                .map(item -> item.path("id").asText())
                .toList();
    }
}
