package org.heard.ground.files;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The names of an office file's parts. Word finds a part in small and large letters alike, and one library corrects a
 * name where another does not: so only names that all understand in the same way are let in, and Word writes no other.
 */
final class PartNames {
    private static final Pattern PLAIN = Pattern.compile("[^/\\\\%?#:\\p{Cntrl}]+(/[^/\\\\%?#:\\p{Cntrl}]+)*");
    private static final Pattern RELATIONS = Pattern.compile("(.+/)?_rels/[^/]*\\.rels");

    private PartNames() {}

    /** @throws TemplateRefused where two programs may take one of them for two different parts */
    static void refuseUnlessPlain(Set<String> names) {
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            String small = name.toLowerCase(Locale.ROOT);
            boolean plain = PLAIN.matcher(name).matches() && !("/" + name + "/").matches(".*/[.]+/.*");
            boolean relations =
                    !small.endsWith(".rels") || RELATIONS.matcher(name).matches();
            boolean types = !small.equalsIgnoreCase(ContentTypes.PART) || name.equals(ContentTypes.PART);
            if (!plain || !relations || !types || !seen.add(small)) {
                throw Unpacking.damaged();
            }
        }
    }

    static boolean isOfRelations(String name) {
        return name.endsWith(".rels");
    }
}
