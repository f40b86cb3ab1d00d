package org.attune.tests.wording;

import org.attune.testkit.Attune;
import org.attune.testkit.AttuneTest;
import org.attune.testkit.browser.Person;
import org.attune.testkit.http.Authority;
import org.junit.jupiter.api.Test;

/** The pages of wording, and that of a service option, in a browser, with axe at 320 and 1280 px. */
@AttuneTest
class WordingBrowserTest {

    private final Attune attune;
    private final Authority luton;

    WordingBrowserTest(Attune attune) {
        this.attune = attune;
        luton = attune.at("luton");
    }

    @Test
    void anAdministratorPutsAQuestionIntoOtherWords() {
        try (Person admin = attune.browsers().person(luton)) {
            admin.signIn("admin")
                    .follow("Wording")
                    .sees("Questions about consent")
                    .check("wordings");
            admin.follow("Video recording").check("wording");
            admin.follow("See it as a parent’s page").check("wording-question");
            admin.page().goBack();
            admin.follow("Write a new version").check("wording-edit");
            admin.fill("Title", "Video {child}").press("See how it reads");
            admin.sees("There is no “{child}”").check("wording-edit-wrong");
            admin.fill("Title", "Video recordings").press("See how it reads");
            admin.sees("This is how it will read").check("wording-force");
            admin.follow("Not yet").sees("There is a draft").check("wording-drafted");
        }
    }

    @Test
    void anAdministratorReadsAMailAndALetter() {
        try (Person admin = attune.browsers().person(luton)) {
            admin.signIn("admin")
                    .open("/admin/wording.xhtml?text=consent.invitation")
                    .check("wording-mail");
            admin.open("/admin/wording-edit.xhtml?text=consent.invitation").check("wording-mail-edit");
            admin.open("/admin/wording.xhtml?text=consent.copy-letter")
                    .sees("See it as a letter")
                    .check("wording-letter");
        }
    }

    @Test
    void whoChangedWhichSettingOfAServiceOptionIsOnItsPage() {
        try (Person admin = attune.browsers().person(luton)) {
            admin.signIn("admin").follow("Service options").check("plugins");
            admin.open("/admin/plugin.xhtml?id=traded-hours");
            admin.press("Save settings")
                    .sees("Settings saved")
                    .sees("Settings saved as they were")
                    .sees("Maryam Okafor");
            admin.check("plugin-changes");
        }
    }
}
