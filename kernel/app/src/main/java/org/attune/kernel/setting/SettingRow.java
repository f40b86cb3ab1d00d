package org.attune.kernel.setting;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.attune.api.setting.Setting;
import org.jspecify.annotations.Nullable;

/** A setting as the database's {@code attune.keep_settings} takes it: its columns by their names. */
record SettingRow(
        UUID id,
        int version,
        @Nullable Integer urn,
        @JsonProperty("la_code") @Nullable Integer laCode,
        @JsonProperty("establishment_number") @Nullable Integer establishmentNumber,
        String name,
        String type,
        String phase,
        String status,
        @JsonProperty("opened_on") @Nullable String openedOn,
        @JsonProperty("closed_on") @Nullable String closedOn,
        @JsonProperty("low_age") @Nullable Integer lowAge,
        @JsonProperty("high_age") @Nullable Integer highAge,
        @Nullable Integer pupils,
        @Nullable String ukprn,
        String street,
        String locality,
        String address3,
        String town,
        String county,
        String postcode,
        String telephone,
        String head,
        String district,
        @JsonProperty("search_text") String searchText) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static SettingRow of(Setting setting) {
        return new SettingRow(
                setting.getId(),
                setting.getVersion(),
                setting.getUrn(),
                setting.getLaCode(),
                setting.getEstablishmentNumber(),
                setting.getName(),
                setting.getType(),
                setting.getPhase(),
                setting.getStatus().name(),
                day(setting.getOpenedOn()),
                day(setting.getClosedOn()),
                setting.getLowAge(),
                setting.getHighAge(),
                setting.getPupils(),
                setting.getUkprn(),
                setting.getStreet(),
                setting.getLocality(),
                setting.getAddress3(),
                setting.getTown(),
                setting.getCounty(),
                setting.getPostcode(),
                setting.getTelephone(),
                setting.getHead(),
                setting.getDistrict(),
                setting.getSearchText());
    }

    static String json(List<SettingRow> rows) {
        try {
            return JSON.writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
