package org.heard.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A kind of file a report can be taken away as. */
public enum FileType {
    WORD("Word", "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document") {
        @Override
        void write(Report report, ByteArrayOutputStream out) throws IOException {
            WordReport.write(report, out);
        }

        @Override
        void write(Report report, WordTemplate template, ByteArrayOutputStream out) throws IOException {
            WordReport.write(report, template, out);
        }
    };

    private final String name;
    private final String ending;
    private final String mediaType;

    FileType(String name, String ending, String mediaType) {
        this.name = name;
        this.ending = ending;
        this.mediaType = mediaType;
    }

    abstract void write(Report report, ByteArrayOutputStream out) throws IOException;

    /** Only a Word document is made from a template. */
    void write(Report report, WordTemplate template, ByteArrayOutputStream out) throws IOException {
        write(report, out);
    }

    /** The whole file, from that template where it has one. The same paper and template give the same bytes. */
    public byte[] of(BoardPaper paper, WordTemplate template) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            write(BoardReport.of(paper), template, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The whole file. The same paper gives the same bytes. */
    public byte[] of(BoardPaper paper) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            write(BoardReport.of(paper), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    public String inWords() {
        return name;
    }

    /** Of the file's name, without the dot. */
    public String ending() {
        return ending;
    }

    public String mediaType() {
        return mediaType;
    }
}
