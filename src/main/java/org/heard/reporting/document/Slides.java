package org.heard.reporting.document;

import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.sl.usermodel.PictureData.PictureType;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSimpleShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideMaster;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.heard.ground.files.StillZip;
import org.openxmlformats.schemas.drawingml.x2006.main.CTFontScheme;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/** A PowerPoint file in the making, 16 to 9. Lengths are points. */
public final class Slides implements AutoCloseable {
    public static final int WIDTH = 960;
    public static final int HEIGHT = 540;
    static final int EDGE = 40;
    /** Has the letters of every language of the surveys, Arabic too. */
    private static final String TYPEFACE = "Arial";

    private final XMLSlideShow show = new XMLSlideShow();

    Slides(Masthead masthead) {
        double wider = WIDTH / show.getPageSize().getWidth();
        show.setPageSize(new Dimension(WIDTH, HEIGHT));
        for (XSLFSlideMaster master : show.getSlideMasters()) {
            CTFontScheme fonts =
                    master.getTheme().getXmlObject().getThemeElements().getFontScheme();
            List.of(fonts.getMajorFont(), fonts.getMinorFont()).forEach(font -> {
                font.getLatin().setTypeface(TYPEFACE);
                font.getEa().setTypeface(TYPEFACE);
                font.getCs().setTypeface(TYPEFACE);
            });
            widen(master.getShapes(), wider);
            for (var layout : master.getSlideLayouts()) {
                widen(layout.getShapes(), wider);
            }
        }
        new OfficeProperties(masthead).write(show.getProperties());
    }

    /** The library's own empty file is 4 to 3: new slides that an officer adds must fit too. */
    private static void widen(List<XSLFShape> shapes, double wider) {
        for (XSLFShape shape : shapes) {
            Rectangle2D anchor = shape.getAnchor();
            if (shape instanceof XSLFSimpleShape simple && anchor != null) {
                simple.setAnchor(new Rectangle2D.Double(
                        anchor.getX() * wider, anchor.getY(), anchor.getWidth() * wider, anchor.getHeight()));
            }
        }
    }

    /** One more slide, whose title readers hear first and find in the outline. */
    XSLFSlide add(String title, Rectangle2D place, double size) {
        XSLFSlide slide = show.createSlide(show.getSlideMasters().get(0).getLayout(SlideLayout.TITLE_ONLY));
        XSLFTextShape shape = slide.getPlaceholder(0);
        // Without a place of its own the shape would move the layout's, and with it the titles of all slides.
        ((CTShape) shape.getXmlObject()).getSpPr().addNewXfrm();
        shape.setAnchor(place);
        shape.clearText();
        SlideText.into(shape).bold(title, size);
        return slide;
    }

    /** As large as it fits into the box without losing its shape, described to those who cannot see it. */
    void picture(XSLFSlide slide, String name, Picture.Dots dots, String alternativeText, Rectangle2D box) {
        XSLFPictureShape drawn = slide.createPicture(show.addPicture(dots.png(), PictureType.PNG));
        double scale = Math.min(box.getWidth() / dots.width(), box.getHeight() / dots.height());
        drawn.setAnchor(new Rectangle2D.Double(box.getX(), box.getY(), dots.width() * scale, dots.height() * scale));
        CTNonVisualDrawingProps properties =
                ((CTPicture) drawn.getXmlObject()).getNvPicPr().getCNvPr();
        properties.setName(name);
        properties.setDescr(alternativeText);
    }

    /** What the speaker sees, one paragraph a line. */
    void notes(XSLFSlide slide, List<String> lines) {
        for (XSLFTextShape shape : show.getNotesSlide(slide).getPlaceholders()) {
            if (shape.getTextType() == Placeholder.BODY) {
                shape.clearText();
                SlideText text = SlideText.into(shape);
                lines.forEach(line -> text.plain(line, 12));
            }
        }
    }

    void write(LocalDate date, OutputStream out) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        show.write(packed);
        StillZip.copy(packed.toByteArray(), date, out);
    }

    @Override
    public void close() throws IOException {
        show.close();
    }
}
