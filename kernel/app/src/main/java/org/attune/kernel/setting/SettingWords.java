package org.attune.kernel.setting;

import org.attune.api.setting.SettingStatus;

/** How pages say what the register says. */
final class SettingWords {

    private SettingWords() {}

    static String of(SettingStatus status) {
        return switch (status) {
            case OPEN -> "Open";
            case PROPOSED_TO_CLOSE -> "Open, but proposed to close";
            case PROPOSED_TO_OPEN -> "Not yet open";
            case CLOSED -> "Closed";
        };
    }

    /** As the register itself writes it. */
    static String ofRegister(SettingStatus status) {
        return status == SettingStatus.PROPOSED_TO_OPEN ? "Proposed to open" : of(status);
    }

    static String tone(SettingStatus status) {
        return switch (status) {
            case OPEN -> "ok";
            case PROPOSED_TO_CLOSE, PROPOSED_TO_OPEN -> "wait";
            case CLOSED -> "neutral";
        };
    }
}
