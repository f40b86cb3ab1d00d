package org.attune.kernel.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;
import java.util.UUID;
import org.attune.kernel.web.Ids;
import org.jspecify.annotations.Nullable;

/** A setting in the form of an account, by its id. */
@RequestScoped
@FacesConverter(value = "attune.SettingChoice", managed = true)
public class SettingChoiceConverter implements Converter<SettingChoice> {

    @Inject
    AccountDirectory directory;

    @Override
    public @Nullable SettingChoice getAsObject(FacesContext faces, UIComponent component, @Nullable String value) {
        UUID id = Ids.orNull(value);
        return id == null ? null : directory.setting(id);
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, @Nullable SettingChoice value) {
        return value == null ? "" : value.id().toString();
    }
}
