package org.attune.api.deadline;

/**
 * A reason that a rule accepts for not keeping its limit.
 *
 * @param key a stable name in lower case, for example {@code absent}
 * @param words what a form calls it, for example "The child or parent was away from the area for 4 weeks or more"
 */
public record Ground(String key, String words) {}
