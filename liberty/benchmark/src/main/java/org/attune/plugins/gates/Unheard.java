package org.attune.plugins.gates;

/** An event that nobody observes: what publishing costs without any plugin. */
public record Unheard(int number) {}
