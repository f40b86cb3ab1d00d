package org.attune.kernel.plugin.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attune.api.problem.ConflictException;
import org.attune.api.problem.InvalidException;
import org.attune.api.problem.NotFoundException;
import org.attune.api.problem.RefusedException;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.kernel.plugin.InstalledPlugin;
import org.attune.kernel.plugin.PluginHost;
import org.attune.kernel.plugin.contents.PluginContents;
import org.attune.kernel.plugin.contents.PluginPart;
import org.attune.kernel.plugin.gate.PluginActivation;
import org.attune.kernel.plugin.settings.SettingsOutcome;
import org.attune.kernel.plugin.settings.SettingsSchema;
import org.attune.kernel.plugin.settings.SettingsSchemas;
import org.jspecify.annotations.Nullable;

/** What an administrator may do about plugins. The database's trigger audits each change and tells servers of it. */
@ApplicationScoped
@Transactional
public class PluginAdministration {

    @Inject
    EntityManager em;

    @Inject
    SettingsSchemas schemas;

    @Inject
    PluginHistory history;

    @Inject
    PluginContents contents;

    /** Every installed plugin, as it stands for this authority. */
    @Requires(Permission.MANAGE_PLUGINS)
    public List<PluginView> all() {
        Map<String, PluginActivation> decided = em.createQuery(
                        "select a from PluginActivation a", PluginActivation.class)
                .getResultStream()
                .collect(Collectors.toMap(PluginActivation::getPluginId, Function.identity()));
        return PluginHost.get().all().stream()
                .map(plugin -> view(plugin, decided.get(plugin.id())))
                .toList();
    }

    /** @throws NotFoundException where there is none with this id */
    @Requires(Permission.MANAGE_PLUGINS)
    public PluginView one(@Nullable String pluginId) {
        InstalledPlugin plugin = installed(pluginId);
        return view(plugin, decided(plugin).orElse(null));
    }

    /** Everything that it adds; none where it could not be loaded. */
    @Requires(Permission.MANAGE_PLUGINS)
    public List<PluginPart> parts(@Nullable String pluginId) {
        return contents.of(installed(pluginId));
    }

    /** @param stamp as it was when the page was opened */
    @Requires(Permission.MANAGE_PLUGINS)
    public void turn(String pluginId, boolean on, int stamp) {
        InstalledPlugin plugin = installed(pluginId);
        if (on && !plugin.isRunning()) {
            throw new RefusedException(
                    "plugin-left-out",
                    "It cannot be switched on, because it cannot be used. The reasons are on its page.");
        }
        PluginActivation activation = toChange(plugin, stamp);
        if (activation.isEnabled() != on) {
            activation.setEnabled(on);
            history.switched(activation);
        }
    }

    /**
     * @param typed what was entered, by the name of the setting
     * @param stamp as it was when the form was opened
     * @throws InvalidException where a value cannot be used
     * @throws ConflictException where somebody else has saved since
     */
    @Requires(Permission.MANAGE_PLUGINS)
    public void save(String pluginId, Map<String, @Nullable String> typed, int stamp) {
        InstalledPlugin plugin = installed(pluginId);
        SettingsSchema schema = schemas.of(pluginId).orElseThrow(PluginAdministration::notThere);
        SettingsOutcome outcome = schema.fromTexts(typed);
        Record settings = outcome.settings();
        if (settings == null) {
            throw new InvalidException(outcome.problems().stream()
                    .map(problem -> new InvalidException.FieldError(problem.field(), problem.message()))
                    .toList());
        }
        PluginActivation activation = toChange(plugin, stamp);
        String before = activation.getSettings();
        activation.setSettings(schema.toJson(settings));
        history.changed(activation, before);
    }

    private PluginActivation toChange(InstalledPlugin plugin, int stamp) {
        Optional<PluginActivation> decided = decided(plugin);
        if (decided.map(PluginActivation::getVersion).orElse(0) != stamp) {
            throw new ConflictException(
                    "Somebody else has changed “" + plugin.title() + "” since you opened this page.");
        }
        return decided.orElseGet(() -> {
            PluginActivation first = new PluginActivation(plugin.id());
            em.persist(first);
            return first;
        });
    }

    private Optional<PluginActivation> decided(InstalledPlugin plugin) {
        return em.createQuery("select a from PluginActivation a where a.pluginId = :plugin", PluginActivation.class)
                .setParameter("plugin", plugin.id())
                .getResultStream()
                .findFirst();
    }

    private PluginView view(InstalledPlugin plugin, @Nullable PluginActivation decided) {
        Optional<SettingsSchema> schema = schemas.of(plugin.id()).filter(s -> plugin.isRunning());
        Optional<SettingsOutcome> settings =
                schema.map(s -> s.fromJson(decided == null ? "{}" : decided.getSettings()));
        List<String> reasons = Stream.concat(
                        plugin.reasons().stream(),
                        settings.stream()
                                .flatMap(outcome -> outcome.problems().stream())
                                .map(problem -> "Its settings need attention: " + problem.message() + "."))
                .toList();
        boolean enabled = decided != null && decided.isEnabled();
        return new PluginView(
                plugin.id(),
                plugin.title(),
                plugin.version(),
                plugin.description(),
                PluginState.of(enabled, reasons.isEmpty()),
                reasons,
                decided == null ? 0 : decided.getVersion(),
                schema.map(s -> fields(s, settings.orElseThrow())).orElse(List.of()));
    }

    /** Settings that can no longer be used are entered anew, beginning with the defaults. */
    private static List<FieldInput> fields(SettingsSchema schema, SettingsOutcome settings) {
        Record values = settings.settings();
        Map<String, String> texts = schema.toTexts(values == null ? schema.defaults() : values);
        return schema.fields().stream()
                .map(field -> new FieldInput(field, texts.getOrDefault(field.name(), "")))
                .toList();
    }

    private static InstalledPlugin installed(@Nullable String pluginId) {
        return PluginHost.get().find(pluginId == null ? "" : pluginId).orElseThrow(PluginAdministration::notThere);
    }

    private static NotFoundException notThere() {
        return new NotFoundException("There is no such service option.");
    }
}
