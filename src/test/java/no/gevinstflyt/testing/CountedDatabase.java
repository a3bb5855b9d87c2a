package no.gevinstflyt.testing;

import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Counts the statements of the whole application, where a test imports it. */
public class CountedDatabase implements BeanPostProcessor {

    private CountedStatements counted;

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof DataSource database) {
            counted = new CountedStatements(database);
            return counted.source();
        }
        return bean;
    }

    /** How many statements the work prepares. */
    public int statements(Runnable work) {
        int before = counted.count();
        work.run();
        return counted.count() - before;
    }
}
