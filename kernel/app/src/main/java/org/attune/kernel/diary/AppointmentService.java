package org.attune.kernel.diary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.attune.api.casework.Involvement;
import org.attune.api.child.Child;
import org.attune.api.consent.ConsentNotNeeded;
import org.attune.api.diary.About;
import org.attune.api.diary.Appointment;
import org.attune.api.diary.AppointmentKind;
import org.attune.api.diary.NewAppointment;
import org.attune.api.practitioner.Practitioner;
import org.attune.api.problem.InvalidException;
import org.attune.api.problem.NotFoundException;
import org.attune.api.security.CurrentUser;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.security.Role;
import org.attune.api.setting.Setting;
import org.attune.api.time.London;
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

    @Inject
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    DiaryBean diary;

    @Inject
    PersonsDiary persons;

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
        return diary.make(wanted(entered.read()));
    }

    /**
     * What stands in somebody's diary, by its beginning, what was cancelled left out; of what the reader may not see, that the time is
     * taken.
     *
     * @throws NotFoundException where the reader does not keep that diary
     */
    public List<AppointmentLine> list(UUID practitionerId, LocalDate first, LocalDate last) {
        if (!mayKeep(List.of(practitionerId)) || em.find(Practitioner.class, practitionerId) == null) {
            audit.refused("practitioner", practitionerId, null, "not their diary");
            throw new NotFoundException("There is no such diary among those that you keep.");
        }
        Instant from = first.atStartOfDay(London.ZONE).toInstant();
        Instant to = last.plusDays(1).atStartOfDay(London.ZONE).toInstant();
        List<AppointmentLine> lines = new ArrayList<>();
        Set<UUID> seen = new HashSet<>();
        for (Appointment one : persons.of(practitionerId, from, to)) {
            seen.add(one.id());
            lines.add(AppointmentLine.of(one));
        }
        persons.busy(practitionerId, from, to).stream()
                .filter(busy -> !seen.contains(busy.appointmentId()))
                .forEach(busy -> lines.add(AppointmentLine.busy(busy.when())));
        lines.sort(Comparator.comparing(AppointmentLine::startsAt));
        return lines;
    }

    /** @param version the one that the form was filled from */
    public void change(UUID id, int version, AppointmentInput entered) {
        AppointmentInput.Read read = entered.read();
        Appointment kept = requireMine(id, version);
        NewAppointment wanted = DiaryRules.check(keepingHidden(kept, wanted(read)));
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
        // Nobody else changes it until the transaction ends: of two who have the same version one is told.
        em.find(AppointmentRow.class, id, LockModeType.PESSIMISTIC_WRITE);
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

    private NewAppointment wanted(AppointmentInput.Read entered) {
        if (!mayKeep(entered.people())) {
            throw new InvalidException(
                    "people", "Choose yourself too: others’ diaries are kept by the principal or the office");
        }
        return new NewAppointment(
                SCHEME,
                entered.kind(),
                title(entered),
                entered.when(),
                entered.place(),
                entered.people(),
                about(entered),
                entered.note(),
                entered.submissionId());
    }

    /** Where nobody says what it is called, it is called after its kind. */
    private String title(AppointmentInput.Read entered) {
        return !entered.title().isBlank()
                ? entered.title()
                : diary.kinds().stream()
                        .filter(kind -> kind.key().equals(entered.kind()))
                        .map(AppointmentKind::title)
                        .findFirst()
                        .orElse("");
    }

    private About about(AppointmentInput.Read entered) {
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
}
