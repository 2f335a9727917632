package org.heard.reporting.document;

import java.io.IOException;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDecimalNumber;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;

/** Lends a council's document those of our styles it has none of; its own stay as they are. */
record LentStyles(XWPFDocument ours, XWPFDocument theirs) {
    void lend() throws IOException {
        XWPFStyles styles = theirs.getStyles() == null ? theirs.createStyles() : theirs.getStyles();
        Map<String, String> idByName = idByName(styles);
        for (CTStyle own : all(ours)) {
            if (!styles.styleExist(own.getStyleId())) {
                CTStyle lent = (CTStyle) own.copy();
                if (lent.isSetDefault()) {
                    lent.unsetDefault();
                }
                alike(lent, idByName.get(name(own)));
                number(lent);
                styles.addStyle(new XWPFStyle(lent, styles));
            }
        }
    }

    private static List<CTStyle> all(XWPFDocument document) throws IOException {
        try {
            return document.getStyle().getStyleList();
        } catch (XmlException e) {
            throw new IOException(e);
        }
    }

    private Map<String, String> idByName(XWPFStyles styles) throws IOException {
        Map<String, String> ids = new HashMap<>();
        if (styles.getNumberOfStyles() > 0) {
            all(theirs).stream().filter(CTStyle::isSetName).forEach(style -> ids.put(name(style), style.getStyleId()));
        }
        return ids;
    }

    private static String name(CTStyle style) {
        return style.getName().getVal().toLowerCase(Locale.ROOT);
    }

    /** Where theirs has the same name under another id, as in Word of another language, ours looks as theirs does. */
    private static void alike(CTStyle lent, String theirId) {
        if (theirId == null) {
            return;
        }
        lent.getName().setVal("Heard " + lent.getName().getVal());
        (lent.isSetBasedOn() ? lent.getBasedOn() : lent.addNewBasedOn()).setVal(theirId);
        if (lent.isSetPPr()) {
            lent.unsetPPr();
        }
        if (lent.isSetRPr()) {
            lent.unsetRPr();
        }
    }

    /** Brings the bullets of a list along. */
    private void number(CTStyle lent) {
        if (!lent.isSetPPr()
                || !lent.getPPr().isSetNumPr()
                || !lent.getPPr().getNumPr().isSetNumId()) {
            return;
        }
        CTDecimalNumber number = lent.getPPr().getNumPr().getNumId();
        XWPFNumbering own = ours.getNumbering();
        XWPFNumbering numbering = theirs.getNumbering() == null ? theirs.createNumbering() : theirs.getNumbering();
        CTAbstractNum bullets = (CTAbstractNum) own.getAbstractNum(own.getAbstractNumID(number.getVal()))
                .getCTAbstractNum()
                .copy();
        bullets.setAbstractNumId(free(numbering));
        number.setVal(numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(bullets, numbering))));
    }

    private static BigInteger free(XWPFNumbering numbering) {
        return numbering.getAbstractNums().stream()
                .map(known -> known.getCTAbstractNum().getAbstractNumId())
                .max(BigInteger::compareTo)
                .orElse(BigInteger.ZERO)
                .add(BigInteger.ONE);
    }
}
