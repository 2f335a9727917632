package org.heard.collection.round;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What officers plan for a round: written before it opens, and looked at while it runs. */
@Entity
public class RoundPlan {
    @Id
    private String round;

    private String name = "";
    private LocalDate closes;
    private String channels = "";
    private Integer couldAnswer;
    private LocalDate keepUntil;
    private int seen;

    protected RoundPlan() {}

    RoundPlan(String round) {
        this.round = round;
    }

    /** @param seen how often it had been written when the page that sends this was made; one that saw an older plan is late */
    boolean isAsSeen(int seen) {
        return this.seen == seen;
    }

    void write(Planned planned) {
        name = planned.name();
        closes = planned.closes().orElse(null);
        channels = planned.channels().stream().map(Channel::word).collect(Collectors.joining(" "));
        couldAnswer = planned.couldAnswer().orElse(null);
        keepUntil = planned.keepUntil().orElse(null);
        seen++;
    }

    public Planned planned() {
        List<Channel> chosen = Channel.links().stream()
                .filter(channel -> Arrays.asList(channels.split(" ")).contains(channel.word()))
                .toList();
        return new Planned(
                name,
                Optional.ofNullable(closes),
                chosen,
                Optional.ofNullable(couldAnswer),
                Optional.ofNullable(keepUntil));
    }

    int seen() {
        return seen;
    }

    String round() {
        return round;
    }

    /**
     * @param name of the round; blank for the month it opens in
     * @param channels by which people are told; none for all
     * @param couldAnswer how many people could answer, as far as the council knows
     * @param keepUntil the day on which what people answered is deleted
     */
    public record Planned(
            String name,
            Optional<LocalDate> closes,
            List<Channel> channels,
            Optional<Integer> couldAnswer,
            Optional<LocalDate> keepUntil) {
        static final Planned NOTHING = new Planned("", Optional.empty(), List.of(), Optional.empty(), Optional.empty());

        /** The ways whose links are shown. */
        public List<Channel> links() {
            return channels.isEmpty() ? Channel.links() : channels;
        }
    }
}
