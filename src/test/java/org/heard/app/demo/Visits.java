package org.heard.app.demo;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import org.heard.ground.web.Routes;
import org.heard.ground.web.Routes.Route;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** One person's way through all the pages that links lead to, a few of each kind. */
final class Visits {
    private static final int OF_A_KIND = 2;
    private static final List<Route> ROUTES = Routes.asked();
    private static final NotWalked NOT_WALKED = NotWalked.read();

    private final URI base;
    private final Visitor visitor;
    private final Map<String, Integer> times = new HashMap<>();
    private final Set<String> known = new HashSet<>();
    private final Deque<String> waiting = new ArrayDeque<>();
    private final Map<String, String> first = new LinkedHashMap<>();
    private final Set<String> written = new HashSet<>();
    private final Set<String> seen = new TreeSet<>();
    private final List<String> wrong = new ArrayList<>();

    Visits(URI base, Visitor visitor) {
        this.base = base;
        this.visitor = visitor;
    }

    Visitor visitor() {
        return visitor;
    }

    Set<String> seen() {
        return seen;
    }

    List<String> wrong() {
        return wrong;
    }

    /** One page of each kind that is not looked at yet, or where this person writes something. */
    List<String> toLookAt(Set<String> looked) {
        List<String> pages = new ArrayList<>();
        first.forEach((kind, address) -> {
            if (looked.add(kind) || written.contains(address)) {
                pages.add(address);
            }
        });
        return pages;
    }

    void follow(String address) {
        add("", address);
        while (!waiting.isEmpty()) {
            visit(waiting.poll());
        }
    }

    private void add(String from, String address) {
        String path = address.replaceFirst("[?#].*", "");
        Optional<Route> found = Routes.at(ROUTES, path);
        if (found.isEmpty()) {
            if (!path.startsWith("/assets/") && !path.startsWith("/look/")) {
                wrong.add(visitor.who() + " " + from + ": leads nowhere: " + address);
            }
            return;
        }
        Route route = found.get();
        seen.add(route.template());
        String kind = kind(route, path);
        boolean walked = !route.isFile() && !NOT_WALKED.has(route.template());
        if (walked && known.add(address) && times.merge(kind, 1, Integer::sum) <= OF_A_KIND) {
            first.putIfAbsent(ofOneForm(route) ? route.template() : kind, address);
            waiting.add(address);
        }
    }

    /** Forms of one address for many kinds of thing are pages of many kinds. */
    private static String kind(Route route, String path) {
        Matcher parts = route.addresses().matcher(path);
        String kind = route.template();
        for (String part : List.of("kind", "group")) {
            if (kind.contains("{" + part + "}") && parts.matches()) {
                kind = kind.replace("{" + part + "}", parts.group(part));
            }
        }
        return kind;
    }

    /** Things are changed and taken off in the forms they are written in. */
    private static boolean ofOneForm(Route route) {
        return route.template().startsWith("/board/edit/{kind}/");
    }

    private void visit(String address) {
        HttpResponse<String> answer = visitor.get(address);
        int status = answer.statusCode();
        String type = answer.headers().firstValue("Content-Type").orElse("");
        if (status / 100 == 3) {
            first.values().remove(address);
            add(
                    address,
                    answer.headers()
                            .firstValue("Location")
                            .orElseThrow()
                            .replace(base.toString().replaceAll("/$", ""), ""));
        } else if (status != 200) {
            wrong.add(visitor.who() + " " + address + ": " + status);
        } else if (type.startsWith("text/html")) {
            Document page = Jsoup.parse(answer.body());
            boolean open = Routes.at(ROUTES, address.replaceFirst("[?#].*", ""))
                    .orElseThrow()
                    .open();
            new PageRules(page, open).broken().forEach(one -> wrong.add(visitor.who() + " " + address + ": " + one));
            if (!visitor.isOfficer() && !page.select("main form[method=post]").isEmpty()) {
                written.add(address);
            }
            for (Element link : page.select("a[href]")) {
                link(address, link.attr("href"));
            }
        } else {
            first.values().remove(address);
        }
    }

    private void link(String from, String to) {
        if (to.startsWith("/") && !to.startsWith("//")) {
            add(from, to.replaceFirst("#.*", ""));
        } else if (to.startsWith("?")) {
            add(from, from.replaceFirst("[?#].*", "") + to.replaceFirst("#.*", ""));
        }
    }
}
