package org.attune.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.attune.api.plugin.ApiVersion;
import org.junit.jupiter.api.Test;
import org.pf4j.ExtensionPoint;

/**
 * What japicmp does not know of the contract with plugins: it allows a new method of an interface with any minor version, and a
 * plugin that implements an extension point would not have it.
 */
class ApiContractTest {

    private static final Path API = Path.of("..", "api");

    @Test
    void noExtensionPointAsksForMoreThanItDidInTheOldestVersionThatIsSupported() throws IOException {
        JavaClasses now = new ClassFileImporter().importPackages("org.attune.api");
        List<String> more = new ArrayList<>();
        int seen = 0;
        for (JavaClass before : baseline()) {
            if (before.isInterface() && before.isAssignableTo(ExtensionPoint.class)) {
                seen++;
                List<String> asked = asked(before);
                asked(now.get(before.getFullName())).stream()
                        .filter(method -> !asked.contains(method))
                        .forEach(more::add);
            }
        }
        assertTrue(seen > 5, "only " + seen);
        assertEquals(List.of(), more);
    }

    @Test
    void theVersionIsTheSameEverywhere() throws IOException {
        Properties says = new Properties();
        try (InputStream in =
                Objects.requireNonNull(ApiVersion.class.getResourceAsStream("/META-INF/attune/api.properties"))) {
            says.load(in);
        }
        assertEquals(ApiVersion.CURRENT, says.getProperty("version"));
        assertTrue(Files.readString(API.resolve("pom.xml"))
                .contains("<api.version>" + ApiVersion.CURRENT + "</api.version>"));
    }

    private static JavaClasses baseline() throws IOException {
        try (Stream<Path> jars = Files.list(API.resolve("src/baseline"))) {
            List<Path> all =
                    jars.filter(file -> file.toString().endsWith(".jar")).toList();
            assertEquals(1, all.size(), all::toString);
            return new ClassFileImporter().importJar(new JarFile(all.get(0).toFile()));
        }
    }

    private static List<String> asked(JavaClass extensionPoint) {
        return extensionPoint.getMethods().stream()
                .filter(method -> method.getModifiers().contains(JavaModifier.ABSTRACT))
                .map(JavaMethod::getFullName)
                .sorted()
                .toList();
    }
}
