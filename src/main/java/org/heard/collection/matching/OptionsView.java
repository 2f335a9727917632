package org.heard.collection.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.heard.collection.importing.SourceText;
import org.heard.questionnaire.survey.Survey;

/** Ten questions, each with the texts that stand for its answers. @param open texts nobody has settled, in all questions */
record OptionsView(List<Block> blocks, int from, int all, int open) {
    static final int A_PAGE = 10;

    /** @param looks texts that want a look: not settled, or only alike */
    public record Block(String title, String columns, String how, int looks, List<Line> lines) {
        public boolean wantsALook() {
            return looks > 0;
        }
    }

    /** @param why why Heard suggests what it does; empty where the words are the same, or somebody has chosen */
    public record Line(String field, String text, String why, boolean isOpen, List<FoundView.Choice> choices) {}

    static String field(int question, int text) {
        return "o" + question + "-" + text;
    }

    static OptionsView of(LookedAt look, Survey survey, ColumnChoices choices, int from) {
        List<Matched> all = Matched.all(look, survey, choices);
        int first = Math.min(from, Math.max(0, all.size() - 1)) / A_PAGE * A_PAGE;
        List<Block> blocks = IntStream.range(first, Math.min(all.size(), first + A_PAGE))
                .mapToObj(i ->
                        block(i, all.get(i), choices.codes(all.get(i).question().key())))
                .toList();
        int open = all.stream().mapToInt(one -> one.open().size()).sum();
        return new OptionsView(blocks, first, all.size(), open);
    }

    private static Block block(int i, Matched one, Map<String, String> chosen) {
        Map<String, Matched.Offer> offers = one.offers();
        List<String> texts = List.copyOf(one.texts());
        List<Line> lines = new ArrayList<>();
        for (int j = 0; j < texts.size(); j++) {
            String text = texts.get(j);
            String why = chosen.containsKey(text)
                    ? ""
                    : Optional.ofNullable(offers.get(text))
                            .map(Matched.Offer::why)
                            .orElse("");
            lines.add(new Line(field(i, j), shown(one, text), why, !one.codes().containsKey(text), options(one, text)));
        }
        int looks = (int) lines.stream()
                .filter(line -> line.isOpen() || !line.why().isEmpty())
                .count();
        return new Block(
                one.question().asked().wording().english(),
                String.join(
                        " · ", one.columns().stream().map(FoundColumn::heading).toList()),
                how(one),
                looks,
                lines);
    }

    /** A heading is no answer and may be shown whole. */
    private static String shown(Matched one, String text) {
        return one.isHeading(text)
                ? text
                : one.columns().stream()
                        .flatMap(column -> column.texts().stream())
                        .filter(seen -> seen.text().equals(text))
                        .map(FoundColumn.Seen::shown)
                        .findFirst()
                        .orElseGet(() -> SourceText.shown(text));
    }

    private static String how(Matched one) {
        return switch (one.how()) {
            case WORDS -> "What was typed is kept as it is.";
            case ONE_CELL -> "One answer in a cell.";
            case JOINED -> "Several answers in a cell, with “" + one.separator() + "” between them.";
            case TICKS -> "A column for each answer.";
        };
    }

    private static List<FoundView.Choice> options(Matched one, String text) {
        String code = one.codes().getOrDefault(text, "");
        List<FoundView.Choice> choices = new ArrayList<>();
        choices.add(new FoundView.Choice("", "Not settled", code.isEmpty()));
        boolean tick = one.how() == Matched.How.TICKS && !one.isHeading(text);
        if (tick) {
            choices.add(new FoundView.Choice(Matched.TICKED, "Ticked", code.equals(Matched.TICKED)));
            choices.add(new FoundView.Choice(Matched.UNTICKED, "Not ticked", code.equals(Matched.UNTICKED)));
        } else {
            one.question()
                    .options()
                    .forEach(option -> choices.add(new FoundView.Choice(
                            option.code(),
                            option.label().english(),
                            option.code().equals(code))));
        }
        if (!one.isHeading(text)) {
            choices.add(new FoundView.Choice(MissingWords.BLANK, "Asked, no answer", code.equals(MissingWords.BLANK)));
            choices.add(new FoundView.Choice(MissingWords.NOT_ASKED, "Not asked", code.equals(MissingWords.NOT_ASKED)));
        }
        return choices;
    }

    public int first() {
        return from + 1;
    }

    public int last() {
        return from + blocks.size();
    }

    public boolean hasBefore() {
        return from > 0;
    }

    public boolean hasMore() {
        return last() < all;
    }

    public int before() {
        return Math.max(0, from - A_PAGE);
    }
}
