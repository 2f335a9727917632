package org.heard.ground.web;

/** What first pages say of results that were published; a wing above cannot name the one that publishes them. */
public interface ResultsNews {
    /** "What parents told us in March 2021: one of six main measures is better", in English; empty where there is none. */
    String sentence();

    /** A word that changes whenever the sentence may. */
    String stamp();
}
