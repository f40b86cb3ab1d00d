package org.attune.kernel.consent;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that is remembered between a parent's pages: which link, at which authority, whether the code was right, which purposes
 * were answered yes or no, and the name typed below them. Nothing of it is about a child. Two windows share it.
 */
@SessionScoped
class ConsentSession implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable UUID invitation;
    private int tenant;
    private boolean verified;
    private String signature = "";
    private final Map<String, Boolean> answers = new HashMap<>();

    /** Another link, or the same once more: a code is needed again. */
    synchronized void begin(int authority, UUID link) {
        end();
        tenant = authority;
        invitation = link;
    }

    synchronized void verified() {
        verified = true;
        forgetUnsent();
    }

    synchronized void end() {
        invitation = null;
        verified = false;
        forgetUnsent();
    }

    /** What was chosen is sent, or nobody is to find it. */
    synchronized void forgetUnsent() {
        answers.clear();
        signature = "";
    }

    /** The link in hand; null where there is none, or it belongs to another authority. */
    synchronized @Nullable UUID invitationAt(int authority) {
        return tenant == authority ? invitation : null;
    }

    synchronized boolean isVerified() {
        return verified;
    }

    synchronized void sign(String name) {
        signature = name;
    }

    synchronized void choose(String purpose, boolean agreed) {
        answers.put(purpose, agreed);
    }

    /** What was chosen and not sent yet, as it is at this moment. */
    synchronized Unsent unsent() {
        return new Unsent(Map.copyOf(answers), signature);
    }

    /**
     * @param answers by purpose; empty where there is nothing to send
     * @param signature the name typed below them; empty where it was not
     */
    record Unsent(Map<String, Boolean> answers, String signature) {

        boolean isComplete() {
            return !answers.isEmpty() && !signature.isEmpty();
        }
    }
}
