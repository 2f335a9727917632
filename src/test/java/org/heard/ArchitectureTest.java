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
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.figures.chart.PlantedArrow;
import org.heard.figures.disclosure.SafeTable;
import org.heard.figures.disclosure.TrueTable;
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

    private static final Wings DRAWN = Wings.drawn();

    @Test
    void roomsDependAsDrawn() {
        AS_DRAWN.check(HEARD);
    }

    @Test
    void aWingNamesOnlyItselfAndWingsAboveIt() {
        assertThat(DRAWN.arrows())
                .filteredOn(arrow -> DRAWN.place(arrow.to()) > DRAWN.place(arrow.from()))
                .isEmpty();
    }

    @Test
    void everyDrawnArrowIsUsed() {
        Set<Wings.Arrow> used = HEARD.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .flatMap(use -> DRAWN
                        .roomOf(use.getOriginClass())
                        .flatMap(from -> DRAWN.roomOf(use.getTargetClass().getBaseComponentType())
                                .map(to -> new Wings.Arrow(from, to)))
                        .stream())
                .collect(Collectors.toSet());

        assertThat(DRAWN.arrows()).filteredOn(arrow -> !used.contains(arrow)).isEmpty();
    }

    @Test
    void theReadmeShowsTheWings() throws IOException {
        assertThat(Files.readString(Path.of("README.md"))).contains("```mermaid\n" + DRAWN.picture() + "\n```");
    }

    @Test
    void everyWingSaysWhatItsRoomsAre() throws IOException {
        for (String wing : DRAWN.wings()) {
            String note = Files.readString(Path.of("src/main/java/org/heard", wing, "package-info.java"));
            assertThat(DRAWN.rooms().keySet().stream()
                            .filter(room -> DRAWN.rooms().get(room).equals(wing) && !room.equals("start")))
                    .as(wing)
                    .allMatch(room -> note.contains("{@code " + room + "}"));
        }
    }

    @Test
    void anArrowThatIsNotDrawnIsSeen() {
        JavaClasses planted = new ClassFileImporter().importClasses(PlantedArrow.class);

        assertThat(AS_DRAWN.evaluate(planted).getFailureReport().getDetails())
                .anyMatch(line -> line.contains("PlantedArrow") && line.contains("org.heard.collection.round"));
    }

    @Test
    void coreKnowsNoFramework() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "org.heard.ground.language..",
                        "org.heard.questionnaire.survey..",
                        "org.heard.questionnaire.changes..",
                        "org.heard.questionnaire.surveyfile..",
                        "org.heard.figures.statistics..",
                        "org.heard.figures.suppression..",
                        "org.heard.figures.disclosure..",
                        "org.heard.figures.chart..",
                        "org.heard.figures.totals..",
                        "org.heard.proving.conformance..",
                        "org.heard.ground.files..",
                        "org.heard.ground.pdf..",
                        "org.heard.reporting.document..",
                        "org.heard.improvement.plan..",
                        "org.heard.improvement.logbook..",
                        "org.heard.proving.boardcases..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta..", "io.quarkus..", "org.hibernate..")
                .check(HEARD);
    }

    @Test
    void onlyWhatCountsAndProtectsNamesTrueTables() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "org.heard.figures.disclosure..",
                        "org.heard.publication.tabulation..",
                        "org.heard.publication.release..")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(TrueTable.class)
                .check(HEARD);
        assertThat(SafeTable.class.getConstructors()).isEmpty();
    }

    /** What belongs to the council comes through {@code Area}, so that a reader and a new setting have one place. */
    @Test
    void onlyTheWiringReadsWhatBelongsToTheCouncil() throws IOException {
        List<String> council = List.of(
                "heard.surveys",
                "heard.zone",
                "heard.address",
                "heard.drafts.days",
                "heard.demo",
                "heard.disclosure",
                "heard.board.");
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java"))
                            .filter(file -> council.stream().anyMatch(key -> isRead(file, key)))
                            .map(file -> file.getFileName().toString()))
                    // Before there is a database there is no wiring: Start and SecretPlace look at the bare settings.
                    .containsExactlyInAnyOrder(
                            "Wiring.java",
                            "Thresholds.java",
                            "BoardConfiguration.java",
                            "Start.java",
                            "SecretPlace.java");
        }
    }

    private static boolean isRead(Path file, String key) {
        try {
            return Files.readString(file).contains("\"" + key);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void noSimpleNameStandsForTwoThings() {
        Map<String, List<String>> packages = HEARD.stream()
                .filter(type -> !type.getName().contains("$"))
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(
                        JavaClass::getSimpleName, Collectors.mapping(JavaClass::getPackageName, Collectors.toList())));
        packages.values().removeIf(in -> in.size() == 1);

        assertThat(packages).isEmpty();
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
                        "org.heard.questionnaire.survey",
                        "org.heard.figures.statistics",
                        "org.heard.figures.disclosure",
                        "org.heard.figures.chart",
                        "org.heard.collection.journey",
                        "org.heard.publication.release",
                        "org.heard.publication.results",
                        "org.heard.reporting.report");
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
