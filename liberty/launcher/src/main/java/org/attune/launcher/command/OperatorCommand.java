package org.attune.launcher.command;

import java.util.List;
import java.util.Locale;
import org.attune.launcher.installation.Installation;
import org.attune.launcher.operator.Operators;
import org.attune.launcher.problem.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The people who sign what one person alone must not do. */
@Command(
        name = "operator",
        description = "Lists the operators, adds and removes them.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true)
final class OperatorCommand {

    @Command(name = "list", description = "Shows the operators.", mixinStandardHelpOptions = true)
    int list() {
        try (Installation installation = Ready.installation()) {
            List<Operators.Listed> all = operators(installation).all();
            if (all.isEmpty()) {
                System.out.println(
                        "There is no operator yet. To add the first: attune operator add ADDRESS --name NAME");
            }
            for (Operators.Listed one : all) {
                System.out.println(String.format(
                        Locale.ROOT, "%-40s %-30s %s", one.email(), one.name(), one.active() ? "active" : "removed"));
            }
            return 0;
        }
    }

    @Command(
            name = "add",
            description =
                    "Adds an operator, and prints a first password. The first needs nobody; each further one is signed.",
            mixinStandardHelpOptions = true)
    int add(
            @Parameters(paramLabel = "ADDRESS", description = "The email address.") String email,
            @Option(names = "--name", required = true, paramLabel = "NAME", description = "The name.") String name,
            @Mixin Signature signature) {
        try (Installation installation = Ready.installation()) {
            Operators operators = operators(installation);
            String password = operators.add(email, name, signature.isGiven() ? signature.of(operators) : null);
            System.out.println(name + " is an operator. Their first password, which is shown this once:");
            System.out.println("  " + password);
            System.out.println("To choose another: attune operator password --as " + email);
            return 0;
        }
    }

    @Command(name = "password", description = "Changes your own password.", mixinStandardHelpOptions = true)
    int password(@Mixin Signature signature) {
        try (Installation installation = Ready.installation()) {
            Operators operators = operators(installation);
            Operators.Signed own = signature.of(operators);
            String wanted = Signature.password("New password, 12 characters or more: ");
            if (!wanted.equals(Signature.password("The same again: "))) {
                throw new Problem("The two are not the same. Nothing was changed.");
            }
            operators.changePassword(own, wanted);
            System.out.println("Your password is changed.");
            return 0;
        }
    }

    @Command(
            name = "remove",
            description = "Removes an operator. What they did keeps their name.",
            mixinStandardHelpOptions = true)
    int remove(@Parameters(paramLabel = "ADDRESS", description = "Whom.") String email, @Mixin Signature signature) {
        try (Installation installation = Ready.installation()) {
            Operators operators = operators(installation);
            operators.remove(email, signature.of(operators));
            System.out.println(email + " is an operator no more.");
            return 0;
        }
    }

    private static Operators operators(Installation installation) {
        return new Operators(installation.database().access());
    }
}
