package org.heard.app.command;

/**
 * A command that only takes away what is published: the database is started for it and Quarkus is not, which
 * would take longer to start than a report takes to make (decision 0057). Where the database is to be brought up
 * to date first, it runs like any other {@link InsideHeard}.
 */
public interface TakesAway extends InsideHeard {
    /** Handed over before it is called. */
    void from(Library published);

    /** Whether it is over in seconds: Java then does without its slow compiler for fast code. */
    default boolean isShort() {
        return true;
    }
}
