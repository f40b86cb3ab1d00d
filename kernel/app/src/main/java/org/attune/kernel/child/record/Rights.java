package org.attune.kernel.child.record;

import java.time.LocalDate;
import org.attune.api.child.YoungPerson;
import org.attune.api.time.London;

/**
 * Who must be asked about a child or young person of some age, in plain words for whoever works with them. Who decides one
 * question for one child, with what was assessed and delegated, is consent's to work out.
 *
 * @param title what has changed or will soon; empty where nothing has
 * @param words whom to ask, and whom no longer
 */
public record Rights(String title, String words) {

    private static final int SOON = 90;
    private static final Rights NOTHING = new Rights("", "");

    static Rights of(LocalDate born, LocalDate today) {
        LocalDate sixteen = YoungPerson.decidesFrom(born);
        LocalDate last = YoungPerson.leavesSchoolAgeOn(born);
        if (YoungPerson.hasSendRights(born, today)) {
            return new Rights(
                    "SEND rights are theirs",
                    "They are over compulsory school age, since " + London.words(last.plusDays(1))
                            + ". Ask, invite and write to the young person themselves, about our work and about their EHC"
                            + " plan. Talk to their parents where the young person agrees, or where an assessment found that"
                            + " they cannot make this decision.");
        }
        if (YoungPerson.decides(born, today)) {
            return new Rights(
                    "They decide about our work themselves",
                    "They are 16, since " + London.words(sixteen)
                            + ". Ask the young person for consent. A parent’s yes does not count, unless an assessment found"
                            + " that they cannot make this decision. SEND rights, such as asking for an EHC needs assessment,"
                            + " are still their parents’ until " + London.words(last) + ".");
        }
        if (!sixteen.isAfter(today.plusDays(SOON))) {
            return new Rights(
                    "They will soon be 16",
                    "From " + London.words(sixteen)
                            + " they decide about our work themselves, and consent that a parent gave ends. Ask the young"
                            + " person in good time.");
        }
        return NOTHING;
    }
}
