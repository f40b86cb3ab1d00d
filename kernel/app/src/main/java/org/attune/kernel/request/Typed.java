package org.attune.kernel.request;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** What people type, made fit to keep: their words stay as they are. */
final class Typed {

    private Typed() {}

    /** Without the control characters that no key types and PostgreSQL cannot keep; lines end one way. */
    static String keepable(@Nullable String typed) {
        if (typed == null) {
            return "";
        }
        return typed.replace("\r\n", "\n").replace('\r', '\n').replaceAll("[\\p{Cntrl}&&[^\n\t]]|\uFFFE|\uFFFF", "");
    }

    /** Several lines, without blank space around them. */
    static String lines(@Nullable String typed) {
        return Normalizer.normalize(keepable(typed), Normalizer.Form.NFC).strip();
    }

    /** One line. */
    static String line(@Nullable String typed) {
        return lines(typed).replaceAll("\\s+", " ");
    }
}
