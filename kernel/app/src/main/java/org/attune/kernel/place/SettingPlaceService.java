package org.attune.kernel.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.attune.api.problem.InvalidException;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.setting.Setting;
import org.attune.api.setting.SettingStatus;
import org.attune.kernel.setting.SettingService;
import org.attune.kernel.setting.SettingSummary;
import org.jspecify.annotations.Nullable;

/** The open settings with their districts and link EPs, and putting many into a district at once. */
@ApplicationScoped
@Transactional
@Requires(Permission.MANAGE_PLACES)
public class SettingPlaceService {

    /** Of a search by words: whoever finds more types another word. */
    private static final int MOST_FOUND = 500;

    /** What is looked for: in a district, of a link EP, or in and of none. */
    public record Wanted(String words, Where district, Where linkEp) {}

    /**
     * @param id null for any
     * @param none whether those with none are wanted
     */
    public record Where(@Nullable UUID id, boolean none) {
        public static final Where ANY = new Where(null, false);
    }

    @Inject
    EntityManager em;

    @Inject
    Held held;

    @Inject
    SettingService settings;

    /**
     * By name, in steps.
     *
     * @param day whose link EPs
     * @param after the last setting of the step before; null for the first step
     */
    public List<SettingPlaceView> list(Wanted wanted, LocalDate day, @Nullable UUID after, int limit) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("closed", SettingStatus.CLOSED);
        StringBuilder query = new StringBuilder("select s from Setting s where s.status <> :closed");
        if (!wanted.words().isBlank()) {
            List<UUID> found = settings.find(wanted.words(), false, null, MOST_FOUND).stream()
                    .map(SettingSummary::id)
                    .toList();
            if (found.isEmpty()) {
                return List.of();
            }
            query.append(" and s.id in :found");
            values.put("found", found);
        }
        narrow(query, values, wanted, day);
        if (after != null) {
            Setting last = held.find(Setting.class, after, "setting");
            query.append(" and (s.name > :name or s.name = :name and s.id > :after)");
            values.put("name", last.getName());
            values.put("after", after);
        }
        TypedQuery<Setting> typed =
                em.createQuery(query.append(" order by s.name, s.id").toString(), Setting.class);
        values.forEach(typed::setParameter);
        return views(typed.setMaxResults(limit).getResultList(), day);
    }

    private static void narrow(StringBuilder query, Map<String, Object> values, Wanted wanted, LocalDate day) {
        if (wanted.district().none()) {
            query.append(" and ").append(SettingFigures.NO_DISTRICT);
        } else if (wanted.district().id() != null) {
            query.append(
                    " and exists (select w.id from SettingDistrict w where w.setting.id = s.id and w.district.id = :district)");
            values.put("district", wanted.district().id());
        }
        if (wanted.linkEp().none()) {
            query.append(" and ").append(SettingFigures.NO_LINK_EP);
            values.put("today", day);
        } else if (wanted.linkEp().id() != null) {
            query.append(" and exists (select l.id from LinkEp l where l.setting.id = s.id and l.practitioner.id = :ep"
                    + " and l.firstDay <= :today and (l.lastDay is null or l.lastDay >= :today))");
            values.put("ep", wanted.linkEp().id());
            values.put("today", day);
        }
    }

    public SettingPlaceView get(UUID settingId, LocalDate day) {
        return views(List.of(held.find(Setting.class, settingId, "setting")), day)
                .get(0);
    }

    /**
     * @param districtId null to take them out of theirs
     * @throws InvalidException where the district is retired
     */
    public void put(Collection<UUID> settingIds, @Nullable UUID districtId) {
        District district = districtId == null ? null : held.find(District.class, districtId, "district");
        if (district != null && district.retiredOn() != null) {
            throw new InvalidException("districtId", district.name() + " is retired. Choose another district.");
        }
        Map<UUID, SettingDistrict> present = placed(settingIds);
        for (Setting setting : held.settings(settingIds)) {
            SettingDistrict known = present.get(setting.getId());
            if (district == null) {
                if (known != null) {
                    em.remove(known);
                }
            } else if (known == null) {
                em.persist(new SettingDistrict(setting, district));
            } else {
                known.move(district);
            }
        }
        em.flush();
    }

    private List<SettingPlaceView> views(List<Setting> found, LocalDate day) {
        List<UUID> ids = found.stream().map(Setting::getId).toList();
        Map<UUID, SettingDistrict> districts = placed(ids);
        Map<UUID, LinkEp> links = links(ids, day);
        return found.stream()
                .map(one -> view(one, districts.get(one.getId()), links.get(one.getId()), day))
                .toList();
    }

    private static SettingPlaceView view(
            Setting one, @Nullable SettingDistrict placed, @Nullable LinkEp link, LocalDate day) {
        return new SettingPlaceView(
                one.getId(),
                one.getName(),
                one.getUrn(),
                one.getDistrict(),
                placed == null ? null : placed.district().getId(),
                placed == null ? null : placed.district().name(),
                link == null ? null : link.practitioner().getId(),
                link == null ? null : link.practitioner().getName(),
                link == null ? null : link.days().words(),
                link != null && !link.practitioner().worksOn(day));
    }

    private Map<UUID, SettingDistrict> placed(Collection<UUID> ids) {
        Map<UUID, SettingDistrict> placed = new HashMap<>();
        if (!ids.isEmpty()) {
            em.createQuery(
                            "select w from SettingDistrict w join fetch w.district where w.setting.id in :ids",
                            SettingDistrict.class)
                    .setParameter("ids", ids)
                    .getResultList()
                    .forEach(one -> placed.put(one.setting().getId(), one));
        }
        return placed;
    }

    private Map<UUID, LinkEp> links(Collection<UUID> ids, LocalDate day) {
        Map<UUID, LinkEp> links = new HashMap<>();
        if (!ids.isEmpty()) {
            em.createQuery(
                            "select l from LinkEp l join fetch l.practitioner where l.setting.id in :ids"
                                    + " and l.firstDay <= :day and (l.lastDay is null or l.lastDay >= :day)",
                            LinkEp.class)
                    .setParameter("ids", ids)
                    .setParameter("day", day)
                    .getResultList()
                    .forEach(one -> links.put(one.setting().getId(), one));
        }
        return links;
    }
}
