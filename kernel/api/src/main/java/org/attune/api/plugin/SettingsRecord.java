package org.attune.api.plugin;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the record that holds a plugin's settings; a plugin has at most one. An authority's administrator changes them on a page
 * that is made from the record, an operator gives the first values in {@code tenant.yaml}, by the names of the components.
 *
 * <p>Components may be {@code int}, {@code Integer}, {@code boolean}, {@code String}, {@code BigDecimal}, an enum, or {@code
 * List<String>}. Each bears {@link Label}, may bear {@link Help}, and constraints of Bean Validation. The record has a constant
 * {@code public static final <the record> DEFAULTS}, which passes its own constraints: what an authority has not set is taken from
 * there.
 *
 * <pre>{@code
 * @SettingsRecord
 * public record SampleSettings(
 *         @Label("Longest note") @Help("In characters") @Min(100) @Max(5000) int longestNote) {
 *     public static final SampleSettings DEFAULTS = new SampleSettings(1000);
 * }
 * }</pre>
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface SettingsRecord {}
