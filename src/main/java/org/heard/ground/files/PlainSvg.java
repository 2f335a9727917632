package org.heard.ground.files;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

/** An SVG written anew with what is known to be still; what is not known is left out. */
final class PlainSvg {
    private static final String NAMESPACE = "http://www.w3.org/2000/svg";

    /** Programs write both, and traits of their own that are called like ours. */
    private static final String LINKS = "http://www.w3.org/1999/xlink";

    private static final String HREF = "href";

    private static final Set<String> SHAPES = Set.of(
            "svg",
            "g",
            "defs",
            "path",
            "rect",
            "circle",
            "ellipse",
            "line",
            "polyline",
            "polygon",
            "linearGradient",
            "radialGradient",
            "stop",
            "clipPath",
            "mask",
            "use",
            "text",
            "tspan",
            "style");

    /** A drawing with one of these would not look as its makers mean it. */
    private static final Set<String> ELSEWHERE = Set.of("image", "foreignObject", "video", "iframe", "feImage");

    private static final Pattern TRAIT = Pattern.compile(
            "id|class|style|d|points|transform|viewBox|preserveAspectRatio|x|y"
                    + "|x1|y1|x2|y2|dx|dy|cx|cy|r|rx|ry|fx|fy|width|height|offset|opacity|color|display|visibility|overflow|fill.*"
                    + "|stroke.*|stop-.*|font-.*|text-anchor|clip-path|clip-rule|mask|.*Units|gradientTransform|spreadMethod");

    /** An address that is none of the drawing's own; a backslash may hide one. */
    private static final Pattern OUTSIDE = Pattern.compile(
            "(?i)url\\(\\s*+['\"]?+\\s*+(?!#)|image(-set)?\\(|src\\(|@|\\\\|expression|behavior|script");

    private static final Pattern BOX =
            Pattern.compile("\\s*[-+.\\deE]+[\\s,]+[-+.\\deE]+[\\s,]+([.\\deE+]+)[\\s,]+([.\\deE+]+)\\s*");

    private static final int DEEPEST = 60;

    /** One may hold the others: five that each stand twice are 32 drawings already. */
    private static final int MOST_USES = 10;

    private final XMLStreamReader in;
    private final XMLStreamWriter out;
    private int depth;
    private int left;
    private int uses;
    private int shapes;
    private String style = "";
    private int width;
    private int height;

    private PlainSvg(XMLStreamReader in, XMLStreamWriter out) {
        this.in = in;
        this.out = out;
    }

    static StillPicture of(byte[] sent) {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try {
            XMLStreamWriter out = XMLOutputFactory.newInstance().createXMLStreamWriter(written, "UTF-8");
            PlainSvg svg = new PlainSvg(factory.createXMLStreamReader(new ByteArrayInputStream(sent)), out);
            svg.copy();
            out.flush();
            return new StillPicture(StillPicture.SVG, written.toByteArray(), svg.width, svg.height);
        } catch (XMLStreamException | RuntimeException e) {
            if (e instanceof PictureRefused refused) {
                throw refused;
            }
            throw new PictureRefused("The picture is neither a PNG nor a whole SVG");
        }
    }

    private void copy() throws XMLStreamException {
        while (in.hasNext()) {
            switch (in.next()) {
                case XMLStreamConstants.START_ELEMENT -> begin();
                case XMLStreamConstants.END_ELEMENT -> end();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> words(in.getText());
                default -> {}
            }
        }
        if (shapes == 0) {
            throw new PictureRefused("The drawing has no shape in it");
        }
    }

    private void begin() throws XMLStreamException {
        String name = in.getLocalName();
        boolean known = NAMESPACE.equals(in.getNamespaceURI()) && SHAPES.contains(name);
        if (depth == 0 && !(known && name.equals("svg"))) {
            throw new PictureRefused("The picture is neither a PNG nor a whole SVG");
        }
        if (ELSEWHERE.contains(name)) {
            throw new PictureRefused("The drawing has a picture or a page inside it: save it as PNG");
        }
        depth++;
        if (depth > DEEPEST) {
            throw new PictureRefused("The drawing is too deeply nested: save it as PNG");
        }
        if (left > 0 || !known) {
            left++;
            return;
        }
        if (name.equals("style")) {
            style = "";
            left++; // written at its end, when it is known whole
            return;
        }
        shape(name);
    }

    private void shape(String name) throws XMLStreamException {
        out.writeStartElement(name);
        if (depth == 1) {
            out.writeDefaultNamespace(NAMESPACE);
            measure();
        } else if (!name.equals("g") && !name.equals("defs")) {
            shapes++;
        }
        if (name.equals("use") && ++uses > MOST_USES) {
            throw new PictureRefused("The drawing repeats itself too often: save it as PNG");
        }
        for (int i = 0; i < in.getAttributeCount(); i++) {
            String space = in.getAttributeNamespace(i);
            if (space == null || space.isEmpty()) {
                trait(in.getAttributeLocalName(i), in.getAttributeValue(i));
            }
        }
        String link = in.getAttributeValue(LINKS, HREF);
        if (link != null && in.getAttributeValue("", HREF) == null) {
            trait(HREF, link);
        }
    }

    private void trait(String name, String value) throws XMLStreamException {
        boolean own = name.equals(HREF) && value.startsWith("#");
        if (own || TRAIT.matcher(name).matches() && !OUTSIDE.matcher(value).find()) {
            out.writeAttribute(name, value);
        }
    }

    /** From its box, else from its size. */
    private void measure() {
        Matcher box = BOX.matcher(value("viewBox"));
        boolean hasBox = box.matches();
        width = size(hasBox ? box.group(1) : value("width"));
        height = size(hasBox ? box.group(2) : value("height"));
        if (width < 1 || height < 1) {
            throw new PictureRefused("The drawing does not say how large it is (viewBox)");
        }
    }

    private String value(String name) {
        String value = in.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    private static int size(String written) {
        String digits = written.replaceFirst("(px|pt|mm|cm|in)$", "").strip();
        return digits.matches("\\d{0,6}(\\.\\d*)?([eE]\\d)?") && digits.matches(".*\\d.*")
                ? (int) Math.ceil(Double.parseDouble(digits))
                : 0;
    }

    private void words(String text) throws XMLStreamException {
        if (left == 1) {
            style += text;
        } else if (left == 0 && depth > 0) {
            out.writeCharacters(text);
        }
    }

    private void end() throws XMLStreamException {
        depth--;
        if (left == 0) {
            out.writeEndElement();
            return;
        }
        left--;
        if (left == 0 && in.getLocalName().equals("style") && NAMESPACE.equals(in.getNamespaceURI())) {
            if (!OUTSIDE.matcher(style).find()) {
                out.writeStartElement("style");
                out.writeCharacters(style);
                out.writeEndElement();
            }
        }
    }
}
