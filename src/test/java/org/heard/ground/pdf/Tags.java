package org.heard.ground.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** The tags of a PDF in reading order, as a screen reader walks them. */
public record Tags(List<PDStructureElement> elements) {
    public static Tags of(PDDocument document) {
        List<PDStructureElement> elements = new ArrayList<>();
        gather(document.getDocumentCatalog().getStructureTreeRoot(), elements);
        return new Tags(elements);
    }

    private static void gather(PDStructureNode node, List<PDStructureElement> elements) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                elements.add(element);
                gather(element, elements);
            }
        }
    }

    /** What is written under each tag of that kind, in order. */
    public List<String> texts(PDDocument document, String kind) throws IOException {
        Map<PDPage, Map<Integer, String>> written = new HashMap<>();
        for (PDPage page : document.getPages()) {
            written.put(page, written(page));
        }
        return elements.stream()
                .filter(element -> kind.equals(element.getStructureType()))
                .map(element -> text(element, element.getPage(), written)
                        .replaceAll("\\s+", " ")
                        .strip())
                .toList();
    }

    private static String text(PDStructureNode node, PDPage page, Map<PDPage, Map<Integer, String>> written) {
        StringBuilder text = new StringBuilder();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                text.append(text(element, element.getPage() == null ? page : element.getPage(), written));
            } else if (kid instanceof PDMarkedContentReference part) {
                PDPage on = part.getPage() == null ? page : part.getPage();
                text.append(written.get(on).getOrDefault(part.getMCID(), "")).append(' ');
            } else if (kid instanceof Integer id) {
                text.append(written.get(page).getOrDefault(id, "")).append(' ');
            }
        }
        return text.toString();
    }

    private static Map<Integer, String> written(PDPage page) throws IOException {
        PDFMarkedContentExtractor reader = new PDFMarkedContentExtractor();
        reader.processPage(page);
        Map<Integer, String> byId = new HashMap<>();
        reader.getMarkedContents().forEach(content -> gather(content, byId));
        return byId;
    }

    private static void gather(PDMarkedContent content, Map<Integer, String> byId) {
        StringBuilder text = new StringBuilder();
        for (Object part : content.getContents()) {
            if (part instanceof TextPosition letter) {
                text.append(letter.getUnicode());
            } else if (part instanceof PDMarkedContent inner) {
                gather(inner, byId);
            }
        }
        byId.put(content.getMCID(), text.toString());
    }

    /** "H1", "P", "TH", … */
    public List<String> kinds() {
        return elements.stream().map(PDStructureElement::getStructureType).toList();
    }

    public List<String> alternativeTexts() {
        return elements.stream()
                .filter(element -> "Figure".equals(element.getStructureType()))
                .map(PDStructureElement::getAlternateDescription)
                .toList();
    }
}
