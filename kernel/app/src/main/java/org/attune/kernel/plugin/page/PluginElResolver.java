package org.attune.kernel.plugin.page;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotWritableException;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.CDI;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import org.attune.kernel.plugin.InstalledPlugin;
import org.attune.kernel.plugin.PluginHost;
import org.attune.kernel.plugin.cdi.PluginBeans;
import org.attune.kernel.plugin.cdi.PluginBeansExtension;
import org.attune.kernel.plugin.gate.PluginGate;
import org.jspecify.annotations.Nullable;

/**
 * Resolves the first name of an expression to a plugin's bean, or to its texts ({@code #{sampleMessages.title}} from the jar's
 * messages.properties), while the plugin is on. All names of a plugin begin with its id.
 */
public class PluginElResolver extends ELResolver {

    private static final String MESSAGES = "Messages";

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, @Nullable Object property) {
        if (base != null || !(property instanceof String name)) {
            return null;
        }
        for (InstalledPlugin plugin : PluginHost.get().running()) {
            Optional<Object> found = name.startsWith(plugin.namePrefix()) ? find(plugin, name) : Optional.empty();
            if (found.isPresent()) {
                context.setPropertyResolved(true);
                return found.get();
            }
        }
        return null;
    }

    private static Optional<Object> find(InstalledPlugin plugin, String name) {
        CDI<Object> cdi = CDI.current();
        BeanManager manager = cdi.getBeanManager();
        boolean messages = name.equals(plugin.namePrefix() + MESSAGES);
        Optional<PluginBeans> beans = cdi.select(PluginBeansExtension.class)
                .get()
                .of(plugin)
                .filter(b -> messages || b.names().contains(name));
        if (beans.isEmpty() || !cdi.select(PluginGate.class).get().isOn(plugin.id())) {
            return Optional.empty();
        }
        return messages ? messages(plugin) : beans.get().named(name, manager);
    }

    private static Optional<Object> messages(InstalledPlugin plugin) {
        try {
            return Optional.of(ResourceBundle.getBundle("messages", Locale.UK, plugin.classLoader()));
        } catch (MissingResourceException e) {
            return Optional.empty();
        }
    }

    @Override
    public @Nullable Class<?> getType(ELContext context, @Nullable Object base, @Nullable Object property) {
        Object value = getValue(context, base, property);
        return value == null ? null : value.getClass();
    }

    @Override
    public void setValue(ELContext context, @Nullable Object base, @Nullable Object property, @Nullable Object value) {
        if (getValue(context, base, property) != null) {
            throw new PropertyNotWritableException(String.valueOf(property));
        }
    }

    @Override
    public boolean isReadOnly(ELContext context, @Nullable Object base, @Nullable Object property) {
        return getValue(context, base, property) != null;
    }

    @Override
    public @Nullable Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
        return base == null ? String.class : null;
    }
}
