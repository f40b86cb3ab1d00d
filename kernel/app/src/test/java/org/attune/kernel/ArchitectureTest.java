package org.attune.kernel;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Path;
import java.sql.Connection;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import javax.sql.DataSource;
import org.apache.commons.csv.CSVPrinter;
import org.attune.api.security.Requires;
import org.attune.api.security.Unrestricted;
import org.attune.kernel.csv.Spreadsheet;
import org.attune.kernel.tenancy.TenantContext;

/** What docs/architecture.md says about structure. */
@AnalyzeClasses(packages = "org.attune", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String KERNEL = "org.attune.kernel..";
    private static final String API = "org.attune.api..";

    @ArchTest
    static final ArchRule the_api_depends_on_nothing_of_ours = noClasses()
            .that()
            .resideInAPackage(API)
            .should()
            .dependOnClassesThat(DescribedPredicate.describe(
                    "are ours and not the api's",
                    type -> type.getPackageName().startsWith("org.attune.")
                            && !type.getPackageName().startsWith("org.attune.api")));

    @ArchTest
    static final ArchRule the_kernel_knows_no_plugin = noClasses()
            .that()
            .resideInAPackage(KERNEL)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.attune.plugins..");

    @ArchTest
    static final ArchRule features_of_the_kernel_are_free_of_cycles =
            slices().matching("org.attune.kernel.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule only_persistence_reaches_the_database = noClasses()
            .that()
            .resideInAPackage(KERNEL)
            .and()
            .resideOutsideOfPackage("org.attune.kernel.persistence..")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(DataSource.class, Connection.class, EntityManagerFactory.class);

    @ArchTest
    static final ArchRule only_tenancy_says_which_authority_and_who = noClasses()
            .that()
            .resideOutsideOfPackages("org.attune.kernel.tenancy..")
            .should()
            .callMethod(TenantContext.class, "set", TenantContext.Bound.class);

    /** So that a test can move it. Sessions last by the machine's time: whoever moves the clock stays signed in. */
    @ArchTest
    static final ArchRule the_time_is_asked_of_one_clock = noClasses()
            .that()
            .resideOutsideOfPackage("org.attune.api.time..")
            .and()
            .doNotHaveSimpleName("Sessions")
            .and()
            .doNotHaveSimpleName("SessionBook")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now", ZoneId.class)
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule only_persistence_confirms_rights = noClasses()
            .that()
            .resideOutsideOfPackages("org.attune.kernel.persistence..", "org.attune.kernel.tenancy..")
            .should()
            .callMethod(TenantContext.class, "confirmed", long.class);

    @ArchTest
    static final ArchRule pages_and_resources_go_through_services = noClasses()
            .that()
            .areAnnotatedWith(Named.class)
            .or()
            .areAnnotatedWith(Path.class)
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(EntityManager.class);

    @ArchTest
    static final ArchRule pages_and_resources_begin_no_transaction = noClasses()
            .that()
            .areAnnotatedWith(Named.class)
            .or()
            .areAnnotatedWith(Path.class)
            .should()
            .beAnnotatedWith(Transactional.class);

    @ArchTest
    static final ArchRule every_service_says_what_each_method_requires = methods()
            .that()
            .arePublic()
            .and()
            .areNotStatic()
            .and()
            .areDeclaredInClassesThat()
            .resideInAPackage(KERNEL)
            .and()
            .areDeclaredInClassesThat()
            .haveSimpleNameEndingWith("Service")
            .should(sayWhatTheyRequire());

    @ArchTest
    static final ArchRule services_are_transactional = classes()
            .that()
            .resideInAPackage(KERNEL)
            .and()
            .haveSimpleNameEndingWith("Service")
            .and()
            .areNotInterfaces()
            .should()
            .beAnnotatedWith(Transactional.class);

    /** A cell that somebody typed must not be worked out by a spreadsheet. */
    @ArchTest
    static final ArchRule whoever_writes_csv_escapes_formulas = classes()
            .that(DescribedPredicate.<JavaClass>describe(
                    "write CSV", type -> type.getDirectDependenciesFromSelf().stream()
                            .anyMatch(dependency -> dependency.getTargetClass().isAssignableTo(CSVPrinter.class))))
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Spreadsheet.class);

    @ArchTest
    static final ArchRule every_package_says_what_belongs_in_it = classes().should(resideInADescribedPackage());

    private static ArchCondition<JavaMethod> sayWhatTheyRequire() {
        return new ArchCondition<>("bear @Requires or @Unrestricted, or their class does") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                JavaClass owner = method.getOwner();
                boolean says = method.isAnnotatedWith(Requires.class)
                        || method.isAnnotatedWith(Unrestricted.class)
                        || owner.isAnnotatedWith(Requires.class)
                        || owner.isAnnotatedWith(Unrestricted.class)
                        || method.getModifiers().contains(JavaModifier.SYNTHETIC);
                if (!says) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " says nothing"));
                }
            }
        };
    }

    private static ArchCondition<JavaClass> resideInADescribedPackage() {
        return new ArchCondition<>("reside in a package with a package-info") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (type.getPackage().tryGetPackageInfo().isEmpty()) {
                    events.add(SimpleConditionEvent.violated(type, type.getPackageName() + " has no package-info"));
                }
            }
        };
    }
}
