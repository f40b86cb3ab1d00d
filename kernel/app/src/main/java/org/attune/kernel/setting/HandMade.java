package org.attune.kernel.setting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attune.api.setting.Setting;
import org.attune.api.setting.SettingStatus;
import org.attune.api.validation.Text;

/** The open settings without a number, and which of them a row of the register may be. */
@ApplicationScoped
class HandMade {

    @Inject
    EntityManager em;

    /** What one import needs to know of them: two statements for a whole file. */
    Matches matches() {
        List<Setting> without = em.createQuery(
                        "select s from Setting s where s.urn is null and s.status <> :closed", Setting.class)
                .setParameter("closed", SettingStatus.CLOSED)
                .getResultList();
        Map<String, SettingOffer> offers = without.isEmpty()
                ? Map.of()
                : em
                        .createQuery("select o from SettingOffer o join fetch o.setting", SettingOffer.class)
                        .getResultList()
                        .stream()
                        .collect(Collectors.toMap(
                                offer -> key(offer.urn(), offer.setting().getId()), Function.identity()));
        return new Matches(without, offers);
    }

    private static String key(int urn, UUID setting) {
        return urn + " " + setting;
    }

    /** Finds those that are called the same, or have the same postcode. */
    static final class Matches {

        private final List<Setting> without;
        private final Map<String, SettingOffer> offers;
        private final List<SettingOffer> fresh = new ArrayList<>();

        private Matches(List<Setting> without, Map<String, SettingOffer> offers) {
            this.without = without;
            this.offers = offers;
        }

        /** @return the names of those that it may be; empty for none, or where somebody said already that it is none */
        List<String> offer(GiasRow row) {
            List<String> names = new ArrayList<>();
            for (Setting one : without) {
                if (isLike(one, row)) {
                    SettingOffer known = offers.get(key(row.urn(), one.getId()));
                    if (known == null) {
                        fresh.add(new SettingOffer(one, row));
                        names.add(one.getName());
                    } else if (known.isOpen()) {
                        known.refresh(row);
                        names.add(one.getName());
                    }
                }
            }
            return names;
        }

        List<SettingOffer> fresh() {
            return fresh;
        }

        private static boolean isLike(Setting one, GiasRow row) {
            String postcode = Postcodes.close(row.words(GiasColumn.POSTCODE));
            return Text.searchable(one.getName()).equals(Text.searchable(row.name()))
                    || (!postcode.isEmpty() && postcode.equals(Postcodes.close(one.getPostcode())));
        }
    }
}
