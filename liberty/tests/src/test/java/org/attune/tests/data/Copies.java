package org.attune.tests.data;

import java.util.UUID;
import org.attune.testkit.http.Reply;
import org.attune.testkit.http.Visitor;

/** Copies of a child's record, as somebody who answers subject access requests opens them. */
public final class Copies {

    private Copies() {}

    /** Everything that is held of a child, gathered for their mother. */
    public static Reply gather(Visitor principal, UUID child) {
        String open = "/subjectaccess/open.xhtml?child=" + child;
        return principal
                .sendOnce(
                        open,
                        principal
                                .form(principal.open(open), "open")
                                .fill("Who asks?", "Mia Test")
                                .fill("What are they to the child?", "mother")
                                .fill(
                                        "How did you make sure who they are, and that they may ask?",
                                        "Passport, in the office")
                                .fill(Staff.today())
                                .press("Gather everything"))
                .expect(302);
    }
}
