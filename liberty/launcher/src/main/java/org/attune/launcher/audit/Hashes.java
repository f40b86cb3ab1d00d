package org.attune.launcher.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import org.attune.launcher.state.Sha256;

/** SHA-256, and the tree of RFC 9162 (section 2.1) over it. */
final class Hashes {

    static final int SIZE = 32;

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private Hashes() {}

    static byte[] sha256(byte[]... parts) {
        MessageDigest digest = Sha256.digest();
        for (byte[] part : parts) {
            digest.update(part);
        }
        return digest.digest();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** @param leaves at least one */
    static byte[] root(List<byte[]> leaves) {
        List<byte[]> nodes = new ArrayList<>(leaves.size());
        for (byte[] leaf : leaves) {
            nodes.add(sha256(new byte[] {LEAF}, leaf));
        }
        while (nodes.size() > 1) {
            List<byte[]> above = new ArrayList<>((nodes.size() + 1) / 2);
            for (int i = 0; i < nodes.size(); i += 2) {
                boolean pair = i + 1 < nodes.size();
                // One that is left over goes up as it is.
                above.add(pair ? sha256(new byte[] {NODE}, nodes.get(i), nodes.get(i + 1)) : nodes.get(i));
            }
            nodes = above;
        }
        return nodes.get(0);
    }
}
