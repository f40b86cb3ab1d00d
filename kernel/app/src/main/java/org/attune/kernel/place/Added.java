package org.attune.kernel.place;

import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;

/**
 * What a program is told of what it added.
 *
 * @param id the new one's
 */
public record Added(UUID id) {

    /** @param folder under which the new one is found by its id: {@code teams/} */
    static Response at(String folder, UUID id) {
        return Response.created(URI.create(folder + id)).entity(new Added(id)).build();
    }
}
