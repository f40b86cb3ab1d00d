package org.attune.plugins.tradedhours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.attune.api.casework.ActivityKind;
import org.attune.api.persistence.Submissions;
import org.attune.api.security.CurrentUser;
import org.attune.api.security.Unrestricted;
import org.attune.api.setting.Setting;
import org.jspecify.annotations.Nullable;

/** The price list and the agreements of a demonstration. Who agreed is invented. */
@ApplicationScoped
@Transactional
@Unrestricted("Called while a demonstration is loaded, as somebody with every staff role")
public class DemoAgreements {

    @Inject
    EntityManager em;

    @Inject
    OfferService offers;

    @Inject
    ContractService contracts;

    @Inject
    AnswerService answers;

    @Inject
    CurrentUser user;

    @Inject
    SoldService sold;

    @Inject
    PlanService plans;

    void load(JsonObject data) {
        AcademicYear year = AcademicYear.current();
        offer(data.getJsonObject("priceList"), year);
        sold.plan(year, data.getString("plannedIncome"));
    }

    /** An agreement that the office drafts and sends, what a setting answers, or a plan that somebody makes for it. */
    void act(JsonObject act) {
        AcademicYear year = AcademicYear.current();
        if (act.containsKey("agreement")) {
            agreement(issued(year).orElseThrow(), act.getJsonObject("agreement"));
        }
        if (act.containsKey("agrees")) {
            agrees(act);
        }
        if (act.containsKey("plan")) {
            plan(year, act.getJsonObject("plan"));
        }
    }

    private void plan(AcademicYear year, JsonObject one) {
        plans.add(
                setting(one.getInt("urn")),
                year,
                new PlanService.Entry(
                        Term.valueOf(one.getString("term")),
                        one.getString("title"),
                        ActivityKind.valueOf(one.getString("kind")),
                        one.getString("hours")),
                number("plan " + one));
    }

    private Optional<UUID> issued(AcademicYear year) {
        return offers.list().stream()
                .filter(offer -> offer.getYear().equals(year) && offer.isIssued())
                .findFirst()
                .map(Offer::getId);
    }

    private void offer(JsonObject list, AcademicYear year) {
        if (issued(year).isPresent()) {
            return;
        }
        UUID id = offers.start(year, number("price list " + year.start()));
        OfferView draft = offers.view(id);
        offers.words(
                id,
                draft.version(),
                list.getString("intro"),
                list.getJsonArray("free").getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .collect(Collectors.joining("\n")),
                list.getString("terms"));
        list.getJsonArray("prices")
                .getValuesAs(JsonObject.class)
                .forEach(price -> offers.addPrice(
                        id,
                        PriceKind.valueOf(price.getString("kind")),
                        price.getString("title"),
                        price.getString("hours", ""),
                        price.getString("pounds")));
        list.getJsonArray("discounts")
                .getValuesAs(JsonObject.class)
                .forEach(off -> offers.addDiscount(
                        id,
                        DiscountKind.valueOf(off.getString("kind")),
                        off.getString("title"),
                        off.getString("percent")));
        offers.issue(id);
    }

    private void agreement(UUID offer, JsonObject one) {
        OfferView list = offers.view(offer);
        UUID id = contracts.draft(
                new ContractDraft(
                        setting(one.getInt("urn")),
                        price(list, one.getString("price")),
                        Integer.toString(one.getInt("quantity")),
                        discount(list, one.getString("discount", "")),
                        one.getString("with", ""),
                        one.getInt("instalments", 1),
                        one.getString("note", "")),
                number("agreement " + one.getString("key")));
        if (one.getBoolean("sent", true) && state(id) == ContractState.DRAFT) {
            contracts.send(id);
        }
    }

    private void agrees(JsonObject act) {
        UUID id = Submissions.made(em, Contract.class, number("agreement " + act.getString("agrees")))
                .orElseThrow();
        if (state(id) == ContractState.SENT) {
            answers.agree(
                    id,
                    new AnswerService.Agreeing(
                            user.getDisplayName(),
                            AnswersAs.valueOf(act.getString("is")),
                            act.getString("order", ""),
                            true));
        }
    }

    private ContractState state(UUID id) {
        return Objects.requireNonNull(em.find(Contract.class, id)).getState();
    }

    private static UUID price(OfferView list, String title) {
        return list.prices().stream()
                .filter(price -> price.getTitle().equals(title))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(title))
                .getId();
    }

    private static @Nullable UUID discount(OfferView list, String title) {
        return list.discounts().stream()
                .filter(discount -> discount.getTitle().equals(title))
                .findFirst()
                .map(OfferDiscount::getId)
                .orElse(null);
    }

    private @Nullable UUID setting(int urn) {
        return em.createQuery("select s from Setting s where s.urn = :urn", Setting.class)
                .setParameter("urn", urn)
                .getResultStream()
                .findFirst()
                .map(Setting::getId)
                .orElse(null);
    }

    private static UUID number(String words) {
        return UUID.nameUUIDFromBytes(("demo " + words).getBytes(StandardCharsets.UTF_8));
    }
}
