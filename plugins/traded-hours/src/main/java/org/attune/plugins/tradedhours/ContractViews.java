package org.attune.plugins.tradedhours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attune.api.invoice.Invoices;
import org.attune.api.invoice.VatRate;
import org.attune.api.problem.NotFoundException;
import org.attune.api.security.CurrentUser;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.time.London;
import org.jspecify.annotations.Nullable;

/** Reads agreements: the office all of them, a setting's people their own once they are sent. */
@ApplicationScoped
@Transactional
public class ContractViews {

    /** More than a year of the largest authority has. */
    static final int MOST = 2000;

    @Inject
    EntityManager em;

    @Inject
    PayAsYouGo payAsYouGo;

    @Inject
    Invoices invoices;

    @Inject
    CurrentUser user;

    /** Of a year, by the setting's name, the newest of each first. */
    @Requires(Permission.VIEW_OWN_SERVICE)
    public List<ContractView> of(AcademicYear year) {
        if (user.may(Permission.MANAGE_SERVICE)) {
            return views(query("c.academicYear = :year").setParameter("year", year.start()));
        }
        return user.settingIds().isEmpty()
                ? List.of()
                : views(query("c.academicYear = :year and c.setting.id in :own and c.state <> :draft")
                        .setParameter("year", year.start())
                        .setParameter("own", user.settingIds())
                        .setParameter("draft", ContractState.DRAFT));
    }

    /** Those that wait for a setting's answer. */
    @Requires(Permission.VIEW_OWN_SERVICE)
    public List<ContractView> waiting(UUID settingId) {
        if (!user.settingIds().contains(settingId)) {
            return List.of();
        }
        return views(query("c.setting.id = :setting and c.state = :sent and c.openUntil >= :today")
                .setParameter("setting", settingId)
                .setParameter("sent", ContractState.SENT)
                .setParameter("today", AcademicYear.today()));
    }

    /** @throws NotFoundException where there is none, or it is not the reader's */
    @Requires(Permission.VIEW_OWN_SERVICE)
    public ContractView one(@Nullable UUID id) {
        Contract contract = readable(id);
        List<ContractUse> uses =
                contract.getKind() == ContractKind.PAY_AS_YOU_GO ? payAsYouGo.uses(contract.getId()) : List.of();
        return view(contract, em.find(OfferPrice.class, contract.getPriceId()), uses, usual(List.of(contract)));
    }

    /** What a draft says, for the form that changes it. */
    @Requires(Permission.MANAGE_SERVICE)
    public Contract draft(UUID id) {
        Contract contract = readable(id);
        if (contract.getState() != ContractState.DRAFT) {
            throw new NotFoundException("This agreement is no draft any more.");
        }
        return contract;
    }

    private Contract readable(@Nullable UUID id) {
        List<Contract> found = id == null
                ? List.of()
                : query("c.id = :id").setParameter("id", id).getResultList();
        boolean office = user.may(Permission.MANAGE_SERVICE);
        return found.stream()
                .filter(contract -> office
                        || contract.getState() != ContractState.DRAFT
                                && user.settingIds()
                                        .contains(contract.getSetting().getId()))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("There is no such agreement, or it is not your setting’s."));
    }

    private TypedQuery<Contract> query(String where) {
        return em.createQuery(
                        "select c from TradedHoursContract c join fetch c.setting s where " + where
                                + " order by s.name, s.id, c.id desc",
                        Contract.class)
                .setMaxResults(MOST);
    }

    private List<ContractView> views(TypedQuery<Contract> query) {
        List<Contract> contracts = query.getResultList();
        Set<UUID> ids = contracts.stream().map(Contract::getPriceId).collect(Collectors.toSet());
        Map<UUID, OfferPrice> prices = ids.isEmpty()
                ? Map.of()
                : em
                        .createQuery("select p from TradedHoursPrice p where p.id in :ids", OfferPrice.class)
                        .setParameter("ids", ids)
                        .getResultList()
                        .stream()
                        .collect(Collectors.toMap(OfferPrice::getId, Function.identity()));
        VatRate usual = usual(contracts);
        return contracts.stream()
                .map(contract -> view(contract, prices.get(contract.getPriceId()), List.of(), usual))
                .toList();
    }

    /** What drafts are shown with; what was sent has its own. */
    private VatRate usual(List<Contract> contracts) {
        return contracts.stream().anyMatch(contract -> contract.getState() == ContractState.DRAFT)
                ? invoices.usualVat()
                : VatRate.NONE;
    }

    private static ContractView view(
            Contract contract, @Nullable OfferPrice price, List<ContractUse> uses, VatRate usual) {
        LocalDate today = AcademicYear.today();
        VatRate vat = contract.getState() == ContractState.DRAFT ? usual : contract.vat();
        String what = price == null ? "" : price.getKind().count(contract.getQuantity()) + ": " + price.getTitle();
        return new ContractView(
                contract.getId(),
                contract.getVersion(),
                contract.getSetting().getId(),
                contract.getSetting().getName(),
                contract.getYear(),
                contract.getKind(),
                contract.reference(),
                contract.getState(),
                contract.ranOut(today),
                what,
                contract.getMinutes(),
                contract.net(),
                vat.on(contract.net()),
                contract.getInstalments(),
                contract.getText(),
                contract.getSentOn() == null
                        ? ""
                        : contract.getSentName() + ", " + London.wordsOrNothing(contract.getSentOn()),
                contract.getOpenUntil(),
                answer(contract),
                contract.getOrderNumber(),
                ended(contract),
                contract.getAccountId(),
                uses);
    }

    private static String answer(Contract contract) {
        if (contract.getAnsweredAt() == null) {
            return "";
        }
        AnswersAs as = contract.getAnsweredAs();
        return contract.getAnsweredName() + (as == null ? "" : " (" + as.words() + ")") + ", "
                + London.when(contract.getAnsweredAt());
    }

    private static String ended(Contract contract) {
        return contract.getEndedName().isEmpty()
                ? contract.getEndedBecause()
                : contract.getEndedName() + ", " + London.wordsOrNothing(contract.getEndedOn()) + ": "
                        + contract.getEndedBecause();
    }
}
