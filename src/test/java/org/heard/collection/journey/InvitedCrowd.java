package org.heard.collection.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.HttpCookie;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.heard.collection.journey.Respondent.Read;
import org.jsoup.nodes.FormElement;

/** People with a code each, who begin one after another and send in an order of chance; and what a proxy logs of it. */
final class InvitedCrowd {
    private static final int AT_ONCE = 8;

    /** One of so many answers no question about equality. */
    private static final int SHY = 20;

    private final String survey;
    private final URI base;
    private final OwnAnswers equality;
    private final Raw people;
    private final List<String> cookies = new ArrayList<>();
    private final List<Integer> sent = Collections.synchronizedList(new ArrayList<>());
    private final List<Integer> pressed = Collections.synchronizedList(new ArrayList<>());

    /** @param equality what each says of themselves */
    InvitedCrowd(String survey, URI base, OwnAnswers equality) {
        this.survey = survey;
        this.equality = equality;
        this.base = base;
        this.people = new Raw(base);
    }

    /** In the order in which their Send was answered. */
    List<Integer> sent() {
        return List.copyOf(sent);
    }

    /** In the order in which their Send was asked for. */
    List<Integer> pressed() {
        return List.copyOf(pressed);
    }

    void begin(List<String> codes) {
        Map<String, String> forms = formsOfOneJourney();
        for (int person = 0; person < codes.size(); person++) {
            Read in = people.post("/" + survey + "/invitation", "", "code=" + Raw.encoded(codes.get(person)));
            String cookie = in.answer().headers().firstValue("set-cookie").orElseThrow();
            cookies.add(HttpCookie.parse(cookie).get(0).getValue());
            int writer = person;
            forms.forEach((path, form) -> {
                String own = path.endsWith("/open_well") ? form.replace("words", "person-" + writer + "-") : form;
                assertThat(people.post(path, cookies.get(writer), own).status()).isEqualTo(303);
            });
        }
    }

    /** @param atOnce eight of them at a time */
    void send(List<Integer> order, boolean atOnce, Runnable afterEach) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(atOnce ? AT_ONCE : 1);
        try {
            List<Callable<Void>> all = order.stream()
                    .map(person -> (Callable<Void>) () -> {
                        send(person, afterEach);
                        return null;
                    })
                    .toList();
            for (var done : threads.invokeAll(all)) {
                done.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private void send(int person, Runnable afterwards) {
        pressed.add(person);
        Read done = people.post("/" + survey + "/check-answers", cookies.get(person), "website=");
        assertThat(done.answer().headers().firstValue("location")).contains("/" + survey + "/sent");
        sent.add(person);
        afterwards.run();
        if (answersAboutEquality(person)) {
            OwnAnswers.QUESTIONS.forEach(question -> give(person, question));
        }
        afterwards.run();
    }

    static boolean answersAboutEquality(int person) {
        return person % SHY != SHY - 1;
    }

    private void give(int person, String question) {
        String page = "/" + survey + "/equality/" + question;
        Read given = people.post(page, cookies.get(person), question + "=" + equality.of(person, question));
        assertThat(given.answer().headers().firstValue("location"))
                .hasValueSatisfying(
                        next -> assertThat(next).contains("/" + survey + "/").isNotEqualTo(page));
        assertThat(given.status()).isEqualTo(303);
    }

    String cookie(int person) {
        return cookies.get(person);
    }

    /** What a browser sends, page by page, for somebody with one child. */
    private Map<String, String> formsOfOneJourney() {
        Respondent first = new Respondent(base);
        Map<String, String> all = new LinkedHashMap<>();
        Read page = first.open("/" + survey + "/answer");
        while (!page.path().endsWith("/check-answers")) {
            String path = page.path();
            page = first.answer(page, Map.of("open_well", "words"));
            // One question, or several that share a page.
            FormElement form =
                    first.open(path).page().select("main form").forms().get(0);
            all.put(
                    path,
                    form.formData().stream()
                            .map(field -> Raw.encoded(field.key()) + "=" + Raw.encoded(field.value()))
                            .collect(Collectors.joining("&")));
        }
        first.post("/" + survey + "/stop", Map.of()); // or the close would wait an hour for them
        return all;
    }

    static List<Integer> inAnOrderOfChance(int people) {
        List<Integer> order = new ArrayList<>(IntStream.range(0, people).boxed().toList());
        Collections.shuffle(order);
        return order;
    }
}
