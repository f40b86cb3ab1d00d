package org.attune.api.setting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.attune.api.persistence.TenantEntity;
import org.jspecify.annotations.Nullable;

/**
 * A school, nursery, college or children's centre that an authority works with.
 */
@Entity
@Table(name = "setting", schema = "attune")
public class Setting extends TenantEntity {

    @Column(name = "urn")
    private @Nullable Integer urn;

    @Column(name = "la_code")
    private @Nullable Integer laCode;

    @Column(name = "establishment_number")
    private @Nullable Integer establishmentNumber;

    @Column(name = "name")
    private String name = "";

    @Column(name = "type")
    private String type = "";

    @Column(name = "phase")
    private String phase = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private SettingStatus status = SettingStatus.OPEN;

    @Column(name = "opened_on")
    private @Nullable LocalDate openedOn;

    @Column(name = "closed_on")
    private @Nullable LocalDate closedOn;

    @Column(name = "low_age")
    private @Nullable Integer lowAge;

    @Column(name = "high_age")
    private @Nullable Integer highAge;

    @Column(name = "pupils")
    private @Nullable Integer pupils;

    @Column(name = "ukprn")
    private @Nullable String ukprn;

    @Column(name = "street")
    private String street = "";

    @Column(name = "locality")
    private String locality = "";

    @Column(name = "address3")
    private String address3 = "";

    @Column(name = "town")
    private String town = "";

    @Column(name = "county")
    private String county = "";

    @Column(name = "postcode")
    private String postcode = "";

    @Column(name = "telephone")
    private String telephone = "";

    @Column(name = "head")
    private String head = "";

    @Column(name = "district")
    private String district = "";

    @Column(name = "search_text")
    private String searchText = "";

    /** @return the unique reference number of the national register; null for a setting without one */
    public @Nullable Integer getUrn() {
        return urn;
    }

    /** @param urn the unique reference number of the national register; null for a setting without one */
    public void setUrn(@Nullable Integer urn) {
        this.urn = urn;
    }

    /** @return the DfE number of the authority it lies in; null where unknown */
    public @Nullable Integer getLaCode() {
        return laCode;
    }

    /** @param laCode the DfE number of the authority it lies in; null where unknown */
    public void setLaCode(@Nullable Integer laCode) {
        this.laCode = laCode;
    }

    /** @return its number within the authority; null where unknown */
    public @Nullable Integer getEstablishmentNumber() {
        return establishmentNumber;
    }

    /** @param establishmentNumber its number within the authority; null where unknown */
    public void setEstablishmentNumber(@Nullable Integer establishmentNumber) {
        this.establishmentNumber = establishmentNumber;
    }

    /** @return its name */
    public String getName() {
        return name;
    }

    /** @param name its name */
    public void setName(String name) {
        this.name = name;
    }

    /** @return its type in the words of the register, for example "Community school" */
    public String getType() {
        return type;
    }

    /** @param type its type in the words of the register, for example "Community school" */
    public void setType(String type) {
        this.type = type;
    }

    /** @return its phase of education in the words of the register */
    public String getPhase() {
        return phase;
    }

    /** @param phase its phase of education in the words of the register */
    public void setPhase(String phase) {
        this.phase = phase;
    }

    /** @return whether it is open */
    public SettingStatus getStatus() {
        return status;
    }

    /** @param status whether it is open */
    public void setStatus(SettingStatus status) {
        this.status = status;
    }

    /** @return the day it opened; null where unknown */
    public @Nullable LocalDate getOpenedOn() {
        return openedOn;
    }

    /** @param openedOn the day it opened; null where unknown */
    public void setOpenedOn(@Nullable LocalDate openedOn) {
        this.openedOn = openedOn;
    }

    /** @return the day it closed; null while it is open */
    public @Nullable LocalDate getClosedOn() {
        return closedOn;
    }

    /** @param closedOn the day it closed; null while it is open */
    public void setClosedOn(@Nullable LocalDate closedOn) {
        this.closedOn = closedOn;
    }

    /** @return the youngest age in years; null where unknown */
    public @Nullable Integer getLowAge() {
        return lowAge;
    }

    /** @param lowAge the youngest age in years; null where unknown */
    public void setLowAge(@Nullable Integer lowAge) {
        this.lowAge = lowAge;
    }

    /** @return the oldest age in years; null where unknown */
    public @Nullable Integer getHighAge() {
        return highAge;
    }

    /** @param highAge the oldest age in years; null where unknown */
    public void setHighAge(@Nullable Integer highAge) {
        this.highAge = highAge;
    }

    /** @return the number on roll; null where unknown */
    public @Nullable Integer getPupils() {
        return pupils;
    }

    /** @param pupils the number on roll; null where unknown */
    public void setPupils(@Nullable Integer pupils) {
        this.pupils = pupils;
    }

    /** @return the UK provider reference number; null where it has none */
    public @Nullable String getUkprn() {
        return ukprn;
    }

    /** @param ukprn the UK provider reference number; null where it has none */
    public void setUkprn(@Nullable String ukprn) {
        this.ukprn = ukprn;
    }

    /** @return the first line of its address; may be empty */
    public String getStreet() {
        return street;
    }

    /** @param street the first line of its address; may be empty */
    public void setStreet(String street) {
        this.street = street;
    }

    /** @return the second line; may be empty */
    public String getLocality() {
        return locality;
    }

    /** @param locality the second line; may be empty */
    public void setLocality(String locality) {
        this.locality = locality;
    }

    /** @return the third line; may be empty */
    public String getAddress3() {
        return address3;
    }

    /** @param address3 the third line; may be empty */
    public void setAddress3(String address3) {
        this.address3 = address3;
    }

    /** @return its town; may be empty */
    public String getTown() {
        return town;
    }

    /** @param town its town; may be empty */
    public void setTown(String town) {
        this.town = town;
    }

    /** @return its county; may be empty */
    public String getCounty() {
        return county;
    }

    /** @param county its county; may be empty */
    public void setCounty(String county) {
        this.county = county;
    }

    /** @return its postcode; may be empty */
    public String getPostcode() {
        return postcode;
    }

    /** @param postcode its postcode; may be empty */
    public void setPostcode(String postcode) {
        this.postcode = postcode;
    }

    /** @return its telephone number; may be empty */
    public String getTelephone() {
        return telephone;
    }

    /** @param telephone its telephone number; may be empty */
    public void setTelephone(String telephone) {
        this.telephone = telephone;
    }

    /** @return the name of its head; may be empty */
    public String getHead() {
        return head;
    }

    /** @param head the name of its head; may be empty */
    public void setHead(String head) {
        this.head = head;
    }

    /** @return the district council area it lies in; may be empty */
    public String getDistrict() {
        return district;
    }

    /** @param district the district council area it lies in; may be empty */
    public void setDistrict(String district) {
        this.district = district;
    }

    /** @return its name, town, postcode and URN in lower case: what the search looks in */
    public String getSearchText() {
        return searchText;
    }

    /** @param searchText its name, town, postcode and URN in lower case: what the search looks in */
    public void setSearchText(String searchText) {
        this.searchText = searchText;
    }
}
