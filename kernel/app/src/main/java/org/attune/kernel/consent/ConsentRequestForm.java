package org.attune.kernel.consent;

import jakarta.inject.Inject;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.attune.kernel.document.Scan;
import org.attune.kernel.web.Ids;
import org.jspecify.annotations.Nullable;

/** What every form of staff about one request's consent has: the request in its address, and what is known about it. */
public abstract class ConsentRequestForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    StaffConsent consents;

    private @Nullable String id;
    private @Nullable String person;
    private final Map<String, String> choices = new HashMap<>();
    private transient @Nullable ConsentView view;

    /** Answers 404 where the request is not for this reader. */
    public void open() {
        getView();
    }

    public ConsentView getView() {
        if (view == null) {
            view = consents.view(request());
        }
        return view;
    }

    UUID request() {
        return Ids.of(id);
    }

    @Nullable UUID personId() {
        return Ids.orNull(person);
    }

    /** What a radio button says that stands for yes or no; null where none was chosen. */
    @Nullable Boolean yes(String field) {
        String choice = choices.getOrDefault(field, "");
        return choice.isEmpty() ? null : Boolean.valueOf(choice.equals("yes"));
    }

    /** One byte more than is allowed is enough to refuse the rest; empty where nothing was chosen. */
    static byte[] content(@Nullable Part file) {
        if (file == null) {
            return new byte[0];
        }
        try (InputStream in = file.getInputStream()) {
            return in.readNBytes(Scan.MAX_BYTES + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable String getPerson() {
        return person;
    }

    public void setPerson(@Nullable String person) {
        this.person = person;
    }

    /** Radio buttons, "yes" or "no", by the name of their field. */
    public Map<String, String> getChoices() {
        return choices;
    }
}
