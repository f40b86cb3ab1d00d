package org.attune.kernel.plugin.settings;

/**
 * What is wrong with a setting.
 *
 * @param field the component's name; empty for the record as a whole
 * @param message a sentence that says what to enter instead
 */
public record SettingsProblem(String field, String message) {}
