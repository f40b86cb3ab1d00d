package org.attune.kernel.child;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import org.attune.kernel.time.London;
import org.attune.kernel.web.Ids;
import org.jspecify.annotations.Nullable;

/** The child's page. */
@Named("childView")
@RequestScoped
public class ChildPage {

    @Inject
    ChildService children;

    private @Nullable String id;
    private @Nullable ChildDetails details;

    /** Reads the child; called by the view once its parameter is in. */
    public void load() {
        details = children.details(Ids.of(id));
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public String getName() {
        return details == null ? "" : details.child().fullName();
    }

    public String getGivenName() {
        return details == null ? "" : details.child().givenName();
    }

    public String getFamilyName() {
        return details == null ? "" : details.child().familyName();
    }

    public String getPreferredName() {
        return details == null ? "" : details.child().preferredName();
    }

    public @Nullable LocalDate getDateOfBirth() {
        return details == null ? null : details.child().dateOfBirth();
    }

    /** @return in whole years today */
    public int getAge() {
        LocalDate born = getDateOfBirth();
        return born == null ? 0 : Period.between(born, London.today()).getYears();
    }

    public @Nullable UUID getSettingId() {
        return details == null ? null : details.child().settingId();
    }

    public @Nullable String getSettingName() {
        return details == null ? null : details.child().settingName();
    }

    public List<Contact> getContacts() {
        return details == null ? List.of() : details.contacts();
    }
}
