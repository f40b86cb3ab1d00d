package org.attune.kernel.web;

import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attune.api.problem.RefusedException;
import org.attune.kernel.persistence.ServerMessage;
import org.attune.kernel.plugin.InstalledPlugin;
import org.attune.kernel.plugin.PluginHost;
import org.attune.kernel.plugin.WordsFile;
import org.jspecify.annotations.Nullable;

/**
 * What the database's named rules say to people, from {@code META-INF/attune/constraints.properties}: the kernel's, and each
 * installed plugin's for the rules of its own schema. A trigger that refuses names its rule as the constraint.
 */
final class RuleWords {

    static final String FILE = "META-INF/attune/constraints.properties";

    /** The innermost function that was at work: ours pin their search path, so PostgreSQL writes its schema too. */
    private static final Pattern FUNCTION = Pattern.compile("\\A(?:PL/pgSQL|SQL) function \"?([a-z0-9_]+)\"?\\.");

    private static final Properties KERNELS =
            WordsFile.read(Objects.requireNonNull(RuleWords.class.getResource("/" + FILE), FILE));
    private static final Map<String, Properties> PLUGINS = new ConcurrentHashMap<>();

    private RuleWords() {}

    /** Null where no rule is named, or nobody has words for it. */
    static @Nullable RefusedException of(SQLException failure) {
        String rule = ServerMessage.constraint(failure);
        if (rule == null) {
            return null;
        }
        String owner = owner(ServerMessage.schema(failure), ServerMessage.where(failure));
        return of(rule, PLUGINS.computeIfAbsent(owner, RuleWords::plugins));
    }

    /** Whose rule it is, by its schema; empty where the database does not say. */
    static String owner(@Nullable String schema, @Nullable String where) {
        if (schema != null) {
            return schema;
        }
        Matcher function = FUNCTION.matcher(where == null ? "" : where);
        return function.find() ? function.group(1) : "";
    }

    /** A rule of a plugin that says nothing of it may be one that the kernel has everywhere. */
    static @Nullable RefusedException of(String rule, Properties plugins) {
        String words = plugins.getProperty(rule, KERNELS.getProperty(rule));
        if (words == null) {
            return null;
        }
        String[] parts = words.split("\\|", 2);
        return parts.length < 2 ? null : new RefusedException(parts[0].strip(), parts[1].strip());
    }

    private static Properties plugins(String schema) {
        Optional<InstalledPlugin> plugin = PluginHost.get().all().stream()
                .filter(one -> one.schema().equals(schema))
                .findFirst();
        return plugin.map(one -> one.words(FILE)).orElseGet(Properties::new);
    }
}
