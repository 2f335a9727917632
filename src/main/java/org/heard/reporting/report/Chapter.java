package org.heard.reporting.report;

import java.util.List;
import org.heard.reporting.document.Block;

/** One chapter of a report; begins with a heading of level 1, or has nothing to say and is empty. */
interface Chapter {
    List<Block> blocks();
}
