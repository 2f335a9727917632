package org.heard.figures.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Stream;
import org.heard.figures.chart.BatteryOverTime.Asked;
import org.heard.figures.statistics.Percent;

/** A {@link BatteryOverTime} as it is drawn: each question over its bars, and what is good and not known beside them. */
record BatteryPicture(List<Asked> questions, List<String> labels) implements Drawing {
    /** As large as the words around it. */
    private static final float SMALL_ON_A_TELEPHONE = 14;
    /** 7 mm from bar to bar, of which the bar takes less than two thirds. */
    private static final double ROW = 24;

    private static final double BAR = 16;
    private static final double LEFT = 112;
    private static final double GOOD = 52;
    private static final double DONT_KNOW = 72;
    private static final BasicStroke RULE = new BasicStroke(0.67f);

    @Override
    public boolean isInPrintType() {
        return true;
    }

    @Override
    public Sheet on(Layout layout) {
        return new Place(layout).sheet();
    }

    /** Where everything stands in one layout. */
    private final class Place {
        private final Layout layout;
        private final float size;
        private final double lineHeight;
        private final double left;
        private final double right;
        private final Reach reach = Reach.of(questions);
        private final boolean hasDontKnow = questions.stream().anyMatch(Asked::hasDontKnow);
        private final Sheet sheet;
        private double y;

        Place(Layout layout) {
            this.layout = layout;
            this.size = layout.isNarrow() ? SMALL_ON_A_TELEPHONE : Type.PRINT;
            this.lineHeight = size + 3.2;
            this.left = layout.isNarrow() ? 2 : LEFT;
            this.right = layout.width() - 2 - (layout.isNarrow() ? 0 : GOOD + (hasDontKnow ? DONT_KNOW : 0));
            this.sheet = new Sheet(layout.width(), height());
        }

        private double height() {
            double rows = questions.stream()
                    .mapToDouble(asked -> names(asked).size() * lineHeight + 6 + barsOf(asked))
                    .sum();
            return 2 * lineHeight + 4 + rows + standingLines().size() * lineHeight + 6;
        }

        private double barsOf(Asked asked) {
            return asked.lines().size() * (layout.isNarrow() ? ROW + lineHeight : ROW);
        }

        private List<String> names(Asked asked) {
            return Type.wrap(asked.table().about().wording(), Type.bold(size), layout.width() - 6, 40);
        }

        Sheet sheet() {
            head();
            questions.forEach(this::question);
            standing();
            return sheet;
        }

        private List<String> standingLines() {
            String text = Standing.text(labels);
            return text.isEmpty() ? List.of() : Type.wrap(text, Type.regular(size), layout.width() - 6, 3);
        }

        private void standing() {
            for (String line : standingLines()) {
                y += lineHeight;
                sheet.from(small(line), 2, y);
            }
        }

        private void head() {
            y = lineHeight;
            sheet.from(grey("worst answer \u2190"), left, y);
            sheet.upTo(grey("\u2192 best answer, %"), right, y);
            if (!layout.isNarrow()) {
                sheet.upTo(grey("good"), right + GOOD - 6, y);
                if (hasDontKnow) {
                    sheet.upTo(grey("don’t know"), layout.width() - 2, y);
                }
            }
            y += 6;
            rule(Palette.TEXT);
        }

        private void rule(Color colour) {
            sheet.line(new Line2D.Double(0, y, layout.width(), y), RULE, colour);
        }

        private void question(Asked asked) {
            y += 2;
            for (String line : names(asked)) {
                y += lineHeight;
                sheet.from(new Label(line, Type.bold(size), Palette.DARK_BLUE), 2, y);
            }
            y += 4;
            middle(asked);
            asked.lines().forEach(line -> bar(asked, line));
            rule(Palette.GRID);
        }

        /** From which the good answers go to the right and the bad ones to the left. */
        private void middle(Asked asked) {
            double from = y + (layout.isNarrow() ? lineHeight : 0);
            sheet.line(new Line2D.Double(x(0), from, x(0), y + barsOf(asked)), Palette.AXIS_LINE, Palette.AXIS);
        }

        private void bar(Asked asked, DivergingLine line) {
            if (layout.isNarrow()) {
                y += lineHeight;
                sheet.from(small(named(line) + figures(line)), 2, y - 2);
            } else {
                double base = y + ROW / 2 + 4;
                sheet.from(small(line.name()), 2, base);
                sheet.upTo(grey(line.row().base().text() + (line.row().lowBase() ? " u" : "")), left - 10, base);
                line.agree()
                        .ifPresent(good -> sheet.upTo(
                                new Label(Percent.whole(good), Type.bold(size), Palette.TEXT), right + GOOD - 6, base));
                if (asked.hasDontKnow() && !line.row().isWithheld()) {
                    sheet.upTo(small(line.dontKnow()), layout.width() - 2, base);
                }
            }
            parts(line);
            y += ROW;
        }

        private void parts(DivergingLine line) {
            double top = y + (ROW - BAR) / 2;
            double middle = top + BAR / 2 + 4;
            if (line.row().isWithheld()) {
                String words = Hiding.words(
                                line.table(),
                                line.row(),
                                line.table().columns().get(0).code())
                        .orElseThrow();
                sheet.from(small(words), left, middle);
                return;
            }
            DivergingBar bar = DivergingBar.of(line.table(), line.row());
            for (DivergingBar.Part part : bar.parts()) {
                Rectangle2D box = box(part, top);
                sheet.box(box, part.colour(), Palette.DARK_GREY);
                Label label = new Label(part.label(), Type.regular(size), Palette.labelOn(part.colour()));
                if (label.width() + 2 <= box.getWidth()) {
                    sheet.centred(label, box.getCenterX(), middle);
                }
            }
            for (DivergingBar.Part part : bar.hidden()) {
                sheet.hatchedWith(
                        box(part, top),
                        HiddenBlock.labels(line.table(), line.row(), part.to() - part.from()).stream()
                                .map(this::small)
                                .toList());
            }
        }

        private Rectangle2D box(DivergingBar.Part part, double top) {
            double from = x(part.from());
            return new Rectangle2D.Double(from, top, x(part.to()) - from, BAR);
        }

        private double x(double percent) {
            return left + (percent - reach.least()) / (reach.most() - reach.least()) * (right - left);
        }

        private Label small(String words) {
            return new Label(words, Type.regular(size), Palette.TEXT);
        }

        private Label grey(String words) {
            return new Label(words, Type.regular(size), Palette.AXIS);
        }
    }

    /** "Mar 2021, n = 135". */
    private static String named(DivergingLine line) {
        return line.name() + (line.row().isWithheld() ? "" : ", " + line.base());
    }

    /** ": good 67%, don’t know 2%", for where there are no columns. */
    private static String figures(DivergingLine line) {
        if (line.row().isWithheld()) {
            return "";
        }
        String good =
                line.agree().map(share -> ": good " + Percent.whole(share)).orElse("");
        return good + (line.dontKnow().isEmpty() ? "" : ", don’t know " + line.dontKnow());
    }

    /** How far the longest bars go to each side, so that all of the width is used. */
    private record Reach(double least, double most) {
        static Reach of(List<Asked> questions) {
            List<DivergingBar.Part> parts = questions.stream()
                    .flatMap(asked -> asked.lines().stream())
                    .filter(line -> !line.row().isWithheld())
                    .map(line -> DivergingBar.of(line.table(), line.row()))
                    .flatMap(bar -> Stream.concat(bar.parts().stream(), bar.hidden().stream()))
                    .toList();
            double least =
                    parts.stream().mapToDouble(DivergingBar.Part::from).min().orElse(-1);
            double most =
                    parts.stream().mapToDouble(DivergingBar.Part::to).max().orElse(1);
            return new Reach(Math.min(least, -1), Math.max(most, 1));
        }
    }
}
