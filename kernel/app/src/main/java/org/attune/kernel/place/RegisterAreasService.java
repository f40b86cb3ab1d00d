package org.attune.kernel.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attune.api.problem.InvalidException;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.setting.Setting;
import org.attune.api.setting.SettingStatus;
import org.attune.api.validation.Text;

/**
 * The areas of district councils, which the national register has of each setting, made into districts at once: in some counties
 * they are the same. Only settings without a district are touched, and nothing happens that was not chosen.
 */
@ApplicationScoped
@Transactional
@Requires(Permission.MANAGE_PLACES)
public class RegisterAreasService {

    private static final int LONGEST = 80;

    /**
     * An area of the register.
     *
     * @param settings how many open settings of it have no district
     * @param there whether a district of this name is there
     * @param retired whether that is retired, so that nothing can be put into it
     */
    public record Area(String name, long settings, boolean there, boolean retired) {
        public String words() {
            String count = settings + (settings == 1 ? " setting" : " settings");
            return name + ": " + count + (there ? ", into the district that is there" : ", into a new district");
        }
    }

    @Inject
    EntityManager em;

    /** By name: those with settings that have no district. */
    public List<Area> areas() {
        Map<String, District> districts = districts();
        return em.createQuery(
                        "select s.district, count(s) from Setting s where s.status <> :closed and s.district <> '' and "
                                + SettingFigures.NO_DISTRICT + " group by s.district order by s.district",
                        Object[].class)
                .setParameter("closed", SettingStatus.CLOSED)
                .getResultStream()
                .map(row -> {
                    District known = districts.get(key((String) row[0]));
                    return new Area(
                            (String) row[0],
                            ((Number) row[1]).longValue(),
                            known != null,
                            known != null && known.retiredOn() != null);
                })
                .toList();
    }

    /**
     * @return how many settings have a district now that had none
     * @throws InvalidException where none was chosen, or it is not there any more
     */
    public long bringIn(List<String> names) {
        List<Area> chosen = areas().stream()
                .filter(area -> names.contains(area.name()) && !area.retired())
                .toList();
        if (chosen.isEmpty()) {
            throw new InvalidException("areas", "Choose at least one area");
        }
        Map<String, District> districts = districts();
        for (Area area : chosen) {
            District district = districts.computeIfAbsent(key(area.name()), key -> added(area.name()));
            unplaced(area.name()).forEach(setting -> em.persist(new SettingDistrict(setting, district)));
        }
        em.flush();
        return chosen.stream().mapToLong(Area::settings).sum();
    }

    private District added(String area) {
        District district = new District(shown(area), null);
        em.persist(district);
        return district;
    }

    private List<Setting> unplaced(String area) {
        return em.createQuery(
                        "select s from Setting s where s.status <> :closed and s.district = :area and "
                                + SettingFigures.NO_DISTRICT,
                        Setting.class)
                .setParameter("closed", SettingStatus.CLOSED)
                .setParameter("area", area)
                .getResultList();
    }

    private Map<String, District> districts() {
        return em.createQuery("select d from District d", District.class)
                .getResultStream()
                .collect(Collectors.toMap(one -> key(one.name()), Function.identity(), (one, other) -> one));
    }

    private static String shown(String area) {
        String tidy = Text.tidy(area);
        return tidy.length() > LONGEST ? tidy.substring(0, LONGEST).strip() : tidy;
    }

    private static String key(String name) {
        return shown(name).toLowerCase(Locale.ROOT);
    }
}
