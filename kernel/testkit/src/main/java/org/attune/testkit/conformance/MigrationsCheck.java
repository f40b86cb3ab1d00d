package org.attune.testkit.conformance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Its tables are made from nothing, or brought up from each released version; what was released never changes. */
final class MigrationsCheck implements Check {

    @Override
    public String name() {
        return "migrations";
    }

    @Override
    public boolean needsRunningPlugin() {
        return false;
    }

    @Override
    public void run(Subject subject, Findings findings) throws IOException {
        Map<String, byte[]> now = subject.plugin().files();
        for (Path jar : subject.released()) {
            PluginUnderTest earlier = PluginUnderTest.read(jar);
            earlier.files().forEach((name, content) -> {
                if (name.startsWith("db/migration/") && !Arrays.equals(content, now.get(name))) {
                    findings.fault(name + " of release " + earlier.says().version()
                            + (now.containsKey(name) ? " was changed since." : " is not in this jar."));
                }
            });
        }
        subject.log().leftOut(subject.plugin().id()).stream()
                .filter(reason -> reason.contains("tables could not be brought up to date"))
                .forEach(findings::fault);
        List<String> names = subject.released().stream()
                .map(jar -> Objects.toString(jar.getFileName()))
                .toList();
        findings.seen(Findings.count(subject.plugin().migrations().size(), "file") + ", "
                + (names.isEmpty()
                        ? "run in an empty database; no earlier release was given"
                        : "run after those of " + String.join(", ", names)));
    }
}
