package org.heard.reporting.document;

import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;

/** What an Office file says of itself. Dates come from the release: it must not change from one making to the next. */
record OfficeProperties(Masthead masthead) {
    void write(POIXMLProperties properties) {
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        Optional<Date> released = Optional.of(
                Date.from(masthead.day().atStartOfDay(ZoneOffset.UTC).toInstant()));
        core.setTitle(masthead.title());
        core.setSubjectProperty(masthead.subject());
        core.setCreator(masthead.council());
        core.setLastModifiedByUser(masthead.council());
        core.setDescription(masthead.standingLabels());
        core.setKeywords(masthead.keyword());
        core.setCreated(released);
        core.setModified(released);
        core.getUnderlyingProperties().setLanguageProperty("en-GB");
        properties.getExtendedProperties().setApplication("Heard");
    }
}
