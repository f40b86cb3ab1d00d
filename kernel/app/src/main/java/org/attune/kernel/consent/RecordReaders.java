package org.attune.kernel.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.attune.api.child.YoungPerson;
import org.attune.api.time.London;

/**
 * To whom a written record of the work goes as a matter of course: to those whose decision the work is. A young person of 16 or
 * over with capacity, and a child who was found competent to decide this themselves, get it themselves, and their parents do
 * not: what is written about somebody whose rights are their own is theirs to share. Otherwise those with parental
 * responsibility get it. Nobody gets anything who is not to be contacted.
 */
@ApplicationScoped
public class RecordReaders {

    @Inject
    Deciders deciders;

    /**
     * @param themselves whether it goes to the child or young person, and not to parents
     * @param emails where it can be sent; empty where we hold no address of those whom it is for
     */
    public record Readers(boolean themselves, List<String> emails) {}

    /** Those of today, in the present transaction; the caller has checked that the record is theirs to send. */
    public Readers of(UUID child) {
        Deciders.Facts facts = deciders.of(child);
        boolean themselves = YoungPerson.decides(facts.child().getDateOfBirth(), London.today())
                ? !Boolean.TRUE.equals(facts.lacking(ConsentSummary.INVOLVEMENT))
                : Boolean.TRUE.equals(facts.competent(ConsentSummary.INVOLVEMENT));
        List<String> emails = facts.people().stream()
                .filter(person -> themselves ? person.self() : person.holdsResponsibility())
                .map(Person::email)
                .filter(email -> !email.isEmpty())
                .distinct()
                .toList();
        return new Readers(themselves, emails);
    }
}
