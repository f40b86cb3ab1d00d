package org.attune.kernel.request;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some requests.
 *
 * @param next ask with this for those that follow; null at the end
 */
public record RequestPage(List<RequestLine> lines, @Nullable String next) {}
