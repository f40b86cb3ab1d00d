package org.attune.kernel.audit;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Which children whoever asks may see, so that the audit tells them no more about the others than that there was something. */
public interface VisibleChildren {

    /** @return the full names of those among these whom they may see, by id; in the present transaction */
    Map<UUID, String> names(Collection<UUID> children);
}
