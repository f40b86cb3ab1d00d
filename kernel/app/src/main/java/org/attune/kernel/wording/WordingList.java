package org.attune.kernel.wording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.time.London;
import org.attune.api.wording.Medium;
import org.attune.api.wording.TextTemplate;

/** Every text of the authority with how it stands, in two statements. */
@ApplicationScoped
@Transactional
public class WordingList {

    @Inject
    EntityManager em;

    @Inject
    TextCatalogue catalogue;

    @Requires(Permission.MANAGE_WORDING)
    public List<TextGroup> all() {
        Map<String, List<TextVersion>> versions = new HashMap<>();
        em.createQuery("select v from TextVersion v", TextVersion.class)
                .getResultList()
                .forEach(one -> versions.computeIfAbsent(one.getKey(), key -> new ArrayList<>())
                        .add(one));
        Set<String> drafted = new HashSet<>(
                em.createQuery("select d.key from TextDraft d", String.class).getResultList());
        List<TextTemplate> texts = catalogue.all();
        return Arrays.stream(Medium.values())
                .map(medium -> new TextGroup(
                        medium.title(),
                        texts.stream()
                                .filter(text -> text.medium() == medium)
                                .map(text -> line(
                                        text,
                                        versions.getOrDefault(text.key(), List.of()),
                                        drafted.contains(text.key())))
                                .toList()))
                .filter(group -> !group.texts().isEmpty())
                .toList();
    }

    private static TextLine line(TextTemplate text, List<TextVersion> versions, boolean drafted) {
        Instant now = London.now();
        Comparator<TextVersion> order =
                Comparator.comparing(TextVersion::getInForceFrom).thenComparing(TextVersion::getNumber);
        TextVersion current = versions.stream()
                .filter(one -> !one.getInForceFrom().isAfter(now))
                .max(order)
                .orElse(null);
        String next = versions.stream()
                .filter(one -> one.getInForceFrom().isAfter(now))
                .min(order)
                .map(one -> London.words(one.getInForceFrom()))
                .orElse("");
        return new TextLine(
                text.key(),
                text.title(),
                text.sentWhen(),
                current == null ? 0 : current.getNumber(),
                current == null ? "" : London.words(current.getInForceFrom()) + ", " + current.getPutBy(),
                next,
                drafted);
    }
}
