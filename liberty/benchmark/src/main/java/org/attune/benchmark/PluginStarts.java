package org.attune.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What installed plugins cost: three installations, without plugins, with the release's four service models, and with these and 36
 * copies of the sample, each with tables, entities, beans and a page of its own and switched on for an authority. Started in turn, and
 * then the first page that its principal sees.
 */
final class PluginStarts {

    /** Nothing in the design says; a start with the four is to cost little more than one without. */
    private static final String TARGET_OF_FOUR = "1.3";

    private static final String TARGET_OF_ALL = "2";

    private static final String OURS = "of ours";
    private static final String COPIES = "as small as the sample";

    /**
     * How much.
     *
     * @param rounds starts of each
     * @param copies of the sample
     * @param visits of the first page of each, and as many to warm up
     */
    record Size(int rounds, int copies, int visits) {

        static final Size USUAL = new Size(3, 36, 300);
    }

    private PluginStarts() {}

    /** @param work a folder that may be filled */
    static List<Figure> measure(Path release, Path work) throws Exception {
        return measure(release, work, Size.USUAL);
    }

    static List<Figure> measure(Path release, Path work, Size size) throws Exception {
        List<Path> ours = PluginCopies.ours(release);
        List<Path> all = Stream.concat(
                        ours.stream(), PluginCopies.make(release, work.resolve("copies"), size.copies).stream())
                .toList();
        try (PluginSide none = PluginSide.open(release, work.resolve("no-plugins"), List.of());
                PluginSide four = PluginSide.open(release, work.resolve("our-plugins"), ours);
                PluginSide many = PluginSide.open(release, work.resolve("many-plugins"), all)) {
            List<PluginSide> sides = List.of(none, four, many);
            for (int round = 0; round < size.rounds; round++) {
                sides.forEach(PluginSide::start);
            }
            List<Figure> figures = new ArrayList<>();
            figures.add(start(four, none, TARGET_OF_FOUR, size));
            figures.add(start(many, none, TARGET_OF_ALL, size));
            figures.add(startOfEach(OURS, four, none));
            figures.add(startOfEach(COPIES, many, four));
            figures.addAll(running(sides, size));
            return figures;
        }
    }

    /** With all of them running, visited in turn. */
    private static List<Figure> running(List<PluginSide> sides, Size size) throws IOException {
        sides.forEach(PluginSide::run);
        pages(sides, size.visits);
        double[] pages = pages(sides, size.visits);
        List<Memory> memory = new ArrayList<>();
        for (PluginSide side : sides) {
            memory.add(side.memory());
        }
        List<Figure> figures = new ArrayList<>();
        for (int i = 1; i < sides.size(); i++) {
            int more = sides.get(i).plugins() - sides.get(i - 1).plugins();
            figures.add(memoryOfEach(i == 1 ? OURS : COPIES, more, memory.get(i), memory.get(i - 1)));
            figures.add(Figure.of(
                    "The first page with " + sides.get(i).plugins() + " plugins on, against none",
                    pages[i] / pages[0],
                    "",
                    String.format(
                            "medians of %d visits each in turn: %.2f ms and %.2f ms",
                            size.visits, pages[i], pages[0])));
        }
        return figures;
    }

    /** @return the median milliseconds of each */
    private static double[] pages(List<PluginSide> sides, int visits) {
        double[][] millis = new double[sides.size()][visits];
        for (int visit = 0; visit < visits; visit++) {
            for (int side = 0; side < millis.length; side++) {
                millis[side][visit] = sides.get(side).visit();
            }
        }
        return Arrays.stream(millis).mapToDouble(Quantiles::median).toArray();
    }

    private static Figure start(PluginSide side, PluginSide none, String target, Size size) {
        return Figure.of(
                "Start to ready with " + side.plugins() + " plugins, against none",
                side.seconds() / none.seconds(),
                target,
                String.format(
                        "medians of %d starts in turn, the launcher’s checks included: %.1f s (%.2f of them the launcher’s)"
                                + " and %.1f s",
                        size.rounds, side.seconds(), side.secondsOfChecks(), none.seconds()));
    }

    private static Figure startOfEach(String which, PluginSide more, PluginSide fewer) {
        return Figure.of(
                "Start to ready: ms for each plugin " + which,
                (more.seconds() - fewer.seconds()) * 1000 / (more.plugins() - fewer.plugins()),
                "",
                String.format(
                        "%.1f s with %d, %.1f s with %d",
                        more.seconds(), more.plugins(), fewer.seconds(), fewer.plugins()));
    }

    private static Figure memoryOfEach(String which, int plugins, Memory with, Memory without) {
        double heap = (with.heap() - without.heap()) / plugins;
        double classes = (with.classes() - without.classes()) / plugins;
        return Figure.of(
                "Memory: MB for each plugin " + which,
                heap + classes,
                "",
                String.format("living objects %.2f and classes %.2f, once the first page was read", heap, classes));
    }
}
