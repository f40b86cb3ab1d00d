package org.attune.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/**
 * {@code mvn -Pbenchmark verify} runs this: each {@link Part}, or those that {@code -Dattune.benchmark.only} names, whose lines then
 * replace their older ones on the page.
 */
public final class Benchmark {

    private Benchmark() {}

    /** @param arguments the release, the tenants' folder, a folder to work in, the page, the large installation */
    public static void main(String[] arguments) throws Exception {
        Path page = Path.of(arguments[3]);
        List<Part> parts = Part.asked(System.getProperty("attune.benchmark.only", ""));
        Report report = Report.of(page, parts.size() < Part.values().length);
        try (Bench bench = new Bench(
                Path.of(arguments[0]).toRealPath(),
                Path.of(arguments[1]).toRealPath(),
                fresh(Path.of(arguments[2])),
                Path.of(arguments[4]))) {
            for (Part part : parts) {
                report.addAll(part.measure(bench));
                // After each: what was measured is not lost with a later part.
                report.write(page);
            }
        }
    }

    private static Path fresh(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var inside = Files.walk(folder)) {
                for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
        return Files.createDirectories(folder);
    }
}
