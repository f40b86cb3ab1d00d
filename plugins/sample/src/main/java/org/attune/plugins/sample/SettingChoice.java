package org.attune.plugins.sample;

import java.util.UUID;

/** A setting that a note can be about. */
public record SettingChoice(UUID id, String name) {}
