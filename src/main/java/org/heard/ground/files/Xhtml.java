package org.heard.ground.files;

/** Well-formed XHTML being written, with every text escaped. */
public final class Xhtml {
    private final StringBuilder written = new StringBuilder();

    /** @param attributes names and values in turn */
    public Xhtml open(String tag, String... attributes) {
        start(tag, attributes);
        written.append('>');
        return this;
    }

    public Xhtml close(String tag) {
        written.append("</").append(tag).append(">\n");
        return this;
    }

    /** An element without content, such as {@code meta}. */
    public Xhtml empty(String tag, String... attributes) {
        start(tag, attributes);
        written.append(" />\n");
        return this;
    }

    public Xhtml element(String tag, String words, String... attributes) {
        return open(tag, attributes).words(words).close(tag);
    }

    public Xhtml words(String words) {
        written.append(escaped(words));
        return this;
    }

    /** Markup that is well-formed already, such as a chart. */
    public Xhtml ready(String markup) {
        written.append(markup);
        return this;
    }

    private void start(String tag, String... attributes) {
        written.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            written.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(escaped(attributes[i + 1]))
                    .append('"');
        }
    }

    /** Safe in text and in a value between quotes. Characters that XML forbids go. */
    public static String escaped(String words) {
        StringBuilder safe = new StringBuilder(words.length() + 16);
        words.codePoints().filter(Xhtml::isAllowed).forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                default -> safe.appendCodePoint(c);
            }
        });
        return safe.toString();
    }

    private static boolean isAllowed(int c) {
        return c >= ' ' && c != 0xFFFE && c != 0xFFFF && !(c >= 0xD800 && c <= 0xDFFF) || c == '\n' || c == '\t';
    }

    @Override
    public String toString() {
        return written.toString();
    }
}
