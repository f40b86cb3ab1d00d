package org.attune.benchmark;

import org.attune.testkit.http.Authority;
import org.attune.testkit.http.Form;
import org.attune.testkit.http.Program;
import org.attune.testkit.http.Reply;
import org.attune.testkit.http.Visitor;

/**
 * Whether one authority has one plugin on: asked by programs over REST, turned by its administrator on the page, and what is answered
 * is compared with what is so.
 */
final class PluginSwitch {

    private static final int ON = 200;
    private static final int OFF = 404;

    private final String what;
    private final String plugin;
    private final Program program;
    private final Visitor admin;
    private volatile Position position;

    /**
     * How it stands.
     *
     * @param turns how often it was turned
     * @param turning whether it is being turned now, so that either answer is right
     */
    private record Position(int turns, boolean on, boolean turning) {}

    /** @param admin somebody who is signed in as the authority's administrator */
    PluginSwitch(Authority authority, Visitor admin, String plugin, boolean on) {
        this.what = plugin + " of " + authority.slug();
        this.plugin = plugin;
        this.program = authority.program();
        this.admin = admin;
        this.position = new Position(0, on, false);
    }

    /** Asks the plugin for its notes; fails where the answer is wrong. By any number of threads. */
    void ask() {
        Position before = position;
        Reply reply = answer();
        boolean steady = before.equals(position) && !before.turning();
        boolean right = steady ? reply.status() == status(before.on()) : isEither(reply.status());
        if (!right) {
            throw new IllegalStateException(what + " stands at " + before + " and answers " + reply);
        }
    }

    /**
     * Turns it, and asks at once. By one thread at a time.
     *
     * @return milliseconds from pressing the button until the plugin has answered as it now stands
     */
    double turn() {
        Position before = position;
        String page = "/admin/plugin-switch.xhtml?id=" + plugin;
        Form form = admin.form(admin.open(page).expect(200), "switch").press(before.on() ? "Switch off" : "Switch on");
        position = new Position(before.turns(), before.on(), true);
        long pressed = System.nanoTime();
        Reply sent = admin.sendOnce(page, form);
        if (!sent.isRedirect()) {
            throw new IllegalStateException(what + " was not turned: " + sent);
        }
        Reply seen = answer();
        double taken = (System.nanoTime() - pressed) / 1e6;
        Position after = new Position(before.turns() + 1, !before.on(), false);
        if (seen.status() != status(after.on())) {
            throw new IllegalStateException(what + " was turned to " + after + " and answers " + seen);
        }
        position = after;
        return taken;
    }

    private Reply answer() {
        return program.get("plugins/" + plugin + "/notes");
    }

    private static int status(boolean on) {
        return on ? ON : OFF;
    }

    private static boolean isEither(int status) {
        return status == ON || status == OFF;
    }
}
