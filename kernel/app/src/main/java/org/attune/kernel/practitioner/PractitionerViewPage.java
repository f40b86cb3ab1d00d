package org.attune.kernel.practitioner;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.attune.api.validation.Ids;
import org.jspecify.annotations.Nullable;

/** One practitioner's page, for those who keep practitioners. */
@Named("practitioner")
@RequestScoped
@SuppressWarnings("NullAway.Init") // The page's view action loads it.
public class PractitionerViewPage {

    @Inject
    PractitionerDirectory directory;

    private @Nullable String id;
    private PractitionerView view;

    public void load() {
        view = directory.get(Ids.of(id));
    }

    public PractitionerView getView() {
        return view;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
