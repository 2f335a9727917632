package org.heard.figures.chart;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** What stands in an SVG picture, read from its text alone: independent of the code that drew it. */
final class Drawn {
    /** 0.3 mm in units of 1/96 inch: how far off anything may stand. */
    static final double NEAR = 0.3 * 96 / 25.4;

    static final String DARK_BLUE = "rgb(18,67,109)";
    static final String WHITE = "white";
    private static final String GRID = "rgb(217,217,217)";

    /** @param width the picture says how wide it is, whatever type a machine has */
    record Text(double x, double y, String text, boolean bold, String colour, double width, double size) {}

    /** A drawn thing with its own or inherited colours; fill and stroke may be "none". */
    record Thing(
            String kind,
            double left,
            double top,
            double right,
            double bottom,
            String fill,
            String stroke,
            String dash) {
        double width() {
            return right - left;
        }

        double height() {
            return bottom - top;
        }

        double x() {
            return (left + right) / 2;
        }

        double y() {
            return (top + bottom) / 2;
        }

        boolean isUpright() {
            return kind.equals("line") && left == right && top != bottom;
        }

        boolean isLevel() {
            return kind.equals("line") && top == bottom && left != right;
        }
    }

    final Element root;
    final List<Text> texts = new ArrayList<>();
    final List<Thing> things = new ArrayList<>();

    Drawn(String svg) {
        try {
            root = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(svg)))
                    .getDocumentElement();
        } catch (Exception e) {
            throw new AssertionError("not well-formed: " + svg, e);
        }
        read(root);
    }

    /** Every word of the picture, in the order drawn. */
    List<String> words() {
        return texts.stream().map(Text::text).toList();
    }

    Text text(String wanted) {
        return texts.stream()
                .filter(t -> t.text().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no text “" + wanted + "” in " + words()));
    }

    /** Bars: boxes with an outline, as high as a bar, without the white ones behind texts. */
    List<Thing> bars() {
        return things.stream()
                .filter(t -> t.kind().equals("rect") && !t.fill().equals("none") && t.height() > 20 && t.height() < 30)
                .toList();
    }

    List<Thing> bars(String fill) {
        return bars().stream().filter(t -> t.fill().equals(fill)).toList();
    }

    /** Filled or hollow marks, from the top down; a mark's filling and outline are one. */
    List<Thing> marks() {
        return things.stream()
                .filter(t -> List.of("circle", "diamond", "square", "triangle").contains(t.kind())
                        && t.width() > 8
                        && t.width() < 16
                        && !t.fill().equals("none"))
                .sorted(Comparator.comparingDouble(Thing::y))
                .toList();
    }

    /** Whiskers that run from left to right, from the top down, without their caps. */
    List<Thing> levelWhiskers() {
        return things.stream()
                .filter(t -> t.isLevel() && !t.stroke().equals(GRID) && t.dash().equals("none") && t.width() > 8)
                .sorted(Comparator.comparingDouble(Thing::y))
                .toList();
    }

    List<Thing> uprightWhiskers() {
        return things.stream()
                .filter(t -> t.isUpright() && t.stroke().equals(DARK_BLUE) && t.height() > 8)
                .sorted(Comparator.comparingDouble(Thing::x))
                .toList();
    }

    List<Thing> dashed() {
        return things.stream().filter(t -> !t.dash().equals("none")).toList();
    }

    /** Where a value stands, read from the grid: its first line is {@code from}, its last {@code to}. */
    double x(double value, double from, double to) {
        double[] grid = things.stream()
                .filter(t -> t.isUpright() && t.stroke().equals(GRID))
                .mapToDouble(Thing::x)
                .sorted()
                .toArray();
        return grid[0] + (value - from) / (to - from) * (grid[grid.length - 1] - grid[0]);
    }

    /** The same upwards from 0 to 100. */
    double y(double percent) {
        double[] grid = things.stream()
                .filter(t -> t.isLevel() && t.stroke().equals(GRID))
                .mapToDouble(Thing::y)
                .sorted()
                .toArray();
        return grid[grid.length - 1] - percent / 100 * (grid[grid.length - 1] - grid[0]);
    }

    private void read(Element element) {
        switch (element.getTagName()) {
            case "text" ->
                texts.add(new Text(
                        number(element, "x"),
                        number(element, "y"),
                        element.getTextContent().replace('\u00a0', ' '),
                        inherited(element, "font-weight").equals("bold"),
                        inherited(element, "fill"),
                        element.hasAttribute("textLength") ? number(element, "textLength") : 0,
                        Double.parseDouble(inherited(element, "font-size").replace("px", ""))));
            case "rect" ->
                add(
                        element,
                        number(element, "x"),
                        number(element, "y"),
                        number(element, "width"),
                        number(element, "height"));
            case "line" -> line(element);
            case "circle" -> {
                double r = number(element, "r");
                add(element, number(element, "cx") - r, number(element, "cy") - r, 2 * r, 2 * r);
            }
            case "path", "polygon" -> path(element);
            default -> {}
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                read(inner);
            }
        }
    }

    private void line(Element e) {
        double left = Math.min(number(e, "x1"), number(e, "x2"));
        double top = Math.min(number(e, "y1"), number(e, "y2"));
        add(e, left, top, Math.abs(number(e, "x1") - number(e, "x2")), Math.abs(number(e, "y1") - number(e, "y2")));
    }

    private void path(Element e) {
        double[] numbers = Arrays.stream((e.getAttribute("d") + " " + e.getAttribute("points")).split("[^0-9.\\-]+"))
                .filter(s -> !s.isEmpty())
                .mapToDouble(Double::parseDouble)
                .toArray();
        double[] xs = new double[numbers.length / 2];
        double[] ys = new double[numbers.length / 2];
        for (int i = 0; i < xs.length; i++) {
            xs[i] = numbers[2 * i];
            ys[i] = numbers[2 * i + 1];
        }
        double left = Arrays.stream(xs).min().orElse(0);
        double top = Arrays.stream(ys).min().orElse(0);
        String kind = e.getAttribute("d").contains("C") ? "circle" : shape(xs, ys);
        add(kind, e, new double[] {
            left,
            top,
            Arrays.stream(xs).max().orElse(0) - left,
            Arrays.stream(ys).max().orElse(0) - top
        });
    }

    /** By how many places its corners have across and down. */
    private static String shape(double[] xs, double[] ys) {
        long across = Arrays.stream(xs).distinct().count();
        long down = Arrays.stream(ys).distinct().count();
        return across == 2 && down == 2 ? "square" : down == 2 ? "triangle" : "diamond";
    }

    private void add(Element e, double left, double top, double width, double height) {
        add(e.getTagName(), e, new double[] {left, top, width, height});
    }

    private void add(String kind, Element e, double[] box) {
        double left = box[0];
        double top = box[1];
        double width = box[2];
        double height = box[3];
        things.add(new Thing(
                kind,
                left,
                top,
                left + width,
                top + height,
                inherited(e, "fill"),
                inherited(e, "stroke"),
                inherited(e, "stroke-dasharray")));
    }

    private static double number(Element e, String name) {
        return e.hasAttribute(name) ? Double.parseDouble(e.getAttribute(name)) : 0;
    }

    private static String inherited(Element e, String name) {
        for (Node node = e; node instanceof Element here; node = node.getParentNode()) {
            if (here.hasAttribute(name)) {
                return here.getAttribute(name);
            }
        }
        return "";
    }

    static Optional<Thing> at(List<Thing> things, double y) {
        return things.stream().filter(t -> Math.abs(t.y() - y) < NEAR).findFirst();
    }
}
