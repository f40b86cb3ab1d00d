package org.attune.launcher.audit;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/**
 * A sealed batch as the database has it.
 *
 * @param number from 1, without gaps
 * @param entries how many it says it holds
 * @param sealedAt seconds since 1970 with six decimals, as it was hashed
 * @param leaves id and leaf of each entry, in order
 */
record Batch(
        int tenant,
        long number,
        int entries,
        UUID firstId,
        UUID lastId,
        byte[] root,
        byte[] previous,
        String sealedAt,
        byte[] hash,
        List<Leaf> leaves) {

    private static final int ID = 16;

    /** An entry's id with the hash of its salted content. */
    record Leaf(UUID id, byte[] hash) {

        byte[] bytes() {
            return ByteBuffer.allocate(ID + Hashes.SIZE)
                    .putLong(id.getMostSignificantBits())
                    .putLong(id.getLeastSignificantBits())
                    .put(hash)
                    .array();
        }
    }

    /** @param packed what does not fill a whole leaf at the end is left out, and the count is then wrong */
    static List<Leaf> unpack(byte[] packed) {
        ByteBuffer in = ByteBuffer.wrap(packed);
        List<Leaf> leaves = new ArrayList<>();
        while (in.remaining() >= ID + Hashes.SIZE) {
            UUID id = new UUID(in.getLong(), in.getLong());
            byte[] hash = new byte[Hashes.SIZE];
            in.get(hash);
            leaves.add(new Leaf(id, hash));
        }
        return leaves;
    }

    double sealedAtSeconds() {
        return Double.parseDouble(sealedAt);
    }

    /** The same as attune.audit_batch_hash: how PostgreSQL writes a row of these. */
    byte[] computedHash() {
        HexFormat hex = HexFormat.of();
        return Hashes.sha256(Hashes.bytes("(" + tenant + "," + number + "," + entries + "," + firstId + "," + lastId
                + "," + hex.formatHex(root) + "," + hex.formatHex(previous) + "," + sealedAt + ")"));
    }

    boolean hasItsRoot() {
        return !leaves.isEmpty()
                && Arrays.equals(
                        root, Hashes.root(leaves.stream().map(Leaf::bytes).toList()));
    }

    boolean hasItsEnds() {
        return leaves.size() == entries
                && entries > 0
                && leaves.get(0).id().equals(firstId)
                && leaves.get(entries - 1).id().equals(lastId);
    }
}
