package org.attune.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Prints each figure when it is known, collects them and writes the page. A line that was not measured anew stays, with its day. */
final class Report {

    private static final PrintStream OUT = System.out;
    private static final String HEAD = "| What | Figure | Target | Measured | How |";

    private final String today = LocalDate.now(ZoneId.of("Europe/London")).toString();
    private final List<String> lines = new ArrayList<>();
    private final List<String> remarks;

    /** Where a line goes that the page has not yet: after the one before it. */
    private int next;

    private Report(List<String> remarks) {
        this.remarks = remarks;
    }

    /** @param keepLines whether those that are not measured now stay; what is written below the table stays always */
    static Report of(Path page, boolean keepLines) throws IOException {
        List<String> text = Files.readAllLines(page);
        List<String> below = text.subList(text.indexOf(HEAD) + 2, text.size());
        List<String> table =
                below.stream().takeWhile(line -> line.startsWith("|")).toList();
        Report report = new Report(List.copyOf(below.subList(table.size(), below.size())));
        if (keepLines) {
            report.lines.addAll(table);
            report.next = table.size();
        }
        return report;
    }

    void addAll(List<Figure> figures) {
        figures.forEach(this::add);
    }

    private void add(Figure figure) {
        OUT.printf("%-70s %12s   %-6s %s%n", figure.what(), figure.value(), figure.target(), figure.how());
        String line = begin(figure) + String.join(" | ", figure.value(), figure.target(), today, figure.how()) + " |";
        int known = known(begin(figure));
        if (known < 0) {
            lines.add(next, line);
            next++;
        } else {
            lines.set(known, line);
            next = known + 1;
        }
    }

    private static String begin(Figure figure) {
        return "| " + figure.what() + " | ";
    }

    private int known(String begin) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(begin)) {
                return i;
            }
        }
        return -1;
    }

    void write(Path file) throws IOException {
        List<String> page = new ArrayList<>();
        page.add("# Benchmarks");
        page.add("");
        page.add("Written by `mvn -Pbenchmark verify` on Java "
                + Runtime.version().feature() + " with "
                + Runtime.getRuntime().availableProcessors()
                + " cores. Ratios compare two things measured in the same run; milliseconds of CPU are those of the machine it ran on"
                + " and are there for orientation. Parts can be measured alone (`-Dattune.benchmark.only=term,clocks`), so each line"
                + " says its day.");
        page.add("");
        page.add(HEAD);
        page.add("|---|---:|---:|---|---|");
        page.addAll(lines);
        page.addAll(remarks);
        Files.writeString(file, String.join("\n", page) + "\n");
    }
}
