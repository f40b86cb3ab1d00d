package org.attune.api.child;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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

    @Column(name = "pronouns")
    private String pronouns = "";

    @Column(name = "date_of_birth")
    private LocalDate dateOfBirth;

    @Column(name = "upn")
    private @Nullable String upn;

    @Column(name = "upn_in_doubt")
    private boolean upnInDoubt;

    @Column(name = "search_text")
    private String searchText = "";

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "setting_id", referencedColumnName = "id")
    @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id", insertable = false, updatable = false)
    private @Nullable Setting setting;

    @Column(name = "setting_since")
    private @Nullable LocalDate settingSince;

    @Column(name = "year_offset")
    private int yearOffset;

    @Enumerated(EnumType.STRING)
    @Column(name = "sen_status")
    private SenStatus senStatus = SenStatus.NONE;

    @Column(name = "sen_since")
    private @Nullable LocalDate senSince;

    @Column(name = "home_languages")
    private String homeLanguages = "";

    @Column(name = "interpreter_needed")
    private boolean interpreterNeeded;

    @Column(name = "interpreter_language")
    private String interpreterLanguage = "";

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

    /** @return the pronouns they use; may be empty */
    public String getPronouns() {
        return pronouns;
    }

    /** @param pronouns the pronouns they use; may be empty */
    public void setPronouns(String pronouns) {
        this.pronouns = pronouns;
    }

    /** @return the unique pupil number of the Department for Education, 13 characters; null where it is not known */
    public @Nullable String getUpn() {
        return upn;
    }

    /** @param upn the unique pupil number of the Department for Education, 13 characters; null where it is not known */
    public void setUpn(@Nullable String upn) {
        this.upn = upn;
    }

    /** @return whether another record has the same number, and it is to be found out whose it is */
    public boolean isUpnInDoubt() {
        return upnInDoubt;
    }

    /** @param upnInDoubt whether another record has the same number, and it is to be found out whose it is */
    public void setUpnInDoubt(boolean upnInDoubt) {
        this.upnInDoubt = upnInDoubt;
    }

    /** @return the first day at the present setting; null where it is not known */
    public @Nullable LocalDate getSettingSince() {
        return settingSince;
    }

    /** @param settingSince the first day at the present setting; null where it is not known */
    public void setSettingSince(@Nullable LocalDate settingSince) {
        this.settingSince = settingSince;
    }

    /** @return how many years above the year group of their age they are taught; negative for below */
    public int getYearOffset() {
        return yearOffset;
    }

    /** @param yearOffset how many years above the year group of their age they are taught; negative for below */
    public void setYearOffset(int yearOffset) {
        this.yearOffset = yearOffset;
    }

    /** @return what special educational help they have today */
    public SenStatus getSenStatus() {
        return senStatus;
    }

    /** @param senStatus what special educational help they have today */
    public void setSenStatus(SenStatus senStatus) {
        this.senStatus = senStatus;
    }

    /** @return the first day of that help; null where it is not known */
    public @Nullable LocalDate getSenSince() {
        return senSince;
    }

    /** @param senSince the first day of that help; null where it is not known */
    public void setSenSince(@Nullable LocalDate senSince) {
        this.senSince = senSince;
    }

    /** @return the languages spoken at home, the first one first, with a comma between them; may be empty */
    public String getHomeLanguages() {
        return homeLanguages;
    }

    /** @param homeLanguages the languages spoken at home, the first one first, with a comma between them; may be empty */
    public void setHomeLanguages(String homeLanguages) {
        this.homeLanguages = homeLanguages;
    }

    /** @return whether the family needs an interpreter */
    public boolean isInterpreterNeeded() {
        return interpreterNeeded;
    }

    /** @param interpreterNeeded whether the family needs an interpreter */
    public void setInterpreterNeeded(boolean interpreterNeeded) {
        this.interpreterNeeded = interpreterNeeded;
    }

    /** @return into which language; may be empty */
    public String getInterpreterLanguage() {
        return interpreterLanguage;
    }

    /** @param interpreterLanguage into which language; may be empty */
    public void setInterpreterLanguage(String interpreterLanguage) {
        this.interpreterLanguage = interpreterLanguage;
    }

    /** @return the preferred or given name, and the family name */
    public String getFullName() {
        return (preferredName.isEmpty() ? givenName : preferredName) + " " + familyName;
    }
}
