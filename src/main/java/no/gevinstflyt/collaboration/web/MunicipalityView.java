package no.gevinstflyt.collaboration.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.gevinstflyt.collaboration.Municipality;
import no.gevinstflyt.paging.ListPage;
import org.jspecify.annotations.Nullable;

/**
 * A municipality as the API shows it.
 *
 * @param inhabitants the newest count; null where there is none
 */
record MunicipalityView(
        String number, String name, @Nullable String samiName, String displayName, @Nullable Integer inhabitants) {

    static final Map<String, Comparator<MunicipalityView>> ORDERS = Map.of(
            "number", Comparator.comparing(MunicipalityView::number),
            "name", Comparator.comparing(MunicipalityView::name, ListPage.alphabetical()),
            "inhabitants",
                    Comparator.comparing(
                            MunicipalityView::inhabitants, Comparator.nullsFirst(Comparator.naturalOrder())));

    static List<MunicipalityView> of(List<Municipality> municipalities, Map<String, Integer> inhabitants) {
        return municipalities.stream()
                .map(one -> new MunicipalityView(
                        one.number(), one.name(), one.samiName(), one.displayName(), inhabitants.get(one.number())))
                .toList();
    }

    /** Whether the number or one of the names starts with the text. */
    boolean matches(String text) {
        String wanted = text.toLowerCase(Locale.ROOT);
        return number.startsWith(wanted)
                || name.toLowerCase(Locale.ROOT).startsWith(wanted)
                || (samiName != null && samiName.toLowerCase(Locale.ROOT).startsWith(wanted));
    }
}
