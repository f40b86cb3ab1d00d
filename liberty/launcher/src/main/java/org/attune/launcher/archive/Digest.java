package org.attune.launcher.archive;

import java.security.MessageDigest;
import java.util.HexFormat;
import org.attune.launcher.state.Sha256;

/** SHA-256 of what passes, and how many bytes that was. */
final class Digest {

    private final MessageDigest sha256 = Sha256.digest();
    private long bytes;

    void add(byte[] buffer, int offset, int length) {
        sha256.update(buffer, offset, length);
        bytes += length;
    }

    long bytes() {
        return bytes;
    }

    /** In lower-case hexadecimal digits; asked for once, at the end. */
    String hex() {
        return HexFormat.of().formatHex(sha256.digest());
    }
}
