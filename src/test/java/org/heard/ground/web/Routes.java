package org.heard.ground.web;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Every address that can be asked for, found in the code as JAX-RS finds it. */
public final class Routes {
    private static final JavaClasses HEARD = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.heard");

    /** A part that stands for many, with what it may be: {day: \d{4}-\d{2}-\d{2}}. */
    private static final Pattern PART = Pattern.compile("\\{\\s*(\\w+)\\s*(?::\\s*((?:[^{}]|\\{[^{}]*})+))?}");

    private Routes() {}

    /** @param open for everybody, signed in or not */
    public record Route(String template, Pattern addresses, boolean open) {
        static Route of(Class<?> page, Method call) {
            String template = ("/" + page.getAnnotation(Path.class).value() + "/" + rest(call))
                    .replaceAll("/+", "/")
                    .replaceAll("(.)/$", "$1");
            return new Route(
                    template.replaceAll(PART.pattern(), "{$1}"),
                    Pattern.compile(expression(template)),
                    isOpen(call) || (isOpen(page) && !call.isAnnotationPresent(RolesAllowed.class)));
        }

        private static String rest(Method call) {
            return call.isAnnotationPresent(Path.class)
                    ? call.getAnnotation(Path.class).value()
                    : "";
        }

        private static boolean isOpen(AnnotatedElement element) {
            return element.isAnnotationPresent(PermitAll.class);
        }

        private static String expression(String template) {
            StringBuilder expression = new StringBuilder();
            Matcher part = PART.matcher(template);
            int at = 0;
            while (part.find()) {
                expression.append(Pattern.quote(template.substring(at, part.start())));
                expression
                        .append("(?<")
                        .append(part.group(1))
                        .append(">")
                        .append(part.group(2) == null ? "[^/]+" : part.group(2).strip())
                        .append(")");
                at = part.end();
            }
            return expression.append(Pattern.quote(template.substring(at))).toString();
        }

        /** Something to take away: the last part of its address has an ending. */
        public boolean isFile() {
            return template.substring(template.lastIndexOf('/')).contains(".");
        }

        /** How much of it is written out: of two that fit, JAX-RS takes the one with more. */
        int literal() {
            return template.replaceAll(PART.pattern(), "").length();
        }
    }

    public static List<Route> asked() {
        return HEARD.stream()
                .filter(type -> type.isAnnotatedWith(Path.class))
                .map(JavaClass::reflect)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods())
                        .filter(call -> call.isAnnotationPresent(GET.class))
                        .map(call -> Route.of(type, call)))
                .sorted(Comparator.comparing(Route::literal).reversed().thenComparing(Route::template))
                .toList();
    }

    /** The one that answers there. @param path without its query */
    public static Optional<Route> at(List<Route> all, String path) {
        return all.stream()
                .filter(route -> route.addresses().matcher(path).matches())
                .findFirst();
    }
}
