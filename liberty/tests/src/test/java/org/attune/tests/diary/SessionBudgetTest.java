package org.attune.tests.diary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import org.attune.testkit.Attune;
import org.attune.testkit.AttuneTest;
import org.attune.testkit.database.StatementCounter;
import org.attune.testkit.http.Authority;
import org.attune.testkit.http.Visitor;
import org.attune.tests.data.Given;
import org.attune.tests.data.Staff;
import org.junit.jupiter.api.Test;

/** How many statements the pages of sessions cost, BEGIN and COMMIT among them: the same for few rows and for many. */
@AttuneTest
class SessionBudgetTest {

    private static final int TRIES = 4;
    private static final int FEW = 3;
    private static final int MANY = 40;

    private final Authority meadow;
    private final Given given;
    private final Staff staff;
    private final Offered offered;
    private final StatementCounter statements;

    SessionBudgetTest(Attune attune) {
        meadow = attune.at("meadow");
        given = new Given(attune, meadow);
        staff = new Staff(attune, meadow);
        offered = new Offered(meadow.program(), given);
        statements = attune.database().statements();
    }

    private StatementCounter.Cost cost(Visitor visitor, String address, int rows) {
        assertEquals(rows, rows(visitor, address), address);
        return statements.of(TRIES, () -> visitor.openOnce(address).expect(200));
    }

    private static int rows(Visitor visitor, String address) {
        return visitor.open(address).page().select("table tbody tr").size();
    }

    private void offer(UUID practitioner, int days) {
        for (int i = 0; i < days; i++) {
            offered.session(offered.input(practitioner)
                    .put("firstDay", Staff.today().plusDays(10L + i).toString()));
        }
    }

    @Test
    void aListOfFortyCostsNoMoreThanTenAndNonePerRow() {
        Staff.Member few = staff.ep();
        Staff.Member many = staff.ep();
        offer(few.id(), FEW);
        offer(many.id(), MANY);
        StatementCounter.Cost one = cost(staff.signedIn(few), "/sessions/list.xhtml?whose=mine", FEW);
        StatementCounter.Cost forty = cost(staff.signedIn(many), "/sessions/list.xhtml?whose=mine", MANY);
        assertTrue(forty.count() <= 10, forty::toString);
        assertEquals(one.count(), forty.count(), () -> one + "\n" + forty);
    }

    @Test
    void aSessionWithFortyBookingsCostsNoMoreThanOneWithFew() {
        Staff.Member ep = staff.ep();
        List<UUID> sessions =
                offered.sessions(offered.input(ep.id()).put("capacity", 30).put("slots", 2));
        for (int i = 0; i < MANY; i++) {
            offered.booked(sessions.get(0), "Person " + i);
        }
        for (int i = 0; i < FEW; i++) {
            offered.booked(sessions.get(1), "Person " + i);
        }
        Visitor visitor = staff.signedIn(ep);
        StatementCounter.Cost few = cost(visitor, "/sessions/view.xhtml?id=" + sessions.get(1), FEW);
        StatementCounter.Cost forty = cost(visitor, "/sessions/view.xhtml?id=" + sessions.get(0), MANY);
        assertTrue(forty.count() <= 16, forty::toString);
        assertEquals(few.count(), forty.count(), () -> few + "\n" + forty);
    }

    @Test
    void bookingCostsNoMoreThanTwenty() {
        UUID session = offered.session(offered.input(staff.ep().id()).put("capacity", 500));
        offered.booked(session, "Warm");
        UUID setting = given.setting("Cost " + Given.word());
        StatementCounter.Cost cost = statements.of(
                1, () -> offered.book(session, setting, "Ms Kaur", false).expect(201));
        assertTrue(cost.count() <= 20, cost::toString);
    }
}
