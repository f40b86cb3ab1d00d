package org.attune.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What is measured, in this order: {@code -Dattune.benchmark.only=term,clocks} measures these two alone. */
enum Part {
    START(bench -> StartUp.measure(bench.prepared(), bench.settings(), bench.work())),
    CHILDREN(bench -> ChildrenOverRest.measure(bench.running(), bench.settings(), bench.rows())),
    ROW_SECURITY(bench -> RowSecurity.measure(bench.running(), bench.rows())),
    GATES(bench -> Gates.measure(
            bench.running(), bench.authority("luton"), bench.staff().child())),
    PLUGIN_GATE(bench -> PluginGateCost.measure(bench.running(), bench.authority("kent"))),
    PLUGIN_STARTS(bench -> PluginStarts.measure(bench.release(), bench.work())),
    PLUGIN_SWITCHES(bench -> PluginSwitching.measure(bench.release(), bench.work())),
    PAGES(bench -> {
        bench.staff();
        return Pages.measure(bench.running(), bench.authority("luton"));
    }),
    AUDIT(bench -> AuditCost.measure(bench.running(), bench.rows().setting())),
    REGISTER(bench -> {
        bench.rows();
        return RegisterImport.measure(bench.running(), bench.authority("luton"));
    }),
    BOOKINGS(bench -> {
        bench.staff();
        return Bookings.measure(
                bench.running(),
                bench.settings(),
                bench.authority("luton"),
                bench.rows().setting());
    }),
    STATEMENT(bench -> LongStatement.measure(
            bench.running(), bench.authority("luton"), bench.rows().setting())),
    TERM(bench -> {
        bench.staff();
        return TermCalendar.measure(bench.running(), bench.authority("luton"));
    }),
    CLOCKS(bench -> ManyClocks.measure(bench.running())),
    SOLD(bench -> SoldHours.measure(bench.running(), bench.authority("luton"))),
    VIRTUAL_SCHOOL(bench -> VirtualSchoolUsage.measure(bench.running(), bench.authority("luton"))),
    DISTRICTS(bench -> DistrictGrid.measure(bench.running(), bench.authority("kent"))),
    INCIDENT(bench -> OpenIncident.measure(bench.running(), bench.authority("milton-keynes"))),
    SCALE(bench -> Scale.measure(bench.release(), bench.tenants(), bench.work(), bench.kept()));

    /** How a part is measured. */
    interface Measurement {
        List<Figure> on(Bench bench) throws Exception;
    }

    private final Measurement measurement;

    Part(Measurement measurement) {
        this.measurement = measurement;
    }

    List<Figure> measure(Bench bench) throws Exception {
        return measurement.on(bench);
    }

    /**
     * Those that were asked for, in their order; all where nobody asked.
     *
     * @throws IllegalArgumentException where there is no such part, with the names of those there are
     */
    static List<Part> asked(String names) {
        if (names.isBlank()) {
            return List.of(values());
        }
        List<Part> asked = new ArrayList<>();
        for (String name : names.split(",")) {
            asked.add(named(name.strip()));
        }
        asked.sort(null);
        return asked;
    }

    private static Part named(String name) {
        return Arrays.stream(values())
                .filter(part -> part.words().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no part “" + name + "”. There are: "
                        + String.join(
                                ", ", Arrays.stream(values()).map(Part::words).toList())));
    }

    private String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
