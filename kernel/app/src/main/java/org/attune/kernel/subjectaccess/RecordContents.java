package org.attune.kernel.subjectaccess;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.attune.api.consent.ConsentNotNeeded;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;

/** How much a child's record holds, by its parts: said before it is deleted. */
@ApplicationScoped
@Transactional
@ConsentNotNeeded("Counts what is held; no work with the child")
public class RecordContents {

    @Inject
    Gathering gathering;

    /** A part of the record and how many entries it has. */
    public record Part(String title, int entries) {}

    /** In the order of reading. */
    @Requires({Permission.ANSWER_SUBJECT_REQUESTS, Permission.MANAGE_RETENTION})
    public List<Part> of(UUID child) {
        Map<String, Integer> parts = new LinkedHashMap<>();
        gathering.about(child).forEach(row -> parts.merge(row.part(), 1, Integer::sum));
        return parts.entrySet().stream()
                .map(part -> new Part(part.getKey(), part.getValue()))
                .toList();
    }
}
