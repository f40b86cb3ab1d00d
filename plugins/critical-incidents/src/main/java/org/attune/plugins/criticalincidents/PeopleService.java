package org.attune.plugins.criticalincidents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.attune.api.child.ChildRecords;
import org.attune.api.persistence.Submissions;
import org.attune.api.plugin.PluginSettings;
import org.attune.api.problem.NotFoundException;
import org.attune.api.problem.RefusedException;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.time.London;
import org.attune.api.validation.Entered;
import org.jspecify.annotations.Nullable;

/** Who is affected: groups, and, where the authority allows it and a reason is given, people by name. */
@ApplicationScoped
@Transactional
public class PeopleService {

    private static final int MOST = 100_000;

    @Inject
    EntityManager em;

    @Inject
    Membership membership;

    @Inject
    PluginSettings settings;

    @Inject
    ChildRecords records;

    /** Somebody by name, as it was typed. The date of birth finds a child's record, where there is one. */
    public record Named(
            @Nullable String name,
            @Nullable PersonKind kind,
            @Nullable LocalDate dateOfBirth,
            @Nullable String whyNamed,
            @Nullable String support) {}

    @Requires(Permission.WORK_SERVICE)
    public boolean mayName() {
        return settings.get(IncidentSettings.class).peopleMayBeNamed();
    }

    /** @param people how many, as it was typed; empty where nobody knows */
    @Requires(Permission.WORK_SERVICE)
    public void addGroup(
            UUID incidentId,
            @Nullable String who,
            @Nullable String people,
            @Nullable String support,
            UUID submissionId) {
        membership.open(incidentId);
        Entered entered = new Entered();
        String group = entered.needed("who", who, Entered.LINE, "Say which group, for example Year 6");
        String number = entered.optional("people", people, Entered.LINE);
        boolean sound = number.isEmpty() || number.matches("\\d{1,6}") && within(Integer.parseInt(number));
        entered.check(sound, "people", "Enter a number from 1 to 100,000, or leave it empty");
        String help = entered.optional("support", support, Entered.LINES);
        entered.done();
        if (Submissions.made(em, AffectedGroup.class, submissionId).isEmpty()) {
            em.persist(new AffectedGroup(
                    incidentId, group, number.isEmpty() ? null : Integer.valueOf(number), help, submissionId));
        }
    }

    private static boolean within(int people) {
        return people >= 1 && people <= MOST;
    }

    /** @throws RefusedException where the authority does not want people to be named */
    @Requires(Permission.WORK_SERVICE)
    public void addPerson(UUID incidentId, Named person, UUID submissionId) {
        membership.open(incidentId);
        if (!mayName()) {
            throw new RefusedException("no-names", "Your service describes those affected as groups, without names.");
        }
        Entered entered = new Entered();
        String name = entered.needed("name", person.name(), Entered.LINE, "Enter their name");
        PersonKind kind = entered.chosen("kind", person.kind(), PersonKind.OTHER, "Choose who they are");
        LocalDate born = entered.optionalDay("dateOfBirth", person.dateOfBirth(), London.today());
        String why = entered.needed(
                "whyNamed", person.whyNamed(), Entered.LINE, "Say why it is right to name them, and not only a group");
        String help = entered.optional("personSupport", person.support(), Entered.LINES);
        entered.done();
        if (Submissions.made(em, AffectedPerson.class, submissionId).isEmpty()) {
            UUID child = kind == PersonKind.PUPIL && born != null
                    ? records.find(name, born).orElse(null)
                    : null;
            em.persist(new AffectedPerson(incidentId, child, name, kind, why, help, submissionId));
        }
    }

    /** Takes a name away: it was not right, or is needed no more. */
    @Requires(Permission.WORK_SERVICE)
    public void remove(UUID personId) {
        em.remove(person(personId));
    }

    /** @throws NotFoundException where there is no such person, or the incident is not the reader's */
    @Requires(Permission.WORK_SERVICE)
    public AffectedPerson person(@Nullable UUID personId) {
        AffectedPerson person = personId == null ? null : em.find(AffectedPerson.class, personId);
        if (person == null) {
            throw new NotFoundException("There is no such person, or you are not in the response team.");
        }
        membership.open(person.getIncidentId());
        UUID child = person.getChildId();
        if (child != null) {
            records.read(AffectedPerson.TABLE, person.getId(), child);
        }
        return person;
    }
}
