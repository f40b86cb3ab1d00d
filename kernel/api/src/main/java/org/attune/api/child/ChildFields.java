package org.attune.api.child;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What {@code <a:child>}, the fields by which a child is found, asks: a part of its page's bean. Everything is as it was typed, and null
 * or empty where nothing was.
 */
public final class ChildFields implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable String givenName;
    private @Nullable String familyName;
    private @Nullable LocalDate dateOfBirth;

    /** @return whom it names */
    public TypedChild typed() {
        return new TypedChild(givenName, familyName, dateOfBirth);
    }

    /** @return the given name */
    public @Nullable String getGivenName() {
        return givenName;
    }

    /** @param givenName the given name */
    public void setGivenName(@Nullable String givenName) {
        this.givenName = givenName;
    }

    /** @return the family name */
    public @Nullable String getFamilyName() {
        return familyName;
    }

    /** @param familyName the family name */
    public void setFamilyName(@Nullable String familyName) {
        this.familyName = familyName;
    }

    /** @return the date of birth */
    public @Nullable LocalDate getDateOfBirth() {
        return dateOfBirth;
    }

    /** @param dateOfBirth the date of birth */
    public void setDateOfBirth(@Nullable LocalDate dateOfBirth) {
        this.dateOfBirth = dateOfBirth;
    }
}
