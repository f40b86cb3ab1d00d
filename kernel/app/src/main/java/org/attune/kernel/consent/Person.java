package org.attune.kernel.consent;

import java.util.UUID;

/**
 * Somebody who may be asked.
 *
 * @param id the contact
 * @param email empty where we hold none
 * @param mobile empty where we hold none
 * @param holdsResponsibility parental responsibility: care of a child alone does not let one consent
 * @param self whether this is the child or young person themselves
 */
public record Person(
        UUID id, String name, String relation, String email, String mobile, boolean holdsResponsibility, boolean self) {

    public UUID getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    /** "Leanne Marsh (mother)". */
    public String getWithRelation() {
        return relation.isEmpty() ? name : name + " (" + relation.toLowerCase(java.util.Locale.UK) + ")";
    }
}
