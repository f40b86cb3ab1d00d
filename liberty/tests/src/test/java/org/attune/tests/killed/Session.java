package org.attune.tests.killed;

import java.util.function.Supplier;
import org.attune.testkit.http.Visitor;
import org.jspecify.annotations.Nullable;

/** Somebody who signs in anew when something went wrong: a server that was killed knows nobody any more. */
final class Session {

    private final Supplier<Visitor> signIn;
    private @Nullable Visitor visitor;

    Session(Supplier<Visitor> signIn) {
        this.signIn = signIn;
    }

    /** What is done by somebody who is signed in. */
    interface Deed {
        boolean by(Visitor visitor);
    }

    boolean does(Deed deed) {
        Visitor known = visitor;
        // Until it is done, nothing is certain of the session either.
        visitor = null;
        Visitor signedIn = known == null ? signIn.get() : known;
        boolean done = deed.by(signedIn);
        if (done) {
            visitor = signedIn;
        }
        return done;
    }
}
