package org.attune.kernel.wording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.attune.api.problem.ConflictException;
import org.attune.api.problem.InvalidException;
import org.attune.api.problem.InvalidException.FieldError;
import org.attune.api.problem.NotFoundException;
import org.attune.api.security.CurrentUser;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.time.London;
import org.attune.api.wording.TextTemplate;
import org.attune.kernel.persistence.DatabaseFunctions;
import org.jspecify.annotations.Nullable;

/** Writes an authority's own versions of texts: a draft first, then in force from a moment on. No version is ever edited. */
@ApplicationScoped
@Transactional
public class WordingService {

    private static final Duration FURTHEST = Duration.ofDays(366);

    @Inject
    EntityManager em;

    @Inject
    TextCatalogue catalogue;

    @Inject
    DatabaseFunctions functions;

    @Inject
    CurrentUser user;

    /** @throws NotFoundException where there is no such text */
    @Requires(Permission.MANAGE_WORDING)
    public TextHistory of(String key) {
        TextTemplate template = template(key);
        Instant now = London.now();
        List<TextVersion> kept = versions(key);
        TextVersion current = inForce(kept, now);
        List<TextHistory.Version> versions = new ArrayList<>();
        kept.forEach(one -> versions.add(new TextHistory.Version(
                one.getNumber(),
                Parts.read(template, one.getParts()),
                when(one.getInForceFrom()),
                one.getPutBy(),
                one == current ? "In force" : one.getInForceFrom().isAfter(now) ? "Not yet in force" : "Before")));
        versions.add(
                new TextHistory.Version(0, Parts.shipped(template), "", "", current == null ? "In force" : "Before"));
        TextHistory.Version inForce = versions.stream()
                .filter(one -> one.state().equals("In force"))
                .findFirst()
                .orElseThrow();
        return new TextHistory(template, inForce, versions, draft(template));
    }

    /**
     * Keeps words that nobody is sent yet.
     *
     * @param stamp of the draft as it was when it was opened; 0 where there was none
     * @throws InvalidException naming a part that cannot be kept
     * @throws ConflictException where somebody else saved since
     */
    @Requires(Permission.MANAGE_WORDING)
    public void saveDraft(String key, Map<String, String> words, int stamp) {
        TextTemplate template = template(key);
        Map<String, String> parts = Parts.shipped(template);
        parts.replaceAll((name, shipped) ->
                words.getOrDefault(name, "").replace("\r\n", "\n").strip());
        throwIfAny(TextRules.ofDraft(template, parts));
        TextDraft draft = find(key);
        requireUnchanged(draft, stamp);
        if (draft == null) {
            draft = new TextDraft(key);
            em.persist(draft);
        }
        draft.write(Parts.write(parts), user.getDisplayName());
        em.flush();
    }

    /** Forgets words that nobody was sent. */
    @Requires(Permission.MANAGE_WORDING)
    public void discardDraft(String key) {
        TextDraft draft = find(template(key).key());
        if (draft != null) {
            em.remove(draft);
        }
    }

    /** What keeps the draft from being put in force; empty where nothing does. */
    @Requires(Permission.MANAGE_WORDING)
    public List<FieldError> problems(String key) {
        TextTemplate template = template(key);
        TextHistory.Draft draft = draft(template);
        return draft == null ? List.of() : TextRules.of(template, draft.parts());
    }

    /**
     * Makes the draft a version, which is never edited.
     *
     * @param stamp of the draft as it was previewed
     * @param from when it begins to count; null for now
     * @throws InvalidException where the words do not keep to the rules, or the moment is past or too far
     * @throws ConflictException where the draft was changed since it was previewed
     */
    @Requires(Permission.MANAGE_WORDING)
    public int putInForce(String key, int stamp, @Nullable Instant from) {
        TextTemplate template = template(key);
        functions.call("attune.lock_texts");
        TextDraft draft = find(key);
        requireUnchanged(draft, stamp);
        Map<String, String> words =
                Parts.read(template, Objects.requireNonNull(draft, "unchanged").getParts());
        throwIfAny(TextRules.of(template, words));
        Instant now = London.now();
        if (from != null && (from.isBefore(now) || from.isAfter(now.plus(FURTHEST)))) {
            throw new InvalidException("from", "Enter a day after today, within a year");
        }
        int number =
                versions(key).stream().mapToInt(TextVersion::getNumber).max().orElse(0) + 1;
        em.persist(new TextVersion(key, number, Parts.write(words), from == null ? now : from, user.getDisplayName()));
        em.remove(draft);
        em.flush();
        return number;
    }

    private static void requireUnchanged(@Nullable TextDraft draft, int stamp) {
        if ((draft == null ? 0 : draft.getVersion()) != stamp) {
            throw new ConflictException(
                    "Somebody else has changed this draft since you opened it. Open it again to see it.");
        }
    }

    private static void throwIfAny(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw new InvalidException(errors);
        }
    }

    private TextHistory.@Nullable Draft draft(TextTemplate template) {
        TextDraft draft = find(template.key());
        return draft == null
                ? null
                : new TextHistory.Draft(
                        Parts.read(template, draft.getParts()),
                        draft.getWrittenBy(),
                        draft.getChangedAt() == null ? "" : when(draft.getChangedAt()),
                        draft.getVersion());
    }

    private @Nullable TextDraft find(String key) {
        return em.createQuery("select d from TextDraft d where d.key = :key", TextDraft.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    private List<TextVersion> versions(String key) {
        return em.createQuery(
                        "select v from TextVersion v where v.key = :key order by v.inForceFrom desc, v.number desc",
                        TextVersion.class)
                .setParameter("key", key)
                .getResultList();
    }

    private static @Nullable TextVersion inForce(List<TextVersion> newestFirst, Instant now) {
        return newestFirst.stream()
                .filter(one -> !one.getInForceFrom().isAfter(now))
                .findFirst()
                .orElse(null);
    }

    private static String when(Instant at) {
        return London.words(at) + " at " + London.time(at);
    }

    private TextTemplate template(String key) {
        return catalogue.find(key).orElseThrow(() -> new NotFoundException("There is no such text."));
    }
}
