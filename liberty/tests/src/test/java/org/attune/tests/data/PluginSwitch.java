package org.attune.tests.data;

import org.attune.testkit.http.Authority;
import org.attune.testkit.http.Form;
import org.attune.testkit.http.Visitor;

/** What an administrator switches on the page Service options. */
public final class PluginSwitch {

    private PluginSwitch() {}

    /**
     * Switches a plugin on; again changes nothing.
     *
     * @return the administrator
     */
    public static Visitor on(Authority authority, String plugin) {
        Visitor admin = authority.signedIn("admin");
        String page = "/admin/plugin-switch.xhtml?id=" + plugin;
        Form form = admin.form(admin.open(page).expect(200), "switch");
        if (form.offers("Switch on")) {
            admin.send(page, form.press("Switch on"));
        }
        return admin;
    }
}
