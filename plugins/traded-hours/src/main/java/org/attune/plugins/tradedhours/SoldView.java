package org.attune.plugins.tradedhours;

import java.util.List;
import org.attune.api.invoice.InvoiceTotals;
import org.attune.api.invoice.Money;
import org.jspecify.annotations.Nullable;

/**
 * What is sold of a year against the time there is, and what it brings against the plan. Times in minutes, money without tax.
 *
 * @param direct the service's time for direct work in the year
 * @param most how much of the year may be sold; null where nothing limits it
 * @param drafted in drafts, which promise nothing
 * @param income what was agreed, and what those who pay as they go have used
 * @param waitingIncome what agreements would bring that wait for an answer
 * @param planned what the service means to take in; nothing where nobody has said
 * @param kinds agreements by kind
 */
public record SoldView(
        AcademicYear year,
        int direct,
        @Nullable Integer most,
        int sold,
        int used,
        int waiting,
        int asTheyGo,
        int drafted,
        Money income,
        Money waitingIncome,
        Money planned,
        InvoiceTotals invoices,
        List<Kind> kinds) {

    private static final int PERCENT = 100;

    /** @param number how many agreements of this kind there are */
    public record Kind(ContractKind kind, int number, int minutes, Money net) {

        public String time() {
            return Hours.figure(minutes);
        }
    }

    private int promised() {
        return sold + waiting + asTheyGo;
    }

    /** What the figures are measured by: the limit, or all the time for direct work where there is none. */
    private int whole() {
        Integer limit = most;
        return limit == null ? direct : limit;
    }

    public int left() {
        return whole() - promised();
    }

    public boolean limited() {
        return most != null;
    }

    public String leftWords() {
        return left() < 0
                ? Hours.words(-left()) + " more than there are are promised"
                : Hours.words(left()) + (limited() ? " left to sell" : " of the time for direct work are not promised");
    }

    public String tone() {
        return left() < 0 ? "stop" : left() * 10 < whole() ? "wait" : "ok";
    }

    /** A line of the table and of the chart. */
    public record Line(String name, int minutes, String about) {

        public String figure() {
            return Hours.figure(minutes);
        }
    }

    public List<Line> lines() {
        return List.of(
                new Line(
                        "Time for direct work", direct, "All practitioners, without leave, preparation and writing up"),
                new Line(
                        limited() ? "May be sold" : "May be sold (no limit is set)",
                        whole(),
                        "By your service’s options"),
                new Line(
                        "Sold",
                        sold,
                        "On settings’ accounts, with what was carried over; " + Hours.words(used) + " of it used"),
                new Line("Waits for an answer", waiting, "In agreements that settings can still agree to"),
                new Line("Pay as you go", asTheyGo, "What those who pay as they go may still use"),
                new Line("Left", left(), "Before more is promised"),
                new Line("In drafts", drafted, "Promises nothing yet"));
    }

    private int width(int minutes) {
        int all = Math.max(Math.max(whole(), promised()), 1);
        return (int) ((long) Math.max(minutes, 0) * PERCENT / all);
    }

    public int soldWidth() {
        return width(sold);
    }

    public int promisedWidth() {
        return width(waiting + asTheyGo);
    }

    public int leftWidth() {
        return PERCENT - soldWidth() - promisedWidth();
    }

    public boolean hasPlan() {
        return planned.pence() > 0;
    }

    public String ofPlan() {
        return hasPlan() ? income.pence() * PERCENT / planned.pence() + "% of the plan" : "No plan yet";
    }

    public int incomeWidth() {
        return hasPlan() ? (int) Math.min(PERCENT, income.pence() * PERCENT / planned.pence()) : 0;
    }

    public int waitingWidth() {
        return hasPlan()
                ? (int) Math.min(PERCENT - incomeWidth(), waitingIncome.pence() * PERCENT / planned.pence())
                : 0;
    }

    public int missingWidth() {
        return PERCENT - incomeWidth() - waitingWidth();
    }

    public List<Amount> amounts() {
        return List.of(
                new Amount("Planned", planned),
                new Amount("Agreed", income),
                new Amount("Waits for an answer", waitingIncome),
                new Amount("On drafts of invoices", invoices.drafted()),
                new Amount("Invoiced", invoices.issued()),
                new Amount("Paid", invoices.paid()));
    }

    /** A line of the table of income. */
    public record Amount(String name, Money money) {}
}
