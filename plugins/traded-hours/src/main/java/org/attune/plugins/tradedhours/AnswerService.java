package org.attune.plugins.tradedhours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.attune.api.notice.Notices;
import org.attune.api.notice.Recipient;
import org.attune.api.plugin.PluginSettings;
import org.attune.api.problem.ForbiddenException;
import org.attune.api.problem.NotFoundException;
import org.attune.api.problem.RefusedException;
import org.attune.api.security.CurrentUser;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.security.Role;
import org.attune.api.time.London;
import org.attune.api.validation.Entered;
import org.jspecify.annotations.Nullable;

/** The setting's side of agreements: somebody who signs in for it agrees, with their name for a signature, or declines. */
@ApplicationScoped
@Transactional
public class AnswerService {

    private static final int NAME = 120;
    private static final int NUMBER = 40;
    private static final int REASON = 1000;
    private static final List<Recipient> OFFICE =
            List.of(new Recipient.Holders(Role.PRINCIPAL), new Recipient.Holders(Role.BUSINESS_SUPPORT));

    @Inject
    EntityManager em;

    @Inject
    ContractBooking booking;

    @Inject
    Notices notices;

    @Inject
    PluginSettings settings;

    @Inject
    CurrentUser user;

    /** What somebody typed who agrees. */
    public record Agreeing(
            @Nullable String name,
            @Nullable AnswersAs as,
            @Nullable String orderNumber,
            boolean mayAgree) {}

    /**
     * Agrees: the hours are on the setting's account at once, and its invoices are drafted. Twice changes nothing.
     *
     * @throws RefusedException where it was answered, withdrawn, or is too late
     */
    @Requires(Permission.VIEW_OWN_SERVICE)
    public void agree(@Nullable UUID id, Agreeing typed) {
        UUID me = person();
        Contract contract = own(id);
        requireOpen(contract);
        TradedHoursSettings rules = settings.get(TradedHoursSettings.class);
        Entered entered = new Entered();
        String name = entered.line("name", typed.name(), NAME, "Enter your name: it stands for your signature");
        AnswersAs as = typed.as();
        entered.check(as != null, "as", "Choose what you are at the setting");
        entered.check(
                as == null || as == AnswersAs.HEAD || rules.whoAgrees() != WhoAgrees.HEAD,
                "as",
                "Here the head of a setting agrees: ask them to sign in and do it");
        String number = entered.optionalLine("orderNumber", typed.orderNumber(), NUMBER);
        entered.check(
                !number.isEmpty() || !rules.orderNumberNeeded(), "orderNumber", "Enter your purchase order number");
        entered.check(typed.mayAgree(), "mayAgree", "Tick this if it is so: otherwise ask somebody who may agree");
        entered.done();
        agreed(contract, new Answer(me, name, as == null ? AnswersAs.OTHER : as, number));
        notices.tell(ContractNotices.agreed(contract), OFFICE);
    }

    /** Books it and keeps the answer. */
    void agreed(Contract contract, Answer answer) {
        contract.agreed(answer, booking.book(contract, answer), London.now());
        em.flush();
    }

    /** Declines it, with a reason. */
    @Requires(Permission.VIEW_OWN_SERVICE)
    public void decline(@Nullable UUID id, @Nullable String because) {
        UUID me = person();
        Contract contract = own(id);
        requireOpen(contract);
        Entered entered = new Entered();
        String reason = entered.optional("declineBecause", because, REASON);
        entered.check(!reason.isEmpty(), "declineBecause", "Say why, in a few words: the service reads it");
        entered.done();
        contract.declined(me, user.getDisplayName(), reason, London.now());
        em.flush();
        notices.tell(ContractNotices.declined(contract), OFFICE);
    }

    private static void requireOpen(Contract contract) {
        LocalDate today = AcademicYear.today();
        if (contract.getState() != ContractState.SENT) {
            throw new RefusedException(
                    "agreement-has-gone-on",
                    "This agreement has gone on meanwhile: "
                            + contract.getState().words() + ". Nothing was changed.");
        }
        if (contract.ranOut(today)) {
            throw new RefusedException(
                    "too-late",
                    "It could be answered until " + London.wordsOrNothing(contract.getOpenUntil())
                            + ". Nothing was changed. Ask the service to send another.");
        }
    }

    private Contract own(@Nullable UUID id) {
        Contract contract = id == null ? null : em.find(Contract.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (contract == null
                || contract.getState() == ContractState.DRAFT
                || !user.settingIds().contains(contract.getSetting().getId())) {
            throw new NotFoundException("There is no such agreement, or it is not your setting’s.");
        }
        return contract;
    }

    private UUID person() {
        UUID me = user.accountId();
        if (me == null) {
            throw new ForbiddenException("Agreements are answered by people who sign in, not by programs.");
        }
        return me;
    }
}
