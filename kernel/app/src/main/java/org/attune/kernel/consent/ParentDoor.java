package org.attune.kernel.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.attune.api.tenancy.CurrentAuthority;
import org.attune.kernel.audit.AuditLog;
import org.attune.kernel.consent.CodeCheck.Result;
import org.attune.kernel.tenancy.Actor;
import org.attune.kernel.tenancy.Tenancy;
import org.jspecify.annotations.Nullable;

/** The only way for the parents' pages to what lies behind: with a link, then with a code, and always as that invitation. */
@ApplicationScoped
public class ParentDoor {

    @Inject
    ParentConsent parents;

    @Inject
    ConsentSession session;

    @Inject
    CurrentAuthority authority;

    @Inject
    Tenancy tenancy;

    @Inject
    AuditLog audit;

    /** What a link leads to. One that leads nowhere is in the audit. */
    Optional<ParentLink> look(@Nullable String token) {
        Optional<ParentLink> link = token == null ? Optional.empty() : parents.find(token);
        if (link.isEmpty()) {
            audit.refused("a link about consent that does not exist");
        }
        return link;
    }

    /** Begins anew with this link and sends the first code. */
    CodeSent begin(ParentLink link) {
        session.begin(authority.get().id(), link.id());
        return as(link, () -> parents.sendCode(link.id()));
    }

    /** The link that this browser has begun with, if it still opens. */
    Optional<ParentLink> current() {
        UUID invitation = session.invitationAt(authority.get().id());
        return invitation == null ? Optional.empty() : parents.find(invitation).filter(ParentLink::opens);
    }

    CodeSent anotherCode(ParentLink link) {
        return as(link, () -> parents.sendCode(link.id()));
    }

    CodeCheck check(ParentLink link, String code, @Nullable LocalDate dateOfBirth) {
        CodeCheck check = as(link, () -> parents.check(link.id(), code, dateOfBirth));
        if (check.result() == Result.RIGHT) {
            session.verified();
        } else if (check.result() == Result.LINK_CLOSED) {
            session.end();
        }
        return check;
    }

    /** The questions, with what was chosen so far in place of what was answered before; nothing before the code was right. */
    Optional<ParentQuestions> questions() {
        return verified().map(link -> {
            ParentQuestions all = as(link, () -> parents.questions(link.id()));
            return new ParentQuestions(
                    all.parent(),
                    all.child(),
                    all.until(),
                    all.questions().stream()
                            .map(question -> question.with(
                                    session.answers().getOrDefault(question.purpose(), question.answer())))
                            .toList());
        });
    }

    /** Remembers one answer until all are sent. */
    void choose(Question question, boolean agreed) {
        session.answers().put(question.purpose(), agreed);
    }

    /** Sends what was chosen. */
    void send() {
        verified().ifPresent(link -> {
            Map<String, Boolean> chosen = new HashMap<>(session.answers());
            as(link, () -> {
                parents.answer(link.id(), chosen);
                return true;
            });
            session.answers().clear();
        });
    }

    /** Whether something was chosen that is not sent yet. */
    boolean hasUnsent() {
        return !session.answers().isEmpty();
    }

    private Optional<ParentLink> verified() {
        return session.isVerified() ? current() : Optional.empty();
    }

    private <T> T as(ParentLink link, Callable<T> work) {
        try {
            return tenancy.as(Actor.parent(link.id(), link.name()), Tenancy.NO_EPOCH, work);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
