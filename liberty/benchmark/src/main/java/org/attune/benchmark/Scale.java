package org.attune.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.attune.testkit.http.Authority;
import org.attune.testkit.http.Visitor;

/**
 * Whether a page costs more the more there is: the same pages of Luton on an installation with three authorities and 3,000 children,
 * and on one as large as England is, both running, visited in turn.
 */
final class Scale {

    /** What a page may cost on the large one, times what it costs on the small one. */
    private static final String TARGET = "1.2";

    private static final int WARM_UP = 300;
    private static final int VISITS = 300;

    private Scale() {}

    /** @param kept where the large installation is kept from one run to the next */
    static List<Figure> measure(Path release, Path tenants, Path work, Path kept) throws Exception {
        try (ScaleInstallation few = ScaleInstallation.open(release, tenants, work.resolve("few"), ScaleSize.FEW);
                ScaleInstallation all = ScaleInstallation.open(release, tenants, kept, ScaleSize.ENGLAND)) {
            Side small = Side.of(few);
            Side large = Side.of(all);
            List<Figure> figures = new ArrayList<>();
            figures.add(pair("Name search", small, large, Side::search));
            figures.add(pair("A child’s page", small, large, Side::child));
            figures.add(pair("A caseload of 50", small, large, Side::caseload));
            figures.add(pair("The audit, newest", small, large, Side::audit));
            figures.add(pair("The audit, what was changed", small, large, Side::auditOfChanges));
            figures.add(pair("The audit, what one person looked at", small, large, Side::auditOfOnePerson));
            figures.add(pair("The audit of one child", small, large, Side::auditOfOneChild));
            return figures;
        }
    }

    private interface Page {
        void visit(Side side, int i);
    }

    /** One of the two, with its people signed in. */
    private record Side(Visitor principal, Visitor ep, List<String> children) {

        static Side of(ScaleInstallation installation) throws Exception {
            Authority luton = installation.luton();
            // Whose records an earlier run opened on the installation that is kept have more in their audit for it.
            List<String> children = new ArrayList<>(installation.children());
            Collections.shuffle(children);
            return new Side(luton.signedIn("principal"), luton.signedIn("ep"), children);
        }

        void search(int i) {
            get(principal, "/children/search.xhtml?q=" + Rows.name(i % ScaleData.GIVEN_NAMES), "<tr");
        }

        void child(int i) {
            get(principal, "/children/view.xhtml?id=" + children.get(i % children.size()), "Date of birth");
        }

        void caseload(int i) {
            get(ep, "/casework/caseload.xhtml", "<tr");
        }

        void audit(int i) {
            get(principal, "/admin/audit.xhtml", "Everything they did");
        }

        void auditOfChanges(int i) {
            get(principal, "/admin/audit.xhtml?kind=changed", "Everything they did");
        }

        void auditOfOnePerson(int i) {
            get(principal, "/admin/audit.xhtml?kind=looked&who=" + ScaleData.reader(i), "data-label=\"Who\"");
        }

        void auditOfOneChild(int i) {
            get(principal, "/admin/audit.xhtml?child=" + children.get(i % children.size()), "Everything they did");
        }

        private static void get(Visitor visitor, String address, String holds) {
            String text = visitor.openOnce(address).expect(200).text();
            if (!text.contains(holds)) {
                throw new IllegalStateException(address + " does not show " + holds);
            }
        }
    }

    private static Figure pair(String what, Side small, Side large, Page page) {
        times(small, page, WARM_UP);
        times(large, page, WARM_UP);
        double[] few = new double[VISITS];
        double[] all = new double[VISITS];
        // In turn, so that what else the machine does falls on both.
        for (int i = 0; i < VISITS; i++) {
            few[i] = time(small, page, i);
            all[i] = time(large, page, i);
        }
        return Figure.of(
                what + ", 153 authorities and 1.2 million children against 3 and 3,000: p95",
                Quantiles.p95(all) / Quantiles.p95(few),
                TARGET,
                String.format(
                        "%d visits each in turn, %.1f ms and %.1f ms", VISITS, Quantiles.p95(all), Quantiles.p95(few)));
    }

    private static void times(Side side, Page page, int times) {
        for (int i = 0; i < times; i++) {
            page.visit(side, i);
        }
    }

    private static double time(Side side, Page page, int i) {
        long before = System.nanoTime();
        page.visit(side, i);
        return (System.nanoTime() - before) / 1e6;
    }
}
