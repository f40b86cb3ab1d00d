package org.attune.launcher.command;

import java.util.concurrent.Callable;
import org.attune.launcher.installation.Installation;
import org.attune.launcher.operator.Operators;
import org.attune.launcher.problem.Problem;
import org.attune.launcher.tenant.TenantDeletion;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The first of the two who delete an authority. */
@Command(
        name = "delete",
        description = {
            "Asks for an authority's deletion. Another operator must approve it within three days.",
            "Then it is suspended, and deleted when the days of grace are over (attune tenant delete-due)."
        },
        mixinStandardHelpOptions = true)
final class TenantDeleteCommand implements Callable<Integer> {

    private static final int USUAL_GRACE = 30;

    @Parameters(paramLabel = "SLUG", description = "Which authority.")
    private String slug;

    @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "Why, for ever. Name no child.")
    private String reason;

    @Mixin
    private Signature signature;

    @Option(
            names = "--grace-days",
            paramLabel = "DAYS",
            description = "Days from the approval to the deletion, 1 to 365. Default: 30.")
    private @Nullable Integer graceDays;

    @Option(names = "--at-once", description = "No days of grace: once it is approved, nobody can call it off.")
    private boolean atOnce;

    @Override
    public Integer call() {
        int days = days();
        try (Installation installation = Ready.installation()) {
            Operators operators = new Operators(installation.database().access());
            new TenantDeletion(installation.database().access()).ask(signature.of(operators), slug, reason, days);
            System.out.println(
                    "The deletion of " + slug + " is asked for. Within three days another operator approves it:");
            System.out.println("  attune tenant approve-deletion " + slug + " --as ADDRESS");
            System.out.println(
                    "Export it first, for the authority: attune tenant export " + slug + " --to FILE --key FILE");
            System.out.println(
                    atOnce
                            ? "There is no grace: once it is approved, it can be deleted at once."
                            : "It can be called off until it is done, " + days + " days after the approval or later.");
            return 0;
        }
    }

    private int days() {
        Integer given = graceDays;
        if (atOnce && given != null) {
            throw new Problem("Give --grace-days or --at-once, not both.");
        }
        if (given != null && (given < 1 || given > 365)) {
            throw new Problem("--grace-days must be a whole number from 1 to 365; for none at all, give --at-once.");
        }
        return atOnce ? 0 : given == null ? USUAL_GRACE : given;
    }
}
