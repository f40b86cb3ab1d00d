package org.attune.tests.incontainer;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.TransactionRequiredException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.attune.api.setting.Setting;
import org.attune.api.tenancy.Authority;
import org.attune.api.tenancy.CurrentAuthority;
import org.attune.kernel.tenancy.Actor;
import org.attune.kernel.tenancy.Tenancy;
import org.attune.kernel.tenancy.TenantDirectory;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** The second layer: what the EntityManager that services are given can see and change. */
@InContainer
class TenancyTest {

    @Inject
    Within within;

    @Inject
    Database database;

    @Inject
    Tenancy tenancy;

    @Inject
    TenantDirectory directory;

    @Inject
    CurrentAuthority authority;

    @Deployment
    static WebArchive application() {
        return Application.with(TenancyTest.class);
    }

    @Test
    void aRequestWorksForTheAuthorityOfItsHost() {
        assertEquals("harbour", authority.get().slug());
    }

    @Test
    void aRowIsThereForItsOwnAuthorityAndForNoOther() throws Exception {
        String name = "Row of Harbour " + UUID.randomUUID();
        UUID id = within.authority("harbour", () -> database.inTransaction(() -> database.addSetting(name)));
        within.authority(
                "harbour",
                () -> database.inTransaction(() -> {
                    assertEquals(1, database.countSettings(name));
                    assertEquals(name, database.em().find(Setting.class, id).getName());
                    return id;
                }));
        within.authority(
                "meadow",
                () -> database.inTransaction(() -> {
                    assertEquals(0, database.countSettings(name));
                    assertNull(database.em().find(Setting.class, id));
                    return id;
                }));
    }

    @Test
    void bulkStatementsTouchTheirOwnAuthorityOnly() throws Exception {
        String name = "Bulk " + UUID.randomUUID();
        for (String slug : List.of("harbour", "meadow")) {
            within.authority(slug, () -> database.inTransaction(() -> database.addSetting(name)));
        }
        int changed = within.authority(
                "meadow",
                () -> database.inTransaction(() -> database.em()
                        .createQuery("update Setting s set s.town = 'Changed' where s.name = :name")
                        .setParameter("name", name)
                        .executeUpdate()));
        int removed = within.authority(
                "meadow",
                () -> database.inTransaction(() -> database.em()
                        .createQuery("delete from Setting s where s.name = :name")
                        .setParameter("name", name)
                        .executeUpdate()));
        assertAll(() -> assertEquals(1, changed), () -> assertEquals(1, removed));
        String town = within.authority(
                "harbour",
                () -> database.inTransaction(() -> database.em()
                        .createQuery("select s.town from Setting s where s.name = :name", String.class)
                        .setParameter("name", name)
                        .getSingleResult()));
        assertEquals("", town);
    }

    @Test
    void aTransactionCannotGoOnForAnotherAuthority() throws Exception {
        Authority harbour = named("harbour");
        Authority meadow = named("meadow");
        assertThrows(
                IllegalStateException.class,
                () -> within.none(() -> database.inTransaction(() -> {
                    tenancy.call(harbour, Actor.system("test"), "test", () -> database.countSettings("x"));
                    return tenancy.call(meadow, Actor.system("test"), "test", () -> database.countSettings("x"));
                })));
    }

    @Test
    void workForOneAuthorityCannotBecomeWorkForAnother() throws Exception {
        Authority meadow = named("meadow");
        assertThrows(
                IllegalStateException.class,
                () -> within.authority(
                        "harbour", () -> tenancy.call(meadow, Actor.system("test"), "test", () -> "never")));
    }

    @Test
    void withoutATransactionNothingIsRead() {
        assertThrows(
                TransactionRequiredException.class,
                () -> within.authority("harbour", () -> database.countSettings("x")));
    }

    @Test
    void withoutAnAuthorityNoRowIsRead() {
        assertThrows(
                Exception.class, () -> within.none(() -> database.inTransaction(() -> database.countSettings("x"))));
    }

    @Test
    void aJobRunsOnceForEachAuthorityAndOneFailureStopsNoOther() throws Exception {
        List<String> ran = new ArrayList<>();
        List<String> all = within.none(() -> {
            tenancy.forEachActive("test", () -> {
                String slug = authority.get().slug();
                ran.add(slug);
                if (slug.equals("harbour")) {
                    throw new IllegalStateException("The job was told to fail for Harbour");
                }
                database.inTransaction(() -> database.countSettings("x"));
                return null;
            });
            return directory.active().stream().map(Authority::slug).toList();
        });
        assertTrue(ran.containsAll(List.of("harbour", "meadow", "luton", "kent", "milton-keynes")), () -> "ran " + ran);
        assertEquals(all, ran);
    }

    private Authority named(String slug) {
        return directory.active().stream()
                .filter(candidate -> candidate.slug().equals(slug))
                .findFirst()
                .orElseThrow();
    }
}
