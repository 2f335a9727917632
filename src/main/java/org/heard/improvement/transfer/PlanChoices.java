package org.heard.improvement.transfer;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;

/** What the officer chose on the page between the file and the plan: columns, seats, days, rows to leave out. */
record PlanChoices(MultivaluedMap<String, String> form) {
    static final PlanChoices NONE = new PlanChoices(new MultivaluedHashMap<>());

    private static final int MARK = 12;

    Optional<FileColumn> column(int at, TransferKind kind) {
        return Optional.ofNullable(form.getFirst("column-" + at)).flatMap(kind::called);
    }

    /** The name of the choice for a lead: a mark of the text, so that another column never takes its seats over. */
    static String leadName(String lead) {
        return "lead-" + DigestUtils.sha256Hex(lead).substring(0, MARK);
    }

    /** Empty where nothing was sent; an empty text where nobody was chosen. */
    Optional<String> seat(String lead) {
        return Optional.ofNullable(form.getFirst(leadName(lead)));
    }

    String day(int row) {
        String typed = form.getFirst("day-" + row);
        return typed == null ? "" : CellText.line(typed);
    }

    boolean isLeftOut(int row) {
        return form.getOrDefault("out", List.of()).contains(Integer.toString(row));
    }
}
