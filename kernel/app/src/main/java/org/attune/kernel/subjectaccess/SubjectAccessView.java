package org.attune.kernel.subjectaccess;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.attune.api.child.Child;
import org.attune.api.consent.ConsentNotNeeded;
import org.attune.api.problem.NotFoundException;
import org.attune.api.security.CurrentUser;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.kernel.audit.AuditLog;
import org.attune.kernel.identity.AccountNames;
import org.jspecify.annotations.Nullable;

/** What the pages about requests for a copy show. */
@ApplicationScoped
@Transactional
@ConsentNotNeeded("Shows what is held to those who answer for it; no work with the child")
public class SubjectAccessView {

    private static final int LONGEST_LIST = 200;

    @Inject
    EntityManager em;

    @Inject
    SubjectAccessService service;

    @Inject
    CopyInHand copies;

    @Inject
    AccountNames accounts;

    @Inject
    AuditLog audit;

    @Inject
    CurrentUser user;

    /** A request in a list. */
    public record Item(UUID id, String child, String askedBy, LocalDate dueOn, SubjectRequestState state) {}

    /**
     * A part of a copy in a task list.
     *
     * @param open how many lines still wait for a decision
     */
    public record Part(int number, String title, int rows, long open) {}

    /**
     * One request.
     *
     * @param own whether the reader proposed it, so that somebody else releases it
     */
    public record Overview(
            SubjectRequest request,
            String child,
            List<Part> parts,
            long open,
            boolean own,
            String proposedBy,
            String releasedBy) {}

    /** One row of a part with its lines. */
    public record Row(List<SubjectLine> lines) {}

    /** One part of a copy. */
    public record PartView(SubjectRequest request, String child, String title, List<Row> rows) {}

    /**
     * One line to decide.
     *
     * @param beside the other lines of its row
     * @param named words of the text that name others, as far as they are on the record
     * @param next the next line that waits for a decision
     */
    public record LineView(
            SubjectLine line,
            SubjectRequest request,
            String child,
            List<SubjectLine> beside,
            List<String> named,
            @Nullable UUID next) {}

    /** Those that are not over by when they are due, then the latest that are. */
    @Requires(Permission.ANSWER_SUBJECT_REQUESTS)
    public List<Item> list(boolean over) {
        String states = over
                ? "r.state in :over order by r.dueOn desc, r.id desc"
                : "r.state not in :over order by r.dueOn, r.id";
        List<Object[]> found = em.createQuery(
                        "select r, c from SubjectRequest r join Child c on c.id = r.childId where " + states,
                        Object[].class)
                .setParameter("over", List.of(SubjectRequestState.RELEASED, SubjectRequestState.STOPPED))
                .setMaxResults(LONGEST_LIST)
                .getResultList();
        audit.list(
                "attune.child",
                found.stream().map(row -> ((Child) row[1]).getId()).distinct().toList());
        return found.stream()
                .map(row -> item((SubjectRequest) row[0], (Child) row[1]))
                .toList();
    }

    /** The name of a child for whom a copy is to be opened. */
    @Requires(Permission.ANSWER_SUBJECT_REQUESTS)
    public String childName(UUID childId) {
        Child child = em.find(Child.class, childId);
        if (child == null) {
            audit.refused("attune.child", childId, null, "not here");
            throw new NotFoundException("There is no such child.");
        }
        audit.read("attune.child", childId, childId);
        return child.getFullName();
    }

    @Requires(Permission.ANSWER_SUBJECT_REQUESTS)
    public Overview overview(UUID id) {
        SubjectRequest request = service.find(id);
        audit.read(SubjectAccessService.SUBJECT, id, request.getChildId());
        List<Part> parts = parts(copies.lines(id));
        return new Overview(
                request,
                name(request),
                parts,
                parts.stream().mapToLong(Part::open).sum(),
                Objects.equals(request.getProposedBy(), user.accountId()),
                accounts.of(request.getProposedBy()),
                accounts.of(request.getReleasedBy()));
    }

    @Requires(Permission.ANSWER_SUBJECT_REQUESTS)
    public PartView part(UUID id, int number) {
        SubjectRequest request = service.find(id);
        audit.read(SubjectAccessService.SUBJECT, id, request.getChildId());
        Map<Integer, List<SubjectLine>> rows = new LinkedHashMap<>();
        copies.lines(id).stream().filter(line -> line.getPartNo() == number).forEach(line -> rows.computeIfAbsent(
                        line.getRowNo(), row -> new ArrayList<>())
                .add(line));
        if (rows.isEmpty()) {
            throw new NotFoundException("There is no such part.");
        }
        String title = rows.values().iterator().next().get(0).getPart();
        return new PartView(
                request,
                name(request),
                title,
                rows.values().stream().map(Row::new).toList());
    }

    @Requires(Permission.ANSWER_SUBJECT_REQUESTS)
    public LineView line(UUID id) {
        SubjectLine line = copies.line(id);
        SubjectRequest request = service.find(line.getRequestId());
        audit.read(SubjectAccessService.SUBJECT, request.getId(), request.getChildId());
        List<SubjectLine> all = copies.lines(request.getId());
        Child child = em.find(Child.class, request.getChildId());
        List<String> others = all.stream()
                .filter(one -> one.getAbout() == About.OTHER)
                .map(SubjectLine::getValue)
                .filter(value -> value.chars().noneMatch(letter -> letter == '@' || Character.isDigit(letter)))
                .distinct()
                .toList();
        return new LineView(
                line,
                request,
                name(request),
                all.stream()
                        .filter(one -> one.getRowNo() == line.getRowNo() && !one.equals(line))
                        .toList(),
                OthersNamed.in(line.getValue(), others, child == null ? List.of() : List.of(child.getFullName())),
                next(all, line));
    }

    /** The first undecided line after this one, or from the beginning. */
    private static @Nullable UUID next(List<SubjectLine> all, SubjectLine line) {
        int here = all.indexOf(line);
        return Stream.concat(all.subList(here + 1, all.size()).stream(), all.subList(0, here).stream())
                .filter(one -> one.getDecision() == null)
                .map(SubjectLine::getId)
                .findFirst()
                .orElse(null);
    }

    private static List<Part> parts(List<SubjectLine> lines) {
        Map<Integer, List<SubjectLine>> byPart = new LinkedHashMap<>();
        lines.forEach(line -> byPart.computeIfAbsent(line.getPartNo(), part -> new ArrayList<>())
                .add(line));
        return byPart.entrySet().stream()
                .map(part -> new Part(
                        part.getKey(),
                        part.getValue().get(0).getPart(),
                        (int) part.getValue().stream()
                                .map(SubjectLine::getRowNo)
                                .distinct()
                                .count(),
                        part.getValue().stream()
                                .filter(line -> line.getDecision() == null)
                                .count()))
                .toList();
    }

    private static Item item(SubjectRequest request, Child child) {
        return new Item(
                request.getId(), child.getFullName(), request.getAskedBy(), request.getDueOn(), request.getState());
    }

    private String name(SubjectRequest request) {
        Child child = em.find(Child.class, request.getChildId());
        return child == null ? "" : child.getFullName();
    }
}
