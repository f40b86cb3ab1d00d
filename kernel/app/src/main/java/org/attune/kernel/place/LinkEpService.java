package org.attune.kernel.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.attune.api.practitioner.Practitioner;
import org.attune.api.problem.InvalidException;
import org.attune.api.problem.InvalidException.FieldError;
import org.attune.api.problem.RefusedException;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.setting.Setting;
import org.attune.api.time.London;
import org.jspecify.annotations.Nullable;

/** Who is the link EP of which setting from when until when. On one day a setting has one at most. */
@ApplicationScoped
@Transactional
@Requires(Permission.MANAGE_PLACES)
public class LinkEpService {

    private static final String WORDS = "link EP";

    @Inject
    EntityManager em;

    @Inject
    Held held;

    @Inject
    People people;

    @Inject
    LinkEpNotices told;

    /** Who is, was and will be a setting's, the latest first. */
    public List<LinkEpView> of(UUID settingId) {
        held.find(Setting.class, settingId, "setting");
        return em.createQuery(
                        "select l from LinkEp l join fetch l.setting join fetch l.practitioner where l.setting.id = :id"
                                + " order by l.firstDay desc, l.id",
                        LinkEp.class)
                .setParameter("id", settingId)
                .getResultStream()
                .map(LinkEpView::of)
                .toList();
    }

    public LinkEpView get(UUID id) {
        return LinkEpView.of(held.find(LinkEp.class, id, WORDS));
    }

    public List<Choice> practitioners() {
        return people.choices();
    }

    /**
     * Makes somebody the link EP of settings. Whoever was before ends the day before, and comes back where this has a last day.
     *
     * @param practitionerId null where nobody was chosen, which is refused
     */
    public void give(Collection<UUID> settingIds, @Nullable UUID practitionerId, DaysInput entered) {
        Days days = entered.days(
                practitionerId == null
                        ? List.of(new FieldError("practitionerId", "Choose who is to be link EP"))
                        : List.of());
        Practitioner who = people.working(Objects.requireNonNull(practitionerId), days.first(), "practitionerId");
        List<Setting> settings = held.settings(settingIds);
        Map<UUID, List<LinkEp>> present = present(settingIds);
        List<Timeline<LinkEp>> rooms = settings.stream()
                .map(setting ->
                        Timeline.makingRoom(present.getOrDefault(setting.getId(), List.of()), days, London.today()))
                .toList();
        rooms.forEach(room -> {
            room.ending().forEach(change -> change.who().change(change.days()));
            room.dropped().forEach(em::remove);
        });
        // The database lets nobody begin before the other has ended.
        em.flush();
        rooms.forEach(
                room -> room.back().forEach(change -> em.persist(change.who().again(change.days()))));
        List<LinkEp> begun =
                settings.stream().map(setting -> new LinkEp(setting, who, days)).toList();
        begun.forEach(em::persist);
        em.flush();
        told.begun(who.getId(), days.first(), begun);
    }

    /** @param version the one that the change was made from */
    public void change(UUID id, int version, DaysInput entered) {
        LinkEp link = held.unchanged(LinkEp.class, id, version, WORDS);
        Days days = entered.days();
        Optional<LinkEp> other = present(List.of(link.setting().getId())).values().stream()
                .flatMap(List::stream)
                .filter(one -> !one.equals(link) && one.days().overlaps(days))
                .findFirst();
        other.ifPresent(one -> {
            throw new InvalidException(
                    "firstDay",
                    one.name() + " is link EP here " + one.days().words() + ". A setting has one link EP on a day.");
        });
        link.change(days);
        em.flush();
    }

    /** @throws RefusedException where it has begun: then it can only end */
    public void remove(UUID id, int version) {
        LinkEp link = held.unchanged(LinkEp.class, id, version, WORDS);
        link.requireToCome();
        em.remove(link);
        em.flush();
    }

    private Map<UUID, List<LinkEp>> present(Collection<UUID> settingIds) {
        return settingIds.isEmpty()
                ? Map.of()
                : em.createQuery(
                                "select l from LinkEp l join fetch l.practitioner where l.setting.id in :ids order by l.firstDay",
                                LinkEp.class)
                        .setParameter("ids", settingIds)
                        .getResultStream()
                        .collect(Collectors.groupingBy(link -> link.setting().getId()));
    }
}
