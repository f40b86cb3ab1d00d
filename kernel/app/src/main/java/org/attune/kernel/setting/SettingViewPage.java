package org.attune.kernel.setting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.attune.api.validation.Ids;
import org.jspecify.annotations.Nullable;

/** The page of one setting. */
@Named("settingView")
@RequestScoped
public class SettingViewPage {

    @Inject
    SettingService settings;

    private @Nullable String id;
    private @Nullable SettingDetails details;

    public void load() {
        details = settings.get(Ids.of(id));
    }

    public SettingDetails getDetails() {
        return Objects.requireNonNull(details);
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
