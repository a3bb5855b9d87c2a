package no.gevinstflyt.benefit.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import no.gevinstflyt.form.Refused;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.web.PagedModel;

/** The page of a list that was asked for, sorted as asked. */
final class Pages {

    private Pages() {}

    /**
     * One page.
     *
     * @param orders what the list can be sorted by
     * @throws Refused (invalid) where it is to be sorted by something else
     */
    static <T> PagedModel<T> page(List<T> all, Map<String, Comparator<T>> orders, Pageable asked) {
        List<T> sorted = asked.getSort().stream()
                .map(order -> comparator(order, orders))
                .reduce(Comparator::thenComparing)
                .map(comparator -> all.stream().sorted(comparator).toList())
                .orElse(all);
        int from = (int) Math.min(asked.getOffset(), sorted.size());
        int to = Math.min(from + asked.getPageSize(), sorted.size());
        return new PagedModel<>(new PageImpl<>(sorted.subList(from, to), asked, sorted.size()));
    }

    private static <T> Comparator<T> comparator(Sort.Order order, Map<String, Comparator<T>> orders) {
        Comparator<T> known = orders.get(order.getProperty());
        if (known == null) {
            throw Refused.invalid(
                    "sort",
                    "form.unknown-choice",
                    order.getProperty(),
                    String.join(", ", new TreeSet<>(orders.keySet())));
        }
        return order.isAscending() ? known : known.reversed();
    }
}
