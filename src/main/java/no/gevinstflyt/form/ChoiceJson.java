package no.gevinstflyt.form;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleDeserializers;
import com.fasterxml.jackson.databind.module.SimpleKeyDeserializers;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Choices (enums) in JSON by their {@link Keys key}, as values and as names of properties. */
@Component
public class ChoiceJson extends SimpleModule {

    private static final long serialVersionUID = 1L;

    public ChoiceJson() {
        super("choices");
        addSerializer(new ByKey());
        addKeySerializer(Enum.class, new AsName());
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.addDeserializers(new Values());
        context.addKeyDeserializers(new Names());
    }

    @SuppressWarnings({"rawtypes", "unchecked"})
    private static Enum<?> parse(Class<?> type, String key, DeserializationContext context) throws IOException {
        try {
            return Keys.parse((Class<Enum>) type, key);
        } catch (IllegalArgumentException unknown) {
            return (Enum<?>) context.handleWeirdStringValue(type, key, "one of %s", Keys.all(type));
        }
    }

    private static final class ByKey extends StdSerializer<Enum<?>> {
        private static final long serialVersionUID = 1L;

        ByKey() {
            super(Enum.class, false);
        }

        @Override
        public void serialize(Enum<?> choice, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(Keys.of(choice));
        }
    }

    @SuppressWarnings("rawtypes")
    private static final class AsName extends StdSerializer<Enum> {
        private static final long serialVersionUID = 1L;

        AsName() {
            super(Enum.class);
        }

        @Override
        public void serialize(Enum choice, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeFieldName(Keys.of(choice));
        }
    }

    private static final class Values extends SimpleDeserializers {
        private static final long serialVersionUID = 1L;

        @Override
        public JsonDeserializer<?> findEnumDeserializer(
                Class<?> type, DeserializationConfig config, BeanDescription description) {
            return new JsonDeserializer<Enum<?>>() {
                @Override
                public Enum<?> deserialize(JsonParser json, DeserializationContext context) throws IOException {
                    String key = json.getValueAsString();
                    return key == null
                            ? (Enum<?>) context.handleUnexpectedToken(type, json)
                            : parse(type, key, context);
                }
            };
        }
    }

    private static final class Names extends SimpleKeyDeserializers {
        private static final long serialVersionUID = 1L;

        @Override
        public @Nullable KeyDeserializer findKeyDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription description) {
            return !type.isEnumType()
                    ? null
                    : new KeyDeserializer() {
                        @Override
                        public Object deserializeKey(String key, DeserializationContext context) throws IOException {
                            return parse(type.getRawClass(), key, context);
                        }
                    };
        }
    }
}
