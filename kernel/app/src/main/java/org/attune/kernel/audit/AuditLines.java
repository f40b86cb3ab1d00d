package org.attune.kernel.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.attune.api.time.London;
import org.jspecify.annotations.Nullable;

/** Turns entries into lines that a person can read, and sees to it that nobody reads more than they may. */
@ApplicationScoped
@Transactional
public class AuditLines {

    private static final String ERASED = "What it said was deleted when its time was over";

    /** Records of the service's own business. What any other says may be about a child, even where no child is named. */
    private static final Pattern OWN_BUSINESS = Pattern.compile(
            "attune\\.(account.*|api_key|plugin_activation|practitioner.*|registration_.*|setting.*|school_.*"
                    + "|consent_wording|retention_rule)");

    @Inject
    EntityManager em;

    @Inject
    AuditWords words;

    @Inject
    AuditPeople people;

    @Inject
    VisibleChildren children;

    /**
     * The entries with these ids, in this order, for whoever asks: three statements, however many there are.
     *
     * @param forFamilies whether notes that are for administrators are left out
     */
    List<AuditLine> of(List<UUID> ids, boolean forFamilies) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<UUID, AuditEntry> entries = new HashMap<>();
        em.createQuery("select e from AuditEntry e where e.id in :ids", AuditEntry.class)
                .setParameter("ids", ids)
                .getResultList()
                .forEach(entry -> entries.put(entry.getId(), entry));
        Map<UUID, String> as = people.describe(entries.values());
        Map<UUID, String> names = children.names(childrenOf(entries.values()));
        List<AuditLine> lines = new ArrayList<>();
        for (UUID id : ids) {
            AuditEntry entry = entries.get(id);
            if (entry != null) {
                lines.add(line(entry, as.getOrDefault(id, ""), names, forFamilies));
            }
        }
        return lines;
    }

    private static Set<UUID> childrenOf(Collection<AuditEntry> entries) {
        return entries.stream()
                .map(AuditEntry::getChildId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private AuditLine line(AuditEntry entry, String as, Map<UUID, String> names, boolean forFamilies) {
        UUID child = entry.getChildId();
        boolean openly =
                child == null ? OWN_BUSINESS.matcher(entry.getSubject()).matches() : names.containsKey(child);
        return new AuditLine(
                entry.getId(),
                entry.getAt().atZone(London.ZONE),
                entry.getActor(),
                entry.getActorName(),
                as,
                words.of(entry.getSubject(), entry.getKind()),
                words.kind(entry.getKind()),
                detail(entry, child == null || openly, forFamilies),
                child,
                child == null ? null : names.get(child),
                record(entry),
                entry.getOrigin(),
                Contents.changes(entry.getBefore(), entry.getAfter(), words, openly),
                1);
    }

    private String detail(AuditEntry entry, boolean openly, boolean forFamilies) {
        if (entry.getErasure() != null) {
            return ERASED;
        }
        boolean shown = openly && (!forFamilies || words.saysWhy(entry.getKind()));
        return shown ? Contents.detail(entry.getDetail()) : "";
    }

    /** What it is and the end of its number: enough to tell one from another. */
    private String record(AuditEntry entry) {
        @Nullable UUID id = entry.getSubjectId();
        String thing = words.thing(entry.getSubject());
        return id == null
                ? thing
                : thing + " …" + id.toString().substring(id.toString().length() - 6);
    }

    /** One line for what somebody did again and again within an hour. */
    static List<AuditLine> folded(List<AuditLine> lines) {
        List<AuditLine> folded = new ArrayList<>();
        for (AuditLine line : lines) {
            int same = folded.size() - 1;
            while (same >= 0 && !folded.get(same).saysTheSame(line)) {
                same--;
            }
            if (same >= 0) {
                folded.set(same, folded.get(same).again(line.times()));
            } else {
                folded.add(line);
            }
        }
        return folded;
    }
}
