package no.gevinstflyt.model;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.gevinstflyt.GevinstflytApplication;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.SimpleBeanDefinitionRegistry;
import org.springframework.context.annotation.AnnotationBeanNameGenerator;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.TypeFilter;
import org.springframework.objenesis.SpringObjenesis;
import org.springframework.stereotype.Component;

/** The application's beans, found on the class path without starting it. */
final class Beans {

    private static final String APPLICATION = "no.gevinstflyt";

    private Beans() {}

    /** The classes of all beans by the beans' names. */
    static Map<String, Class<?>> byName() {
        var registry = new SimpleBeanDefinitionRegistry();
        var naming = new AnnotationBeanNameGenerator();
        Map<String, Class<?>> beans = new TreeMap<>();
        candidates(new AnnotationTypeFilter(Component.class))
                .forEach(bean -> beans.put(naming.generateBeanName(bean, registry), type(bean)));
        return beans;
    }

    /** One of each class of that type, made without its constructor: only its constants can be asked for. */
    static <T> List<T> hollow(Class<T> type) {
        return candidates(new AssignableTypeFilter(type))
                .<T>map(bean -> type.cast(new SpringObjenesis().newInstance(type(bean))))
                .toList();
    }

    /** Whether the engine's expressions can call it: public, on a public class. */
    static boolean callable(Class<?> bean, String method, int arguments) {
        return Modifier.isPublic(bean.getModifiers())
                && Arrays.stream(bean.getMethods())
                        .filter(candidate -> candidate.getName().equals(method))
                        .mapToInt(Method::getParameterCount)
                        .anyMatch(count -> count == arguments);
    }

    private static Stream<BeanDefinition> candidates(TypeFilter filter) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(filter);
        return scanner.findCandidateComponents(APPLICATION).stream().filter(bean -> isOurs(type(bean)));
    }

    /** Not a test's: what the application itself is made of. */
    private static boolean isOurs(Class<?> type) {
        return source(type).equals(source(GevinstflytApplication.class));
    }

    private static String source(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation().toExternalForm();
    }

    private static Class<?> type(BeanDefinition bean) {
        try {
            return Class.forName(bean.getBeanClassName());
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
