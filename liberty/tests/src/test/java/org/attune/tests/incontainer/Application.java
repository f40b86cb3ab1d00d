package org.attune.tests.incontainer;

import java.nio.file.Path;
import org.attune.launcher.settings.Distribution;
import org.attune.launcher.settings.Settings;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The release's own application, with the tests in it. */
final class Application {

    private static final String AT_THE_ROOT = """
            <web-ext xmlns="http://websphere.ibm.com/xml/ns/javaee" version="1.1"><context-root uri="/"/></web-ext>
            """;

    private Application() {}

    static WebArchive with(Class<?>... tests) {
        Path war = Distribution.find(Settings.ofProcess()).application();
        return ShrinkWrap.createFromZipFile(WebArchive.class, war.toFile())
                .addAsWebInfResource(new StringAsset(AT_THE_ROOT), "ibm-web-ext.xml")
                .addClasses(InContainer.class, Container.class, Within.class, Database.class)
                .addClasses(tests);
    }
}
