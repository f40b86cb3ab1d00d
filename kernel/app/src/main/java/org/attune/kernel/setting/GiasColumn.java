package org.attune.kernel.setting;

import org.attune.kernel.csv.Columns;

/**
 * The columns of the register's download that we keep, by name: their positions change from year to year, and columns come
 * and go. Without one that is required there is no telling whose row it is; where another is missing, what we hold stays.
 */
enum GiasColumn implements Columns.Titled {
    URN("URN", GiasValue.URN, true),
    LA_CODE("LA (code)", GiasValue.LA_CODE, true),
    ESTABLISHMENT_NUMBER("EstablishmentNumber", GiasValue.NUMBER, false),
    NAME("EstablishmentName", GiasValue.NAME, true),
    TYPE("TypeOfEstablishment (name)", GiasValue.TEXT, false),
    STATUS("EstablishmentStatus (name)", GiasValue.STATUS, true),
    OPEN_DATE("OpenDate", GiasValue.DATE, false),
    CLOSE_DATE("CloseDate", GiasValue.DATE, false),
    PHASE("PhaseOfEducation (name)", GiasValue.TEXT, false),
    LOW_AGE("StatutoryLowAge", GiasValue.NUMBER, false),
    HIGH_AGE("StatutoryHighAge", GiasValue.NUMBER, false),
    PUPILS("NumberOfPupils", GiasValue.NUMBER, false),
    UKPRN("UKPRN", GiasValue.UKPRN, false),
    STREET("Street", GiasValue.TEXT, false),
    LOCALITY("Locality", GiasValue.TEXT, false),
    ADDRESS3("Address3", GiasValue.TEXT, false),
    TOWN("Town", GiasValue.TEXT, false),
    COUNTY("County (name)", GiasValue.TEXT, false),
    POSTCODE("Postcode", GiasValue.TEXT, false),
    TELEPHONE("TelephoneNum", GiasValue.TEXT, false),
    HEAD_TITLE("HeadTitle (name)", GiasValue.TEXT, false),
    HEAD_FIRST_NAME("HeadFirstName", GiasValue.TEXT, false),
    HEAD_LAST_NAME("HeadLastName", GiasValue.TEXT, false),
    DISTRICT("DistrictAdministrative (name)", GiasValue.TEXT, false);

    private final String title;
    private final GiasValue value;
    private final boolean required;

    GiasColumn(String title, GiasValue value, boolean required) {
        this.title = title;
        this.value = value;
        this.required = required;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public boolean isRequired() {
        return required;
    }

    GiasValue value() {
        return value;
    }
}
