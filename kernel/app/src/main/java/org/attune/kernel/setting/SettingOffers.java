package org.attune.kernel.setting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.attune.api.problem.ConflictException;
import org.attune.api.problem.NotFoundException;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.setting.Setting;
import org.attune.kernel.audit.AuditLog;
import org.attune.kernel.setting.SettingOffer.State;

/** Settings that were added by hand and rows of the register that may be the same: somebody says, nothing is guessed. */
@ApplicationScoped
@Transactional
@Requires(Permission.MANAGE_SETTINGS)
public class SettingOffers {

    private static final String SETTLED = "This was settled already. The list shows what is left.";

    /** One pair, side by side. */
    public record Pair(
            UUID id,
            UUID settingId,
            String ours,
            String ourType,
            String ourAddress,
            int urn,
            String theirs,
            String theirType,
            String theirAddress) {

        static Pair of(SettingOffer offer) {
            Setting setting = offer.setting();
            GiasRow row = offer.row();
            return new Pair(
                    offer.getId(),
                    setting.getId(),
                    setting.getName(),
                    setting.getType(),
                    line(setting.getStreet(), setting.getTown(), setting.getPostcode()),
                    offer.urn(),
                    offer.name(),
                    row.words(GiasColumn.TYPE),
                    line(row.words(GiasColumn.STREET), row.words(GiasColumn.TOWN), row.words(GiasColumn.POSTCODE)));
        }

        private static String line(String... parts) {
            return String.join(
                    ", ",
                    List.of(parts).stream().filter(part -> !part.isEmpty()).toList());
        }
    }

    @Inject
    EntityManager em;

    @Inject
    AuditLog audit;

    public List<Pair> open() {
        return em.createQuery(
                        "select o from SettingOffer o join fetch o.setting s where o.state = :open order by s.name, o.urn",
                        SettingOffer.class)
                .setParameter("open", State.OPEN)
                .getResultStream()
                .map(Pair::of)
                .toList();
    }

    /** How many wait for somebody. */
    public long count() {
        return em.createQuery("select count(o) from SettingOffer o where o.state = :open", Long.class)
                .setParameter("open", State.OPEN)
                .getSingleResult();
    }

    /** It is the same: it gets the number, and what the register says of it. */
    public void same(UUID id) {
        SettingOffer offer = undecided(id);
        Setting setting = offer.setting();
        if (setting.getUrn() != null || isHeld(offer.urn())) {
            throw new ConflictException(SETTLED);
        }
        new GiasUpdate(offer.row(), setting).apply();
        offer.decide(State.SAME);
        em.flush();
        others(offer).forEach(other -> {
            other.decide(State.ANOTHER);
            addIfNobodys(other);
        });
        em.flush();
    }

    /** It is another one, so the register's is added. */
    public void another(UUID id) {
        SettingOffer offer = undecided(id);
        offer.decide(State.ANOTHER);
        em.flush();
        addIfNobodys(offer);
        em.flush();
    }

    /** Of this setting, or of this number. */
    private List<SettingOffer> others(SettingOffer offer) {
        return em.createQuery(
                        "select o from SettingOffer o where o.state = :open and (o.urn = :urn or o.setting = :setting)",
                        SettingOffer.class)
                .setParameter("open", State.OPEN)
                .setParameter("urn", offer.urn())
                .setParameter("setting", offer.setting())
                .getResultList();
    }

    private void addIfNobodys(SettingOffer offer) {
        boolean mayBeAnothers = others(offer).stream().anyMatch(other -> other.urn() == offer.urn());
        if (!mayBeAnothers && !isHeld(offer.urn())) {
            Setting setting = new Setting();
            new GiasUpdate(offer.row(), setting).apply();
            em.persist(setting);
        }
    }

    private boolean isHeld(int urn) {
        return em.createQuery("select count(s) from Setting s where s.urn = :urn", Long.class)
                        .setParameter("urn", urn)
                        .getSingleResult()
                > 0;
    }

    private SettingOffer undecided(UUID id) {
        SettingOffer offer = em.find(SettingOffer.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (offer == null) {
            audit.refused("attune.setting_offer", id, null, "not here");
            throw new NotFoundException("There is no such offer.");
        }
        if (!offer.isOpen()) {
            throw new ConflictException(SETTLED);
        }
        return offer;
    }
}
