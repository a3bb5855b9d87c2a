package no.gevinstflyt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.gevinstflyt.testing.ProcessTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.result.MockMvcResultMatchers;

/** In an application of its own, of which nobody has asked anything. */
@ProcessTest
@AutoConfigureMockMvc
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:description-on-demand;DB_CLOSE_DELAY=-1")
class DescriptionOnDemandTest {

    @Autowired
    private DefaultListableBeanFactory beans;

    @Autowired
    private MockMvc http;

    @Test
    void whatDescribesTheApiIsMadeWhenTheDescriptionIsAskedFor() throws Exception {
        assertThat(describing()).as("beans that describe the API").isNotEmpty();
        assertThat(made()).as("those made at the start").doesNotContain("openApiResource");

        http.perform(MockMvcRequestBuilders.get("/v3/api-docs")
                        .with(SecurityMockMvcRequestPostProcessors.user("prosjektleder")))
                .andExpect(MockMvcResultMatchers.status().isOk());

        assertThat(made()).as("those made for the description").contains("openApiResource");
    }

    private List<String> made() {
        return describing().stream().filter(beans::containsSingleton).toList();
    }

    private List<String> describing() {
        return Stream.of(beans.getBeanDefinitionNames())
                .filter(name -> origin(beans.getBeanDefinition(name)).contains("org.springdoc"))
                .toList();
    }

    private static String origin(BeanDefinition bean) {
        return Objects.requireNonNullElse(bean.getFactoryBeanName(), "")
                + Objects.requireNonNullElse(bean.getBeanClassName(), "");
    }
}
