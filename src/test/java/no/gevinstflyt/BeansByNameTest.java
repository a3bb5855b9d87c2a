package no.gevinstflyt;

import static org.assertj.core.api.Assertions.assertThat;

import no.gevinstflyt.form.FormReader;
import no.gevinstflyt.testing.ProcessTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.config.DependencyDescriptor;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.core.MethodParameter;

@ProcessTest
class BeansByNameTest {

    @Autowired
    private DefaultListableBeanFactory beans;

    private record Asking(FormReader anyName, @Qualifier("another") FormReader named) {}

    @Test
    void aTypeIsLookedForUnderItsOwnNameUnlessAnotherIsAskedFor() {
        assertThat(suggested(0)).isEqualTo("formReader");
        assertThat(beans.getBean("formReader")).isInstanceOf(FormReader.class);
        assertThat(suggested(1)).isEqualTo("another");
    }

    private String suggested(int parameter) {
        var wanted = new MethodParameter(Asking.class.getDeclaredConstructors()[0], parameter);
        return beans.getAutowireCandidateResolver().getSuggestedName(new DependencyDescriptor(wanted, true));
    }
}
