package org.attune.kernel.plugin.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.attune.api.security.CurrentUser;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.time.London;
import org.attune.kernel.plugin.gate.PluginActivation;
import org.attune.kernel.plugin.settings.SettingsSchema;
import org.attune.kernel.plugin.settings.SettingsSchemas;
import org.jspecify.annotations.Nullable;

/** Who changed which setting of a service option when, in words. */
@ApplicationScoped
@Transactional
public class PluginHistory {

    static final int PAGE = 20;

    @Inject
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    SettingsSchemas schemas;

    /** A setting that was changed. */
    public record Change(String label, String before, String after) {}

    /** Somebody's change: of the switch, or of settings. */
    public record Line(UUID id, String when, String who, String what, List<Change> changes) {}

    /** Newest first, one more than a page where there are older ones; before: the id of the last one seen, or null. */
    @Requires(Permission.MANAGE_PLUGINS)
    public List<Line> of(String pluginId, @Nullable UUID before) {
        var query = em.createQuery(
                        "select c from PluginChange c where c.pluginId = :plugin"
                                + (before == null ? "" : " and c.id < :before") + " order by c.id desc",
                        PluginChange.class)
                .setParameter("plugin", pluginId);
        if (before != null) {
            query.setParameter("before", before);
        }
        SettingsSchema schema = schemas.of(pluginId).orElse(null);
        return query.setMaxResults(PAGE + 1).getResultList().stream()
                .map(change -> line(change, schema))
                .toList();
    }

    /** The switch was turned. */
    void switched(PluginActivation activation) {
        PluginChange.Kind kind = activation.isEnabled() ? PluginChange.Kind.ON : PluginChange.Kind.OFF;
        keep(activation, kind, activation.getSettings());
    }

    /** The settings became what they are. */
    void changed(PluginActivation activation, String before) {
        keep(activation, PluginChange.Kind.SETTINGS, before);
    }

    private void keep(PluginActivation activation, PluginChange.Kind kind, String before) {
        em.persist(new PluginChange(
                activation.getPluginId(), kind, user.getDisplayName(), before, activation.getSettings()));
    }

    private static Line line(PluginChange change, @Nullable SettingsSchema schema) {
        var at = Objects.requireNonNull(change.getCreatedAt(), "kept");
        List<Change> changes = schema == null ? List.of() : changes(schema, change);
        String what =
                switch (change.getKind()) {
                    case ON -> "Switched on";
                    case OFF -> "Switched off";
                    case SETTINGS -> changes.isEmpty() ? "Settings saved as they were" : "Settings changed";
                };
        return new Line(change.getId(), London.words(at) + " at " + London.time(at), change.getWho(), what, changes);
    }

    /** Settings that the plugin has no more are passed over: nobody could say what they were. */
    private static List<Change> changes(SettingsSchema schema, PluginChange change) {
        Map<String, String> before = texts(schema, change.getBefore());
        Map<String, String> after = texts(schema, change.getAfter());
        List<Change> changes = new ArrayList<>();
        schema.fields().forEach(field -> {
            FieldInput was = new FieldInput(field, before.getOrDefault(field.name(), ""));
            FieldInput is = new FieldInput(field, after.getOrDefault(field.name(), ""));
            if (!was.getWords().equals(is.getWords())) {
                changes.add(new Change(field.label(), was.getWords(), is.getWords()));
            }
        });
        return changes;
    }

    private static Map<String, String> texts(SettingsSchema schema, String json) {
        Record values = schema.fromJson(json).settings();
        return schema.toTexts(values == null ? schema.defaults() : values);
    }
}
