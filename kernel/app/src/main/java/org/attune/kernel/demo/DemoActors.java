package org.attune.kernel.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.concurrent.Callable;
import org.attune.api.security.Role;
import org.attune.kernel.identity.RightsReader;
import org.attune.kernel.tenancy.Actor;
import org.attune.kernel.tenancy.Tenancy;

/** The people of the demo, so that what they do is done, and audited, as theirs. */
@ApplicationScoped
class DemoActors {

    private static final Actor LOADER =
            Actor.system("Demonstration data").withRoles(EnumSet.complementOf(EnumSet.of(Role.SETTING_USER)));

    @Inject
    DemoLookups lookups;

    @Inject
    RightsReader rights;

    @Inject
    Tenancy tenancy;

    interface Step {
        void take() throws Exception;
    }

    void asLoader(Step step) throws Exception {
        as(LOADER, step);
    }

    void as(Actor actor, Step step) throws Exception {
        ask(actor, () -> {
            step.take();
            return true;
        });
    }

    <T> T ask(Actor actor, Callable<T> question) throws Exception {
        return tenancy.as(actor, Tenancy.NO_EPOCH, question);
    }

    Actor of(String email) {
        return lookups.account(email)
                .flatMap(rights::ofAccount)
                .orElseThrow(() -> new IllegalStateException("The demo names nobody with the address " + email))
                .actor();
    }
}
