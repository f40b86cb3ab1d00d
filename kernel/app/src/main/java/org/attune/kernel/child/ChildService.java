package org.attune.kernel.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.attune.api.child.Child;
import org.attune.api.consent.ConsentNotNeeded;
import org.attune.api.problem.InvalidException;
import org.attune.api.problem.InvalidException.FieldError;
import org.attune.api.problem.NotFoundException;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.setting.Setting;
import org.attune.api.time.London;
import org.attune.kernel.audit.AuditLog;
import org.attune.kernel.persistence.DatabaseFunctions;
import org.attune.kernel.validation.Checks;
import org.jspecify.annotations.Nullable;

/**
 * Finds, lists and adds children. Whoever may not see a child is told that there is none, and every look is audited: a read
 * costs the query and one row of audit, however many children it shows.
 */
@ApplicationScoped
@Transactional
public class ChildService {

    public static final int LARGEST_PAGE = 200;

    private static final String SUBJECT = "attune.child";
    private static final int OLDEST = 25;

    private static final String VIEW = """
            select new org.attune.kernel.child.ChildView(c.id, c.givenName, c.familyName, c.preferredName, c.dateOfBirth,
                s.id, s.name, c.version)
            from Child c left join c.setting s where\
            """;

    private static final String FOLLOWING = """
            and c.familyName >= :family
            and (c.familyName > :family or c.givenName > :given or (c.givenName = :given and c.id > :id))""";

    private static final String ORDER = " order by c.familyName, c.givenName, c.id";

    @Inject
    EntityManager em;

    @Inject
    AuditLog audit;

    @Inject
    DatabaseFunctions functions;

    @Inject
    ChildVisibility visibility;

    @Inject
    Checks checks;

    @Inject
    Duplicates duplicates;

    /**
     * The child with their contacts.
     *
     * @throws NotFoundException where there is none, or none that this person may see
     */
    @Requires(Permission.VIEW_CHILDREN)
    @ConsentNotNeeded("Reads what is held: consent is to the work, not to keeping what it found")
    public ChildDetails details(UUID id) {
        ChildView child = find(id);
        List<Contact> contacts = em.createQuery(
                        "select c from Contact c where c.child.id = :child order by c.parentalResponsibility desc, c.name, c.id",
                        Contact.class)
                .setParameter("child", id)
                .getResultList();
        audit.read(SUBJECT, id, id);
        return new ChildDetails(child, contacts);
    }

    /**
     * Those whom this person may see, by family name.
     *
     * @param after what the list before gave as its next; null for the beginning
     */
    @Requires(Permission.VIEW_CHILDREN)
    @ConsentNotNeeded("Reads what is held: consent is to the work, not to keeping what it found")
    public ChildList list(@Nullable String after, int limit) {
        Child last = after == null ? null : last(Cursor.of(after));
        String condition = " 1 = 1" + visibility.condition() + (last == null ? "" : " " + FOLLOWING);
        TypedQuery<ChildView> query = visibility.bind(em.createQuery(VIEW + condition + ORDER, ChildView.class));
        if (last != null) {
            query.setParameter("family", last.getFamilyName())
                    .setParameter("given", last.getGivenName())
                    .setParameter("id", last.getId());
        }
        return shown(query.setMaxResults(limit + 1).getResultList(), limit);
    }

    /**
     * Those found by what one box holds: any part of a name, a date of birth, a UPN or its beginning, a setting's name. First
     * those whose family name begins with it, then given names, then those with it anywhere in a name, then those at a setting.
     *
     * @param after what the list before gave as its next; null for the beginning
     */
    @Requires(Permission.VIEW_CHILDREN)
    @ConsentNotNeeded("Reads what is held: consent is to the work, not to keeping what it found")
    public ChildList search(String typed, @Nullable String after, int limit) {
        Searched searched = Searched.of(typed);
        Child last = after == null ? null : last(Cursor.of(after));
        List<UUID> ids = functions.ids(
                "attune.search_children",
                searched.words(),
                searched.born(),
                searched.upn(),
                visibility.seesAll(),
                visibility.settings().toArray(UUID[]::new),
                visibility.me(),
                last == null ? null : last.getId(),
                limit + 1);
        return ids.isEmpty() ? new ChildList(List.of(), null) : shown(inOrder(ids), limit);
    }

    /**
     * @param id the new child's
     * @param likelySame those on record who may be the same child, as far as whoever added this one may see them
     */
    public record Added(UUID id, List<UUID> likelySame) {}

    /** Those on record who may be the same child, as far as this person may see them; the likeliest first. */
    @Requires(Permission.ADD_CHILDREN)
    @ConsentNotNeeded("Looks whether the child is on record already, so that nobody has two records")
    public List<ChildView> likely(String given, String family, LocalDate born) {
        List<ChildView> seen = duplicates.of(given, family, born, null).seen();
        audit.list(SUBJECT, seen.stream().map(ChildView::id).toList());
        return seen;
    }

    @Requires({Permission.ADD_CHILDREN, Permission.RUN_VIRTUAL_SCHOOL})
    @ConsentNotNeeded("A child is on record before consent can be asked for; the lawful basis is another")
    public Added add(NewChild entered) {
        String upn = entered.upn();
        List<FieldError> errors = age(entered.dateOfBirth());
        if (upn != null && !Upn.isRight(upn)) {
            errors.add(new FieldError("upn", Upn.PROBLEM));
        }
        checks.check(entered, errors);
        LocalDate born = Objects.requireNonNull(entered.dateOfBirth());
        Duplicates.Found same = duplicates.of(entered.givenName(), entered.familyName(), born, upn);
        Child child = new Child();
        child.setGivenName(entered.givenName());
        child.setFamilyName(entered.familyName());
        child.setPreferredName(entered.preferredName());
        child.setDateOfBirth(born);
        child.setSearchText(entered.searchText());
        child.setSetting(setting(entered.settingId()));
        if (upn != null) {
            duplicates.number(child, upn);
        }
        em.persist(child);
        entered.contacts().forEach(contact -> em.persist(new Contact(child, contact)));
        em.flush();
        duplicates.review(child.getId(), same.unseen());
        return new Added(child.getId(), same.seen().stream().map(ChildView::id).toList());
    }

    private ChildView find(UUID id) {
        return visibility
                .bind(em.createQuery(VIEW + " c.id = :child" + visibility.condition(), ChildView.class))
                .setParameter("child", id)
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(() -> unknown(SUBJECT, id, "There is no such child."));
    }

    private Child last(Cursor cursor) {
        Child child = em.find(Child.class, cursor.child());
        if (child == null) {
            throw unknown(SUBJECT, cursor.child(), "The list cannot go on from there. Begin at the start.");
        }
        return child;
    }

    private ChildList shown(List<ChildView> found, int limit) {
        boolean more = found.size() > limit;
        List<ChildView> items = more ? found.subList(0, limit) : found;
        audit.list(SUBJECT, items.stream().map(ChildView::id).toList());
        return new ChildList(items, more ? new Cursor(items.get(limit - 1).id()).text() : null);
    }

    private List<ChildView> inOrder(List<UUID> ids) {
        Map<UUID, ChildView> found = new HashMap<>();
        em.createQuery(VIEW + " c.id in :ids", ChildView.class)
                .setParameter("ids", ids)
                .getResultList()
                .forEach(child -> found.put(child.id(), child));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    private @Nullable Setting setting(@Nullable UUID id) {
        if (id == null) {
            if (!visibility.mayBeAtNone()) {
                throw new InvalidException("settingId", "Choose the setting that the child attends");
            }
            return null;
        }
        Setting setting = visibility.mayBeAddedAt(id) ? em.find(Setting.class, id) : null;
        if (setting == null) {
            throw unknown("attune.setting", id, "There is no such setting.");
        }
        return setting;
    }

    private NotFoundException unknown(String subject, UUID id, String words) {
        audit.refused(subject, id, null, "not here, or not theirs");
        return new NotFoundException(words);
    }

    private static List<FieldError> age(@Nullable LocalDate born) {
        List<FieldError> errors = new ArrayList<>();
        LocalDate today = London.today();
        if (born != null && born.isAfter(today)) {
            errors.add(new FieldError("dateOfBirth", "The date of birth must be in the past"));
        } else if (born != null && !born.isAfter(today.minusYears(OLDEST + 1))) {
            errors.add(new FieldError(
                    "dateOfBirth", "The service is for children and young people up to 25: check the year of birth"));
        }
        return errors;
    }
}
