package org.committeeroom.platform;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Locale;

/** JSON as the contract has it: enumerations in lower snake case, whole numbers never from fractions. */
@Singleton
class JsonSettings implements ObjectMapperCustomizer {

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
        mapper.enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
        mapper.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        mapper.registerModule(new LowerSnakeCaseEnums());
        mapper.registerModule(new SimpleModule().addDeserializer(String.class, new TextReader()));
    }

    /** Without NUL, which no text needs and PostgreSQL does not take. */
    private static final class TextReader extends StringDeserializer {
        @Override
        public String deserialize(JsonParser json, DeserializationContext context) throws IOException {
            String text = super.deserialize(json, context);
            return text == null || text.indexOf('\0') < 0 ? text : text.replace("\0", "");
        }
    }

    @SuppressWarnings("rawtypes")
    private static final class LowerSnakeCaseEnums extends SimpleModule {

        LowerSnakeCaseEnums() {
            addSerializer(Enum.class, new JsonSerializer<>() {
                @Override
                public void serialize(Enum value, JsonGenerator json, SerializerProvider p) throws IOException {
                    json.writeString(value.name().toLowerCase(Locale.ROOT));
                }
            });
        }

        @Override
        public void setupModule(SetupContext context) {
            super.setupModule(context);
            context.addDeserializers(new Deserializers.Base() {
                @Override
                public JsonDeserializer<?> findEnumDeserializer(
                        Class<?> type, DeserializationConfig config, BeanDescription description) {
                    return new EnumReader(type);
                }
            });
            context.addKeySerializers(new com.fasterxml.jackson.databind.ser.Serializers.Base() {
                @Override
                public JsonSerializer<?> findSerializer(
                        com.fasterxml.jackson.databind.SerializationConfig config,
                        JavaType type,
                        BeanDescription description) {
                    return type.isEnumType() ? new KeyWriter() : null;
                }
            });
        }
    }

    private static final class KeyWriter extends JsonSerializer<Object> {
        @Override
        public void serialize(Object value, JsonGenerator json, SerializerProvider p) throws IOException {
            json.writeFieldName(((Enum<?>) value).name().toLowerCase(Locale.ROOT));
        }
    }

    private static final class EnumReader extends JsonDeserializer<Object> {

        private final Class<?> type;

        EnumReader(Class<?> type) {
            this.type = type;
        }

        @Override
        public Object deserialize(JsonParser json, DeserializationContext context) throws IOException {
            Object found = Enumerations.parse(type, json.getValueAsString());
            return found != null
                    ? found
                    : context.handleWeirdStringValue(type, json.getText(), "not one of its values");
        }
    }
}
