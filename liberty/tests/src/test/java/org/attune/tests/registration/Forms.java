package org.attune.tests.registration;

import java.time.LocalDate;
import java.util.UUID;
import org.attune.testkit.http.Form;
import org.attune.testkit.http.Reply;
import org.attune.testkit.http.Visitor;
import org.attune.tests.data.Staff;
import org.attune.tests.data.Staff.Member;

/** The forms about registration, filled in with what is right, for a test to spoil. */
final class Forms {

    private final Visitor visitor;

    Forms(Visitor visitor) {
        this.visitor = visitor;
    }

    static String view(UUID id) {
        return "/practitioners/view.xhtml?id=" + id;
    }

    static String check(UUID id) {
        return "/practitioners/check.xhtml?id=" + id;
    }

    static String entry(UUID id) {
        return "/practitioners/entry.xhtml?id=" + id;
    }

    /** A look at the register today that shows what we know. */
    Form check(Member member) {
        Form form = visitor.form(visitor.open(check(member.id())), "check");
        return day(form, "check:hcpcCheckedOn", Staff.today()).press("Record the check");
    }

    /** An entry since today that says what we know. */
    Form entry(Member member) {
        Form form = visitor.form(visitor.open(entry(member.id())), "entry");
        return day(form, "entry:since", Staff.today()).press("Add the entry");
    }

    Form edit(Member member) {
        return visitor.form(visitor.open("/practitioners/edit.xhtml?id=" + member.id()), "edit")
                .press("Save");
    }

    static Form day(Form form, String field, LocalDate day) {
        return form.set(field + "-day", Integer.toString(day.getDayOfMonth()))
                .set(field + "-month", Integer.toString(day.getMonthValue()))
                .set(field + "-year", Integer.toString(day.getYear()));
    }

    /** What the page says is wrong with a field. */
    static String errorAt(Reply reply, String field) {
        return reply.page().select("[id='" + field + "-field'] .error-message").text();
    }
}
