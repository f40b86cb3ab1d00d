package org.attune.kernel.plugin.admin;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.attune.api.page.PageNotice;
import org.attune.api.problem.ConflictException;
import org.attune.kernel.plugin.gate.PluginGate;
import org.jspecify.annotations.Nullable;

/** One plugin: how it stands, and the form of its settings. */
@Named("pluginPage")
@ViewScoped
public class PluginPage implements Serializable {

    private static final long serialVersionUID = 1L;

    /** A setting that somebody else has saved differently, while this form was open. */
    public record Difference(String label, String entered, String saved) implements Serializable {

        public String getLabel() {
            return label;
        }

        public String getEntered() {
            return entered;
        }

        public String getSaved() {
            return saved;
        }
    }

    @Inject
    PluginAdministration administration;

    @Inject
    PluginGate gate;

    @Inject
    PluginHistory history;

    private @Nullable String before;
    private transient @Nullable List<PluginHistory.Line> lines;

    private @Nullable String id;
    private @Nullable PluginView plugin;
    private List<Difference> differences = List.of();

    public void load() {
        plugin = administration.one(id);
    }

    public @Nullable String save() {
        PluginView shown = getPlugin();
        Map<String, @Nullable String> typed = new LinkedHashMap<>();
        shown.fields().forEach(field -> typed.put(field.getName(), field.getText()));
        FacesContext faces = FacesContext.getCurrentInstance();
        try {
            administration.save(shown.id(), typed, shown.stamp());
        } catch (ConflictException e) {
            showBoth(shown, administration.one(shown.id()));
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_WARN, e.getMessage(), null));
            return null;
        }
        gate.hearOfChanges();
        PageNotice.afterRedirect("Settings saved. They hold from now on.");
        return "/admin/plugin.xhtml?faces-redirect=true&id=" + shown.id();
    }

    /** What was entered stays in the form; saving again replaces what the other person saved, knowingly. */
    private void showBoth(PluginView entered, PluginView saved) {
        List<Difference> found = new ArrayList<>();
        for (FieldInput mine : entered.fields()) {
            saved.fields().stream()
                    .filter(theirs -> theirs.getName().equals(mine.getName()))
                    .filter(theirs -> !Objects.equals(theirs.getWords(), mine.getWords()))
                    .forEach(theirs -> found.add(new Difference(mine.getLabel(), mine.getWords(), theirs.getWords())));
        }
        differences = found;
        plugin = new PluginView(
                saved.id(),
                saved.title(),
                saved.version(),
                saved.description(),
                saved.state(),
                saved.reasons(),
                saved.stamp(),
                entered.fields());
    }

    /** What was changed, the newest first. */
    public List<PluginHistory.Line> getHistory() {
        return read().subList(0, Math.min(PluginHistory.PAGE, read().size()));
    }

    /** After which the older ones come; null where there are none. */
    public @Nullable UUID getOlder() {
        return read().size() > PluginHistory.PAGE
                ? read().get(PluginHistory.PAGE - 1).id()
                : null;
    }

    private List<PluginHistory.Line> read() {
        List<PluginHistory.Line> known = lines;
        if (known == null) {
            known = history.of(getPlugin().id(), position());
            lines = known;
        }
        return known;
    }

    /** One that is malformed begins at the newest. */
    private @Nullable UUID position() {
        try {
            return before == null ? null : UUID.fromString(before);
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }

    public @Nullable String getBefore() {
        return before;
    }

    public void setBefore(@Nullable String before) {
        this.before = before;
    }

    public PluginView getPlugin() {
        return Objects.requireNonNull(plugin, "load() comes first");
    }

    public List<Difference> getDifferences() {
        return differences;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
