package org.heard.reporting.document;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextField;

/** Paragraphs in one frame of a slide; sizes are points. */
final class SlideText {
    private static final Color BLUE = new Color(0x12436D);
    private static final Color GREY = new Color(0x3D3D3D);
    private static final String LANGUAGE = "en-GB";

    private final XSLFTextShape shape;

    private SlideText(XSLFTextShape shape) {
        this.shape = shape;
    }

    static SlideText into(XSLFTextShape shape) {
        return new SlideText(shape);
    }

    static SlideText on(XSLFSlide slide, Rectangle2D place) {
        XSLFTextShape shape = slide.createTextBox();
        shape.setAnchor(place);
        shape.setWordWrap(true);
        shape.setVerticalAlignment(VerticalAlignment.TOP);
        shape.clearText();
        return new SlideText(shape);
    }

    SlideText plain(String words, double size) {
        paragraph(words, size, Color.BLACK, false);
        return this;
    }

    SlideText bold(String words, double size) {
        paragraph(words, size, BLUE, true);
        return this;
    }

    SlideText small(String words) {
        paragraph(words, 12, GREY, false);
        return this;
    }

    SlideText bullet(String words, double size) {
        XSLFTextParagraph paragraph = paragraph(words, size, Color.BLACK, false);
        paragraph.setBullet(true);
        paragraph.setBulletCharacter("•");
        paragraph.setLeftMargin(18d);
        paragraph.setIndent(-18d);
        return this;
    }

    /** A field that PowerPoint keeps right when slides are moved. */
    void number(int now) {
        XSLFTextParagraph paragraph = shape.addNewTextParagraph();
        paragraph.setTextAlign(TextAlign.RIGHT);
        CTTextField field = paragraph.getXmlObject().addNewFld();
        field.setId("{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}");
        field.setType("slidenum");
        field.addNewRPr().setLang(LANGUAGE);
        field.getRPr().setSz(1200);
        field.setT(Integer.toString(now));
    }

    private XSLFTextParagraph paragraph(String words, double size, Color colour, boolean bold) {
        XSLFTextParagraph paragraph = shape.addNewTextParagraph();
        paragraph.setTextAlign(TextAlign.LEFT);
        paragraph.setSpaceAfter(-size / 3);
        XSLFTextRun run = paragraph.addNewTextRun();
        run.setText(words);
        run.setFontSize(size);
        run.setFontColor(colour);
        run.setBold(bold);
        ((CTRegularTextRun) run.getXmlObject()).getRPr().setLang(LANGUAGE);
        return paragraph;
    }
}
