package org.attune.launcher.server;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.attune.launcher.database.DatabaseAccess;
import org.attune.launcher.settings.Distribution;
import org.attune.launcher.settings.Settings;
import org.attune.launcher.state.Secrets;
import org.attune.launcher.state.StateFolder;

/** What the server is told, and nothing of the owner's credentials. */
public final class ServerEnvironment {

    private ServerEnvironment() {}

    /** Names and values, for the process's environment or the server's variables: never for its command line. */
    public static Map<String, String> of(
            Settings settings,
            Distribution release,
            StateFolder state,
            DatabaseAccess database,
            Secrets secrets,
            Path tenants) {
        Map<String, String> all = new LinkedHashMap<>(settings.all());
        all.keySet().removeIf(ServerEnvironment::isOwners);
        all.put("ATTUNE_HTTP_PORT", Integer.toString(settings.httpPort()));
        all.put("ATTUNE_HTTPS_PORT", Integer.toString(settings.httpsPort()));
        all.put("ATTUNE_BIND", settings.bind());
        all.put("ATTUNE_PROXY_PATTERN", TrustedProxies.of(settings).pattern());
        all.put("ATTUNE_APP_DB_HOST", database.host());
        all.put("ATTUNE_APP_DB_PORT", Integer.toString(database.port()));
        all.put("ATTUNE_APP_DB_NAME", database.name());
        all.put("ATTUNE_APP_DB_USER", database.app().user());
        all.put("ATTUNE_APP_DB_PASSWORD", database.app().password());
        all.put("ATTUNE_PLUGINS_FILE", state.pluginsFile().toString());
        all.put("ATTUNE_TENANTS_DIR", tenants.toString());
        all.put("ATTUNE_DEMO", Boolean.toString(settings.demo()));
        all.put("ATTUNE_HOME", state.folder().toString());
        all.put("ATTUNE_APPLICATION", release.application().toString());
        all.put("ATTUNE_KEYSTORE_PASSWORD", secrets.keystore());
        return all;
    }

    private static boolean isOwners(String name) {
        return name.startsWith("ATTUNE_DB_");
    }
}
