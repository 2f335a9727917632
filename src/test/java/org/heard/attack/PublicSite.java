package org.heard.attack;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.heard.questionnaire.surveyfile.SurveyFiles;

/**
 * The files of releases in memory under the addresses of the real site, for attackers of other makes:
 * {@code python3 ../shared/tools/attack/cross_question.py http://127.0.0.1:8099 seed-7}.
 */
final class PublicSite implements AutoCloseable {
    private final Map<String, byte[]> pages = new TreeMap<>();
    private final HttpServer server;

    private PublicSite(int port) throws IOException {
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    /** @param args port, then one or more of: sample, or a seed of {@link Subsample}, or two with a dash for all between */
    public static void main(String[] args) throws IOException {
        PublicSite site = new PublicSite(Integer.parseInt(args[0]));
        var surveys = SurveyFiles.shipped();
        for (String wanted : List.of(args).subList(1, args.length)) {
            if (wanted.equals("sample")) {
                site.put(
                        "sample",
                        Rounds.shipped(surveys).release("pc2021").published().get(0));
                continue;
            }
            String[] ends = wanted.split("-");
            for (int seed = Integer.parseInt(ends[0]); seed <= Integer.parseInt(ends[ends.length - 1]); seed++) {
                Subsample subsample = new Subsample(seed);
                site.put(
                        "seed-" + seed,
                        subsample.rounds(surveys).release("pc2021").published().get(0));
            }
        }
        System.out.println("serving on port " + args[0] + " until stopped: " + site.pages.size() + " pages");
    }

    /** @param name stands for the release in every address */
    private void put(String name, PublicRelease release) {
        String address = "/results/" + name;
        page(address, release.questions().stream().map(q -> address + "/" + q).toList());
        for (String question : release.questions()) {
            List<PublicFile> files = release.files().stream()
                    .filter(f -> f.question().equals(question))
                    .toList();
            page(
                    address + "/" + question,
                    files.stream()
                            .map(f -> address + "/" + question + "/" + f.name() + ".csv")
                            .toList());
            files.forEach(f -> pages.put(address + "/" + question + "/" + f.name() + ".csv", f.bytes()));
        }
    }

    private void page(String address, List<String> links) {
        pages.put(
                address,
                links.stream()
                        .map(link -> "<a href=\"" + link + "\">" + link + "</a>\n")
                        .collect(Collectors.joining())
                        .getBytes(StandardCharsets.UTF_8));
    }

    private void answer(HttpExchange exchange) throws IOException {
        byte[] page = pages.get(exchange.getRequestURI().getPath());
        exchange.sendResponseHeaders(page == null ? 404 : 200, page == null ? -1 : page.length);
        try (var body = exchange.getResponseBody()) {
            if (page != null) {
                body.write(page);
            }
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
