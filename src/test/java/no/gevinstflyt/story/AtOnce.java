package no.gevinstflyt.story;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several people doing something at the same moment. */
final class AtOnce {

    private AtOnce() {}

    /** Runs all calls on so many threads, which begin together, and gives what came back, in order. */
    static <T> List<T> run(int threads, List<Callable<T>> calls) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        CountDownLatch together = new CountDownLatch(1);
        try {
            List<Future<T>> started = new ArrayList<>();
            for (Callable<T> call : calls) {
                started.add(pool.submit(() -> {
                    together.await();
                    return call.call();
                }));
            }
            together.countDown();
            List<T> results = new ArrayList<>();
            for (Future<T> one : started) {
                results.add(one.get());
            }
            return results;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        } finally {
            pool.shutdownNow();
        }
    }
}
