package org.attune.tests.incontainer;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Has the installation made before Arquillian begins. JUnit calls this inside the application too, where there is nothing to
 * make and none of the launcher's classes: so it names them nowhere, and asks for one first.
 */
final class Container implements BeforeAllCallback {

    private static final String LAUNCHER = "org/attune/launcher/installation/Installation.class";

    @Override
    public void beforeAll(ExtensionContext context) {
        if (Container.class.getClassLoader().getResource(LAUNCHER) != null) {
            ContainerInstallation.require(context);
        }
    }
}
