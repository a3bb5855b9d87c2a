package no.gevinstflyt.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every bean method that a model calls exists and can be called. */
class ExpressionsTest {

    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{([^}]*)}");
    private static final Pattern CALL = Pattern.compile("(\\w+)\\.(\\w+)\\(([^()]*)\\)");

    static List<BpmnFile> models() {
        return BpmnFile.all();
    }

    @ParameterizedTest
    @MethodSource("models")
    void beanMethodsExist(BpmnFile file) {
        assertThat(missing(file.xml(), Beans.byName()))
                .as("calls in %s that no public bean method answers", file.name())
                .isEmpty();
    }

    @Test
    void wrongCallIsFound() {
        Map<String, Class<?>> beans = Map.of("steps", Open.class, "hidden", Hidden.class);
        assertThat(missing("${steps.go(a, 'b')} #{steps.go()} ${steps.went(a)} ${hidden.go()} ${none.go()}", beans))
                .containsExactly("steps.go()", "steps.went(a)", "hidden.go()", "none.go()");
    }

    private static List<String> missing(String xml, Map<String, Class<?>> beans) {
        List<String> missing = new ArrayList<>();
        for (Matcher expression = EXPRESSION.matcher(xml); expression.find(); ) {
            for (Matcher call = CALL.matcher(expression.group(1)); call.find(); ) {
                Class<?> bean = beans.get(call.group(1));
                if (bean == null || !Beans.callable(bean, call.group(2), arguments(call.group(3)))) {
                    missing.add(call.group());
                }
            }
        }
        return missing;
    }

    private static int arguments(String list) {
        return list.isBlank() ? 0 : list.split(",").length;
    }

    /** A bean as a model may call it. */
    public static class Open {
        public void go(String one, String other) {}
    }

    /** A bean that the engine can't call: the class isn't public. */
    static class Hidden {
        public void go() {}
    }
}
