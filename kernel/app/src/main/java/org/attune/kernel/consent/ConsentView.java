package org.attune.kernel.consent;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.attune.api.time.London;
import org.jspecify.annotations.Nullable;

/**
 * Consent for one request, as the service and the setting see it.
 *
 * @param child the child's name
 * @param holders those with parental responsibility
 */
public record ConsentView(
        UUID requestId,
        UUID childId,
        String child,
        String dateOfBirth,
        ConsentSummary summary,
        List<Line> lines,
        List<Sent> sent,
        List<Person> holders) {

    /**
     * One purpose.
     *
     * @param detail who answered, how and when; empty where nobody has
     * @param scan the signed form; null where there is none
     * @param said the newest answer of each, where more than one person has answered
     */
    public record Line(
            String purpose,
            String title,
            String question,
            int number,
            boolean required,
            boolean verbal,
            ConsentState state,
            String detail,
            @Nullable String note,
            @Nullable UUID scan,
            List<String> said) {

        static Line of(Consent consent, List<ConsentAnswer> answers) {
            ConsentWording wording = consent.getWording();
            return new Line(
                    consent.getPurpose(),
                    wording.getTitle(),
                    wording.getQuestion(),
                    wording.getNumber(),
                    wording.isRequired(),
                    wording.isVerbal(),
                    consent.stateOn(London.today()),
                    detail(consent),
                    consent.getWitnessNote(),
                    consent.getDocumentId(),
                    said(answers));
        }

        private static List<String> said(List<ConsentAnswer> answers) {
            Collection<ConsentAnswer> newest =
                    ConsentOutcome.newestOfEach(answers).values();
            return newest.size() < 2
                    ? List.of()
                    : newest.stream()
                            .map(answer -> answer.getName() + " said " + (answer.isAgreed() ? "yes" : "no") + ", "
                                    + London.words(answer.getAnsweredAt()))
                            .toList();
        }

        private static String detail(Consent consent) {
            ConsentMethod method = consent.getMethod();
            if (consent.getGiverName() == null || method == null) {
                return "";
            }
            String until = consent.getState() == ConsentState.GIVEN && consent.getEndsOn() != null
                    ? ", until " + London.words(consent.getEndsOn())
                    : "";
            String ended = consent.getEndReason() == null || consent.getState() != ConsentState.EXPIRED
                    ? ""
                    : ". " + consent.getEndReason().getTitle();
            return consent.getGiverName() + ", " + method.getWords() + ", "
                    + London.wordsOrNothing(consent.getAnsweredAt()) + until + ended;
        }

        public String getPurpose() {
            return purpose;
        }

        public String getTitle() {
            return title;
        }

        public String getQuestion() {
            return question;
        }

        public int getNumber() {
            return number;
        }

        public ConsentState getState() {
            return state;
        }

        public String getDetail() {
            return detail;
        }

        public @Nullable String getNote() {
            return note;
        }

        public List<String> getSaid() {
            return said;
        }

        public @Nullable UUID getScan() {
            return scan;
        }

        public boolean isVerbal() {
            return verbal;
        }

        public boolean isContested() {
            return state == ConsentState.CONTESTED;
        }

        public boolean isGiven() {
            return state == ConsentState.GIVEN;
        }
    }

    /** A link that was sent. */
    public record Sent(String to, String words, String state, String tone) {

        /** @param answered whether this person has answered, by whatever way */
        static Sent of(ConsentInvitation invitation, @Nullable Person person, boolean answered, Instant now) {
            String to = person == null ? "Somebody no longer on the record" : person.getWithRelation();
            String when = "Link sent " + London.wordsOrNothing(invitation.getCreatedAt());
            String until = ", works until " + London.words(invitation.getExpiresAt());
            if (answered) {
                return new Sent(to, invitation.opens(now) ? when + until : when, "Answered", "ok");
            }
            if (invitation.getState() == InvitationState.DEAD) {
                return new Sent(to, when, "Link closed", "stop");
            }
            return invitation.opens(now)
                    ? new Sent(to, when + until, "Waiting for an answer", "wait")
                    : new Sent(to, when, "Link run out", "stop");
        }

        public String getTo() {
            return to;
        }

        public String getWords() {
            return words;
        }

        public String getState() {
            return state;
        }

        public String getTone() {
            return tone;
        }
    }

    public UUID getRequestId() {
        return requestId;
    }

    public UUID getChildId() {
        return childId;
    }

    public String getChild() {
        return child;
    }

    public String getDateOfBirth() {
        return dateOfBirth;
    }

    public ConsentSummary getSummary() {
        return summary;
    }

    public List<Line> getLines() {
        return lines;
    }

    public List<Sent> getSent() {
        return sent;
    }

    public List<Person> getHolders() {
        return holders;
    }

    /** Those who can get a link. */
    public List<Person> getReachable() {
        return holders.stream().filter(person -> !person.email().isEmpty()).toList();
    }

    public List<Line> getGiven() {
        return lines.stream().filter(Line::isGiven).toList();
    }

    /** What may be agreed to by word of mouth. */
    public List<Line> getSpoken() {
        return lines.stream().filter(Line::isVerbal).toList();
    }

    public boolean isContested() {
        return lines.stream().anyMatch(Line::isContested);
    }

    /** The kind of panel that shows it: ok, wait or stop. */
    public String getTone() {
        return summary.getTone();
    }
}
