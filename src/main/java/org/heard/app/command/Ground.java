package org.heard.app.command;

import java.sql.Connection;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** What lies under Heard. Nothing is started or made before it is asked for; what is missing is said in a sentence. */
public interface Ground {
    /** The database there is. */
    DataSource used();

    /** The one that is to be filled; made where Heard brings its own along and none is there. */
    DataSource empty();

    /** A look whether a database was used with the secret given here. */
    Consumer<Connection> itsOwnSecret();

    /** Makes a database forget which secret it was used with, because that is lost. */
    Consumer<Connection> anotherSecret();
}
