package org.heard.reporting.report;

import java.util.List;
import org.heard.reporting.document.Block;

/** Words a reader may not know. Scrutiny asked for one. */
public record Glossary() implements Chapter {
    private static final List<List<String>> WORDS = List.of(
            List.of("Base", "how many gave a valid answer to a question"),
            List.of("CAMHS", "child and adolescent mental health services"),
            List.of("DCO", "designated clinical officer: oversees health services for children with SEND"),
            List.of("DfE", "Department for Education"),
            List.of("EHC plan", "education, health and care plan: what help a child needs and must get"),
            List.of("Interval", "where the figure may lie, given what chance alone can do"),
            List.of("Joint commissioning", "council and NHS deciding and paying for help together"),
            List.of("Local Offer", "the council’s pages on help for children with SEND"),
            List.of("Measure", "a figure the board follows from round to round, M1 to M13"),
            List.of("Percentage point", "the step from 44% to 45%"),
            List.of("Release", "the tables of a round, made safe together and then never changed"),
            List.of("Round", "one time the survey was asked"),
            List.of("SEN Support", "help at school without an EHC plan"),
            List.of("SEND", "special educational needs and disabilities"),
            List.of("Short breaks", "time away for the child that gives carers a rest"),
            List.of("Whisker", "the line through a mark in a chart that shows its interval"));

    /** Each with a word and what it means, in the order of the alphabet. */
    public static List<List<String>> words() {
        return WORDS;
    }

    @Override
    public List<Block> blocks() {
        return List.of(
                new Block.Heading(1, "Glossary"),
                new Block.Table(
                        "glossary", "Words used in this report", List.of("Word", "What it means here"), WORDS, 2));
    }
}
