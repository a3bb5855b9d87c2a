package no.gevinstflyt.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** A database that counts the statements that it is asked to prepare. */
public class CountedStatements {

    private final AtomicInteger count = new AtomicInteger();
    private final DataSource source;

    public CountedStatements(DataSource database) {
        this.source = proxy(DataSource.class, database);
    }

    public DataSource source() {
        return source;
    }

    public int count() {
        return count.get();
    }

    private <T> T proxy(Class<T> type, T target) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, given) -> {
            if (method.getName().equals("prepareStatement")) {
                count.incrementAndGet();
            }
            try {
                Object answer = method.invoke(target, given);
                return answer instanceof Connection connection ? proxy(Connection.class, connection) : answer;
            } catch (InvocationTargetException failed) {
                throw failed.getCause();
            }
        }));
    }
}
