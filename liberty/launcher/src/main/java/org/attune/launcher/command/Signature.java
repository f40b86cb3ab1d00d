package org.attune.launcher.command;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.attune.launcher.operator.Operators;
import org.attune.launcher.problem.Problem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that several commands share: who signs. The password is asked for, or is one line of the input, and never an option. */
final class Signature {

    @Option(
            names = "--as",
            paramLabel = "ADDRESS",
            description =
                    "Your own address as an operator. The password is asked for; without a terminal it is read from the"
                            + " input, one line.")
    private @Nullable String email;

    boolean isGiven() {
        return email != null;
    }

    /** Whoever signs; refused where nobody does, or the password is wrong. */
    Operators.Signed of(Operators operators) {
        String address = email;
        if (address == null) {
            throw new Problem(
                    "An operator signs this: give --as with your own address. To see who can: attune operator list");
        }
        return operators.sign(address, password("Password of " + address + ": "));
    }

    static String password(String prompt) {
        Console console = System.console();
        if (console != null) {
            char[] typed = console.readPassword("%s", prompt);
            return typed == null ? "" : new String(typed);
        }
        try {
            // Not closed: a second question may come.
            String line = lines().readLine();
            return line == null ? "" : line;
        } catch (IOException unreadable) {
            throw new Problem("The password could not be read.", unreadable);
        }
    }

    private static @Nullable BufferedReader input;

    private static synchronized BufferedReader lines() {
        BufferedReader open = input;
        if (open == null) {
            open = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            input = open;
        }
        return open;
    }
}
