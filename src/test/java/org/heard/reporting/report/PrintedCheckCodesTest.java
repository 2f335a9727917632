package org.heard.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.publication.exports.Taken;
import org.heard.reporting.document.Block;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever types a code of a paper at /check is told of it: each is the release's, or that of a chart it publishes. */
class PrintedCheckCodesTest {
    private static final Pattern CODE =
            Pattern.compile("\\b[3-9ACDEFGHJKMNPRTVWXY]{3}(-[3-9ACDEFGHJKMNPRTVWXY]{3}){2}\\b");

    @ParameterizedTest
    @EnumSource(ReportKind.class)
    void everyCodeOfAPaperAndOfItsAnnexIsKnown(ReportKind kind) {
        BoardPaper paper = ShippedPaper.of(kind);
        Set<String> known = Stream.concat(
                        Stream.of(paper.masthead().checkCode().toString()),
                        Taken.of(paper.tables(), ShippedPaper.release().checkCode()).charts().stream()
                                .map(taken -> taken.certificate().code()))
                .collect(Collectors.toSet());

        Set<String> printed = Stream.of(ReadBack.of(paper), ReadBack.ofAnnex(paper))
                .flatMap(file -> codes(file.allText()).stream())
                .collect(Collectors.toSet());
        assertThat(printed).hasSizeGreaterThan(20).isSubsetOf(known);
        assertThat(BoardReportContent.of(paper).of(Block.Figure.class))
                .allMatch(figure -> known.contains(figure.proof().checkCode()));
    }

    private static List<String> codes(String words) {
        return CODE.matcher(words).results().map(MatchResult::group).toList();
    }
}
