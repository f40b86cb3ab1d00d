package org.attune.kernel.practitioner;

import java.util.Arrays;
import java.util.List;
import org.attune.kernel.csv.Columns;

/** The columns of the file for checking everybody at once, in the order in which we write them. They are read by title. */
enum RegisterColumn implements Columns.Titled {
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

    @Override
    public String title() {
        return title;
    }

    @Override
    public boolean isRequired() {
        return required;
    }

    static List<String> titles() {
        return Arrays.stream(values()).map(RegisterColumn::title).toList();
    }
}
