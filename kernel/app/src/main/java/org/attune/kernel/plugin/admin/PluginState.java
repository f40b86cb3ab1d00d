package org.attune.kernel.plugin.admin;

/** How a plugin stands for an authority, in an administrator's words. */
public enum PluginState {
    ON("On", "ok"),
    OFF("Off", "neutral"),
    /** Switched on, and cannot work. */
    NOT_WORKING("On, but not working", "stop"),
    LEFT_OUT("Cannot be used", "stop");

    private final String words;
    private final String tone;

    PluginState(String words, String tone) {
        this.words = words;
        this.tone = tone;
    }

    public String getWords() {
        return words;
    }

    /** The last part of the tag's class. */
    public String getTone() {
        return tone;
    }

    static PluginState of(boolean enabled, boolean sound) {
        if (sound) {
            return enabled ? ON : OFF;
        }
        return enabled ? NOT_WORKING : LEFT_OUT;
    }
}
