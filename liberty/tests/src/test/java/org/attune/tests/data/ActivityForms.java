package org.attune.tests.data;

import java.util.UUID;
import org.attune.testkit.http.Form;
import org.attune.testkit.http.Reply;
import org.attune.testkit.http.Visitor;

/** The form of one activity of a case, filled in by a practitioner whose browser runs no scripts. */
public final class ActivityForms {

    private final Visitor practitioner;
    private final String address;

    public ActivityForms(Visitor practitioner, UUID involvement) {
        this.practitioner = practitioner;
        this.address = "/casework/activity.xhtml?id=" + involvement;
    }

    /** Half an hour's observation today. */
    public Form observation() {
        return today("Observation", 0, 30);
    }

    /** Work of a kind that was done today. */
    public Form today(String kind, int hours, int minutes) {
        return empty().fill("What did you do?", kind)
                .fill(Staff.today())
                .fill("Hours", Integer.toString(hours))
                .fill("Minutes", Integer.toString(minutes));
    }

    /** With nothing filled in. */
    public Form empty() {
        return practitioner.form(practitioner.open(address), "activity").press("Record it");
    }

    /** Sends it once, as it is. */
    public Reply send(Form form) {
        return practitioner.sendOnce(address, form);
    }
}
