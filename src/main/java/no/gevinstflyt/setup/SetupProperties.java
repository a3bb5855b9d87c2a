package no.gevinstflyt.setup;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** What the operator says of the first start. */
@ConfigurationProperties("gevinstflyt")
record SetupProperties(Demo demo, Admin admin) {

    /**
     * The demonstration.
     *
     * @param accounts whether an empty database gets the demonstration's people
     * @param projects whether it gets projects under way too
     */
    record Demo(boolean accounts, boolean projects) {}

    /** The first administrator where there is no demonstration. */
    record Admin(@Nullable String user, @Nullable String password) {}
}
