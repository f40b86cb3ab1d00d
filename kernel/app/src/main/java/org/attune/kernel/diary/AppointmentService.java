package org.attune.kernel.diary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.attune.api.casework.Involvement;
import org.attune.api.casework.InvolvementState;
import org.attune.api.child.Child;
import org.attune.api.consent.ConsentNotNeeded;
import org.attune.api.diary.About;
import org.attune.api.diary.Appointment;
import org.attune.api.diary.AppointmentKind;
import org.attune.api.diary.NewAppointment;
import org.attune.api.problem.InvalidException;
import org.attune.api.problem.NotFoundException;
import org.attune.api.security.CurrentUser;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.security.Role;
import org.attune.api.setting.Setting;
import org.attune.api.setting.SettingStatus;
import org.attune.kernel.audit.AuditLog;
import org.attune.kernel.child.ChildAccess;
import org.attune.kernel.child.ChildVisibility;
import org.attune.kernel.web.Versions;
import org.jspecify.annotations.Nullable;

/** Keeps the appointments that people make: one's own, and for the principal and the office everybody's. */
@ApplicationScoped
@Transactional
@Requires(Permission.KEEP_DIARY)
@ConsentNotNeeded("Plans when something is done; whoever records that it was done needs consent")
public class AppointmentService {

    static final String SCHEME = "diary";

    private static final Set<Role> KEEP_ALL = Set.of(Role.PRINCIPAL, Role.BUSINESS_SUPPORT);
    private static final int MOST_CASES = 500;

    /** Something to choose, in the words that it is chosen by. */
    public record Choice(UUID id, String name) implements Serializable {}

    @Inject
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    DiaryBean diary;

    @Inject
    ChildAccess children;

    @Inject
    ChildVisibility visibility;

    @Inject
    AuditLog audit;

    /** Colleagues see when and where; whom it is about and what is noted, those who take part and who may see the child. */
    public AppointmentView get(UUID id) {
        AppointmentRow row = em.find(AppointmentRow.class, id);
        Appointment found = diary.find(id).orElse(null);
        if (row == null || found == null) {
            audit.refused("attune.appointment", id, null, "not here, or not theirs");
            throw new NotFoundException("There is no such appointment.");
        }
        boolean mine = mayKeep(
                found.people().stream().map(Appointment.Person::practitionerId).toList());
        UUID childId = found.about().childId();
        boolean sees = mine && childId != null && children.maySee(childId);
        if (sees) {
            audit.read("attune.appointment", id, childId);
        }
        return new AppointmentView(
                found,
                diary.kinds().stream()
                        .filter(kind -> kind.key().equals(found.kind()))
                        .map(AppointmentKind::title)
                        .findFirst()
                        .orElse(found.kind()),
                settingName(found.about().settingId()),
                sees ? name(childId) : null,
                mine ? row.cancelledBecause() : "",
                mine ? row.videoLink() : "",
                mine && (childId == null || sees) ? found.note() : "",
                mine);
    }

    private String settingName(@Nullable UUID id) {
        Setting setting = id == null ? null : em.find(Setting.class, id);
        return setting == null ? "" : setting.getName();
    }

    private @Nullable String name(@Nullable UUID id) {
        Child child = id == null ? null : em.find(Child.class, id);
        return child == null ? null : child.getGivenName() + " " + child.getFamilyName();
    }

    /** Whether the present user keeps the diary of one of these. */
    private boolean mayKeep(Collection<UUID> practitioners) {
        UUID me = user.practitionerId();
        return keepsAll() || me != null && practitioners.contains(me);
    }

    public boolean keepsAll() {
        return user.roles().stream().anyMatch(KEEP_ALL::contains);
    }

    public UUID make(AppointmentInput entered) {
        return diary.make(wanted(entered));
    }

    /** @param version the one that the form was filled from */
    public void change(UUID id, int version, AppointmentInput entered) {
        Appointment kept = requireMine(id, version);
        NewAppointment wanted = DiaryRules.check(keepingHidden(kept, wanted(entered)));
        diary.describe(id, row -> row.describe(wanted));
        diary.people(id, wanted.practitionerIds());
        diary.place(id, wanted.place());
        diary.move(id, wanted.when());
    }

    /** Whoever may not see the child changes neither whom it is about nor what is noted. */
    private NewAppointment keepingHidden(Appointment kept, NewAppointment wanted) {
        UUID child = kept.about().childId();
        return child == null || children.maySee(child) ? wanted : wanted.about(kept.about(), kept.note());
    }

    public void cancel(UUID id, String because) {
        requireMine(id, null);
        diary.cancel(id, because);
    }

    private Appointment requireMine(UUID id, @Nullable Integer version) {
        Appointment found = diary.find(id).orElse(null);
        if (found == null
                || !found.scheme().equals(SCHEME)
                || !mayKeep(found.people().stream()
                        .map(Appointment.Person::practitionerId)
                        .toList())) {
            audit.refused("attune.appointment", id, null, "not theirs to change");
            throw new NotFoundException("There is no such appointment among those that you keep.");
        }
        if (version != null) {
            Versions.requireUnchanged(found.version(), version);
        }
        return found;
    }

    private NewAppointment wanted(AppointmentInput entered) {
        if (!entered.practitionerIds().isEmpty() && !mayKeep(entered.practitionerIds())) {
            throw new InvalidException(
                    "people", "Choose yourself too: others’ diaries are kept by the principal or the office");
        }
        return new NewAppointment(
                SCHEME,
                entered.kind() == null ? "" : entered.kind(),
                title(entered),
                entered.span(),
                entered.place().place(),
                Set.copyOf(entered.practitionerIds()),
                about(entered),
                entered.note(),
                entered.submissionId());
    }

    /** Where nobody says what it is called, it is called after its kind. */
    private String title(AppointmentInput entered) {
        return !entered.title().isBlank()
                ? entered.title()
                : diary.kinds().stream()
                        .filter(kind -> kind.key().equals(entered.kind()))
                        .map(AppointmentKind::title)
                        .findFirst()
                        .orElse("");
    }

    private About about(AppointmentInput entered) {
        UUID id = entered.involvementId();
        if (id == null) {
            return new About(entered.settingId(), null, null);
        }
        Involvement involvement = visibility
                .bind(em.createQuery(
                        "select i from Involvement i join fetch i.child c join fetch i.setting a left join c.setting s"
                                + " where i.id = :id" + visibility.condition(),
                        Involvement.class))
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new InvalidException("caseId", "Choose one of your cases"));
        return new About(
                involvement.getSetting().getId(), id, involvement.getChild().getId());
    }

    /** What can be chosen, by its key. */
    public List<AppointmentKind> kinds() {
        return diary.kinds().stream().filter(AppointmentKind::chosen).toList();
    }

    public List<Choice> people() {
        return choices("select p.id, p.name from Practitioner p where p.active = true order by p.name, p.id");
    }

    public List<Choice> settings() {
        return em.createQuery(
                        "select s.id, s.name from Setting s where s.status <> :closed order by s.name, s.id",
                        Object[].class)
                .setParameter("closed", SettingStatus.CLOSED)
                .getResultStream()
                .map(row -> new Choice((UUID) row[0], (String) row[1]))
                .toList();
    }

    private List<Choice> choices(String query) {
        return em.createQuery(query, Object[].class)
                .getResultStream()
                .map(row -> new Choice((UUID) row[0], (String) row[1]))
                .toList();
    }

    /** The open cases of whoever asks. */
    public List<Choice> cases() {
        UUID me = user.practitionerId();
        if (me == null) {
            return List.of();
        }
        List<Object[]> found = em.createQuery(
                        "select i.id, c.givenName, c.familyName, c.id from Involvement i join i.child c where i.state = :open"
                                + " and i.practitioner.id = :me order by c.familyName, c.givenName, i.id",
                        Object[].class)
                .setParameter("open", InvolvementState.OPEN)
                .setParameter("me", me)
                .setMaxResults(MOST_CASES)
                .getResultList();
        if (!found.isEmpty()) {
            audit.list(
                    "attune.involvement",
                    found.stream().map(row -> (UUID) row[3]).toList());
        }
        return found.stream()
                .map(row -> new Choice((UUID) row[0], row[1] + " " + row[2]))
                .toList();
    }

    /** Who the reader is; null where they are no practitioner. */
    public @Nullable UUID me() {
        return user.practitionerId();
    }
}
