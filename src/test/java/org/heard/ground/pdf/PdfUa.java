package org.heard.ground.pdf;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** What veraPDF finds wrong with a file that should keep to PDF/UA-1. */
public final class PdfUa {
    private PdfUa() {}

    /** One line for each rule broken, with where; none for a file that keeps them all. */
    public static List<String> faults(byte[] pdf) {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            ValidationResult result = validator.validate(parser);
            List<String> faults = result.getTestAssertions().stream()
                    .filter(tested -> tested.getStatus() != TestAssertion.Status.PASSED)
                    .map(tested -> tested.getRuleId().getClause() + ": " + tested.getMessage() + " at "
                            + tested.getLocation().getContext())
                    .toList();
            return faults.isEmpty() && !result.isCompliant() ? List.of("not PDF/UA-1, and no rule is named") : faults;
        } catch (Exception e) {
            throw new IllegalStateException("veraPDF cannot read the file", e);
        }
    }
}
