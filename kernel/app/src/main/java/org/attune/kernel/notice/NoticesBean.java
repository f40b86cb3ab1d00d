package org.attune.kernel.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.attune.api.consent.ConsentNotNeeded;
import org.attune.api.notice.Fact;
import org.attune.api.notice.Notice;
import org.attune.api.notice.NoticeKind;
import org.attune.api.notice.Notices;
import org.attune.api.notice.Recipient;
import org.attune.api.security.CurrentUser;
import org.attune.api.security.Unrestricted;
import org.attune.api.setting.Setting;
import org.attune.api.tenancy.CurrentAuthority;
import org.attune.api.time.London;
import org.attune.api.wording.Worded;
import org.attune.api.wording.Wording;
import org.attune.kernel.message.Outbox;
import org.attune.kernel.message.PublicAddress;
import org.attune.kernel.message.Transports;
import org.attune.kernel.persistence.DatabaseFunctions;

/** Writes notices, for all who are told with one statement, and the emails of those who are told at once. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
@Unrestricted("Called by services that have checked what it is about; no page or resource reaches it")
@ConsentNotNeeded("Tells people of what was done; whoever did it was asked for consent")
public class NoticesBean implements Notices {

    @Inject
    EntityManager em;

    @Inject
    KindCatalogue kinds;

    @Inject
    Wording wording;

    @Inject
    DatabaseFunctions functions;

    @Inject
    Outbox outbox;

    @Inject
    CurrentUser user;

    @Inject
    Transports transports;

    @Inject
    PublicAddress address;

    @Inject
    CurrentAuthority authority;

    @Inject
    Event<NoticesChanged> changed;

    @Override
    public void tell(Notice notice, Collection<? extends Recipient> to) {
        NoticeKind kind = kinds.find(notice.kind())
                .orElseThrow(() -> new IllegalArgumentException("There is no kind of notice " + notice.kind()));
        if (to.isEmpty()) {
            return;
        }
        Worded words = wording.of(kind.key(), values(notice));
        String what = words.part(NoticeKind.WHAT);
        String todo = words.part(NoticeKind.TODO);
        // What was written in this transaction must be there before the database is asked who they are.
        em.flush();
        List<String> atOnce = functions.texts(
                "attune.tell",
                notice.kind(),
                kind.usual().name(),
                notice.once(),
                what,
                todo,
                notice.path(),
                ids(to, Recipient.Person.class, Recipient.Person::accountId),
                ids(to, Recipient.Practitioner.class, Recipient.Practitioner::practitionerId),
                of(to, Recipient.Holders.class).map(one -> one.role().name()).toArray(String[]::new),
                ids(to, Recipient.Setting.class, Recipient.Setting::settingId));
        mail(atOnce, what, todo, notice.path());
        changed.fire(new NoticesChanged(authority.get().id()));
    }

    @Override
    public void text(Notice text, Collection<Recipient.Practitioner> to) {
        List<Mobile> mobiles = to.isEmpty() || !transports.canText() ? List.of() : mobiles(to);
        if (mobiles.isEmpty()) {
            return;
        }
        Map<String, String> values = values(text);
        values.put("link", address.of(text.path()));
        Worded words = wording.of(text.kind(), values);
        mobiles.forEach(one -> outbox.textOnce(one.number(), words, reference(text, one)));
    }

    private List<Mobile> mobiles(Collection<Recipient.Practitioner> to) {
        return em.createQuery(
                        "select m from Mobile m, Practitioner p where p.accountId = m.accountId and p.active = true and p.id in :ids",
                        Mobile.class)
                .setParameter(
                        "ids",
                        to.stream().map(Recipient.Practitioner::practitionerId).toList())
                .getResultStream()
                .filter(one -> !one.accountId().equals(user.accountId()))
                .toList();
    }

    private static String reference(Notice text, Mobile mobile) {
        return "text-"
                + UUID.nameUUIDFromBytes((text.once() + ' ' + mobile.accountId()).getBytes(StandardCharsets.UTF_8));
    }

    private void mail(List<String> to, String what, String todo, String path) {
        if (!to.isEmpty()) {
            Worded words = wording.of(
                    NoticeMailTexts.ONE,
                    Map.of(
                            "what",
                            what,
                            "todo",
                            todo,
                            "link",
                            address.of(path),
                            "choose",
                            address.of("/notices/choose.xhtml")));
            to.forEach(one -> outbox.email(one, words, null, null));
        }
    }

    private Map<String, String> values(Notice notice) {
        Map<String, String> values = new HashMap<>();
        notice.facts().forEach((name, fact) -> values.put(name, words(fact)));
        return values;
    }

    private String words(Fact fact) {
        if (fact instanceof Fact.Day day) {
            return London.words(day.day());
        } else if (fact instanceof Fact.Number number) {
            return String.format("%,d", number.number());
        } else if (fact instanceof Fact.Task task) {
            return task.rule().title();
        } else if (fact instanceof Fact.Setting setting) {
            Setting found = em.find(Setting.class, setting.settingId());
            return found == null ? "a setting" : found.getName();
        }
        throw new IllegalStateException("A fact that nobody words: " + fact);
    }

    private static <T extends Recipient> UUID[] ids(
            Collection<? extends Recipient> to, Class<T> type, Function<T, UUID> id) {
        return of(to, type).map(id).toArray(UUID[]::new);
    }

    private static <T extends Recipient> Stream<T> of(Collection<? extends Recipient> to, Class<T> type) {
        return to.stream().filter(type::isInstance).map(type::cast);
    }
}
