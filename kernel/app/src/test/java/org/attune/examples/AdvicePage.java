package org.attune.examples;

import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.UUID;
import org.attune.api.page.Address;
import org.attune.api.persistence.Submissions;
import org.attune.api.persistence.TenantEntity;
import org.attune.api.time.London;
import org.attune.api.validation.Entered;

/** What a page does with its address and its form. */
final class AdvicePage {

    private AdvicePage() {}

    /** What somebody typed. */
    record Form(String title, LocalDate day) {}

    /** What is made of it. */
    @Entity
    static class Work extends TenantEntity {

        private String title = "";
        private UUID submissionId = new UUID(0, 0);

        protected Work() {}

        Work(String title, UUID submissionId) {
            this.title = title;
            this.submissionId = submissionId;
        }

        String words() {
            return title + " " + submissionId;
        }
    }

    /** What was typed, right; or everything that is wrong with it, at its field. */
    static Form checked(Form form) {
        Entered entered = new Entered();
        String title = entered.needed("title", form.title(), Entered.LINE, "Say what the work is called");
        LocalDate day = entered.day("day", form.day(), London.today(), "Enter the day of the call");
        entered.done();
        return new Form(title, day);
    }

    /** Once, however often the form is sent. */
    static void keep(EntityManager em, Form form, UUID submissionId) {
        String title = checked(form).title();
        if (Submissions.made(em, Work.class, submissionId).isEmpty()) {
            em.persist(new Work(title, submissionId));
        }
    }

    /** Where the form leads. */
    static String planned() {
        UUID id = Address.needed("id");
        return Address.to("work?id=" + id, "The work is planned.");
    }
}
