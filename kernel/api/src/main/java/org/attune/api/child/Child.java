package org.attune.api.child;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.attune.api.persistence.TenantEntity;
import org.attune.api.setting.Setting;
import org.jspecify.annotations.Nullable;

/**
 * A child or young person aged 0 to 25.
 */
@Entity
@Table(name = "child", schema = "attune")
public class Child extends TenantEntity {

    @Column(name = "given_name")
    private String givenName = "";

    @Column(name = "family_name")
    private String familyName = "";

    @Column(name = "preferred_name")
    private String preferredName = "";

    @Column(name = "date_of_birth")
    private LocalDate dateOfBirth;

    @Column(name = "search_text")
    private String searchText = "";

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "setting_id", referencedColumnName = "id")
    @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id", insertable = false, updatable = false)
    private @Nullable Setting setting;

    /** @return their given name or names */
    public String getGivenName() {
        return givenName;
    }

    /** @param givenName their given name or names */
    public void setGivenName(String givenName) {
        this.givenName = givenName;
    }

    /** @return their family name */
    public String getFamilyName() {
        return familyName;
    }

    /** @param familyName their family name */
    public void setFamilyName(String familyName) {
        this.familyName = familyName;
    }

    /** @return the name they like to be called by; may be empty */
    public String getPreferredName() {
        return preferredName;
    }

    /** @param preferredName the name they like to be called by; may be empty */
    public void setPreferredName(String preferredName) {
        this.preferredName = preferredName;
    }

    /** @return their date of birth */
    public LocalDate getDateOfBirth() {
        return dateOfBirth;
    }

    /** @param dateOfBirth their date of birth */
    public void setDateOfBirth(LocalDate dateOfBirth) {
        this.dateOfBirth = dateOfBirth;
    }

    /** @return all their names in lower case without accents: what the search looks in */
    public String getSearchText() {
        return searchText;
    }

    /** @param searchText all their names in lower case without accents: what the search looks in */
    public void setSearchText(String searchText) {
        this.searchText = searchText;
    }

    /** @return the setting they attend; null for a child at none */
    public @Nullable Setting getSetting() {
        return setting;
    }

    /** @param setting the setting they attend; null for a child at none */
    public void setSetting(@Nullable Setting setting) {
        this.setting = setting;
    }

    /** @return the preferred or given name, and the family name */
    public String getFullName() {
        return (preferredName.isEmpty() ? givenName : preferredName) + " " + familyName;
    }
}
