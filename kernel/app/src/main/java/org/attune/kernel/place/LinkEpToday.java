package org.attune.kernel.place;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What pages of settings say about the link EP and the district; asked once for a page. */
@Named("linkEpToday")
@RequestScoped
public class LinkEpToday {

    @Inject
    LinkEpDirectory directory;

    private final Map<UUID, List<LinkEpView>> known = new HashMap<>();
    private final Map<UUID, String> districts = new HashMap<>();
    private @Nullable List<LinkEpView> mine;

    /** Null where nobody is. */
    public @Nullable LinkEpView of(UUID settingId) {
        return known
                .computeIfAbsent(settingId, id -> directory.today(id).stream().toList())
                .stream()
                .findFirst()
                .orElse(null);
    }

    /** Empty where the setting lies in none. */
    public String district(UUID settingId) {
        return districts.computeIfAbsent(settingId, id -> directory.district(id).orElse(""));
    }

    /** Of the settings that the present user belongs to. */
    public List<LinkEpView> getMine() {
        List<LinkEpView> found = mine;
        if (found == null) {
            found = directory.mine();
            mine = found;
        }
        return found;
    }
}
