package org.committeeroom.platform;

import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Locale;

/** Enumerations in addresses, in lower snake case as in JSON. */
@Provider
public class Enumerations implements ParamConverterProvider {

    /** The constant with this lower-snake-case name, or null. */
    public static <T> T parse(Class<T> type, String text) {
        for (T constant : type.getEnumConstants()) {
            if (text(constant).equals(text)) {
                return constant;
            }
        }
        return null;
    }

    public static String text(Object constant) {
        return ((Enum<?>) constant).name().toLowerCase(Locale.ROOT);
    }

    @Override
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        return type.isEnum() ? new Converter<>(type, name(type, annotations)) : null;
    }

    private static String name(Class<?> type, Annotation[] annotations) {
        for (Annotation each : annotations == null ? new Annotation[0] : annotations) {
            if (each instanceof QueryParam query) {
                return query.value();
            }
            if (each instanceof PathParam path) {
                return path.value();
            }
        }
        return type.getSimpleName().toLowerCase(Locale.ROOT);
    }

    private record Converter<T>(Class<T> type, String name) implements ParamConverter<T> {

        @Override
        public T fromString(String value) {
            if (value == null || value.isEmpty()) {
                return null;
            }
            T found = parse(type, value);
            if (found == null) {
                throw Problems.invalid(name, "is not one of its values");
            }
            return found;
        }

        @Override
        public String toString(T value) {
            return text(value);
        }
    }
}
