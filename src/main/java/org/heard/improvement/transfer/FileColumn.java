package org.heard.improvement.transfer;

/** What a column of a file holds. */
interface FileColumn {
    /** As the choices call it, and as a file that goes out is headed. */
    String title();

    /** As the form sends it. */
    String word();

    /** @param plainHeading in small letters, with nothing but letters and single spaces */
    boolean isCalled(String plainHeading);
}
