package org.heard.app.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.heard.figures.totals.NotTotals;
import org.heard.figures.totals.TotalsFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares rounds of which only published totals survive. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description = {
            "Reads rounds of which only totals survive and prints, as JSON, shares with their limits and the",
            "changes between rounds with what may be said of them. Columns: round, key, question, option, n, base,",
            "unit, split, split_value, source_page, source_url; percent holds the published whole-number share",
            "where n is blank; kind says many where people could choose more than one; n is c where the source",
            "hid it; an option such as 4+5 is a net. Each option is compared by itself, since a file of totals",
            "does not say which are positive."
        },
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:all rows were usable", "2:some rows, or the file, were refused; the reasons are printed"})
public final class Compare implements Callable<Integer> {
    @Parameters(paramLabel = "TOTALS.csv", description = "The file of published totals.")
    private Path file;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws JsonProcessingException {
        try {
            TotalsFile totals = TotalsFile.read(file);
            ObjectMapper json = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
            spec.commandLine().getOut().println(json.writeValueAsString(new TotalsAsJson(json, totals).tree()));
            spec.commandLine().getOut().flush();
            return totals.refused().isEmpty() ? 0 : 2;
        } catch (NotTotals fault) {
            spec.commandLine().getErr().println(fault.getMessage());
            spec.commandLine().getErr().flush();
            return 2;
        }
    }
}
