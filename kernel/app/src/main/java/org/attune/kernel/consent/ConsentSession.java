package org.attune.kernel.consent;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that is remembered between a parent's pages: which link, at which authority, whether the code was right, and which
 * purposes were answered yes or no. Nothing of it is about a child.
 */
@SessionScoped
class ConsentSession implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable UUID invitation;
    private int tenant;
    private boolean verified;
    private final Map<String, Boolean> answers = new HashMap<>();

    /** Another link, or the same once more: a code is needed again. */
    void begin(int authority, UUID link) {
        tenant = authority;
        invitation = link;
        verified = false;
        answers.clear();
    }

    void verified() {
        verified = true;
        answers.clear();
    }

    void end() {
        invitation = null;
        verified = false;
        answers.clear();
    }

    /** The link in hand; null where there is none, or it belongs to another authority. */
    @Nullable UUID invitationAt(int authority) {
        return tenant == authority ? invitation : null;
    }

    boolean isVerified() {
        return verified;
    }

    Map<String, Boolean> answers() {
        return answers;
    }
}
