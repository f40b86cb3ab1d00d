package org.attune.kernel.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attune.api.consent.ConsentNotNeeded;
import org.attune.api.event.DomainEvents;
import org.attune.api.invoice.InvoiceChanged;
import org.attune.api.invoice.InvoiceKind;
import org.attune.api.invoice.InvoiceLine;
import org.attune.api.invoice.InvoiceState;
import org.attune.api.problem.InvalidException;
import org.attune.api.problem.NotFoundException;
import org.attune.api.problem.RefusedException;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.setting.Setting;
import org.attune.api.tenancy.CurrentAuthority;
import org.attune.api.time.London;
import org.attune.api.validation.Text;
import org.attune.kernel.audit.AuditLog;
import org.jspecify.annotations.Nullable;

/** What the office does with an invoice. Each may be sent twice, and is done once. */
@ApplicationScoped
@Transactional
@Requires(Permission.MANAGE_SERVICE)
@ConsentNotNeeded("Sells time; no work with a child")
public class Issuing {

    @Inject
    EntityManager em;

    @Inject
    InvoiceLines lines;

    @Inject
    TermsService terms;

    @Inject
    CurrentAuthority authority;

    @Inject
    DomainEvents events;

    @Inject
    InvoiceNotices notices;

    @Inject
    AuditLog audit;

    /**
     * Gives a draft its number and its day: today. What was issued before stays as it is.
     *
     * @throws NotFoundException where there is no such invoice
     */
    public void issue(UUID id) {
        InvoiceDocument invoice = held(id);
        if (invoice.state() == InvoiceState.DRAFT) {
            issue(invoice);
            notices.issued(invoice);
        }
    }

    private void issue(InvoiceDocument document) {
        Setting setting = Objects.requireNonNull(em.find(Setting.class, document.settingId()));
        document.issue(
                London.today(), terms.get(), address(setting), authority.get().serviceName());
        em.flush();
        // Its number is the database's.
        em.refresh(document);
        tell(document);
    }

    /** As a letter has it. */
    private static String address(Setting setting) {
        return Stream.of(
                        setting.getName(),
                        setting.getStreet(),
                        setting.getLocality(),
                        setting.getAddress3(),
                        setting.getTown(),
                        setting.getCounty(),
                        setting.getPostcode())
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
    }

    /**
     * Notes what the finance system says. The same again changes nothing.
     *
     * @param reference what the finance system knows the payment by
     * @throws InvalidException naming each field that cannot be right
     * @throws RefusedException where it is no issued invoice, or was paid otherwise
     */
    public void pay(UUID id, @Nullable LocalDate paidOn, @Nullable String reference) {
        String as = Text.tidy(reference);
        InvoiceRules.checkPayment(paidOn, as);
        LocalDate day = Objects.requireNonNull(paidOn);
        InvoiceDocument invoice = held(id);
        if (invoice.isPaid(day, as)) {
            return;
        }
        if (invoice.state() != InvoiceState.ISSUED) {
            throw new RefusedException("not-to-be-paid", notToBePaid(invoice));
        }
        invoice.pay(day, as);
        em.flush();
        tell(invoice);
    }

    private static String notToBePaid(InvoiceDocument invoice) {
        return switch (invoice.state()) {
            case DRAFT -> "This is a draft. Issue it first.";
            case CANCELLED -> "This invoice was cancelled, so it cannot be paid. Look at its credit note.";
            default -> "This was marked as paid before, on another day or with another reference.";
        };
    }

    /**
     * Cancels an issued invoice, paid or not, with a credit note of the same amounts.
     *
     * @return the credit note's id; that of the first time where it was cancelled before
     * @throws InvalidException where no reason is given
     * @throws RefusedException where it is no issued invoice
     */
    public UUID cancel(UUID id, @Nullable String reason) {
        InvoiceDocument invoice = held(id);
        if (invoice.state() == InvoiceState.CANCELLED) {
            return em.createQuery("select d.id from InvoiceDocument d where d.creditsId = :id", UUID.class)
                    .setParameter("id", id)
                    .getSingleResult();
        }
        if (invoice.kind() != InvoiceKind.INVOICE || invoice.state() == InvoiceState.DRAFT) {
            throw new RefusedException("not-to-be-cancelled", "Only an invoice that was issued can be cancelled.");
        }
        String why = Text.tidy(reason);
        InvoiceRules.checkReason(why);
        List<InvoiceLine> negated = lines.of(id).stream()
                .map(line ->
                        new InvoiceLine(line.what(), line.minutes(), line.net().negated(), line.vat(), line.orderId()))
                .toList();
        InvoiceDocument note = invoice.credit(negated, why);
        em.persist(note);
        em.flush();
        lines.write(note.getId(), negated);
        em.flush();
        issue(note);
        invoice.cancel();
        em.flush();
        tell(invoice);
        return note.getId();
    }

    /** Removes a draft. It had no number, so none is missing. */
    public void remove(UUID id) {
        InvoiceDocument draft = held(id);
        if (draft.state() != InvoiceState.DRAFT) {
            throw new RefusedException("issued", "It was issued, so it stays. Cancel it with a credit note instead.");
        }
        em.remove(draft);
        em.flush();
    }

    private void tell(InvoiceDocument document) {
        events.publish(new InvoiceChanged(document.getId(), document.accountId(), document.scheme(), document.state()));
    }

    private InvoiceDocument held(UUID id) {
        InvoiceDocument found = em.find(InvoiceDocument.class, id);
        if (found == null) {
            audit.refused(InvoiceService.SUBJECT, id, null, "not here");
            throw new NotFoundException("There is no such invoice, or it is not yours.");
        }
        em.refresh(found, LockModeType.PESSIMISTIC_WRITE);
        return found;
    }
}
