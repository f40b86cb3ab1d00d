package org.attune.api.page;

import java.io.Serializable;
import java.util.UUID;
import org.attune.api.problem.NotFoundException;
import org.attune.api.validation.Ids;
import org.jspecify.annotations.Nullable;

/**
 * What the bean of a page with a form has: the form's own number, and what the form is about. The form carries the number in a hidden
 * field, because its view may be gone when it arrives a second time:
 * {@code <h:inputHidden id="submission" value="#{page.submission}"/>}.
 */
public abstract class FormPage implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The same when the form is sent again, so that what it makes is made once; see {@code Submissions}. */
    protected UUID submission = UUID.randomUUID();

    /** What the form is about; null until the address was read, and where it makes something new. */
    protected @Nullable UUID id;

    /** @return what the form is about; null where it makes something new */
    public @Nullable UUID getId() {
        return id;
    }

    /** @return the form's number */
    public String getSubmission() {
        return submission.toString();
    }

    /**
     * @param submission as the form carried it
     * @throws NotFoundException where it is no id
     */
    public void setSubmission(@Nullable String submission) {
        this.submission = Ids.of(submission);
    }
}
