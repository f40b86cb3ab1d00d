package org.attune.launcher.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.attune.launcher.audit.Anchor;
import org.attune.launcher.audit.Anchoring;
import org.attune.launcher.audit.Audits;
import org.attune.launcher.audit.Outcome;
import org.attune.launcher.audit.TimeStamp;
import org.attune.launcher.installation.Installation;
import org.attune.launcher.problem.Problem;
import org.attune.launcher.settings.Settings;
import org.attune.launcher.tenant.TenantRegister.Registered;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Whether the audit is as it was written. */
@Command(
        name = "audit",
        description = "Checks that no entry of the audit was changed, and takes the anchor that is kept outside.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true)
final class AuditCommand {

    @Command(
            name = "verify",
            description = {
                "Reads the whole audit and says which entry was changed, removed, put in late or put in another's place.",
                "Exit code 1 where anything is wrong. That the newest entries were cut off shows only with --since."
            })
    int verify(
            @Option(names = "--tenant", paramLabel = "SLUG", description = "One authority. Default: all.") @Nullable String slug,
            @Option(
                            names = "--since",
                            paramLabel = "ANCHOR-FILE",
                            description = "An anchor that was kept; may be given again.")
                    @Nullable List<Path> anchors) {
        List<Path> files = anchors == null ? List.of() : anchors;
        List<Anchor> kept = files.stream().map(Anchor::read).toList();
        files.forEach(AuditCommand::checkStamp);
        try (Installation installation = Ready.installation()) {
            List<Registered> tenants = chosen(installation, slug);
            Audits audits = new Audits(installation.database().access());
            boolean whole = slug != null || noneIsGone(kept, tenants);
            for (Registered tenant : tenants) {
                whole &= report(tenant, audits.verify(tenant, kept));
            }
            return whole ? 0 : 1;
        }
    }

    @Command(
            name = "anchor",
            description = {
                "Says how far each authority's audit is sealed: number and hash of its last batch.",
                "Kept outside, it shows later that nothing up to now was cut off or rewritten."
            })
    int anchor(
            @Option(names = "--to", paramLabel = "FILE", description = "Write it to this file, or into this folder.")
                    @Nullable Path file,
            @Option(
                            names = "--email",
                            paramLabel = "ADDRESS",
                            description = "Mail it, by the server of ATTUNE_SMTP_HOST.")
                    @Nullable String email,
            @Option(
                            names = "--timestamp",
                            paramLabel = "URL",
                            description = "Have it stamped by this time-stamping authority (RFC 3161).")
                    @Nullable String service) {
        Settings settings = Settings.ofProcess();
        Anchoring to = new Anchoring(
                Optional.ofNullable(file).map(path -> path.toAbsolutePath().normalize()),
                Optional.ofNullable(email),
                Optional.ofNullable(service).map(Anchoring::address));
        if (service != null && !to.isAsked()) {
            throw new Problem("A time stamp is kept beside the anchor: say --to FILE or --email ADDRESS too.");
        }
        try (Installation installation = Ready.installation()) {
            Anchor anchor = new Audits(installation.database().access())
                    .anchor(installation.tenants().all());
            if (to.isAsked()) {
                to.keep(anchor, settings).forEach(System.out::println);
            } else {
                System.out.write(anchor.toBytes(), 0, anchor.toBytes().length);
                System.out.flush();
            }
            return 0;
        }
    }

    private static List<Registered> chosen(Installation installation, @Nullable String slug) {
        List<Registered> all = installation.tenants().all();
        if (slug == null) {
            return all;
        }
        return List.of(all.stream()
                .filter(tenant -> tenant.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> new Problem(
                        "There is no authority \"" + slug + "\". To see the authorities: attune tenant list")));
    }

    private static boolean report(Registered tenant, Outcome outcome) {
        String name = tenant.name() + " (" + tenant.slug() + "): ";
        String counts = String.format(
                Locale.UK,
                "%,d entries, %,d batches, %,d waiting to be sealed",
                outcome.entries(),
                outcome.batches(),
                outcome.waiting());
        if (outcome.isWhole()) {
            System.out.println(name + "whole. " + counts + ".");
        } else {
            System.out.println(name + "NOT WHOLE: " + outcome.faultCount()
                    + (outcome.faultCount() == 1 ? " thing is wrong. " : " things are wrong. ") + counts + ".");
            outcome.faults().forEach(fault -> System.out.println("  " + fault));
            if (outcome.faultCount() > outcome.faults().size()) {
                System.out.println(
                        "  and " + (outcome.faultCount() - outcome.faults().size()) + " more");
            }
        }
        outcome.erasures().forEach(erasure -> System.out.println("  " + erasure));
        return outcome.isWhole();
    }

    private static boolean noneIsGone(List<Anchor> anchors, List<Registered> tenants) {
        boolean whole = true;
        for (Anchor anchor : anchors) {
            for (Anchor.Authority kept : anchor.authorities()) {
                if (tenants.stream().noneMatch(tenant -> tenant.id() == kept.tenant())) {
                    System.out.println(
                            kept.slug() + ": NOT WHOLE: the authority is gone, and was there on " + anchor.taken());
                    whole = false;
                }
            }
        }
        return whole;
    }

    private static void checkStamp(Path file) {
        Path stamp = Anchoring.stampOf(file);
        if (Files.exists(stamp)) {
            try {
                TimeStamp says = TimeStamp.check(Files.readAllBytes(stamp), Files.readAllBytes(file));
                System.out.println(file + " was stamped " + says.at() + " by " + says.authority() + ".");
            } catch (IOException unreadable) {
                throw new Problem(
                        "The file " + stamp + " cannot be read: " + Problem.firstLineOf(unreadable), unreadable);
            }
        }
    }
}
