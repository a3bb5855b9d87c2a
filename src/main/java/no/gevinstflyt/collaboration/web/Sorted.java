package no.gevinstflyt.collaboration.web;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import no.gevinstflyt.form.Refused;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.web.PagedModel;

/** A short list as the page that was asked for. */
final class Sorted<T> {

    private final List<T> all;
    private final Map<String, Comparator<T>> orders;

    Sorted(List<T> all, Map<String, Comparator<T>> orders) {
        this.all = all;
        this.orders = orders;
    }

    /**
     * The page.
     *
     * @throws Refused (invalid) where it is to be sorted by something unknown
     */
    PagedModel<T> page(Pageable asked) {
        List<T> sorted = asked.getSort().isSorted()
                ? all.stream().sorted(comparator(asked.getSort())).toList()
                : all;
        int from = (int) Math.min(asked.getOffset(), sorted.size());
        int to = Math.min(from + asked.getPageSize(), sorted.size());
        return new PagedModel<>(new PageImpl<>(sorted.subList(from, to), asked, sorted.size()));
    }

    /** The order of the Norwegian alphabet. */
    static Comparator<Object> alphabetical() {
        return Collator.getInstance(Locale.forLanguageTag("nb"));
    }

    private Comparator<T> comparator(Sort sort) {
        return sort.stream()
                .map(this::comparator)
                .reduce(Comparator::thenComparing)
                .orElseThrow();
    }

    private Comparator<T> comparator(Sort.Order order) {
        Comparator<T> known = orders.get(order.getProperty());
        if (known == null) {
            throw Refused.invalid(
                    "sort",
                    "collaboration.unknown-order",
                    order.getProperty(),
                    String.join(", ", new TreeSet<>(orders.keySet())));
        }
        return order.isAscending() ? known : known.reversed();
    }
}
