package org.heard.ground.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.junit.jupiter.api.Test;

/** A page that takes files and is not named in the settings would get none; one that is named and takes none is too many. */
class FilesTakenTest {
    @Test
    void thePagesThatTakeFilesAreThoseTheSettingsName() throws IOException {
        List<String> pages = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.heard").stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .map(type -> type.reflect())
                        .flatMap(FilesTakenTest::takingFiles)
                        .distinct()
                        .sorted()
                        .toList();

        assertThat(pages).isNotEmpty().isEqualTo(named());
    }

    private static Stream<String> takingFiles(Class<?> page) {
        return Arrays.stream(page.getDeclaredMethods())
                .filter(call -> call.isAnnotationPresent(POST.class))
                .filter(call -> Arrays.stream(call.getParameterTypes()).anyMatch(FilesTakenTest::holdsAFile))
                .map(call -> address(page, call));
    }

    private static boolean holdsAFile(Class<?> type) {
        return type.equals(FileUpload.class)
                || type.getName().startsWith("org.heard.")
                        && Arrays.stream(type.getDeclaredFields())
                                .anyMatch(field -> field.getType().equals(FileUpload.class));
    }

    private static String address(Class<?> page, Method call) {
        Path own = call.getAnnotation(Path.class);
        String path = "/" + page.getAnnotation(Path.class).value() + (own == null ? "" : "/" + own.value());
        return path.replaceAll("\\{[^}]*}", "*").replaceAll("/+", "/");
    }

    private static List<String> named() throws IOException {
        Properties settings = new Properties();
        try (InputStream file = FilesTakenTest.class.getResourceAsStream("/application.properties")) {
            settings.load(file);
        }
        return Arrays.stream(settings.getProperty("heard.bodies.files-at").split(","))
                .sorted()
                .toList();
    }
}
