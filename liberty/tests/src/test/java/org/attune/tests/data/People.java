package org.attune.tests.data;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/** Links to choose a password, as the launcher makes them for the first administrator. */
public final class People {

    private People() {}

    /** The page of a link that opens, for somebody who has an account. */
    public static String invitation(Given given, int authority, UUID account) {
        return invitation(given, authority, account, "1 day");
    }

    /** The page of a link that opens for so long, or has ended so long ago. */
    public static String invitation(Given given, int authority, UUID account, String until) {
        String token =
                (UUID.randomUUID() + "" + UUID.randomUUID()).replace("-", "").substring(0, 43);
        given.change(
                "insert into attune.account_invitation (tenant_id, account_id, token_hash, expires_at)"
                        + " values (?, ?, ?, now() + ?::interval)",
                authority,
                account,
                sha256(token),
                until);
        return "/join.xhtml?t=" + token;
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
