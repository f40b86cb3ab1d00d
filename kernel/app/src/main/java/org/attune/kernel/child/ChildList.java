package org.attune.kernel.child;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some children, by family name, given name and id.
 *
 * @param next ask with {@code after} this for those that follow; null at the end
 */
public record ChildList(List<ChildView> items, @Nullable String next) {}
