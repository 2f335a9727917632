package org.heard;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.Configuration.consideringOnlyDependenciesInAnyPackage;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.adhereToPlantUmlDiagram;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import java.time.Clock;
import java.util.Set;
import org.heard.chart.PlantedArrow;
import org.heard.disclosure.SafeTable;
import org.heard.disclosure.TrueTable;
import org.junit.jupiter.api.Test;

/** The picture in {@code architecture.puml} is the law; these tests hold the code to it. */
class ArchitectureTest {
    private static final JavaClasses HEARD = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.heard");

    private static final ArchRule AS_DRAWN = classes()
            .that()
            .resideInAPackage("org.heard..")
            .should(adhereToPlantUmlDiagram(
                    ArchitectureTest.class.getResource("/architecture.puml"),
                    consideringOnlyDependenciesInAnyPackage("org.heard", "org.heard..")));

    @Test
    void packagesDependAsDrawn() {
        AS_DRAWN.check(HEARD);
    }

    @Test
    void anArrowThatIsNotDrawnIsSeen() {
        JavaClasses planted = new ClassFileImporter().importClasses(PlantedArrow.class);

        assertThat(AS_DRAWN.evaluate(planted).getFailureReport().getDetails())
                .anyMatch(line -> line.contains("PlantedArrow") && line.contains("org.heard.response"));
    }

    @Test
    void coreKnowsNoFramework() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "org.heard.language..",
                        "org.heard.survey..",
                        "org.heard.statistics..",
                        "org.heard.disclosure..",
                        "org.heard.chart..",
                        "org.heard.totals..",
                        "org.heard.reference..",
                        "org.heard.template..",
                        "org.heard.print..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta..", "io.quarkus..", "org.hibernate..")
                .check(HEARD);
    }

    @Test
    void onlyReleaseNamesBothTrueAndSafeTables() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.heard.disclosure..", "org.heard.release..")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(TrueTable.class)
                .check(HEARD);
        assertThat(SafeTable.class.getConstructors()).isEmpty();
    }

    @Test
    void everyEndpointSaysWhoMayCall() {
        methods()
                .that()
                .areAnnotatedWith(GET.class)
                .or()
                .areAnnotatedWith(POST.class)
                .should(sayWhoMayCall())
                .check(HEARD);
    }

    @Test
    void nothingReadsTheWallClock() {
        noClasses().should(readTheWallClock()).check(HEARD);
    }

    @Test
    void theTestSawTheApplication() {
        assertThat(HEARD.size()).isGreaterThan(150);
        assertThat(HEARD.stream().map(JavaClass::getPackageName).distinct())
                .contains(
                        "org.heard.survey",
                        "org.heard.statistics",
                        "org.heard.disclosure",
                        "org.heard.chart",
                        "org.heard.journey",
                        "org.heard.release",
                        "org.heard.results",
                        "org.heard.report");
    }

    private static ArchCondition<JavaMethod> sayWhoMayCall() {
        return new ArchCondition<>("say who may call") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean says = method.isAnnotatedWith(PermitAll.class)
                        || method.isAnnotatedWith(RolesAllowed.class)
                        || method.getOwner().isAnnotatedWith(PermitAll.class)
                        || method.getOwner().isAnnotatedWith(RolesAllowed.class);
                events.add(new SimpleConditionEvent(method, says, method.getFullName() + " does not say who may call"));
            }
        };
    }

    private static ArchCondition<JavaClass> readTheWallClock() {
        Set<String> readers = Set.of("now", "currentTimeMillis");
        return new ArchCondition<>("read the wall clock") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getMethodCallsFromSelf().stream()
                        .filter(call -> readers.contains(call.getName()))
                        .filter(call -> call.getTargetOwner().getPackageName().startsWith("java."))
                        .filter(call -> call.getTarget().getRawParameterTypes().stream()
                                .noneMatch(p -> p.isEquivalentTo(Clock.class)))
                        .forEach(call -> events.add(SimpleConditionEvent.satisfied(type, call.getDescription())));
            }
        };
    }
}
