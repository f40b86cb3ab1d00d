package org.attune.kernel.plugin.contents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attune.api.deadline.DeadlineRules;
import org.attune.api.diary.AppointmentKinds;
import org.attune.api.notice.NoticeKind;
import org.attune.api.notice.NoticeKinds;
import org.attune.api.plugin.NavigationProvider;
import org.attune.api.plugin.PanelProvider;
import org.attune.api.plugin.ScheduledTask;
import org.attune.api.security.Permission;
import org.attune.api.security.Role;
import org.attune.api.wording.TextSource;
import org.attune.api.workload.WorkSource;
import org.attune.kernel.plugin.InstalledPlugin;
import org.attune.kernel.plugin.cdi.PluginBeansExtension;
import org.attune.kernel.plugin.contents.PluginPart.Item;
import org.attune.kernel.plugin.gate.PluginExtensions;
import org.attune.kernel.plugin.settings.SettingField;
import org.attune.kernel.plugin.settings.SettingsSchemas;
import org.pf4j.ExtensionPoint;

/** Everything that a plugin adds, kind by kind, whether or not it is on for anybody. */
@ApplicationScoped
public class PluginContents {

    private static final Logger LOG = Logger.getLogger(PluginContents.class.getName());

    @Inject
    PluginExtensions extensions;

    @Inject
    PluginBeansExtension beans;

    @Inject
    SettingsSchemas schemas;

    /** All kinds, those of which it adds none too; none at all where its classes could not be loaded. */
    public List<PluginPart> of(InstalledPlugin plugin) {
        if (plugin.classes().isEmpty()) {
            return List.of();
        }
        JarContents jar = new JarContents(plugin);
        ClassContents classes = new ClassContents(plugin);
        return List.of(
                new PluginPart(
                        "Pages", "At these addresses. Who may open one is checked by what is behind it.", jar.pages()),
                new PluginPart("Links in the menu", "For those whose role allows what is said here.", menu(plugin)),
                new PluginPart("Parts of other pages", "Shown on the service’s own pages.", panels(plugin)),
                new PluginPart(
                        "Addresses for programs",
                        "For programs that have a key of the authority.",
                        classes.operations()),
                new PluginPart(
                        "What it asks of people",
                        "Permissions that its work needs. Nobody has one because of it.",
                        classes.permissions()),
                new PluginPart("What it takes part in", "It is told when one of these happens.", heard(plugin)),
                new PluginPart("Work by itself", "Done from time to time, without anybody asking.", tasks(plugin)),
                new PluginPart(
                        "Tables",
                        "What it keeps, each authority’s apart, with an audit of every change.",
                        jar.tables()),
                new PluginPart("Settings", "What an administrator can set.", settings(plugin)),
                new PluginPart("Texts", "Words that an authority can put into its own.", texts(plugin)),
                new PluginPart("Notices", "What people are told of in the service and by email.", notices(plugin)),
                new PluginPart("Time limits", "Clocks that it starts and stops.", limits(plugin)),
                new PluginPart("Kinds of appointment", "What it puts into diaries.", appointments(plugin)),
                new PluginPart("Time that counts", "Work that counts in what is planned and done.", work(plugin)));
    }

    private List<Item> menu(InstalledPlugin plugin) {
        return asked(plugin, NavigationProvider.class, provider -> provider.items().stream()
                .map(item -> new Item(item.label(), item.permission().sentence())));
    }

    private List<Item> panels(InstalledPlugin plugin) {
        return asked(plugin, PanelProvider.class, provider -> provider.panels().stream()
                .map(panel -> new Item(
                        switch (panel.slot()) {
                            case HOME -> "The first page";
                            case SETTING -> "The page of a school or setting";
                            case SETTING_HOME -> "The first page of a school or setting’s own people";
                            case REQUEST -> "The page of a request";
                            case INVOLVEMENT -> "The page of an involvement";
                        },
                        panel.permission().sentence())));
    }

    private List<Item> heard(InstalledPlugin plugin) {
        return beans.of(plugin).stream()
                .flatMap(known -> known.observers().stream())
                .map(observer -> ClassContents.heard(plugin, observer))
                .distinct()
                .toList();
    }

    private List<Item> tasks(InstalledPlugin plugin) {
        return asked(
                plugin,
                ScheduledTask.class,
                task -> Stream.of(new Item(task.name(), "About every " + Interval.words(task.interval()) + ".")));
    }

    private List<Item> settings(InstalledPlugin plugin) {
        return schemas.of(plugin.id()).stream()
                .flatMap(schema -> schema.fields().stream())
                .map((SettingField field) -> new Item(field.label(), field.help()))
                .toList();
    }

    private List<Item> texts(InstalledPlugin plugin) {
        return asked(
                plugin,
                TextSource.class,
                source -> source instanceof NoticeKinds
                        ? Stream.of()
                        : source.texts().stream().map(text -> new Item(text.title(), text.sentWhen())));
    }

    private List<Item> notices(InstalledPlugin plugin) {
        return asked(plugin, NoticeKinds.class, source -> source.kinds().stream()
                .map((NoticeKind kind) ->
                        new Item(kind.text().title(), kind.text().sentWhen())));
    }

    private List<Item> limits(InstalledPlugin plugin) {
        return asked(plugin, DeadlineRules.class, source -> source.rules().stream()
                .map(rule -> new Item(rule.title(), rule.setByAuthority() ? "The authority sets how long." : "")));
    }

    private List<Item> appointments(InstalledPlugin plugin) {
        return asked(plugin, AppointmentKinds.class, source -> source.kinds().stream()
                .map(kind -> new Item(kind.title(), kind.bookable() ? "Others can book it." : "")));
    }

    private List<Item> work(InstalledPlugin plugin) {
        return asked(plugin, WorkSource.class, source -> Stream.of(new Item(source.title(), "")));
    }

    /** What it declares there; one that cannot say so at this moment says that. */
    private <T extends ExtensionPoint> List<Item> asked(
            InstalledPlugin plugin, Class<T> type, Function<T, Stream<Item>> items) {
        return extensions
                .of(type, plugin)
                .flatMap(extension -> said(plugin, extension, items))
                .toList();
    }

    private static <T> Stream<Item> said(InstalledPlugin plugin, T extension, Function<T, Stream<Item>> items) {
        try {
            return items.apply(extension).toList().stream();
        } catch (RuntimeException | LinkageError e) {
            LOG.log(Level.INFO, "Plugin " + plugin.id() + " cannot say what it adds", e);
            return Stream.of(new Item(
                    extension.getClass().getSimpleName().replaceFirst("\\$.*", ""),
                    "It cannot say what it adds here while it is off."));
        }
    }

    /** For a sentence: the roles that hold a permission. */
    static String holders(Permission permission) {
        return permission.holders().stream().sorted().map(Role::title).collect(Collectors.joining(", "));
    }
}
