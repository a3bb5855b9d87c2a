package no.gevinstflyt.paging;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.web.PagedModel;

/** The page of a short list in memory that was asked for, sorted as asked. */
public final class ListPage {

    private ListPage() {}

    /**
     * One page, in the list's own order unless another is asked for.
     *
     * @param orders what the list can be sorted by
     * @throws no.gevinstflyt.form.Refused (invalid) where it is to be sorted by something else
     */
    public static <T> PagedModel<T> of(List<T> all, Map<String, Comparator<T>> orders, Pageable asked) {
        Orders<Comparator<T>> known = new Orders<>(orders);
        List<T> sorted = asked.getSort().stream()
                .map(order -> comparator(order, known))
                .reduce(Comparator::thenComparing)
                .map(comparator -> all.stream().sorted(comparator).toList())
                .orElse(all);
        int from = (int) Math.min(asked.getOffset(), sorted.size());
        int to = Math.min(from + asked.getPageSize(), sorted.size());
        return new PagedModel<>(new PageImpl<>(sorted.subList(from, to), asked, sorted.size()));
    }

    /** The order of the Norwegian alphabet. */
    public static Comparator<Object> alphabetical() {
        return Collator.getInstance(Locale.forLanguageTag("nb"));
    }

    private static <T> Comparator<T> comparator(Sort.Order asked, Orders<Comparator<T>> known) {
        Comparator<T> way = known.way(asked);
        return asked.isAscending() ? way : way.reversed();
    }
}
