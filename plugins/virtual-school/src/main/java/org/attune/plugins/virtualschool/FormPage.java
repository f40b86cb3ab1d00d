package org.attune.plugins.virtualschool;

import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What each form of this plugin has: its own number, and what it is about. */
abstract class FormPage implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The same when the form is sent again, so that it counts once. */
    protected UUID submission = UUID.randomUUID();

    protected @Nullable UUID id;

    public @Nullable UUID getId() {
        return id;
    }

    public String getSubmission() {
        return submission.toString();
    }

    public void setSubmission(String submission) {
        this.submission = UUID.fromString(submission);
    }
}
