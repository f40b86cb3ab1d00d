package org.attune.kernel;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.attune.api.child.Child;
import org.attune.api.consent.ConsentFor;
import org.attune.api.consent.ConsentNotNeeded;
import org.attune.api.consent.RequiresConsent;

/** Every way to a child's data needs consent, or says why not. Found by following the calls, so that none is forgotten. */
@AnalyzeClasses(packages = "org.attune", importOptions = ImportOption.DoNotIncludeTests.class)
class ConsentRuleTest {

    @ArchTest
    static final ArchRule every_service_that_reaches_a_childs_data_needs_consent_or_says_why_not = methods()
            .that()
            .arePublic()
            .and()
            .areNotStatic()
            .and(areTransactional())
            .should(needConsentOrSayWhyNot());

    @ArchTest
    static final ArchRule a_method_that_needs_consent_says_for_whom =
            methods().that().areAnnotatedWith(RequiresConsent.class).should(sayForWhom());

    private static DescribedPredicate<JavaMethod> areTransactional() {
        return DescribedPredicate.describe(
                "are transactional, which is how services are known",
                method -> method.isAnnotatedWith(Transactional.class)
                        || method.getOwner().isAnnotatedWith(Transactional.class));
    }

    private static ArchCondition<JavaMethod> needConsentOrSayWhyNot() {
        return new ArchCondition<>("bear @RequiresConsent or @ConsentNotNeeded where they reach a child's data") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                if (says(method)) {
                    return;
                }
                childsData(method)
                        .ifPresent(type -> events.add(SimpleConditionEvent.violated(
                                method,
                                method.getFullName() + " reaches " + type.getSimpleName() + " and says nothing")));
            }
        };
    }

    private static ArchCondition<JavaMethod> sayForWhom() {
        return new ArchCondition<>("have one parameter with @ConsentFor") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                long subjects = method.getParameters().stream()
                        .filter(parameter -> parameter.isAnnotatedWith(ConsentFor.class))
                        .count();
                if (subjects != 1) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " has " + subjects));
                }
            }
        };
    }

    private static boolean says(JavaMethod method) {
        return Stream.of(RequiresConsent.class, ConsentNotNeeded.class)
                .anyMatch(answer ->
                        method.isAnnotatedWith(answer) || method.getOwner().isAnnotatedWith(answer));
    }

    /** What is kept about a child that this method, or one that it calls, has to do with. */
    private static Optional<JavaClass> childsData(JavaMethod method) {
        Set<JavaCodeUnit> seen = new HashSet<>();
        Deque<JavaCodeUnit> open = new ArrayDeque<>(Set.of(method));
        while (!open.isEmpty()) {
            JavaCodeUnit unit = open.pop();
            if (!seen.add(unit)) {
                continue;
            }
            Optional<JavaClass> found = Stream.concat(
                            unit.getAccessesFromSelf().stream().map(access -> access.getTargetOwner()),
                            unit.getReferencedClassObjects().stream().map(reference -> reference.getRawType()))
                    .filter(ConsentRuleTest::isAboutAChild)
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
            unit.getCallsFromSelf().stream()
                    .filter(call -> call.getTargetOwner().getPackageName().startsWith("org.attune"))
                    // A service that answers as a whole, such as that of documents, answers for those who use it.
                    .filter(call -> !call.getTargetOwner().isAnnotatedWith(ConsentNotNeeded.class))
                    .flatMap(call -> call.getTarget().resolveMember().stream())
                    .forEach(member -> open.push((JavaCodeUnit) member));
        }
        return Optional.empty();
    }

    private static boolean isAboutAChild(JavaClass type) {
        return type.isAnnotatedWith(Entity.class)
                && (type.isEquivalentTo(Child.class)
                        || type.getAllFields().stream()
                                .anyMatch(field -> field.getRawType().isEquivalentTo(Child.class)
                                        || field.getName().equals("childId")));
    }
}
