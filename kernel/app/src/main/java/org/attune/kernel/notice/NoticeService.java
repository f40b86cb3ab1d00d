package org.attune.kernel.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attune.api.consent.ConsentNotNeeded;
import org.attune.api.notice.Delivery;
import org.attune.api.notice.NoticeKind;
import org.attune.api.problem.ForbiddenException;
import org.attune.api.problem.InvalidException;
import org.attune.api.problem.NotFoundException;
import org.attune.api.security.CurrentUser;
import org.attune.api.security.Unrestricted;
import org.attune.api.tenancy.CurrentAuthority;
import org.attune.api.time.London;
import org.attune.kernel.audit.AuditLog;
import org.jspecify.annotations.Nullable;

/** A person's own notices, and how they want to be told. Nobody reaches anybody else's. */
@ApplicationScoped
@Transactional
@Unrestricted("Everybody's own, and nobody else's: each statement names the person who is signed in")
@ConsentNotNeeded("Notices hold nothing about a child")
public class NoticeService {

    @Inject
    EntityManager em;

    @Inject
    KindCatalogue kinds;

    @Inject
    NoticeReader mine;

    @Inject
    CurrentUser user;

    @Inject
    CurrentAuthority authority;

    @Inject
    UnreadCounts counts;

    @Inject
    UnreadReader reader;

    @Inject
    Event<NoticesChanged> changed;

    @Inject
    AuditLog audit;

    /** @param next the id after which the next page begins; null where there is none */
    public record Page(List<NoticeLine> lines, @Nullable UUID next) {}

    /**
     * The newest first.
     *
     * @param unread only what is unread
     * @param after the id of the last one seen; null begins at the newest
     */
    public Page page(boolean unread, @Nullable UUID after, int limit) {
        return mine.page(me(), unread, after, limit);
    }

    /** How many are unread; a minute old at most. For a program or a visitor there are none. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public long unread() {
        UUID me = user.accountId();
        return me == null ? 0 : counts.of(authority.get().id(), me, reader::read);
    }

    /**
     * Marks one as read.
     *
     * @return the page that it is about
     * @throws NotFoundException where it is nobody's, or somebody else's
     */
    public String open(UUID id) {
        Told told = mine.find(me(), id).orElse(null);
        if (told == null) {
            audit.refused("attune.notice", id, null, "not theirs");
            throw new NotFoundException("There is no such notice.");
        }
        told.read(London.now());
        changed.fire(new NoticesChanged(authority.get().id()));
        return told.path();
    }

    /**
     * Marks as read what was shown, up to the newest of it: what has come since is not.
     *
     * @param newest the id of the newest one that was shown
     */
    public void readAll(UUID newest) {
        em.createQuery(
                        "update Told t set t.readAt = :now where t.accountId = :me and t.readAt is null and t.id <= :newest")
                .setParameter("now", London.now())
                .setParameter("me", me())
                .setParameter("newest", newest)
                .executeUpdate();
        changed.fire(new NoticesChanged(authority.get().id()));
    }

    public List<Choice> choices() {
        Map<String, Preference> chosen = chosen();
        return kinds.all().stream()
                .filter(this::canReachMe)
                .map(kind -> new Choice(
                        kind.key(),
                        kind.text().title(),
                        kind.text().sentWhen(),
                        delivery(kind, chosen.get(kind.key()))))
                .toList();
    }

    /** Who is told of nothing of a kind has nothing to choose. */
    private boolean canReachMe(NoticeKind kind) {
        return user.roles().stream().anyMatch(kind.reaches()::contains);
    }

    private static Delivery delivery(NoticeKind kind, @Nullable Preference chosen) {
        return chosen == null ? kind.usual() : chosen.delivery();
    }

    /** @throws InvalidException where a kind is not one that there is */
    public void choose(List<Choice> choices) {
        Map<String, Preference> chosen = chosen();
        for (Choice choice : choices) {
            NoticeKind kind = kinds.find(choice.getKind())
                    .filter(this::canReachMe)
                    .orElseThrow(() -> new InvalidException("kind", "There is no such kind of notice."));
            Preference before = chosen.get(kind.key());
            if (before != null) {
                before.choose(choice.getDelivery());
            } else if (choice.getDelivery() != kind.usual()) {
                em.persist(new Preference(me(), kind.key(), choice.getDelivery()));
            }
        }
        em.flush();
    }

    private Map<String, Preference> chosen() {
        return em.createQuery("select p from Preference p where p.accountId = :me", Preference.class)
                .setParameter("me", me())
                .getResultStream()
                .collect(Collectors.toMap(Preference::kind, Function.identity()));
    }

    private UUID me() {
        UUID me = user.accountId();
        if (me == null) {
            throw new ForbiddenException("Notices are people’s own. A program has none.");
        }
        return me;
    }
}
