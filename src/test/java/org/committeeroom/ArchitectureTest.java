package org.committeeroom;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.persistence.Entity;
import jakarta.ws.rs.HttpMethod;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.committeeroom.security.Allowed;
import org.committeeroom.security.OpenTo;
import org.committeeroom.security.Scope;
import org.committeeroom.security.wall.Wall;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** The rules of the house, see docs/adr/0001. */
class ArchitectureTest {

    /** A package uses only those that stand before it. */
    private static final List<String> ORDER = List.of(
            "platform",
            "security",
            "campaign",
            "districts",
            "register",
            "returns",
            "canvass",
            "teams",
            "registration",
            "pollingday",
            "estimate",
            "dashboard",
            "sheets",
            "exchange",
            "privacy",
            "demo");

    private static final int MOST_LINES = 400;

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.committeeroom");

    private static String in(String name) {
        return "org.committeeroom." + name + "..";
    }

    @Test
    void everyPackageHasItsPlaceInTheOrder() {
        Set<String> known = Set.copyOf(ORDER);
        List<String> strangers = PROGRAM.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith("org.committeeroom."))
                .map(name -> name.split("\\.")[2])
                .filter(name -> !known.contains(name))
                .distinct()
                .toList();
        assertEquals(List.of(), strangers);
    }

    @Test
    void aPackageUsesOnlyThoseAboveIt() {
        for (int i = 0; i < ORDER.size(); i++) {
            String[] below = ORDER.subList(i + 1, ORDER.size()).stream()
                    .map(ArchitectureTest::in)
                    .toArray(String[]::new);
            if (below.length > 0) {
                noClasses()
                        .that()
                        .resideInAPackage(in(ORDER.get(i)))
                        .should()
                        .dependOnClassesThat(resideInAnyPackage(below))
                        .allowEmptyShould(true)
                        .check(PROGRAM);
            }
        }
    }

    @Test
    void packagesFormNoCycles() {
        slices().matching("org.committeeroom.(*)..").should().beFreeOfCycles().check(PROGRAM);
    }

    @Test
    void entitiesStayInsideTheirPackage() {
        classes().that().areAnnotatedWith(Entity.class).should().notBePublic().check(PROGRAM);
    }

    @Test
    void theEstimateIsPure() {
        noClasses()
                .that()
                .resideInAPackage(in("estimate"))
                .should()
                .dependOnClassesThat(resideOutsideOfPackages("java..", "org.committeeroom.estimate.."))
                .allowEmptyShould(true)
                .check(PROGRAM);
    }

    @Test
    void onlyTheClockOfThePlatformTellsTheTime() {
        noClasses()
                .that(not(resideInAnyPackage(in("platform"))))
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.OffsetDateTime.class, "now")
                .orShould()
                .callMethod(java.time.ZonedDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(PROGRAM);
    }

    @Test
    void everyOperationSaysWhoMayCallItAndIsPublic() {
        methods()
                .that()
                .areMetaAnnotatedWith(HttpMethod.class)
                .should()
                .beAnnotatedWith(Allowed.class)
                .orShould()
                .beAnnotatedWith(OpenTo.class)
                .andShould()
                .bePublic()
                .check(PROGRAM);
    }

    @Test
    void everyQueryTakesAScope() {
        methods()
                .that()
                .areDeclaredInClassesThat(resideOutsideOfPackages(in("security"), in("platform"), in("demo")))
                .should(takeAScope())
                .check(PROGRAM);
    }

    /** Of classes that can reach the database: every method that others can call. */
    private static ArchCondition<JavaMethod> takeAScope() {
        return new ArchCondition<>("take a Scope") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                JavaClass owner = method.getOwner();
                boolean reaches = owner.isAssignableTo(PanacheRepositoryBase.class)
                        || owner.getFields().stream()
                                .anyMatch(f -> f.getRawType().isEquivalentTo(Jdbi.class));
                boolean callable = !method.getModifiers().contains(JavaModifier.PRIVATE)
                        && !method.getModifiers().contains(JavaModifier.SYNTHETIC)
                        && !method.getModifiers().contains(JavaModifier.STATIC)
                        && !method.isMetaAnnotatedWith(HttpMethod.class);
                boolean hooked = Stream.of(
                                "jakarta.enterprise.event.Observes", "jakarta.enterprise.event.ObservesAsync")
                        .anyMatch(a -> method.getParameters().stream().anyMatch(p -> p.isAnnotatedWith(a)));
                boolean scheduled = method.isAnnotatedWith("io.quarkus.scheduler.Scheduled")
                        || method.isAnnotatedWith("jakarta.annotation.PostConstruct")
                        || method.isAnnotatedWith("jakarta.annotation.PreDestroy");
                boolean scoped = method.getRawParameterTypes().stream().anyMatch(t -> t.isEquivalentTo(Scope.class));
                if (reaches && callable && !hooked && !scheduled && !scoped && !EXCEPTED.contains(name(method))) {
                    events.add(SimpleConditionEvent.violated(method, name(method) + " takes no Scope"));
                }
            }
        };
    }

    private static String name(JavaMethod method) {
        return method.getOwner().getSimpleName() + '.' + method.getName();
    }

    /** What finds out which campaigns there are, before there can be a scope; and how far their feeds are. */
    private static final Set<String> EXCEPTED = Set.of(
            "Campaigns.find",
            "Campaigns.slugOf",
            "Campaigns.all",
            "Campaigns.among",
            "WebhookCampaigns.all",
            "Numbering.positions",
            "Numbering.registers",
            // Of a copy in a room, before its campaign is there.
            "Nodes.find");

    /** Whoever asks about all campaigns at once is looked at by name: what a token is, how far feeds are. */
    @Test
    void fewLookOverTheWallBetweenCampaigns() {
        Set<String> known = Set.of(
                "CampaignRoles",
                "Devices",
                "FeedLinks",
                "Invitations",
                "SignInRecords",
                "Numbering",
                "DemoRecords",
                "audit.Links",
                "audit.Runs",
                "Drills",
                "WebhookCampaigns",
                "apart.Nodes");
        noClasses()
                .that(DescribedPredicate.describe(
                        "are not " + known, (JavaClass c) -> known.stream().noneMatch(c.getName()::contains)))
                .should()
                .callMethod(Wall.class, "acrossCampaigns", java.util.function.Supplier.class)
                .check(PROGRAM);
    }

    @Test
    void namesSaySomething() {
        classes()
                .should()
                .haveSimpleNameNotEndingWith("Dto")
                .andShould()
                .haveSimpleNameNotEndingWith("Impl")
                .andShould()
                .haveSimpleNameNotEndingWith("Util")
                .andShould()
                .haveSimpleNameNotEndingWith("Utils")
                .andShould()
                .haveSimpleNameNotEndingWith("Helper")
                .andShould()
                .haveSimpleNameNotEndingWith("Manager")
                .check(PROGRAM);
    }

    @Test
    void filesStayShort() throws IOException {
        try (Stream<Path> files =
                Stream.of(Path.of("src"), Path.of("frontend", "src")).flatMap(ArchitectureTest::walk)) {
            List<String> long_ = files.filter(ArchitectureTest::isSource)
                    .filter(f -> lines(f) > MOST_LINES)
                    .map(f -> f + " has " + lines(f) + " lines")
                    .toList();
            assertEquals(List.of(), long_);
        }
    }

    private static Stream<Path> walk(Path root) {
        try {
            return Files.walk(root);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static boolean isSource(Path file) {
        String name = file.toString();
        return (name.endsWith(".java") || name.endsWith(".ts") || name.endsWith(".svelte"))
                && !name.endsWith("schema.d.ts");
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
