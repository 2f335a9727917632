package org.heard.improvement.meetings;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.heard.improvement.board.Board;
import org.heard.improvement.board.ThingKind;

/** What partners were asked for, as at a day. */
public record Requests(List<PartnerRequest> all, LocalDate asAt) {
    public Requests {
        all = List.copyOf(all);
    }

    /** Those due first come first. */
    public static Requests of(Board board) {
        return new Requests(
                board.all(ThingKind.REQUEST).stream()
                        .map(PartnerRequest::new)
                        .sorted(Comparator.comparing(PartnerRequest::due))
                        .toList(),
                board.asAt());
    }

    /** Not answered, late or not. */
    public List<PartnerRequest> waiting() {
        return all.stream().filter(request -> !request.isAnswered()).toList();
    }

    public List<PartnerRequest> late() {
        return all.stream().filter(request -> request.isLate(asAt)).toList();
    }

    public List<PartnerRequest> answered() {
        return all.stream()
                .filter(PartnerRequest::isAnswered)
                .sorted(Comparator.comparing(
                                (PartnerRequest request) -> request.replied().orElseThrow())
                        .reversed())
                .toList();
    }

    public List<PartnerRequest> of(String seat) {
        return all.stream().filter(request -> request.seat().equals(seat)).toList();
    }
}
