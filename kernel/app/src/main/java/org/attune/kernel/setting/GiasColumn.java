package org.attune.kernel.setting;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The columns of the register's download that we keep, by name: their positions change from year to year, and columns come
 * and go. Without one that is required there is no telling whose row it is; where another is missing, what we hold stays.
 */
enum GiasColumn {
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

    private static final Map<String, GiasColumn> BY_TITLE =
            Stream.of(values()).collect(Collectors.toMap(c -> key(c.title), c -> c));

    private final String title;
    private final GiasValue value;
    private final boolean required;

    GiasColumn(String title, GiasValue value, boolean required) {
        this.title = title;
        this.value = value;
        this.required = required;
    }

    /** The column with this title, whatever its case; null for one that we do not keep. */
    static @Nullable GiasColumn titled(String title) {
        return BY_TITLE.get(key(title));
    }

    String title() {
        return title;
    }

    boolean isRequired() {
        return required;
    }

    GiasValue value() {
        return value;
    }

    private static String key(String title) {
        return title.strip().toLowerCase(Locale.ROOT);
    }
}
