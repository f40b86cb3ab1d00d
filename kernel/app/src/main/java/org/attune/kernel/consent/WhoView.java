package org.attune.kernel.consent;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.attune.api.time.London;
import org.jspecify.annotations.Nullable;

/**
 * Who decides about one request, for staff.
 *
 * @param grown whether the young person is 16 or over
 * @param candidates people on the record who may be given standing
 * @param mayAssess whether this reader may record assessments
 */
public record WhoView(
        UUID requestId,
        String child,
        String age,
        boolean grown,
        List<Decision> decisions,
        List<Entry> standings,
        List<Entry> assessments,
        List<Person> candidates,
        @Nullable Person themselves,
        boolean mayAssess) {

    /**
     * One purpose.
     *
     * @param who names with the capacity in which they decide; empty where nobody on the record may
     * @param why in a sentence
     */
    public record Decision(String purpose, String title, List<String> who, String why) {
        public String getPurpose() {
            return purpose;
        }

        public String getTitle() {
            return title;
        }

        public List<String> getWho() {
            return who;
        }

        public String getWhy() {
            return why;
        }
    }

    /**
     * Something recorded.
     *
     * @param live whether it still says something; an entry that is can be ended where it is a standing
     */
    public record Entry(UUID id, String title, String detail, String note, boolean live) {
        public UUID getId() {
            return id;
        }

        public String getTitle() {
            return title;
        }

        public String getDetail() {
            return detail;
        }

        public String getNote() {
            return note;
        }

        public boolean isLive() {
            return live;
        }
    }

    static WhoView of(UUID request, List<Consent> asked, Deciders.Facts facts, boolean mayAssess) {
        return new WhoView(
                request,
                facts.child().getFullName(),
                "Aged " + London.age(facts.child().getDateOfBirth()),
                facts.isGrown(),
                asked.stream().map(consent -> decision(consent, facts)).toList(),
                facts.standings().stream()
                        .map(one -> entry(one, facts.people()))
                        .toList(),
                assessments(asked, facts),
                facts.people().stream().filter(StaffDeciders::mayBeGiven).toList(),
                facts.themselves(),
                mayAssess);
    }

    private static Decision decision(Consent consent, Deciders.Facts facts) {
        Map<Person, Giver> deciding = facts.deciding(consent.getPurpose());
        return new Decision(
                consent.getPurpose(),
                consent.getWording().getTitle(),
                deciding.entrySet().stream()
                        .map(one -> one.getKey().getWithRelation() + ", "
                                + one.getValue().getWords())
                        .toList(),
                why(facts, consent.getPurpose()));
    }

    private static String why(Deciders.Facts facts, String purpose) {
        if (facts.isGrown()) {
            return Boolean.TRUE.equals(facts.lacking(purpose))
                    ? "The young person was found to lack capacity for this decision, so those responsible for them decide in their best interests."
                    : "From 16 the young person decides.";
        }
        return Boolean.TRUE.equals(facts.competent(purpose))
                ? "The child was found Gillick competent for this decision, so they decide."
                : "Under 16, those with parental responsibility decide, and people with a delegation or a care order.";
    }

    private static Entry entry(ConsentStanding standing, List<Person> people) {
        String name = people.stream()
                .filter(person -> person.id().equals(standing.getContactId()))
                .map(Person::getWithRelation)
                .findFirst()
                .orElse("Somebody no longer on the record");
        String until = standing.getEndsOn() == null ? "" : ", until " + London.words(standing.getEndsOn());
        return new Entry(
                standing.getId(),
                standing.getKind().getTitle() + ": " + name,
                "From " + standing.getGivenBy() + ", " + London.words(standing.getGivenOn()) + until,
                standing.getNote(),
                standing.isLive(London.today()));
    }

    private static List<Entry> assessments(List<Consent> asked, Deciders.Facts facts) {
        Map<String, String> titles = asked.stream()
                .collect(Collectors.toMap(
                        Consent::getPurpose, consent -> consent.getWording().getTitle()));
        List<Entry> entries = new ArrayList<>();
        facts.capacity()
                .forEach(one -> entries.add(new Entry(
                        one.getId(),
                        titles.getOrDefault(one.getPurpose(), one.getPurpose()) + ": "
                                + (one.isLacking() ? "lacks capacity" : "has capacity"),
                        "Mental Capacity Act, " + one.getAssessedBy() + ", " + London.words(one.getAssessedOn()),
                        one.getNote(),
                        true)));
        facts.gillick()
                .forEach(one -> entries.add(new Entry(
                        one.getId(),
                        titles.getOrDefault(one.getPurpose(), one.getPurpose()) + ": "
                                + (one.isCompetent() ? "Gillick competent" : "not Gillick competent"),
                        "Gillick, " + one.getAssessedBy() + ", " + London.words(one.getAssessedOn()),
                        one.getNote(),
                        true)));
        return entries;
    }

    public UUID getRequestId() {
        return requestId;
    }

    public String getChild() {
        return child;
    }

    public String getAge() {
        return age;
    }

    public boolean isGrown() {
        return grown;
    }

    public List<Decision> getDecisions() {
        return decisions;
    }

    public List<Entry> getStandings() {
        return standings;
    }

    public List<Entry> getAssessments() {
        return assessments;
    }

    public List<Person> getCandidates() {
        return candidates;
    }

    public @Nullable Person getThemselves() {
        return themselves;
    }

    public boolean isMayAssess() {
        return mayAssess;
    }
}
