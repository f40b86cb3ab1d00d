package org.attune.launcher.command;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.attune.launcher.installation.Installation;
import org.attune.launcher.operator.Operators;
import org.attune.launcher.tenant.TenantDeletion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What follows when somebody has asked for an authority's deletion. */
final class TenantDeletionCommands {

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("d MMMM yyyy 'at' HH:mm", Locale.UK).withZone(ZoneId.of("Europe/London"));

    private TenantDeletionCommands() {}

    /** The second of the two. */
    @Command(
            name = "approve-deletion",
            description =
                    "Approves a deletion that another operator has asked for. The authority is suspended at once.",
            mixinStandardHelpOptions = true)
    static final class Approve implements Callable<Integer> {

        @Parameters(paramLabel = "SLUG", description = "Which authority.")
        private String slug;

        @Mixin
        private Signature signature;

        @Override
        public Integer call() {
            try (Installation installation = Ready.installation()) {
                Operators operators = new Operators(installation.database().access());
                Instant due =
                        new TenantDeletion(installation.database().access()).approve(signature.of(operators), slug);
                System.out.println(slug + " is suspended, and can be deleted from " + WHEN.format(due)
                        + " on: attune tenant delete-due");
                System.out.println("Until then it can be called off: attune tenant cancel-deletion " + slug);
                return 0;
            }
        }
    }

    /** Any of them, or a third. */
    @Command(
            name = "cancel-deletion",
            description = "Calls a deletion off, until it is done. The authority stays suspended until it is resumed.",
            mixinStandardHelpOptions = true)
    static final class Cancel implements Callable<Integer> {

        @Parameters(paramLabel = "SLUG", description = "Which authority.")
        private String slug;

        @Mixin
        private Signature signature;

        @Override
        public Integer call() {
            try (Installation installation = Ready.installation()) {
                Operators operators = new Operators(installation.database().access());
                new TenantDeletion(installation.database().access()).cancel(signature.of(operators), slug);
                System.out.println("The deletion of " + slug + " is called off.");
                return 0;
            }
        }
    }

    /** Two people have agreed by then: needs nobody, so that it can run every night. */
    @Command(
            name = "delete-due",
            description = "Deletes every authority whose deletion is approved and whose days of grace are over.",
            mixinStandardHelpOptions = true)
    static final class Due implements Callable<Integer> {

        @Override
        public Integer call() {
            try (Installation installation = Ready.installation()) {
                List<TenantDeletion.Deleted> deleted =
                        new TenantDeletion(installation.database().access()).carryOutDue();
                if (deleted.isEmpty()) {
                    System.out.println("No deletion is due.");
                }
                for (TenantDeletion.Deleted one : deleted) {
                    System.out.println(String.format(
                            Locale.ROOT,
                            "%s (%d) is deleted: %,d rows. Its backups grow old by your own rules.",
                            one.slug(),
                            one.id(),
                            one.rows()));
                }
                return 0;
            }
        }
    }
}
