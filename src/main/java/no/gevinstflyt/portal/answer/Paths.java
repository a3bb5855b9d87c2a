package no.gevinstflyt.portal.answer;

import java.util.ArrayList;
import java.util.List;

/** The names of fields: {@code targets[0].uses[1].share}. */
final class Paths {

    private Paths() {}

    static String join(String parent, String name) {
        return parent.isEmpty() ? name : parent + "." + name;
    }

    static String row(String list, int index) {
        return list + "[" + index + "]";
    }

    /** An id for the element: letters, digits and hyphens. */
    static String id(String path) {
        return path.replaceAll("[.\\[]", "-").replace("]", "");
    }

    /** The path without row numbers. */
    static String kind(String path) {
        return path.replaceAll("\\[\\d+]", "");
    }

    /** The path's ends, the longest first: {@code a.b.c}, {@code b.c}, {@code c}. */
    static List<String> ends(String path) {
        List<String> ends = new ArrayList<>();
        String rest = kind(path);
        while (!rest.isEmpty()) {
            ends.add(rest);
            int dot = rest.indexOf('.');
            rest = dot < 0 ? "" : rest.substring(dot + 1);
        }
        return ends;
    }
}
