package org.heard.print;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

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
