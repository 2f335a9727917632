package org.heard.collection.mailing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Addresses as an officer gives them: one a line, or a CSV file of one column.
 *
 * @param each once, as it was first written
 * @param twice those that stood there more than once, in any case of letters
 * @param wrong "Line 3", for each line that holds no address
 */
record AddressList(List<String> each, List<String> twice, List<String> wrong) {
    static final int MOST = 2500;

    private static final int LONGEST = 254;
    private static final int SHOWN = 5;

    /** What mail servers take without asking for more than plain letters; the rest they tell themselves. */
    private static final Pattern ADDRESS = Pattern.compile(
            "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]{2,63}");

    private static final Pattern HEADING = Pattern.compile("(e-?mail)?[ _-]*(address(es)?)?", Pattern.CASE_INSENSITIVE);

    AddressList {
        each = List.copyOf(each);
        twice = List.copyOf(twice);
        wrong = List.copyOf(wrong);
    }

    static AddressList of(String text) {
        Map<String, String> each = new LinkedHashMap<>();
        Map<String, String> twice = new LinkedHashMap<>();
        List<String> wrong = new ArrayList<>();
        String[] lines = text.replace("\uFEFF", "").split("\\R");
        for (int i = 0; i < lines.length; i++) {
            String line = plain(lines[i]);
            if (line.isEmpty() || i == 0 && HEADING.matcher(line).matches()) {
                continue;
            }
            if (!isAddress(line)) {
                wrong.add("line " + (i + 1));
            } else if (each.putIfAbsent(line.toLowerCase(Locale.ROOT), line) != null) {
                twice.put(line.toLowerCase(Locale.ROOT), line);
            }
        }
        return new AddressList(List.copyOf(each.values()), List.copyOf(twice.values()), wrong);
    }

    static boolean isAddress(String typed) {
        return typed.length() <= LONGEST
                && ADDRESS.matcher(typed).matches()
                && !typed.startsWith(".")
                && !typed.contains("..")
                && !typed.contains(".@");
    }

    /** Without the quotes and the empty columns of a spreadsheet. */
    private static String plain(String line) {
        return line.strip()
                .replaceAll("[,;\t]+$", "")
                .replaceAll("^\"(.*)\"$", "$1")
                .strip();
    }

    /** One sentence where nothing can be made of it; empty where something can. */
    String fault(int least) {
        if (!wrong.isEmpty()) {
            return "There must be one address in each line and nothing else. Look at " + some(wrong)
                    + ". Nothing was made";
        }
        if (each.size() < least) {
            return "Give " + least
                    + " addresses or more: among fewer people a reminder would tell who has not answered";
        }
        return each.size() > MOST ? "Give " + MOST + " addresses at most, and the rest in another file" : "";
    }

    /** "Stood there twice: jo@example.org. …"; empty where none did. */
    String doubled() {
        return twice.isEmpty()
                ? ""
                : "Stood there twice: " + some(twice) + ". Below each stands once. Press again, and each gets one mail";
    }

    private static String some(List<String> names) {
        String shown = names.stream().limit(SHOWN).collect(Collectors.joining(", "));
        return names.size() > SHOWN ? shown + " and " + (names.size() - SHOWN) + " more" : shown;
    }
}
