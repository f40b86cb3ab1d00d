package org.attune.kernel.operator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The host of the operators' screens: {@code ATTUNE_OPERATOR_HOST}. Where it is not set there are none. */
@ApplicationScoped
public class OperatorHost {

    @Inject
    @ConfigProperty(name = "attune.operator.host")
    Optional<String> host;

    boolean is(String name) {
        return host.map(own -> own.strip().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT)))
                .orElse(false);
    }
}
