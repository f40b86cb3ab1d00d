package org.attune.kernel.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether this is a demonstration; every page says so. */
@Named("demo")
@ApplicationScoped
public class Demo {

    @Inject
    @ConfigProperty(name = "attune.demo", defaultValue = "false")
    boolean enabled;

    public boolean isEnabled() {
        return enabled;
    }
}
