package org.attune.kernel.child;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.UUID;
import org.attune.kernel.web.Problems;

/**
 * Where a list goes on: after this child. The text means nothing to whoever reads an address or a log; above all it is no
 * name.
 */
record Cursor(UUID child) {

    private static final int BYTES = 16;

    static Cursor of(String text) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            if (bytes.length == BYTES) {
                ByteBuffer buffer = ByteBuffer.wrap(bytes);
                return new Cursor(new UUID(buffer.getLong(), buffer.getLong()));
            }
        } catch (IllegalArgumentException e) {
            // Not one that we made: said below.
        }
        throw Problems.malformed("“after” is not one that a list gave you. Leave it out to begin at the start.");
    }

    String text() {
        byte[] bytes = ByteBuffer.allocate(BYTES)
                .putLong(child.getMostSignificantBits())
                .putLong(child.getLeastSignificantBits())
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
