package org.heard.ground.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.heard.collection.response.Everything;
import org.junit.jupiter.api.Test;

/** Every address there is, found in the code: guarded by its headers, and unmoved by whatever is sent to it. */
@QuarkusTest
class EndpointsTest {
    private static final String LONG = "x".repeat(5000);

    private static final JavaClasses HEARD = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.heard");

    @Inject
    Everything everything;

    @Test
    void everyPageAStrangerAsksForIsGuardedByItsHeaders() {
        addresses(GET.class).forEach(EndpointsTest::isGuarded);
    }

    @Test
    @TestSecurity(
            user = "jo.smith",
            roles = {"officer", "administrator", "forum", "chair", "reader"})
    void everyPageAnOfficerAsksForIsGuardedByItsHeaders() {
        addresses(GET.class).forEach(EndpointsTest::isGuarded);
    }

    @Test
    void noFormAStrangerSendsBreaksOrChangesAnything() {
        areUnmoved(addresses(POST.class).filter(EndpointsTest::countsNoTries));
    }

    @Test
    @TestSecurity(
            user = "jo.smith",
            roles = {"officer", "administrator", "forum", "chair", "reader"})
    void noBadFormAnOfficerSendsBreaksOrChangesAnything() {
        areUnmoved(addresses(POST.class).filter(EndpointsTest::countsNoTries));
    }

    @Test
    void noBadNameBreaksSigningIn() {
        for (Map<String, String> form : forms()) {
            int status = given().redirects()
                    .follow(false)
                    .contentType(ContentType.URLENC.withCharset("UTF-8"))
                    .formParams(form)
                    .post("/sign-in")
                    .statusCode();
            assertThat(status).as(form.get("name")).isLessThan(500);
        }
    }

    @Test
    void anAddressWithALetterNobodyCanTypeBreaksNothing() {
        for (String address : List.of("/pc_next%00", "/results/x%00", "/releases/x%00/report.docx", "/rounds/x%00")) {
            assertThat(given().urlEncodingEnabled(false).get(address).statusCode())
                    .as(address)
                    .isLessThan(500);
        }
    }

    private static void isGuarded(String address) {
        Response page = given().redirects().follow(false).get(address);

        assertThat(page.statusCode()).as(address).isLessThan(500);
        assertThat(page.header("Content-Security-Policy"))
                .as(address)
                .startsWith("default-src 'self';")
                .doesNotContain("unsafe-", "data:", "*");
        assertThat(page.header("X-Content-Type-Options")).as(address).isEqualTo("nosniff");
        assertThat(page.header("Referrer-Policy")).as(address).isEqualTo("same-origin");
        boolean forAll =
                Set.of("/", "/help", "/privacy", "/accessibility", "/pc_next").contains(address)
                        || address.startsWith("/results")
                        || address.startsWith("/progress");
        if (!forAll) {
            assertThat(page.header("Cache-Control")).as(address).contains("no-store");
        }
    }

    /** Wrong passwords are counted in the database, whoever sends them. */
    private static boolean countsNoTries(String address) {
        return !Set.of("/sign-in", "/your-pages/password").contains(address);
    }

    private void areUnmoved(Stream<String> addresses) {
        String before = everything.text();
        addresses.forEach(EndpointsTest::survives);
        assertThat(everything.text()).isEqualTo(before);
    }

    private static void survives(String address) {
        for (Map<String, String> form : forms()) {
            int status = given().redirects()
                    .follow(false)
                    .contentType(ContentType.URLENC.withCharset("UTF-8"))
                    .formParams(form)
                    .post(address)
                    .statusCode();
            assertThat(status).as(address + " " + form.keySet()).isLessThan(500);
        }
        for (RequestSpecification odd : List.of(
                given().contentType(ContentType.URLENC).body("%zz&=&&%FF=%00"),
                given().contentType("text/csv").body("a,b"),
                given().contentType(ContentType.JSON).body("{\"survey\":"),
                given().multiPart("file", "../../x", new byte[] {0, -1, 37}))) {
            int status = odd.redirects().follow(false).post(address).statusCode();
            assertThat(status).as(address).isLessThan(500);
        }
    }

    /** Under every name a form of ours has, what it does not expect. */
    private static List<Map<String, String>> forms() {
        return Stream.of(
                        "",
                        LONG,
                        "a\u0000b\u0007",
                        "-1.5e3",
                        "../../../etc/passwd",
                        "<script>x</script>",
                        "no such thing")
                .map(EndpointsTest::inEveryField)
                .toList();
    }

    private static Map<String, String> inEveryField(String value) {
        Map<String, String> form = new java.util.LinkedHashMap<>();
        for (String field : List.of(
                "survey",
                "closes-day",
                "closes-month",
                "closes-year",
                "round",
                "code",
                "name",
                "role",
                "password",
                "channel",
                "number",
                "batch",
                "mode",
                "account",
                "new-password",
                "answering",
                "release",
                "file",
                "kept",
                "form",
                "unread",
                "from",
                "map",
                "reason",
                "why",
                "remove",
                "sure",
                "commentary",
                "text",
                "title",
                "action",
                "due-day",
                "seat",
                "entry",
                "day-day",
                "day-month",
                "day-year",
                "seen",
                "minutes",
                "reply")) {
            form.put(field, value);
        }
        return form;
    }

    private static Stream<String> addresses(Class<? extends Annotation> method) {
        return HEARD.stream()
                .filter(type -> type.isAnnotatedWith(Path.class))
                .map(com.tngtech.archunit.core.domain.JavaClass::reflect)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods())
                        .filter(call -> call.isAnnotationPresent(method))
                        .map(call -> address(type.getAnnotation(Path.class), call)))
                .distinct()
                .sorted();
    }

    private static String address(Path of, Method call) {
        String rest = call.isAnnotationPresent(Path.class)
                ? "/" + call.getAnnotation(Path.class).value()
                : "";
        return ("/" + of.value() + rest)
                .replaceAll("/+", "/")
                .replace("{survey}", "pc_next")
                .replace("{kind}", "action")
                .replaceAll("\\{form[^}]*}", "svg")
                .replaceAll("\\{child[^}]*}", "1")
                .replaceAll("\\{[^}]*}", "nothing")
                .replaceAll("(.)/$", "$1");
    }
}
