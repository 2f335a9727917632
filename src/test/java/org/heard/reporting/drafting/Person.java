package org.heard.reporting.drafting;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import org.heard.people.account.Accounts;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Somebody at a browser, signed in by the form everybody signs in by. */
record Person(String session) {
    private static final String PASSWORD = "four words are good";

    /** @param role "officer", "forum" */
    static Person as(String role, Accounts accounts) {
        String name = "jo." + UUID.randomUUID().toString().substring(0, 8);
        accounts.add(name, role, PASSWORD);
        return new Person(asking().formParam("name", name)
                .formParam("password", PASSWORD)
                .post("/sign-in")
                .getCookie("heard-session"));
    }

    /** Nobody in particular. */
    static RequestSpecification asking() {
        return given().redirects().follow(false).header("Sec-Fetch-Site", "same-origin");
    }

    private RequestSpecification signedIn() {
        return asking().cookie("heard-session", session);
    }

    Response get(String address) {
        return signedIn().get(address);
    }

    Document page(String address) {
        Response answer = get(address);
        if (answer.statusCode() != 200) {
            throw new AssertionError(address + " answers " + answer.statusCode());
        }
        return Jsoup.parse(answer.asString());
    }

    /** An ordinary form. */
    Response press(String address, Map<String, String> fields) {
        return signedIn().formParams(fields).post(address);
    }

    Response press(String address) {
        return signedIn().post(address);
    }

    /** A form sent as multipart; a field of several values is given as one, parted by commas. */
    Response send(String address, Map<String, String> fields) {
        RequestSpecification form = signedIn();
        fields.forEach((name, value) -> {
            for (String one : name.equals("show") ? value.split(",") : new String[] {value}) {
                form.multiPart(new io.restassured.builder.MultiPartSpecBuilder(one)
                        .controlName(name)
                        .charset("UTF-8")
                        .build());
            }
        });
        return form.post(address);
    }

    Response upload(String address, String name, byte[] file) {
        return signedIn().multiPart("file", name, file).post(address);
    }

    static String problem(Response answer) {
        return Jsoup.parse(answer.asString())
                .select(".govuk-error-summary__body")
                .text();
    }
}
