package no.gevinstflyt.project;

import java.time.LocalDate;
import java.util.Map;

/** On which day each municipality was to take a project's solution into use when that was first planned. */
public interface FirstGoLives {

    /** The days by municipality; none for who has never had one. */
    Map<String, LocalDate> of(long projectId);
}
