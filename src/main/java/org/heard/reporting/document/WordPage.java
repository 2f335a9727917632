package org.heard.reporting.document;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** How much room the page of a Word file leaves for what stands on it. */
final class WordPage {
    /** 159 mm in twentieths of a point: as wide as charts are drawn, and as Heard's own page leaves. */
    static final int WIDTH = 9014;

    private static final int EMU_A_TWENTIETH = 635;

    private WordPage() {}

    /** In twentieths of a point, {@link #WIDTH} at most. */
    static int textWidth(XWPFDocument document) {
        CTSectPr section = document.getDocument().getBody().getSectPr();
        if (section == null || !section.isSetPgSz() || !section.isSetPgMar()) {
            return WIDTH;
        }
        CTPageMar margins = section.getPgMar();
        int room = twentieths(section.getPgSz().getW())
                - twentieths(margins.getLeft())
                - twentieths(margins.getRight())
                - twentieths(margins.getGutter());
        return room > 0 ? Math.min(room, WIDTH) : WIDTH;
    }

    /** A picture's length on this page, which may be narrower than the one it was drawn for. */
    static int fitted(int emu, int width, XWPFDocument document) {
        long most = (long) textWidth(document) * EMU_A_TWENTIETH;
        return width <= most ? emu : (int) (emu * most / width);
    }

    private static int twentieths(Object length) {
        return length == null ? 0 : new BigInteger(length.toString()).intValue();
    }
}
