package org.heard.questionnaire.survey;

import java.util.List;

/** Pages that belong together. @param perChild asked again for each child */
public record Section(String key, Text title, boolean perChild, List<Page> pages) {
    public Section {
        pages = List.copyOf(pages);
    }
}
