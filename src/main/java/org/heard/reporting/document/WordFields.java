package org.heard.reporting.document;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/**
 * Fields and bookmarks of one Word document: numbers that Word keeps right when an officer moves a
 * figure, and the places that point at them.
 */
final class WordFields {
    private long bookmarks;

    /** A field that already shows its result, so that it reads right before Word has updated it. */
    void field(XWPFParagraph paragraph, String code, String result) {
        begin(paragraph, code);
        paragraph.createRun().setText(result);
        end(paragraph);
    }

    void begin(XWPFParagraph paragraph, String code) {
        mark(paragraph, STFldCharType.BEGIN);
        XWPFRun run = paragraph.createRun();
        run.getCTR().addNewInstrText().setStringValue(" " + code + " ");
        mark(paragraph, STFldCharType.SEPARATE);
    }

    void end(XWPFParagraph paragraph) {
        mark(paragraph, STFldCharType.END);
    }

    /** After a tab, the page a bookmark is on: a field of Word's own with the number it is likely to find. */
    CTText page(CTHyperlink line, String bookmark) {
        line.addNewR().addNewTab();
        line.addNewR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        line.addNewR().addNewInstrText().setStringValue(" PAGEREF " + bookmark + " \\h ");
        line.addNewR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
        CTText number = line.addNewR().addNewT();
        line.addNewR().addNewFldChar().setFldCharType(STFldCharType.END);
        return number;
    }

    /** "Figure 3" as a counting field between the two ends of a bookmark. */
    void number(XWPFParagraph paragraph, String number, String bookmark) {
        String kind = number.substring(0, number.indexOf(' '));
        BigInteger id = startBookmark(paragraph, bookmark);
        paragraph.createRun().setText(kind + " ");
        field(paragraph, "SEQ " + kind + " \\* ARABIC", number.substring(kind.length() + 1));
        paragraph.getCTP().addNewBookmarkEnd().setId(id);
    }

    /** The words of a heading between the two ends of a bookmark, for the table of contents. */
    void bookmarked(XWPFParagraph paragraph, String words, String bookmark) {
        BigInteger id = startBookmark(paragraph, bookmark);
        paragraph.createRun().setText(words);
        paragraph.getCTP().addNewBookmarkEnd().setId(id);
    }

    private BigInteger startBookmark(XWPFParagraph paragraph, String name) {
        BigInteger id = BigInteger.valueOf(++bookmarks);
        CTBookmark start = paragraph.getCTP().addNewBookmarkStart();
        start.setId(id);
        start.setName(name);
        return id;
    }

    /** A name Word accepts: letters, digits and underscores, at most 40 of them. */
    static String bookmark(String key) {
        String name = "heard_" + key.replaceAll("[^A-Za-z0-9]", "_");
        return name.length() <= 40 ? name : name.substring(0, 31) + "_" + Integer.toHexString(key.hashCode());
    }

    private static void mark(XWPFParagraph paragraph, STFldCharType.Enum type) {
        paragraph.createRun().getCTR().addNewFldChar().setFldCharType(type);
    }
}
