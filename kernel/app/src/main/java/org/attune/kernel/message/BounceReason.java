package org.attune.kernel.message;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Why a message came back, by the number of RFC 3463. What a mail server writes beside it is not taken: it may be anything.
 *
 * @param code for example 5.1.1; empty where none was given
 */
record BounceReason(String code) {

    private static final Pattern CODE = Pattern.compile("\\s*([45]\\.[0-9]{1,3}\\.[0-9]{1,3})\\b.*", Pattern.DOTALL);
    private static final int CLASS = 2;

    static BounceReason of(@Nullable String status) {
        Matcher code = CODE.matcher(status == null ? "" : status);
        return new BounceReason(code.matches() ? code.group(1) : "");
    }

    /** For whoever had it sent, and what they can do about it. */
    String words() {
        return "A mail server took it and could not deliver it: " + what() + "."
                + (code.isEmpty() ? "" : " (" + code + ")");
    }

    private String what() {
        return switch (code.isEmpty() ? "" : code.substring(CLASS)) {
            case "1.1", "1.6" -> "there is no such mailbox";
            case "1.2", "1.10", "4.4" -> "the part of the address after the @ takes no mail";
            case "1.3" -> "the address is not written as it must be";
            case "2.1" -> "the mailbox is closed";
            case "2.2" -> "the mailbox is full";
            case "2.3", "3.4" -> "it is too large";
            default -> bySubject();
        };
    }

    private String bySubject() {
        return switch (code.isEmpty() ? "" : code.substring(CLASS, code.indexOf('.', CLASS))) {
            case "1" -> "the address is not right";
            case "2", "3" -> "the mailbox or its server did not take it";
            case "4" -> "the mail server could not be reached in time";
            case "7" -> "the mail server’s rules do not let it in";
            default -> "it was not said why";
        };
    }
}
