package org.attune.api.plugin;

/**
 * Gives a plugin its settings for the present authority. Inject it; the kernel implements it.
 *
 * <pre>{@code
 * int longest = settings.get(SampleSettings.class).longestNote();
 * }</pre>
 */
public interface PluginSettings {

    /**
     * The settings as they are now, valid by their own constraints. Read them anew for each piece of work and do not keep them:
     * an administrator's change holds from the next transaction on.
     *
     * @param type the plugin's {@link SettingsRecord}
     * @return never null
     * @throws IllegalArgumentException where the type is not the settings record of an installed plugin
     * @throws IllegalStateException where that plugin is not on for the present authority, or there is no authority
     */
    <T extends Record> T get(Class<T> type);
}
