package org.attune.kernel.child.merge;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import org.attune.api.child.Child;
import org.attune.api.child.SenStatus;
import org.attune.api.setting.Setting;
import org.attune.api.time.London;
import org.jspecify.annotations.Nullable;

/** What stands in a field of a record: as people read it, and as it is kept for the way back. */
enum MergeField {
    GIVEN_NAME("Given name", Child::getGivenName, Child::getGivenName),
    FAMILY_NAME("Family name", Child::getFamilyName, Child::getFamilyName),
    PREFERRED_NAME("Likes to be called", Child::getPreferredName, Child::getPreferredName),
    PRONOUNS("Pronouns", Child::getPronouns, Child::getPronouns),
    DATE_OF_BIRTH("Date of birth", child -> London.words(child.getDateOfBirth()), child -> child.getDateOfBirth()
            .toString()),
    UPN("UPN", child -> text(child.getUpn()), child -> text(child.getUpn())),
    SETTING("School or setting", MergeField::settingWords, MergeField::settingKept),
    SEN("Special educational needs", MergeField::senWords, MergeField::senKept),
    LANGUAGES("Languages", MergeField::languageWords, MergeField::languagesKept);

    /** No field that people fill in can hold it. */
    private static final String BETWEEN = "\u001f";

    private final String label;
    private final Function<Child, String> words;
    private final Function<Child, String> kept;

    MergeField(String label, Function<Child, String> words, Function<Child, String> kept) {
        this.label = label;
        this.words = words;
        this.kept = kept;
    }

    String label() {
        return label;
    }

    String words(Child child) {
        return words.apply(child);
    }

    String kept(Child child) {
        return kept.apply(child);
    }

    /**
     * @param settings finds a setting by its id
     */
    void put(Child child, String value, Function<UUID, @Nullable Setting> settings) {
        String[] parts = value.split(BETWEEN, -1);
        switch (this) {
            case GIVEN_NAME -> child.setGivenName(value);
            case FAMILY_NAME -> child.setFamilyName(value);
            case PREFERRED_NAME -> child.setPreferredName(value);
            case PRONOUNS -> child.setPronouns(value);
            case DATE_OF_BIRTH -> child.setDateOfBirth(LocalDate.parse(value));
            case UPN -> child.setUpn(value.isEmpty() ? null : value);
            case SETTING -> {
                child.setSetting(parts[0].isEmpty() ? null : settings.apply(UUID.fromString(parts[0])));
                child.setSettingSince(day(parts[1]));
                child.setYearOffset(Integer.parseInt(parts[2]));
            }
            case SEN -> {
                child.setSenStatus(SenStatus.valueOf(parts[0]));
                child.setSenSince(day(parts[1]));
            }
            case LANGUAGES -> {
                child.setHomeLanguages(parts[0]);
                child.setInterpreterNeeded(Boolean.parseBoolean(parts[1]));
                child.setInterpreterLanguage(parts[2]);
            }
        }
    }

    private static String settingWords(Child child) {
        Setting setting = child.getSetting();
        return setting == null ? "No setting" : setting.getName();
    }

    private static String settingKept(Child child) {
        Setting setting = child.getSetting();
        return (setting == null ? "" : setting.getId().toString())
                + BETWEEN
                + text(child.getSettingSince())
                + BETWEEN
                + child.getYearOffset();
    }

    private static String senWords(Child child) {
        return child.getSenStatus().words();
    }

    private static String senKept(Child child) {
        return child.getSenStatus().name() + BETWEEN + text(child.getSenSince());
    }

    private static String languageWords(Child child) {
        return child.getHomeLanguages()
                + (child.isInterpreterNeeded() ? ", interpreter " + child.getInterpreterLanguage() : "");
    }

    private static String languagesKept(Child child) {
        return child.getHomeLanguages()
                + BETWEEN
                + child.isInterpreterNeeded()
                + BETWEEN
                + child.getInterpreterLanguage();
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static @Nullable LocalDate day(String value) {
        return value.isEmpty() ? null : LocalDate.parse(value);
    }
}
