package org.heard.improvement.meetings;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A paper of a meeting. All have one numbering, and those that came late stand at its end.
 *
 * @param link where it is kept; empty where it goes out by itself
 */
public record MeetingPaper(int number, String title, String link, boolean late) {
    private static final Pattern LINK = Pattern.compile("\\s*\\b(https?://\\S*[^\\s.,;:!?)\\]>])");

    static List<MeetingPaper> of(Meeting meeting) {
        List<String> inTime = meeting.thing().list(MeetingForm.PAPERS);
        List<String> all = Stream.concat(inTime.stream(), meeting.thing().list(MeetingForm.LATE_PAPERS).stream())
                .filter(line -> !line.isBlank())
                .toList();
        long first = inTime.stream().filter(line -> !line.isBlank()).count();
        return IntStream.range(0, all.size())
                .mapToObj(i -> of(i + 1, all.get(i).strip(), i >= first))
                .toList();
    }

    private static MeetingPaper of(int number, String line, boolean late) {
        Matcher found = LINK.matcher(line);
        if (!found.find()) {
            return new MeetingPaper(number, line, "", late);
        }
        String title = found.replaceFirst("").strip();
        return new MeetingPaper(number, title.isEmpty() ? found.group(1) : title, found.group(1), late);
    }
}
