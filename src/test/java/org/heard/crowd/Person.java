package org.heard.crowd;

import java.io.IOException;
import java.util.Random;

/** Somebody who answers a survey from its first page to the receipt, as fast as the server lets them. */
final class Person {
    private static final int MOST_PAGES = 120;

    private final int port;
    private final String survey;
    private final Random chance;
    private final Timings timings;
    private int answered;

    Person(int port, String survey, Random chance, Timings timings) {
        this.port = port;
        this.survey = survey;
        this.chance = chance;
        this.timings = timings;
    }

    /** @return how many questions they answered */
    int answer() throws IOException {
        answered = 0;
        try (Wire wire = new Wire(port)) {
            String address = "/" + survey;
            step(wire, "start", address, null);
            Wire.Reply page = step(wire, "first question", address + "/answer", null);
            for (int i = 0; i < MOST_PAGES && !at.endsWith("/sent"); i++) {
                Form form = Form.on(page.text(), at);
                page = step(wire, name(form.action()), form.action(), form.filled(chance));
            }
        }
        if (!at.endsWith("/sent")) {
            throw new IllegalStateException("no receipt, but " + at);
        }
        return answered;
    }

    private String at;

    /** One press of a button or a link, until the page it leads to is there. */
    private Wire.Reply step(Wire wire, String name, String address, String form) throws IOException {
        long began = System.nanoTime();
        Wire.Reply reply = form == null ? wire.get(address) : wire.post(address, form);
        at = address;
        while (reply.status() == 303) {
            at = reply.location();
            reply = wire.get(at);
        }
        timings.add(name, System.nanoTime() - began, reply.bytes().length);
        if (reply.status() != 200) {
            throw new IllegalStateException(reply.status() + " after " + name + " with " + form);
        }
        return reply;
    }

    private String name(String action) {
        String page = action.replaceFirst("\\?.*", "").replaceFirst("^/[^/]+/", "");
        answered += page.equals("check-answers") ? 0 : 1;
        return page.equals("check-answers") ? "send" : page;
    }
}
