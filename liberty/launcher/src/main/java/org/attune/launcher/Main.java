package org.attune.launcher;

import org.attune.launcher.command.AttuneCommand;

/** Where the program starts. */
public final class Main {

    private Main() {}

    /** Runs one command; a failure is one line on the error output and exit code 1. */
    public static void main(String[] arguments) {
        int code = AttuneCommand.run(arguments);
        if (code != 0) {
            System.exit(code);
        }
    }
}
