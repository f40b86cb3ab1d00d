package org.attune.kernel.child.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.attune.api.child.Child;
import org.attune.api.child.Vulnerability;
import org.attune.api.consent.ConsentNotNeeded;
import org.attune.api.problem.InvalidException.FieldError;
import org.attune.api.problem.NotFoundException;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.setting.Setting;
import org.attune.api.time.London;
import org.attune.api.validation.Text;
import org.attune.kernel.audit.AuditLog;
import org.attune.kernel.child.ChildAccess;
import org.attune.kernel.child.ChildVisibility;
import org.attune.kernel.child.Contact;
import org.attune.kernel.child.Duplicates;
import org.attune.kernel.child.Upn;
import org.attune.kernel.validation.Checks;
import org.jspecify.annotations.Nullable;

/**
 * Shows and changes the record of one child, a subject at a time. To whoever may not see a child there is none. Each change
 * says which version it was made from; where somebody else saved first it is refused, saying what they saved.
 */
@ApplicationScoped
@Transactional
@ConsentNotNeeded("Keeps the record true, which the law asks for with or without consent to the work")
public class ChildRecordService {

    private static final String SUBJECT = "attune.child";

    private static final String RECORD = """
            select new org.attune.kernel.child.record.ChildRecord(c.id, c.givenName, c.familyName, c.preferredName, c.pronouns,
                c.dateOfBirth, c.upn, c.upnInDoubt, s.id, s.name, c.settingSince, c.yearOffset, c.senStatus, c.senSince,
                c.homeLanguages, c.interpreterNeeded, c.interpreterLanguage, c.version)
            from Child c left join c.setting s where c.id = :child\
            """;

    @Inject
    EntityManager em;

    @Inject
    AuditLog audit;

    @Inject
    ChildAccess access;

    @Inject
    ChildVisibility visibility;

    @Inject
    Checks checks;

    @Inject
    Duplicates duplicates;

    /**
     * @throws NotFoundException where there is none, or none that this person may see
     */
    @Requires(Permission.VIEW_CHILDREN)
    public ChildRecord get(UUID id) {
        ChildRecord child = visibility
                .bind(em.createQuery(RECORD + visibility.condition(), ChildRecord.class))
                .setParameter("child", id)
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(() -> unknown(id));
        audit.read(SUBJECT, id, id);
        return child;
    }

    /** The record with everybody and everything on it. */
    @Requires(Permission.VIEW_CHILDREN)
    public WholeRecord whole(UUID id) {
        ChildRecord child = get(id);
        return new WholeRecord(
                child,
                list(
                        "select c from Contact c where c.child.id = :child order by c.parentalResponsibility desc, c.name, c.id",
                        Contact.class,
                        id),
                list(
                        "select v from Vulnerability v where v.childId = :child order by v.from desc, v.id",
                        Vulnerability.class,
                        id),
                list(
                                "select b from ChildSettingBefore b left join fetch b.setting where b.childId = :child order by b.to desc, b.id desc",
                                ChildSettingBefore.class,
                                id)
                        .stream()
                        .map(ChildSettingBefore::line)
                        .toList(),
                list(
                                "select b from ChildSenBefore b where b.childId = :child order by b.to desc, b.id desc",
                                ChildSenBefore.class,
                                id)
                        .stream()
                        .map(ChildSenBefore::line)
                        .toList());
    }

    /** The open settings that somebody may move the child to, by name. */
    @Requires(Permission.EDIT_CHILDREN)
    public List<Place> places() {
        return em.createQuery(
                        "select new org.attune.kernel.child.record.ChildRecordService.Place(s.id, s.name) from Setting s"
                                + " where s.status <> org.attune.api.setting.SettingStatus.CLOSED order by s.name, s.id",
                        Place.class)
                .getResultStream()
                .filter(place -> visibility.mayBeAddedAt(place.id()))
                .toList();
    }

    /** A setting to choose. */
    public record Place(UUID id, String name) {}

    @Requires(Permission.EDIT_CHILDREN)
    public void names(UUID id, int version, Names entered) {
        Child child = access.require(id);
        Changed.check(
                version, child.getVersion(), entered.words(), Names.of(child).words());
        List<FieldError> errors = Days.birth(entered.dateOfBirth());
        String upn = entered.upn();
        if (upn != null && !Upn.isRight(upn)) {
            errors.add(new FieldError("upn", Upn.PROBLEM));
        }
        checks.check(entered, errors);
        child.setGivenName(entered.givenName());
        child.setFamilyName(entered.familyName());
        child.setPreferredName(entered.preferredName());
        child.setPronouns(entered.pronouns());
        child.setDateOfBirth(Objects.requireNonNull(entered.dateOfBirth()));
        if (!Objects.equals(upn, child.getUpn())) {
            duplicates.number(child, upn);
            if (upn != null && child.isUpnInDoubt()) {
                duplicates.review(id, duplicates.withUpn(upn, id).unseen());
            }
        }
        child.setSearchText(" "
                + Text.searchable(entered.givenName() + " " + entered.familyName() + " " + entered.preferredName()));
        em.flush();
    }

    @Requires(Permission.EDIT_CHILDREN)
    public void school(UUID id, int version, School entered) {
        Child child = access.require(id);
        Setting before = child.getSetting();
        Setting after = setting(entered.settingId(), before);
        Changed.check(
                version,
                child.getVersion(),
                entered.words(after == null ? null : after.getName()),
                School.words(child));
        List<FieldError> errors = new ArrayList<>();
        LocalDate since = entered.since();
        Days.lived("since", since, child.getDateOfBirth()).ifPresent(errors::add);
        boolean moved = !Objects.equals(before, after);
        if (errors.isEmpty() && moved && isBefore(since, child.getSettingSince())) {
            errors.add(new FieldError("since", "This is before they came to the setting where they are now"));
        }
        if (Math.abs(entered.offset()) > School.FURTHEST) {
            errors.add(new FieldError("yearOffset", "Choose a year group up to 2 years above or below"));
        }
        checks.check(entered, errors);
        child.setSetting(after);
        child.setSettingSince(since);
        child.setYearOffset(entered.offset());
        em.flush();
    }

    @Requires(Permission.EDIT_CHILDREN)
    public void sen(UUID id, int version, Sen entered) {
        Child child = access.require(id);
        Changed.check(
                version, child.getVersion(), entered.words(), Sen.of(child).words());
        List<FieldError> errors = new ArrayList<>();
        Days.lived("since", entered.since(), child.getDateOfBirth()).ifPresent(errors::add);
        if (errors.isEmpty()
                && entered.status() != child.getSenStatus()
                && isBefore(entered.since(), child.getSenSince())) {
            errors.add(new FieldError("since", "This is before the help they have now began"));
        }
        checks.check(entered, errors);
        child.setSenStatus(Objects.requireNonNull(entered.status()));
        child.setSenSince(entered.since());
        em.flush();
    }

    @Requires(Permission.EDIT_CHILDREN)
    public void languages(UUID id, int version, Languages entered) {
        Child child = access.require(id);
        Changed.check(
                version,
                child.getVersion(),
                entered.words(),
                Languages.of(child).words());
        checks.check(entered);
        child.setHomeLanguages(entered.atHome());
        child.setInterpreterNeeded(Boolean.TRUE.equals(entered.interpreterNeeded()));
        child.setInterpreterLanguage(entered.interpreterLanguage());
        em.flush();
    }

    /** Where they are they may stay; a setting user moves nobody to a setting that is not theirs. */
    private @Nullable Setting setting(@Nullable UUID id, @Nullable Setting before) {
        if (before != null && before.getId().equals(id)) {
            return before;
        }
        boolean may = id == null ? visibility.seesAll() || before == null : visibility.mayBeAddedAt(id);
        Setting setting = may && id != null ? em.find(Setting.class, id) : null;
        if (!may || (id != null && setting == null)) {
            audit.refused("attune.setting", id, null, "not here, or not theirs to move a child to");
            throw new NotFoundException("There is no such setting.");
        }
        return setting;
    }

    private <T> List<T> list(String query, Class<T> type, UUID child) {
        return em.createQuery(query, type).setParameter("child", child).getResultList();
    }

    private NotFoundException unknown(UUID id) {
        audit.refused(SUBJECT, id, null, "not here, or not theirs");
        return new NotFoundException("There is no such child.");
    }

    private static boolean isBefore(@Nullable LocalDate day, @Nullable LocalDate other) {
        return other != null && (day == null ? other.isAfter(London.today()) : day.isBefore(other));
    }
}
