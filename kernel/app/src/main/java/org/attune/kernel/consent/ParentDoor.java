package org.attune.kernel.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.attune.api.tenancy.CurrentAuthority;
import org.attune.kernel.consent.CodeCheck.Result;
import org.attune.kernel.consent.ConsentSession.Unsent;
import org.attune.kernel.tenancy.Actor;
import org.attune.kernel.tenancy.Tenancy;
import org.jspecify.annotations.Nullable;

/** The only way for the parents' pages to what lies behind: with a link, then with a code, and always as that invitation. */
@ApplicationScoped
public class ParentDoor {

    @Inject
    ParentLinks links;

    @Inject
    ParentCodes codes;

    @Inject
    ParentConsent parents;

    @Inject
    ConsentSession session;

    @Inject
    LinkGuesses guesses;

    @Inject
    CurrentAuthority authority;

    @Inject
    Tenancy tenancy;

    /** What a link leads to. One that leads nowhere is counted, and after too many of them none leads anywhere. */
    Optional<ParentLink> look(@Nullable String token) {
        if (token == null || guesses.areTooMany()) {
            return Optional.empty();
        }
        Optional<ParentLink> link = links.find(token);
        if (link.isEmpty()) {
            guesses.another();
        }
        return link;
    }

    /** Begins anew with this link and sends the first code. */
    CodeSent begin(ParentLink link) {
        session.begin(authority.get().id(), link.id());
        return as(link, () -> codes.send(link.id()));
    }

    /** The link that this browser has begun with, if it still opens. */
    Optional<ParentLink> current() {
        UUID invitation = session.invitationAt(authority.get().id());
        return invitation == null ? Optional.empty() : links.find(invitation).filter(ParentLink::opens);
    }

    CodeSent anotherCode(ParentLink link) {
        return as(link, () -> codes.send(link.id()));
    }

    CodeCheck check(ParentLink link, String code, @Nullable LocalDate dateOfBirth) {
        CodeCheck check = as(link, () -> codes.check(link.id(), code, dateOfBirth));
        if (check.result() == Result.RIGHT) {
            session.verified();
        } else if (check.result() == Result.LINK_CLOSED) {
            session.end();
        }
        return check;
    }

    /**
     * The questions, with what was chosen so far in place of what was answered before; nothing before the code was right. What
     * was chosen is looked at first: where it is sent meanwhile, what is kept has it.
     */
    Optional<ParentQuestions> questions() {
        return verified().map(link -> {
            Unsent unsent = session.unsent();
            return as(link, () -> parents.questions(link.id())).with(unsent.answers(), unsent.signature());
        });
    }

    /** Remembers one answer until all are sent. */
    void choose(Question question, boolean agreed) {
        session.choose(question.purpose(), agreed);
    }

    /** Remembers the name below them. */
    void sign(String name) {
        session.sign(name);
    }

    /** Sends what was chosen, under the name that was typed. Without one, nothing was chosen or it was sent already. */
    void send() {
        verified().ifPresent(link -> {
            Unsent unsent = session.unsent();
            if (!unsent.isComplete()) {
                return;
            }
            as(link, () -> {
                parents.answer(link.id(), unsent.answers(), unsent.signature());
                return true;
            });
            session.forgetUnsent();
        });
    }

    /** What this person answered, as a PDF to keep; nothing before the code was right, or before anything was sent. */
    Optional<byte[]> copy() {
        return verified().flatMap(link -> as(link, () -> parents.copy(link.id())));
    }

    /** Whether something was chosen that is not sent yet. */
    boolean hasUnsent() {
        return !session.unsent().answers().isEmpty();
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
