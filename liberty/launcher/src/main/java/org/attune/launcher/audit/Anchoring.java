package org.attune.launcher.audit;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attune.launcher.problem.Problem;
import org.attune.launcher.settings.Settings;

/**
 * Where an anchor goes.
 *
 * @param file the file, or a folder in which each day has its own
 * @param email to whom it is mailed
 * @param service a time-stamping authority's address
 */
public record Anchoring(Optional<Path> file, Optional<String> email, Optional<URI> service) {

    private static final String STAMP = ".tsr";

    /** What the settings ask for: ATTUNE_AUDIT_ANCHOR_FILE, ATTUNE_AUDIT_ANCHOR_EMAIL, ATTUNE_AUDIT_ANCHOR_TSA. */
    public static Anchoring of(Settings settings) {
        return new Anchoring(
                settings.path("ATTUNE_AUDIT_ANCHOR_FILE"),
                settings.get("ATTUNE_AUDIT_ANCHOR_EMAIL"),
                settings.get("ATTUNE_AUDIT_ANCHOR_TSA").map(Anchoring::address));
    }

    /** Whether it goes anywhere. */
    public boolean isAsked() {
        return file.isPresent() || email.isPresent();
    }

    /** The address of a time-stamping authority. */
    public static URI address(String text) {
        URI address = URI.create(text.strip().replace(' ', '+'));
        if (!List.of("http", "https").contains(String.valueOf(address.getScheme())) || address.getHost() == null) {
            throw new Problem(
                    "\"" + text + "\" is no address of a time-stamping authority: it begins with http:// or https://.");
        }
        return address;
    }

    /** Writes, stamps and mails it. Answers one sentence for each thing done. */
    public List<String> keep(Anchor anchor, Settings settings) {
        byte[] content = anchor.toBytes();
        String name =
                "attune-audit-anchor-" + anchor.taken().atZone(ZoneOffset.UTC).toLocalDate() + ".json";
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(name, content);
        List<String> done = new java.util.ArrayList<>();
        Optional<Path> target = file.map(to -> Files.isDirectory(to) ? to.resolve(name) : to);
        target.ifPresent(to -> done.add(write(to, content, "The anchor is in ")));
        service.ifPresent(authority -> {
            byte[] stamp = TimeStamp.request(authority, content);
            files.put(name + STAMP, stamp);
            TimeStamp says = TimeStamp.check(stamp, content);
            done.add("Stamped " + says.at() + " by " + says.authority() + ".");
            target.ifPresent(to -> done.add(write(stampOf(to), stamp, "The time stamp is in ")));
        });
        email.ifPresent(address -> {
            new AnchorMail(settings).send(address, "Attune: anchor of the audit, " + anchor.taken(), files);
            done.add("Mailed to " + address + ".");
        });
        return List.copyOf(done);
    }

    /** Where the time stamp of an anchor's file is. */
    public static Path stampOf(Path file) {
        return file.resolveSibling(file.getFileName() + STAMP);
    }

    /** Whole or not at all: a reader of the folder never finds half an anchor. */
    private static String write(Path to, byte[] content, String words) {
        try {
            Path part = to.resolveSibling(to.getFileName() + ".part");
            Files.write(part, content);
            Files.move(part, to, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            return words + to + ".";
        } catch (IOException refused) {
            throw new Problem("The file " + to + " cannot be written: " + Problem.firstLineOf(refused), refused);
        }
    }
}
