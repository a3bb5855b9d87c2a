package no.gevinstflyt.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What a feature starts on dates. A bean of the feature; the calendar asks it every morning. */
public interface DueWork {

    /** The kind of all that it starts, in kebab-case. */
    String kind();

    /**
     * All that is due in the collaboration by today, computed from the data, so that a missed day is caught up; what has
     * been started already may be among it.
     */
    List<Due> due(String collaboration, LocalDate today);

    /**
     * The same without what has been started. A feature to which it is dear to find what is due needn't look for the
     * rest.
     *
     * @param started the periods of its kind that have been started in the collaboration
     */
    default List<Due> due(String collaboration, LocalDate today, Set<String> started) {
        return due(collaboration, today).stream()
                .filter(one -> !started.contains(one.period()))
                .toList();
    }

    /**
     * Starts it. Called once for each, in the transaction that notes it as started.
     *
     * @throws no.gevinstflyt.form.Refused before anything is written, where it can't be started as things stand now
     */
    void start(Due due);

    /** Starts it by hand, where the feature keeps who did. */
    default void start(Due due, String by) {
        start(due);
    }
}
