package org.attune.tests.incident;

import java.util.UUID;
import org.attune.testkit.http.Form;
import org.attune.testkit.http.Reply;
import org.attune.testkit.http.Visitor;

/** Calls that are logged by the form. */
public final class CallForms {

    static final String ROOT = "/plugins/critical-incidents/";
    static final String LOG = ROOT + "log.xhtml";

    private CallForms() {}

    /** The form, filled in as a school is heard: somewhere, something, somebody. */
    static Form form(Visitor who, String what) {
        return who.form(who.open(LOG).expect(200), "call")
                .fill("Where, if it is no school of the list", "The leisure centre")
                .fill("What happened?", what)
                .fill("Who called?", "The manager on duty")
                .fill("What is it about?", "Violence or a threat")
                .press("Log the call");
    }

    /** Logs a call about this. */
    public static UUID log(Visitor who, String what) {
        return id(who.sendOnce(LOG, form(who, what)).expect(302));
    }

    static UUID id(Reply redirect) {
        return UUID.fromString(redirect.target().replaceAll(".*[?&]id=([0-9a-f-]+).*", "$1"));
    }

    /** The address of one of the plugin's pages about an incident. */
    public static String page(String name, UUID id) {
        return ROOT + name + ".xhtml?id=" + id;
    }
}
