package org.callworthy;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The house rules: arrows run downwards, jOOQ stays in repositories, a repository writes its own room's tables. */
class ArchitectureTest {

    private static final Path SOURCES = Path.of("src/main/java/org/callworthy");
    private static final int LONGEST_FILE = 250;

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.callworthy");

    @Test
    void roomsUseOnlyWhatTheirPackageDeclares() {
        ApplicationModules.of(Server.class).verify();
    }

    @Test
    void jooqStaysInRepositories() {
        ArchRuleDefinition.noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Repository")
                .and()
                .haveSimpleNameNotStartingWith("Jooq")
                .and()
                .haveSimpleNameNotEndingWith("DatabaseConfiguration")
                .and(com.tngtech.archunit.base.DescribedPredicate.describe(
                        "are not inside a repository", c -> !c.getFullName().contains("Repository")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.jooq..", "callworthy.db..")
                .check(CLASSES);
    }

    @Test
    void viewsKnowNoRepository() {
        ArchRuleDefinition.noClasses()
                .that()
                .resideInAPackage("..ui..")
                .should()
                .dependOnClassesThat()
                .haveSimpleNameEndingWith("Repository")
                .check(CLASSES);
    }

    @Test
    void noScreenAnswersADownloadByItselfAsThatSeesToItThatNothingIsKeptOnTheWay() {
        ArchRuleDefinition.noClasses()
                .that()
                .resideOutsideOfPackage("org.callworthy.common.ui")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName(DownloadEvent.class.getName())
                .orShould()
                .callMethodWhere(target(owner(name(DownloadHandler.class.getName()))))
                .check(CLASSES);
    }

    @Test
    void aRepositoryWritesOnlyTablesOfItsRoom() throws IOException {
        Pattern write =
                Pattern.compile("\\.(?:insertInto|update|deleteFrom|mergeInto)\\(\\s*(?:Tables\\.)?([A-Z_]+)\\b");
        assertThat(repositories()).isNotEmpty().allSatisfy(file -> {
            String room = SOURCES.relativize(file).getName(0).toString();
            Matcher writes = write.matcher(Files.readString(file));
            while (writes.find()) {
                assertThat(writes.group(1).toLowerCase(java.util.Locale.ROOT))
                        .as("a table that %s writes", file.getFileName())
                        .startsWith(room + "_");
            }
        });
    }

    @Test
    void noFileIsTooLong() throws IOException {
        List<Path> written = new ArrayList<>();
        for (String folder : List.of("src/main/java", "src/test/java", "frontend/player", "frontend/rating")) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                files.filter(f -> f.toString().endsWith(".java") || f.toString().endsWith(".ts"))
                        .forEach(written::add);
            }
        }
        assertThat(written)
                .hasSizeGreaterThan(1000)
                .allSatisfy(file -> assertThat(Files.readAllLines(file))
                        .as("lines of %s", file)
                        .hasSizeLessThanOrEqualTo(LONGEST_FILE));
    }

    private static List<Path> repositories() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(f -> f.getFileName().toString().endsWith("Repository.java"))
                    .toList();
        }
    }
}
