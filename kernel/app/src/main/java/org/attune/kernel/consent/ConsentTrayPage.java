package org.attune.kernel.consent;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.attune.kernel.web.ListPosition;
import org.jspecify.annotations.Nullable;

/** Every open request with where its consent stands; filters and how far one has come stand in the address. */
@Named("consentTray")
@RequestScoped
public class ConsentTrayPage {

    private static final int STEP = 50;

    @Inject
    ConsentTray tray;

    private @Nullable String state;
    private String setting = "";
    private @Nullable String after;
    private ConsentTray.Page page = new ConsentTray.Page(List.of(), null);

    public void load() {
        page = tray.open(chosen(), setting, after, STEP);
    }

    /** What is no state is as if nothing was chosen. */
    private @Nullable ConsentState chosen() {
        return Arrays.stream(ConsentState.values())
                .filter(one -> one.name().equals(state))
                .findFirst()
                .orElse(null);
    }

    public List<TrayLine> getLines() {
        return page.lines();
    }

    public @Nullable String getNext() {
        return page.next();
    }

    public boolean isFirst() {
        return ListPosition.of(after) == null;
    }

    public boolean isFiltered() {
        return chosen() != null || !setting.isBlank();
    }

    public ConsentState[] getStates() {
        return ConsentState.values();
    }

    public @Nullable String getState() {
        return state;
    }

    public void setState(@Nullable String state) {
        this.state = state;
    }

    public String getSetting() {
        return setting;
    }

    public void setSetting(@Nullable String setting) {
        this.setting = setting == null ? "" : setting.replaceAll("\\p{Cntrl}", "");
    }

    public @Nullable String getAfter() {
        return after;
    }

    public void setAfter(@Nullable String after) {
        this.after = after;
    }
}
