package org.heard.figures.chart;

import java.awt.Font;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Writes a sheet as SVG to stand inside a page: attributes only, for a style attribute would be barred
 * by the page's content policy and leave a black box; live text; ids of its own.
 */
final class Svg {
    private static final String SPACE = "http://www.w3.org/2000/svg";
    private static final String FAMILY = "'Liberation Sans', Arial, Helvetica, sans-serif";

    private Svg() {}

    static String of(Sheet sheet, String prefix, ChartText words) {
        return of(sheet, prefix, words, "");
    }

    /** @param about what is told of it besides, in the file's own data; empty where the page tells it */
    static String of(Sheet sheet, String prefix, ChartText words, String about) {
        SVGGraphics2D graphics = draw(sheet);
        Element root = graphics.getRoot();
        if (!about.isEmpty()) {
            root.insertBefore(element(root, "metadata", prefix + "-about", about), root.getFirstChild());
        }
        label(root, sheet, prefix, words);
        mend(root, Type.regular(Type.BODY));
        return text(graphics, root);
    }

    /** For the eye only: what it shows stands beside it in words, so a screen reader passes it over. */
    static String decorative(Sheet sheet) {
        SVGGraphics2D graphics = draw(sheet);
        Element root = graphics.getRoot();
        root.setAttribute("viewBox", "0 0 " + sheet.width() + " " + sheet.height());
        root.setAttribute("aria-hidden", "true");
        root.setAttribute("focusable", "false");
        mend(root, Type.regular(Type.BODY));
        return text(graphics, root);
    }

    private static SVGGraphics2D draw(Sheet sheet) {
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document());
        context.setPrecision(2);
        context.setComment(null);
        SVGGraphics2D graphics = new SVGGraphics2D(context, false);
        sheet.paint(graphics);
        return graphics;
    }

    private static void label(Element root, Sheet sheet, String prefix, ChartText words) {
        root.setAttribute("viewBox", "0 0 " + sheet.width() + " " + sheet.height());
        root.setAttribute("role", "img");
        root.setAttribute("lang", "en");
        root.setAttribute("aria-labelledby", prefix + "-title " + prefix + "-desc");
        Node first = root.getFirstChild();
        root.insertBefore(element(root, "title", prefix + "-title", words.title()), first);
        root.insertBefore(element(root, "desc", prefix + "-desc", words.alternativeText()), first);
    }

    private static Element element(Element root, String name, String id, String text) {
        Element element = root.getOwnerDocument().createElementNS(SPACE, name);
        element.setAttribute("id", id);
        element.setTextContent(text);
        return element;
    }

    /**
     * Families for machines that lack ours; no clips, which would need ids and cut nothing, for all is
     * drawn inside its place. Every word keeps the width it was set with, so that on those machines too none runs over
     * a bar, a figure or the edge.
     *
     * @param around the type that stands around this element
     */
    private static void mend(Element element, Font around) {
        Font font = font(element, around);
        boolean wider = element.getAttribute("font-family").contains(Type.WIDER);
        if (element.hasAttribute("font-family")) {
            element.setAttribute("font-family", wider ? "'" + Type.WIDER + "', " + FAMILY : FAMILY);
        }
        if (element.getTagName().equals("text") && font.canDisplayUpTo(element.getTextContent()) < 0) {
            String width = String.format(Locale.ROOT, "%.1f", Type.width(element.getTextContent(), font));
            element.setAttribute("textLength", width);
            element.setAttribute("lengthAdjust", "spacingAndGlyphs");
        }
        element.removeAttribute("xml:space");
        element.removeAttribute("clip-path");
        for (Node node = element.getFirstChild(), next; node != null; node = next) {
            next = node.getNextSibling();
            if (node instanceof Element child && child.getTagName().equals("defs")) {
                element.removeChild(child);
            } else if (node instanceof Element child) {
                mend(child, font);
            }
        }
    }

    private static Font font(Element element, Font around) {
        Font font = around;
        if (element.hasAttribute("font-weight")) {
            boolean bold = element.getAttribute("font-weight").equals("bold");
            font = bold ? Type.bold(font.getSize2D()) : Type.regular(font.getSize2D());
        }
        return element.hasAttribute("font-size")
                ? font.deriveFont(
                        Float.parseFloat(element.getAttribute("font-size").replace("px", "")))
                : font;
    }

    private static String text(SVGGraphics2D graphics, Element root) {
        try (StringWriter out = new StringWriter()) {
            graphics.stream(root, out, false, false);
            String text = out.toString();
            return text.substring(text.indexOf("<svg"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document document() {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(SPACE, "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("no XML in this Java", e);
        }
    }
}
