package org.attune.plugins.virtualschool;

import java.util.List;
import java.util.UUID;
import org.attune.api.time.London;

/**
 * A child of the roll, for a page.
 *
 * @param socialWorker empty where nobody is named
 * @param missing what is not recorded, besides what decides who consents
 * @param mayKeep whether this reader records what is known of the child
 * @param mayAsk whether this reader asks for involvement
 * @param mayName whether this reader says who the social worker is
 */
public record ChildView(
        UUID id,
        String name,
        String born,
        String socialWorker,
        String socialWorkerId,
        Consenters consenters,
        List<Part> parts,
        List<RequestService.Line> requests,
        List<String> missing,
        boolean mayKeep,
        boolean mayAsk,
        boolean mayName) {

    /** What is recorded of a topic. */
    public record Part(FactTopic topic, List<Line> lines) {}

    /** Something recorded, in words. @param live whether it holds today */
    public record Line(
            UUID id, String words, String days, String evidence, String recordedBy, boolean live, boolean ended) {

        static Line of(Fact fact) {
            String who = fact.getWho().isEmpty() ? "" : fact.getWho() + ": ";
            String where = fact.getAuthority().isEmpty() ? "" : ", " + fact.getAuthority();
            return new Line(
                    fact.getId(),
                    who + fact.getKind().words() + where,
                    "From " + London.words(fact.getFrom())
                            + (fact.getUntil() == null ? "" : " until " + London.words(fact.getUntil())),
                    fact.getEvidence(),
                    "Seen on " + London.words(fact.getSeenOn()) + ", recorded by " + fact.getRecordedBy(),
                    fact.isLive(London.today()),
                    fact.getUntil() != null);
        }
    }
}
