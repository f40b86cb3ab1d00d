package org.attune.plugins.virtualschool;

import org.attune.api.page.FormPage;
import org.attune.api.validation.Ids;
import org.attune.api.work.WorkedFields;
import org.jspecify.annotations.Nullable;

/** What a form asks about work that was done: when, by whom, and how long it took where that is counted. */
abstract class CountedFormPage extends FormPage {

    private static final long serialVersionUID = 1L;

    /** When, by whom, and how long it took. */
    protected final WorkedFields fields = new WorkedFields();

    private boolean counted;
    private @Nullable String work = "";
    private @Nullable String because;

    void counts(boolean itsTime) {
        counted = itsTime;
    }

    CountedTime.Typed time() {
        return new CountedTime.Typed(Ids.orNull(work), fields.getTime(), because);
    }

    public boolean isCounted() {
        return counted;
    }

    public @Nullable String getWork() {
        return work;
    }

    public void setWork(@Nullable String work) {
        this.work = work;
    }

    public @Nullable String getBecause() {
        return because;
    }

    public void setBecause(@Nullable String because) {
        this.because = because;
    }

    public WorkedFields getFields() {
        return fields;
    }
}
