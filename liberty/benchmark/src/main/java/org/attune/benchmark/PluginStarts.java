package org.attune.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
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

    /**
     * How much.
     *
     * @param rounds starts of each
     * @param copies of the sample
     * @param visits of the first page, and as many to warm up
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
            for (int round = 0; round < size.rounds; round++) {
                for (PluginSide side : List.of(none, four, many)) {
                    side.start();
                }
            }
            for (PluginSide side : List.of(none, four, many)) {
                side.visit(size.visits);
            }
            return figures(none, four, many, size);
        }
    }

    private static List<Figure> figures(PluginSide none, PluginSide four, PluginSide many, Size size) {
        List<Figure> figures = new ArrayList<>();
        figures.add(start(four, none, TARGET_OF_FOUR, size));
        figures.add(start(many, none, TARGET_OF_ALL, size));
        figures.addAll(each("of ours", four, none));
        figures.addAll(each("as small as the sample", many, four));
        for (PluginSide side : List.of(four, many)) {
            figures.add(Figure.of(
                    "The first page with " + side.plugins() + " plugins on, against none",
                    side.page() / none.page(),
                    "",
                    String.format("medians of %d visits: %.2f ms and %.2f ms", size.visits, side.page(), none.page())));
        }
        return figures;
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

    private static List<Figure> each(String which, PluginSide more, PluginSide fewer) {
        int plugins = more.plugins() - fewer.plugins();
        return List.of(
                Figure.of(
                        "Start to ready: ms for each plugin " + which,
                        (more.seconds() - fewer.seconds()) * 1000 / plugins,
                        "",
                        String.format(
                                "%.1f s with %d, %.1f s with %d",
                                more.seconds(), more.plugins(), fewer.seconds(), fewer.plugins())),
                Figure.of(
                        "Memory: MB for each plugin " + which,
                        (more.memory().all() - fewer.memory().all()) / plugins,
                        "",
                        String.format(
                                "living objects %.2f and classes %.2f, after its pages were read",
                                (more.memory().heap() - fewer.memory().heap()) / plugins,
                                (more.memory().classes() - fewer.memory().classes()) / plugins)));
    }
}
