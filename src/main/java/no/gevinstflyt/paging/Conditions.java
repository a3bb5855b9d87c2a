package no.gevinstflyt.paging;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the rows of a list must fulfil: clauses that begin with {@code and}, and the values of their parameters. */
public final class Conditions {

    private final StringBuilder clauses = new StringBuilder();
    private final Map<String, Object> parameters = new HashMap<>();

    /** Adds a clause that names one parameter, unless there is no value for it. */
    public Conditions and(String clause, String parameter, @Nullable Object value) {
        if (value != null) {
            clauses.append(" and ").append(clause);
            parameters.put(parameter, value);
        }
        return this;
    }

    public Map<String, Object> parameters() {
        return parameters;
    }

    /** The clauses as SQL, to follow another condition. */
    @Override
    public String toString() {
        return clauses.toString();
    }
}
