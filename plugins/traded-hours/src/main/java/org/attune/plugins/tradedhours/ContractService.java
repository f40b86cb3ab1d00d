package org.attune.plugins.tradedhours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.attune.api.invoice.Invoices;
import org.attune.api.notice.Notices;
import org.attune.api.notice.Recipient;
import org.attune.api.persistence.Submissions;
import org.attune.api.plugin.PluginSettings;
import org.attune.api.problem.ConflictException;
import org.attune.api.problem.NotFoundException;
import org.attune.api.problem.RefusedException;
import org.attune.api.security.CurrentUser;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.setting.Setting;
import org.attune.api.setting.SettingStatus;
import org.attune.api.tenancy.CurrentAuthority;
import org.attune.api.validation.Entered;
import org.jspecify.annotations.Nullable;

/** The office's side of agreements: drafted, sent to the setting, and withdrawn while nobody has agreed. */
@ApplicationScoped
@Transactional
public class ContractService {

    private static final int NAME = 120;
    private static final int NOTE = 1000;
    private static final int MOST_QUANTITY = 2000;
    private static final int MOST_MINUTES = 1_000_000;
    private static final int MOST_PENCE = 100_000_000;

    @Inject
    EntityManager em;

    @Inject
    Selling selling;

    @Inject
    Invoices invoices;

    @Inject
    Notices notices;

    @Inject
    PluginSettings settings;

    @Inject
    CurrentAuthority authority;

    @Inject
    CurrentUser user;

    /**
     * Drafts an agreement; sent twice, it is drafted once.
     *
     * @return its id
     */
    @Requires(Permission.MANAGE_SERVICE)
    public UUID draft(ContractDraft draft, UUID submission) {
        Optional<UUID> before = Submissions.made(em, Contract.class, submission);
        if (before.isPresent()) {
            return before.get();
        }
        Setting setting = draft.settingId() == null ? null : em.find(Setting.class, draft.settingId());
        Entered entered = new Entered();
        entered.check(setting != null && isOpen(setting), "setting", "Choose an open school or setting");
        ContractDraft.Checked checked = check(draft, entered);
        if (setting == null) {
            throw new NotFoundException("There is no such setting.");
        }
        Contract contract = new Contract(setting, submission);
        contract.says(checked);
        em.persist(contract);
        em.flush();
        return contract.getId();
    }

    /** Changes a draft. */
    @Requires(Permission.MANAGE_SERVICE)
    public void change(UUID id, int version, ContractDraft draft) {
        Contract contract = held(id, ContractState.DRAFT);
        if (contract.getVersion() != version) {
            throw new ConflictException("Someone else changed this after you opened it. Open it again to see it.");
        }
        contract.says(check(draft, new Entered()));
        em.flush();
    }

    /** Removes a draft. */
    @Requires(Permission.MANAGE_SERVICE)
    public void remove(UUID id) {
        em.remove(held(id, ContractState.DRAFT));
        em.flush();
    }

    /**
     * Sends it to the setting. From now on its text and price stay as they are, and its hours are promised.
     *
     * @throws RefusedException where the service has not so many hours left to sell, where its price list was replaced, or where an
     *     agreement for the year waits for the setting already
     */
    @Requires(Permission.MANAGE_SERVICE)
    public void send(UUID id) {
        Contract contract = held(id, ContractState.DRAFT);
        AcademicYear year = contract.getYear();
        LocalDate today = AcademicYear.today();
        String service = authority.get().serviceName();
        SellingYear ofYear = selling.hold(year);
        Offer offer = em.find(Offer.class, contract.getOfferId());
        requireNewest(offer);
        TradedHoursSettings rules = settings.get(TradedHoursSettings.class);
        OfferDiscount discount =
                contract.getDiscountId() == null ? null : em.find(OfferDiscount.class, contract.getDiscountId());
        contract.numbered(kind(contract, today), ofYear.nextNumber(), invoices.usualVat());
        String text = ContractText.of(
                contract,
                offer,
                em.find(OfferPrice.class, contract.getPriceId()),
                discount,
                rules,
                service,
                user.getDisplayName(),
                today);
        contract.sent(text, user.getDisplayName(), today, lastDay(year, today.plusDays(rules.daysToAgree())));
        em.flush();
        selling.check(year, contract.getMinutes());
        notices.tell(
                ContractNotices.sent(contract),
                List.of(new Recipient.Setting(contract.getSetting().getId())));
    }

    /** Not beyond the year that it is for. */
    private static LocalDate lastDay(AcademicYear year, LocalDate day) {
        LocalDate last = year.period().lastDay();
        return day.isAfter(last) ? last : day;
    }

    /** Takes it back while nobody has agreed. */
    @Requires(Permission.MANAGE_SERVICE)
    public void withdraw(UUID id, @Nullable String because) {
        Contract contract = held(id, ContractState.SENT);
        Entered entered = new Entered();
        String reason = entered.optional("withdrawBecause", because, NOTE);
        entered.check(!reason.isEmpty(), "withdrawBecause", "Say why: the setting reads it");
        entered.done();
        contract.withdrawn(user.getDisplayName(), reason, AcademicYear.today());
        em.flush();
        notices.tell(
                ContractNotices.withdrawn(contract),
                List.of(new Recipient.Setting(contract.getSetting().getId())));
    }

    private void requireNewest(Offer offer) {
        boolean replaced = em.createQuery(
                                "select count(o) from TradedHoursOffer o where o.academicYear = :year and o.number > :number"
                                        + " and o.state = org.attune.plugins.tradedhours.OfferState.ISSUED",
                                Long.class)
                        .setParameter("year", offer.getYear().start())
                        .setParameter("number", offer.getNumber())
                        .getSingleResult()
                > 0;
        if (replaced) {
            throw new RefusedException(
                    "price-list-replaced",
                    "Another version of this price list was issued meanwhile. Nothing was sent. Change the draft, and choose a price of the new one.");
        }
    }

    /** One for the year, and after it more; one that was not answered in time makes room. */
    private ContractKind kind(Contract contract, LocalDate today) {
        ContractKind wanted =
                contract.getKind() == ContractKind.PAY_AS_YOU_GO ? ContractKind.PAY_AS_YOU_GO : ContractKind.YEAR;
        List<Contract> others = em.createQuery(
                        "select c from TradedHoursContract c where c.setting = :setting and c.academicYear = :year"
                                + " and c.kind = :kind and c.state in :states",
                        Contract.class)
                .setParameter("setting", contract.getSetting())
                .setParameter("year", contract.getYear().start())
                .setParameter("kind", wanted)
                .setParameter("states", Set.of(ContractState.SENT, ContractState.AGREED))
                .getResultList();
        for (Contract other : others) {
            if (other.ranOut(today)) {
                other.withdrawn(user.getDisplayName(), "It was not answered in time", today);
                em.flush();
            } else if (other.getState() == ContractState.SENT) {
                throw new RefusedException(
                        "agreement-waits",
                        "Agreement " + other.reference()
                                + " waits for this setting’s answer. Nothing was sent. Wait for it, or withdraw it first.");
            } else if (wanted == ContractKind.PAY_AS_YOU_GO) {
                throw new RefusedException(
                        "pays-as-it-goes",
                        "This setting pays as it goes already, under agreement " + other.reference()
                                + ". Nothing was sent.");
            } else {
                return ContractKind.TOP_UP;
            }
        }
        return wanted;
    }

    private ContractDraft.Checked check(ContractDraft draft, Entered entered) {
        OfferPrice price = draft.priceId() == null ? null : em.find(OfferPrice.class, draft.priceId());
        Offer offer = price == null ? null : em.find(Offer.class, price.getOfferId());
        boolean sold = offer != null && offer.isIssued();
        entered.check(sold, "price", "Choose what is bought");
        String typed = draft.quantity() == null ? "" : draft.quantity().strip();
        int quantity = typed.matches("\\d{1,4}") ? Integer.parseInt(typed) : 0;
        entered.check(
                quantity >= 1 && quantity <= MOST_QUANTITY,
                "quantity",
                "Enter a whole number from 1 to " + MOST_QUANTITY);
        OfferDiscount discount = draft.discountId() == null ? null : em.find(OfferDiscount.class, draft.discountId());
        entered.check(
                draft.discountId() == null
                        || discount != null
                                && offer != null
                                && discount.getOfferId().equals(offer.getId()),
                "discount",
                "Choose a discount of the same price list");
        String with = entered.optionalLine("buysWith", draft.buysWith(), NAME);
        entered.check(
                discount == null || !discount.getKind().together() || !with.isEmpty(),
                "buysWith",
                "Say with which trust or cluster it buys: it has the discount for that");
        entered.check(
                Instalments.CHOICES.contains(draft.instalments()),
                "instalments",
                "Choose in how many parts it is invoiced");
        entered.check(
                price == null || price.getKind() != PriceKind.PAY_AS_YOU_GO || draft.instalments() == 1,
                "instalments",
                "Pay as you go is invoiced as it is used: choose one invoice");
        String note = entered.optional("note", draft.note(), NOTE);
        entered.done();
        if (offer == null || price == null) {
            throw new NotFoundException("There is no such price.");
        }
        ContractDraft.Checked checked =
                new ContractDraft.Checked(offer, price, quantity, discount, with, draft.instalments(), note);
        entered.check(
                (long) quantity * price.getMinutes() <= MOST_MINUTES
                        && price.getMoney().pence() * quantity <= MOST_PENCE,
                "quantity",
                "That is more than any setting buys: enter fewer");
        entered.done();
        return checked;
    }

    private static boolean isOpen(Setting setting) {
        return setting.getStatus() == SettingStatus.OPEN || setting.getStatus() == SettingStatus.PROPOSED_TO_CLOSE;
    }

    private Contract held(UUID id, ContractState expected) {
        Contract contract = em.find(Contract.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (contract == null) {
            throw new NotFoundException("There is no such agreement.");
        }
        if (contract.getState() != expected) {
            throw new RefusedException(
                    "agreement-has-gone-on",
                    "This agreement has gone on meanwhile: "
                            + contract.getState().words() + ". Nothing was changed.");
        }
        return contract;
    }
}
