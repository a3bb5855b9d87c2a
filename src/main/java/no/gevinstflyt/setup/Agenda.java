package no.gevinstflyt.setup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What happens on which day, whatever order it was noted in. */
class Agenda {

    private final List<Item> items = new ArrayList<>();

    private record Item(LocalDate day, Runnable happening) {}

    void add(LocalDate day, Runnable happening) {
        items.add(new Item(day, happening));
    }

    void play(SampleStage stage) {
        items.sort(Comparator.comparing(Item::day));
        items.forEach(item -> {
            stage.on(item.day());
            item.happening().run();
        });
    }
}
