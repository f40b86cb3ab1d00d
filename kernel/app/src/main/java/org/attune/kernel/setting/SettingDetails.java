package org.attune.kernel.setting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.attune.api.setting.Setting;
import org.attune.api.setting.SettingStatus;
import org.jspecify.annotations.Nullable;

/**
 * Everything the page of one setting shows. Texts may be empty.
 *
 * @param address its lines, none of them empty
 * @param ages for example "3 to 11"; empty where unknown
 */
public record SettingDetails(
        UUID id,
        String name,
        SettingStatus status,
        @Nullable Integer urn,
        String type,
        String phase,
        String ages,
        @Nullable Integer pupils,
        List<String> address,
        String telephone,
        String head,
        String district,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate closedOn) {

    static SettingDetails of(Setting setting) {
        return new SettingDetails(
                setting.getId(),
                setting.getName(),
                setting.getStatus(),
                setting.getUrn(),
                setting.getType(),
                setting.getPhase(),
                ages(setting.getLowAge(), setting.getHighAge()),
                setting.getPupils(),
                Stream.of(
                                setting.getStreet(),
                                setting.getLocality(),
                                setting.getAddress3(),
                                setting.getTown(),
                                setting.getCounty(),
                                setting.getPostcode())
                        .filter(line -> !line.isEmpty())
                        .toList(),
                setting.getTelephone(),
                setting.getHead(),
                setting.getDistrict(),
                setting.getOpenedOn(),
                setting.getClosedOn());
    }

    /** Whether it is not closed. */
    public boolean isOpen() {
        return status != SettingStatus.CLOSED;
    }

    /** The status in words. */
    public String statusWords() {
        return SettingWords.of(status);
    }

    /** The colour of its tag. */
    public String tone() {
        return SettingWords.tone(status);
    }

    private static String ages(@Nullable Integer low, @Nullable Integer high) {
        return low == null || high == null ? "" : low + " to " + high;
    }
}
