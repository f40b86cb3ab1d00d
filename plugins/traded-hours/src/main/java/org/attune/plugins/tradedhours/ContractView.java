package org.attune.plugins.tradedhours;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.attune.api.invoice.Money;
import org.attune.api.time.London;
import org.jspecify.annotations.Nullable;

/**
 * An agreement as somebody may see it.
 *
 * @param what what is bought, for example "3 blocks: Block of six hours"
 * @param ranOut whether it was not answered in time
 * @param answer who agreed or declined, when; empty where nobody did
 * @param ended why it was declined or withdrawn; empty otherwise
 * @param uses what was used, for one who pays as they go
 */
public record ContractView(
        UUID id,
        int version,
        UUID settingId,
        String setting,
        AcademicYear year,
        ContractKind kind,
        String reference,
        ContractState state,
        boolean ranOut,
        String what,
        int minutes,
        Money net,
        Money vat,
        int instalments,
        String text,
        String sent,
        @Nullable LocalDate openUntil,
        String answer,
        String orderNumber,
        String ended,
        @Nullable UUID accountId,
        List<ContractUse> uses) {

    public String title() {
        return reference.isEmpty() ? "Draft of an agreement" : "Agreement " + reference;
    }

    public String stateWords() {
        return ranOut ? "Not answered in time" : state.words();
    }

    public String tone() {
        return ranOut ? "stop" : state.tone();
    }

    public String time() {
        return Hours.words(minutes);
    }

    public String timeFigure() {
        return Hours.figure(minutes);
    }

    public Money gross() {
        return net.plus(vat);
    }

    public String instalmentsWords() {
        return Instalments.words(instalments);
    }

    public String openUntilWords() {
        return London.wordsOrNothing(openUntil);
    }

    public boolean draft() {
        return state == ContractState.DRAFT;
    }

    public boolean waits() {
        return state == ContractState.SENT && !ranOut;
    }

    public boolean agreed() {
        return state == ContractState.AGREED;
    }

    /** Whether it can be withdrawn: also one that ran out, so that another can be sent. */
    public boolean withdrawable() {
        return state == ContractState.SENT;
    }

    public boolean asTheyGo() {
        return kind == ContractKind.PAY_AS_YOU_GO;
    }

    /** Whether something was used that no invoice asks for. */
    public boolean toInvoice() {
        return uses.stream().anyMatch(use -> !use.isInvoiced());
    }

    public String usedWords() {
        return Hours.words(uses.stream().mapToInt(ContractUse::getMinutes).sum());
    }
}
