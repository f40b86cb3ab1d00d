package org.attune.kernel.deadline;

import java.util.List;

/**
 * A rule with its limits.
 *
 * @param setHere whether the authority may say how long there is
 * @param present how long there is for what starts today, in words
 * @param limits the latest first
 */
public record RuleView(
        String key, String title, String task, boolean setHere, String present, List<LimitView> limits) {}
