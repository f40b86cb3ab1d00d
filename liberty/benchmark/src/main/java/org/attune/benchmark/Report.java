package org.attune.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Prints each figure when it is known, collects them and writes the page. */
final class Report {

    private static final PrintStream OUT = System.out;

    private final List<Figure> figures = new ArrayList<>();

    void add(Figure figure) {
        figures.add(figure);
        OUT.printf("%-70s %12s   %-6s %s%n", figure.what(), figure.value(), figure.target(), figure.how());
    }

    void addAll(List<Figure> more) {
        more.forEach(this::add);
    }

    void write(Path file) throws IOException {
        StringBuilder page = new StringBuilder()
                .append("# Benchmarks\n\n")
                .append("Written by `mvn -Pbenchmark verify` on ")
                .append(LocalDate.now(ZoneId.of("Europe/London")))
                .append(", on Java ")
                .append(Runtime.version().feature())
                .append(" with ")
                .append(Runtime.getRuntime().availableProcessors())
                .append(
                        " cores. Ratios compare two things measured in the same run; milliseconds of CPU are those of the")
                .append(" machine it ran on and are there for orientation.\n\n")
                .append("| What | Figure | Target | How |\n|---|---:|---:|---|\n");
        figures.forEach(f -> page.append("| ")
                .append(f.what())
                .append(" | ")
                .append(f.value())
                .append(" | ")
                .append(f.target())
                .append(" | ")
                .append(f.how())
                .append(" |\n"));
        page.append(
                "\nThe number of statements that a page costs does not vary, so it is a test: `StatementBudgetTest`.\n"
                        + "\nThe large installation (invented children, 9 GB) is generated once, which takes a quarter of an hour, and kept in"
                        + " `~/.attune-benchmark` (`-Dattune.benchmark.kept=FOLDER` for another place). Delete the folder to have it made"
                        + " anew.\n");
        Files.writeString(file, page);
    }
}
