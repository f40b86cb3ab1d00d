package org.attune.plugins.gates;

/** An event that {@link Listener} observes. */
public record Heard(int number) {}
