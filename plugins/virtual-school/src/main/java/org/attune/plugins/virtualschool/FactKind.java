package org.attune.plugins.virtualschool;

import static org.attune.plugins.virtualschool.FactTopic.FINDING;
import static org.attune.plugins.virtualschool.FactTopic.PLACEMENT;
import static org.attune.plugins.virtualschool.FactTopic.RESPONSIBILITY;
import static org.attune.plugins.virtualschool.FactTopic.STATUS;

import java.util.Arrays;
import java.util.List;

/** What can be recorded. The law is that of England: the Children Act 1989, unless another is named. */
public enum FactKind {
    CARE_ORDER(STATUS, "Care order (section 31)"),
    INTERIM_CARE_ORDER(STATUS, "Interim care order (section 38)"),
    PLACEMENT_ORDER(STATUS, "Placement order (Adoption and Children Act 2002, section 21)"),
    ACCOMMODATED(STATUS, "Accommodated by agreement (section 20)"),
    REMANDED(STATUS, "Remanded (Legal Aid, Sentencing and Punishment of Offenders Act 2012, section 91)"),
    EMERGENCY_PROTECTION(STATUS, "Emergency protection order (section 44)"),
    ADOPTED(STATUS, "Previously in care, adopted"),
    SPECIAL_GUARDIANSHIP(STATUS, "Previously in care, special guardianship order"),
    CHILD_ARRANGEMENTS(STATUS, "Previously in care, child arrangements order"),

    MOTHER(RESPONSIBILITY, "Their mother"),
    OTHER_PARENT(RESPONSIBILITY, "Their father or second parent, by marriage, registration, agreement or order"),
    ADOPTER(RESPONSIBILITY, "They adopted the child"),
    SPECIAL_GUARDIAN(RESPONSIBILITY, "Special guardian"),
    LIVES_WITH_ORDER(RESPONSIBILITY, "A child arrangements order says that the child lives with them"),
    OTHER_ORDER(RESPONSIBILITY, "Another order of a court"),

    COMPETENT(FINDING, "Under 16, and found Gillick competent for this decision"),
    LACKS_CAPACITY(FINDING, "16 or over, and found to lack capacity for this decision"),

    FOSTER_CARE(PLACEMENT, "With foster carers"),
    FAMILY_OR_FRIENDS(PLACEMENT, "With family or friends as foster carers"),
    RESIDENTIAL(PLACEMENT, "In a children’s home or residential school"),
    WITH_PARENTS(PLACEMENT, "With their parents, under a care order"),
    ADOPTIVE(PLACEMENT, "With prospective adopters"),
    SUPPORTED(PLACEMENT, "In supported accommodation"),
    OTHER_PLACE(PLACEMENT, "Somewhere else");

    private final FactTopic topic;
    private final String words;

    FactKind(FactTopic topic, String words) {
        this.topic = topic;
        this.words = words;
    }

    public FactTopic topic() {
        return topic;
    }

    /** What people read. */
    public String words() {
        return words;
    }

    /** Those of a topic, in their order. */
    static List<FactKind> of(FactTopic topic) {
        return Arrays.stream(values()).filter(one -> one.topic == topic).toList();
    }

    /** Under which the authority has parental responsibility and may say how far others meet theirs (section 33). */
    boolean isOrder() {
        return this == CARE_ORDER || this == INTERIM_CARE_ORDER || this == PLACEMENT_ORDER;
    }

    /** For children who were in care before and are no longer. */
    boolean isAfterCare() {
        return this == ADOPTED || this == SPECIAL_GUARDIANSHIP || this == CHILD_ARRANGEMENTS;
    }
}
