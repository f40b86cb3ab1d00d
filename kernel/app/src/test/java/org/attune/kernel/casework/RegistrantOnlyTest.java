package org.attune.kernel.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.attune.api.practitioner.Practitioner;
import org.attune.api.security.Permission;
import org.attune.api.security.RegistrantOnly;
import org.attune.api.security.Requires;
import org.junit.jupiter.api.Test;

/**
 * Whatever signs is for registrants. To sign is to make a {@link Signature}, or to make a record final; a service's method from
 * which either can be reached bears {@link RegistrantOnly}.
 */
class RegistrantOnlyTest {

    @Test
    void everyMethodOfAServiceThatSignsIsForRegistrantsOnly() {
        JavaClasses ours = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.attune");
        Set<JavaCodeUnit> signing = servicesThatSign(ours);
        assertEquals(
                Set.of("SigningService.sign", "SigningService.countersign"),
                signing.stream().map(RegistrantOnlyTest::name).collect(Collectors.toSet()));
        assertEquals(Set.of(), unmarked(signing));
    }

    /** The test itself must find a service that forgets. */
    @Test
    void aServiceThatForgetsIsFound() {
        JavaClasses withIt = new ClassFileImporter()
                .importClasses(Forgetful.class, Signature.class, InvolvementRecord.class, SigningService.class);
        assertTrue(unmarked(servicesThatSign(withIt)).contains("Forgetful.signIndirectly"));
    }

    private static Set<JavaCodeUnit> servicesThatSign(JavaClasses classes) {
        Deque<JavaCodeUnit> next = new ArrayDeque<>();
        classes.get(Signature.class).getConstructors().stream()
                .filter(constructor -> !constructor.getRawParameterTypes().isEmpty())
                .forEach(next::add);
        classes.get(InvolvementRecord.class).getMethods().stream()
                .filter(method -> method.getName().equals("complete"))
                .forEach(next::add);
        assertEquals(2, next.size(), "how one signs has changed: " + next);
        Set<JavaCodeUnit> reached = new HashSet<>();
        Set<JavaCodeUnit> services = new HashSet<>();
        while (!next.isEmpty()) {
            JavaCodeUnit unit = next.pop();
            if (!reached.add(unit)) {
                continue;
            }
            // Beyond a service's own door lies what people do: that door is guarded.
            if (unit.isAnnotatedWith(Requires.class)) {
                services.add(unit);
            } else {
                unit.getAccessesToSelf().stream().map(JavaAccess::getOrigin).forEach(next::add);
            }
        }
        return services;
    }

    private static Set<String> unmarked(Set<JavaCodeUnit> services) {
        return services.stream()
                .filter(unit -> !unit.isAnnotatedWith(RegistrantOnly.class)
                        && !unit.getOwner().isAnnotatedWith(RegistrantOnly.class))
                .map(RegistrantOnlyTest::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String name(JavaCodeUnit unit) {
        return unit.getOwner().getSimpleName() + "." + unit.getName();
    }

    /** Signs, by a way round, and says nothing. */
    static class Forgetful {

        @Requires(Permission.SIGN_RECORDS)
        public Signature signIndirectly(InvolvementRecord record, Practitioner signer) {
            return make(record, signer);
        }

        private static Signature make(InvolvementRecord record, Practitioner signer) {
            return new Signature(record, signer, Capacity.AUTHOR, LocalDate.EPOCH);
        }
    }
}
