package org.heard.collection.journey;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.heard.collection.response.DraftContents;
import org.heard.questionnaire.survey.Survey;

/**
 * What the address of a page asks of its look. Like the language it stands there until the next answer is
 * saved, then in the draft: a switch is a link, and reading changes nothing.
 *
 * @param face one of the survey's faces
 * @param textOnly pictures off, or on again
 */
record DisplayOptions(Optional<String> face, Optional<Boolean> textOnly) {
    static final String FACE = "face";
    static final String PICTURES = "pictures";
    private static final String OFF = "no";
    private static final String ON = "yes";

    /** What is no face of that survey is no request. */
    static DisplayOptions asked(Survey survey, MultivaluedMap<String, String> address) {
        Optional<String> pictures =
                Optional.ofNullable(address.getFirst(PICTURES)).filter(List.of(OFF, ON)::contains);
        return new DisplayOptions(
                Optional.ofNullable(address.getFirst(FACE)).filter(survey.faces()::contains),
                pictures.map(OFF::equals));
    }

    /** As it is kept with those answers. */
    static DisplayOptions kept(DraftContents contents) {
        return new DisplayOptions(Optional.of(contents.how().face()), Optional.of(contents.textOnly()));
    }

    DraftContents on(DraftContents contents) {
        return contents.asked(face.orElse(contents.how().face()), textOnly.orElse(contents.textOnly()));
    }

    /** What an address must still ask for, beside what is kept. */
    Stream<String> besides(DraftContents kept) {
        return Stream.concat(
                face.filter(asked -> !asked.equals(kept.how().face())).map(asked -> FACE + "=" + asked).stream(),
                textOnly
                        .filter(asked -> asked != kept.textOnly())
                        .map(off -> PICTURES + "=" + pictures(!off))
                        .stream());
    }

    static String pictures(boolean shown) {
        return shown ? ON : OFF;
    }
}
