package org.attune.tests.site;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The jars of plugins that are shipped: each on the published contract, and on no other plugin. */
class PluginDependenciesTest {

    private static final List<String> OPEN_TO_ALL = List.of(
            "java..", "jakarta..", "org.eclipse.microprofile..", "org.pf4j..", "org.slf4j..", "org.primefaces..");

    /** What only the compiler, and the weaver of entities, put into a class. */
    private static final List<String> OF_TOOLS = List.of("org.jspecify..", "org.eclipse.persistence..");

    @Test
    void aPluginDependsOnTheApiAndOnNoOtherPlugin() throws IOException {
        List<Path> jars = jars();
        assertFalse(jars.isEmpty(), "no plugin is shipped");
        for (Path jar : jars) {
            JavaClasses plugin = new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importJar(new JarFile(jar.toFile()));
            String own = plugin.stream()
                    .map(type -> type.getPackageName())
                    .min(String::compareTo)
                    .orElseThrow();
            String[] allowed = Stream.of(OPEN_TO_ALL, OF_TOOLS, List.of("org.attune.api..", own + ".."))
                    .flatMap(List::stream)
                    .toArray(String[]::new);
            classes()
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(allowed)
                    .because(jar.getFileName() + " is a plugin")
                    .check(plugin);
        }
    }

    private static List<Path> jars() throws IOException {
        Path folder = Path.of(System.getProperty("attune.distribution"), "plugins");
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar")).toList();
        }
    }
}
