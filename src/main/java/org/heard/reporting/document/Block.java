package org.heard.reporting.document;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One thing that stands in a report, from the top of a page to its foot; says what it is, not how it looks. */
public sealed interface Block {
    /** Hands itself to the writer of one format. */
    void write(Format format);

    /**
     * A heading; level 1 begins a chapter, and no level is skipped on the way down.
     *
     * @param onNewPage whether what stands before it is a page of its own
     */
    record Heading(int level, String words, boolean onNewPage) implements Block {
        public Heading {
            if (level < 1 || level > 3) {
                throw new IllegalStateException("a heading of level " + level + ": " + words);
            }
        }

        public Heading(int level, String words) {
            this(level, words, false);
        }

        /** A chapter that begins a page, in every format that has pages. */
        public static Heading onNewPage(String words) {
            return new Heading(1, words, true);
        }

        @Override
        public void write(Format format) {
            format.heading(this);
        }
    }

    public record Paragraph(Tone tone, List<Span> spans) implements Block {
        public Paragraph {
            spans = List.copyOf(spans);
        }

        public static Paragraph of(String words) {
            return of(Span.plain(words));
        }

        public static Paragraph of(Span... spans) {
            return new Paragraph(Tone.ORDINARY, Arrays.asList(spans));
        }

        public static Paragraph of(Tone tone, String words) {
            return new Paragraph(tone, List.of(Span.plain(words)));
        }

        @Override
        public void write(Format format) {
            format.paragraph(this);
        }
    }

    enum Tone {
        ORDINARY,
        /** What the whole report comes to: the first sentence a reader meets. */
        HEADLINE,
        /** What was found: stands out. */
        FINDING,
        /** Base, whiskers, symbols: small print under a figure or table. */
        NOTE,
        /** Stands where an officer has not written yet; plain to see, so that it is not sent out by mistake. */
        TO_BE_WRITTEN
    }

    record Bullets(List<List<Span>> items) implements Block {
        public Bullets {
            items = items.stream().map(List::copyOf).toList();
        }

        public static Bullets of(List<String> items) {
            return new Bullets(
                    items.stream().map(item -> List.of(Span.plain(item))).toList());
        }

        @Override
        public void write(Format format) {
            format.bullets(this);
        }
    }

    /** What is asked of the reader, counted, so that a meeting can speak of number 3. */
    record Numbered(List<List<Span>> items) implements Block {
        public Numbered {
            items = items.stream().map(List::copyOf).toList();
        }

        @Override
        public void write(Format format) {
            format.numbered(this);
        }
    }

    /** The list of contents. @param levels how many of the levels of headings it names */
    record Contents(int levels) implements Block {
        @Override
        public void write(Format format) {
            format.contents(this);
        }
    }

    /** Whose words they are, when they are not ours. */
    enum Voice {
        /** An officer of the council, in the report's own text. */
        OFFICER,
        /** The parent carer forum, in a box of its own. */
        FORUM
    }

    /** What a person wrote: paragraphs and lists. */
    record Said(Voice voice, List<Block> blocks) implements Block {
        public Said {
            blocks = List.copyOf(blocks);
        }

        @Override
        public void write(Format format) {
            format.said(this);
        }
    }

    /**
     * A picture with its words.
     *
     * @param key tells it from every other of its report
     * @param subtitle may be empty
     * @param figures the same figures as a table; whether it follows, the picture's own words say
     */
    record Figure(String key, String title, String subtitle, Picture picture, Proof proof, Table figures)
            implements Block {

        @Override
        public void write(Format format) {
            format.figure(this);
        }
    }

    /**
     * What a figure must not be without when it leaves the report.
     *
     * @param base "n = 312 (Nov 2019), 428 (Sept 2020), 506 (Mar 2021) children"
     * @param notes marks and symbols, exact question, hiding rule, release: what a speaker may be asked for
     */
    record Proof(String base, String checkCode, List<String> notes) {
        public Proof {
            notes = List.copyOf(notes);
        }
    }

    /**
     * A real table: one header row, and the first cell of each row heads it.
     *
     * @param figuresFrom index of the first column that holds figures, set to the right
     */
    record Table(String key, String title, List<String> head, List<List<String>> rows, int figuresFrom)
            implements Block {
        public Table {
            head = List.copyOf(head);
            rows = rows.stream().map(List::copyOf).toList();
            int width = head.size();
            if (rows.stream().anyMatch(row -> row.size() != width)) {
                throw new IllegalStateException("the table " + key + " has a row that is not " + width + " cells wide");
            }
        }

        /** The same figures with rows as columns. */
        Table turned() {
            List<List<String>> lines =
                    Stream.concat(Stream.of(head), rows.stream()).toList();
            List<List<String>> turned = IntStream.range(0, head.size())
                    .mapToObj(column ->
                            lines.stream().map(line -> line.get(column)).toList())
                    .toList();
            return new Table(key, title, turned.get(0), turned.subList(1, turned.size()), figuresFrom);
        }

        @Override
        public void write(Format format) {
            format.table(this);
        }
    }
}
