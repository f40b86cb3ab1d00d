package org.attune.launcher.state;

import java.io.IOException;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.attune.launcher.problem.Problem;

/** The launcher's own log: what the libraries say, and what lay behind a one-line answer. The screen stays for people. */
public final class LauncherLog {

    /** Held, or its level would be forgotten. */
    private static final Logger LOG = Logger.getLogger("");

    private LauncherLog() {}

    /** Nothing more goes to the screen. */
    public static void quietScreen() {
        for (Handler handler : LOG.getHandlers()) {
            handler.setLevel(Level.OFF);
        }
    }

    /** From now on it is kept in the state folder, in one file of at most a megabyte and the one before. */
    public static void keepIn(StateFolder state) {
        try {
            Handler file =
                    new FileHandler(state.logs().resolve("launcher-%g.log").toString(), 1_000_000, 2, true);
            file.setFormatter(new SimpleFormatter());
            LOG.addHandler(file);
        } catch (IOException refused) {
            throw new Problem(
                    "The folder " + state.logs() + " cannot be written. Give this user access to it.", refused);
        }
    }

    /** Keeps the cause of a failure. */
    public static void failed(Throwable cause) {
        LOG.log(Level.WARNING, "A command failed.", cause);
    }
}
