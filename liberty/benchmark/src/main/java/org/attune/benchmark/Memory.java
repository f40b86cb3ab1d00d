package org.attune.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a Java process cannot give back, in MB: asked of HotSpot by jcmd, which collects the garbage first.
 *
 * @param heap what its living objects take
 * @param classes its metaspace
 */
record Memory(double heap, double classes) {

    private static final Pattern LIVING = Pattern.compile("^Total +\\d+ +(\\d+)", Pattern.MULTILINE);
    private static final Pattern METASPACE = Pattern.compile("Metaspace +used (\\d+)K");
    private static final double MB = 1 << 20;
    private static final double KB_PER_MB = 1 << 10;

    static Memory of(ProcessHandle process) throws IOException {
        return new Memory(
                number(LIVING, jcmd(process, "GC.class_histogram")) / MB,
                number(METASPACE, jcmd(process, "GC.heap_info")) / KB_PER_MB);
    }

    private static String jcmd(ProcessHandle process, String command) throws IOException {
        Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        Process asked = new ProcessBuilder(jcmd.toString(), String.valueOf(process.pid()), command).start();
        return new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static double number(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        if (!found.find()) {
            throw new IllegalStateException("jcmd does not say " + pattern + ": " + text);
        }
        return Double.parseDouble(found.group(1));
    }
}
