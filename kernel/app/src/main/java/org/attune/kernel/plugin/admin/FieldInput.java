package org.attune.kernel.plugin.admin;

import java.io.Serializable;
import java.util.List;
import org.attune.kernel.plugin.settings.SettingField;
import org.attune.kernel.plugin.settings.SettingKind;
import org.jspecify.annotations.Nullable;

/** A field of the form of settings: what it asks, and what was entered. */
public final class FieldInput implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String name;
    private final String label;
    private final String help;
    private final SettingKind kind;
    private final List<SettingField.Choice> choices;
    private @Nullable String text;

    FieldInput(SettingField field, String text) {
        this.name = field.name();
        this.label = field.label();
        this.help = field.help();
        this.kind = field.kind();
        this.choices = List.copyOf(field.choices());
        this.text = text;
    }

    public String getName() {
        return name;
    }

    public String getLabel() {
        return label;
    }

    public String getHelp() {
        return kind == SettingKind.LIST ? (help + " Put each on a line of its own.").strip() : help;
    }

    /** For the page, which has a field for each kind. */
    public String getKind() {
        return kind.name();
    }

    public List<SettingField.Choice> getChoices() {
        return choices;
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }

    public boolean isChecked() {
        return Boolean.parseBoolean(text);
    }

    public void setChecked(boolean checked) {
        this.text = String.valueOf(checked);
    }

    /** The value as it reads in a sentence or a table. */
    public String getWords() {
        String value = text == null ? "" : text;
        if (kind == SettingKind.YES_NO) {
            return isChecked() ? "Yes" : "No";
        }
        return choices.stream()
                .filter(choice -> choice.value().equals(value))
                .map(SettingField.Choice::label)
                .findFirst()
                .orElse(value.isEmpty() ? "Nothing" : value.replace("\n", ", "));
    }
}
