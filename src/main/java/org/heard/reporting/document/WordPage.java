package org.heard.reporting.document;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabs;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabTlc;

/** How much room the page of a Word file leaves for what stands on it. */
final class WordPage {
    /** 159 mm in twentieths of a point: as wide as charts are drawn, and as Heard's own page leaves. */
    static final int WIDTH = 9014;

    private static final int EMU_A_TWENTIETH = 635;

    /** A style based on more others than this is a mistake. */
    private static final int DEEPEST = 10;

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

    /** One stop, at the right margin, in place of those of a council's own style, which may have others or none. */
    static void rightStop(XWPFParagraph line, XWPFDocument document) {
        rightStop(line, document, STTabTlc.NONE);
    }

    /** @param leader what leads the eye to it */
    static void rightStop(XWPFParagraph line, XWPFDocument document, STTabTlc.Enum leader) {
        BigInteger right = BigInteger.valueOf(textWidth(document));
        CTPPr look = line.getCTP().isSetPPr()
                ? line.getCTP().getPPr()
                : line.getCTP().addNewPPr();
        CTTabs stops = look.addNewTabs();
        inherited(line.getStyle(), document).stream()
                .filter(position -> !position.equals(right))
                .distinct()
                .forEach(position -> stop(stops, STTabJc.CLEAR, position));
        CTTabStop last = stop(stops, STTabJc.RIGHT, right);
        if (leader != STTabTlc.NONE) {
            last.setLeader(leader);
        }
    }

    private static CTTabStop stop(CTTabs stops, STTabJc.Enum kind, BigInteger position) {
        CTTabStop stop = stops.addNewTab();
        stop.setVal(kind);
        stop.setPos(position);
        return stop;
    }

    /** Where the style, and those it is based on, has its stops. */
    private static List<BigInteger> inherited(String style, XWPFDocument document) {
        List<BigInteger> positions = new ArrayList<>();
        XWPFStyle now =
                document.getStyles() == null ? null : document.getStyles().getStyle(style);
        for (int depth = 0; now != null && depth < DEEPEST; depth++) {
            CTPPrGeneral look = now.getCTStyle().getPPr();
            if (look != null && look.isSetTabs()) {
                look.getTabs()
                        .getTabList()
                        .forEach(stop ->
                                positions.add(new BigInteger(stop.getPos().toString())));
            }
            now = document.getStyles().getStyle(now.getBasisStyleID());
        }
        return positions;
    }

    private static int twentieths(Object length) {
        return length == null ? 0 : new BigInteger(length.toString()).intValue();
    }
}
