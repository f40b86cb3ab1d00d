package org.attune.kernel.practitioner;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The columns of the file for checking everybody at once, in the order in which we write them. They are read by title. */
enum RegisterColumn {
    NUMBER("HCPC number", true),
    NAME("Name", false),
    MODALITY("Modality", false),
    STATUS("Status", true),
    EXPIRES("Expires on", true),
    CHECKED("Checked on", true),
    NOTE("Note", false);

    private final String title;
    private final boolean required;

    RegisterColumn(String title, boolean required) {
        this.title = title;
        this.required = required;
    }

    String title() {
        return title;
    }

    boolean isRequired() {
        return required;
    }

    static List<String> titles() {
        return Arrays.stream(values()).map(RegisterColumn::title).toList();
    }

    static Optional<RegisterColumn> titled(String title) {
        return Arrays.stream(values())
                .filter(column -> column.title.equalsIgnoreCase(title.strip()))
                .findFirst();
    }
}
