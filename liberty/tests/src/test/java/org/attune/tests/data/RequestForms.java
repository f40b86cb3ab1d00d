package org.attune.tests.data;

import java.time.LocalDate;
import org.attune.testkit.http.Form;
import org.attune.testkit.http.Reply;
import org.attune.testkit.http.Visitor;

/** The request's form in its parts, filled in by a SENCO whose browser runs no scripts. */
public final class RequestForms {

    private static final String NEW = "/requests/new.xhtml";

    private final Visitor senco;

    public RequestForms(Visitor senco) {
        this.senco = senco;
    }

    /** Begins a request. Answers the address of its first part. */
    public String begin() {
        Form start = senco.form(senco.open(NEW), "request").press("Start");
        Reply begun = senco.sendOnce(NEW, start);
        if (!begun.isRedirect()) {
            throw new AssertionError("Not begun: " + begun);
        }
        return begun.target();
    }

    /** Fills in every part for a child of this family name. Answers the address of the page where answers are checked. */
    public String fillIn(String family) {
        String people = fillInUntilPeople(family, LocalDate.of(2016, 3, 14));
        Form form = senco.form(senco.open(people), "request");
        form.fill("Full name", "Alex " + family).fill("Relationship to the child", "mother");
        form.choose("Do they hold parental responsibility?", "Yes");
        form.fill("Email address", family + "@family.example");
        return send(people, form);
    }

    /** Fills in every part but the last. Answers the address of the part about whom to ask. */
    public String fillInUntilPeople(String family, LocalDate born) {
        String child = begin();
        Form form = senco.form(senco.open(child), "request");
        form.fill("Given name", "Robin").fill("Family name", family).fill(born);
        String why = send(child, form);
        form = senco.form(senco.open(why), "request");
        form.fill("Why are you asking now?", "Why").fill("What do you hope for?", "What");
        String tried = send(why, form);
        form = senco.form(senco.open(tried), "request");
        form.fill("Universal: for everyone", "One")
                .fill("Targeted: extra help for some", "Two")
                .fill("Personalised: for this child", "Three");
        return send(tried, form);
    }

    /** Sends one part. Answers the address of the next. */
    public String send(String address, Form form) {
        Reply next = senco.sendOnce(address, form.press("Continue"));
        if (!next.isRedirect()) {
            throw new AssertionError("Not taken: " + next.page().text());
        }
        return next.target();
    }
}
