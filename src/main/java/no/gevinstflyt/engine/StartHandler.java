package no.gevinstflyt.engine;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a feature does when somebody starts one of its processes: checks, writes its tables, and says what the new
 * instance carries.
 *
 * @param <F> the start form's record
 */
public interface StartHandler<F extends Record> {

    /** The process's key. */
    String process();

    Class<F> form();

    /** The collaboration that the form names; null where it names none. */
    @Nullable
    String collaboration(F form);

    /** The role that may start it, such as {@code project-leader}. */
    String role();

    /** Writes what is started; all in the transaction of the start. */
    Started start(F form, Caller by, String collaboration);

    /** What the instance carries: the business key and its variables. */
    record Started(String businessKey, Map<String, Object> variables) {}
}
