package no.gevinstflyt.paging;

import java.util.Map;
import java.util.TreeSet;
import no.gevinstflyt.form.Refused;
import org.springframework.data.domain.Sort;

/**
 * What a list can be sorted by.
 *
 * @param ways how it is sorted by each property that may be asked for
 */
record Orders<W>(Map<String, W> ways) {

    /** How the list is sorted by what is asked for. */
    W way(Sort.Order asked) {
        W way = ways.get(asked.getProperty());
        if (way == null) {
            throw Refused.invalid(
                    "sort",
                    "paging.unknown-order",
                    asked.getProperty(),
                    String.join(", ", new TreeSet<>(ways.keySet())));
        }
        return way;
    }
}
