package org.attune.kernel.web;

import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.bind.JsonbException;
import jakarta.json.bind.serializer.DeserializationContext;
import jakarta.json.bind.serializer.JsonbDeserializer;
import jakarta.json.stream.JsonParser;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/** Whole numbers that are what they say: left alone, Yasson makes one of ten digits small, and one of a billion digits 0. */
public final class StrictIntegers implements JsonbDeserializer<Integer> {

    static final String WORDS = "Write a whole number.";

    @Override
    public @Nullable Integer deserialize(JsonParser parser, DeserializationContext context, Type type) {
        JsonValue value = parser.getValue();
        try {
            return switch (value.getValueType()) {
                case NUMBER -> ((JsonNumber) value).bigDecimalValue().intValueExact();
                case STRING -> Integer.valueOf(((JsonString) value).getString());
                case NULL -> null;
                default -> throw new JsonbException(WORDS);
            };
        } catch (ArithmeticException | NumberFormatException tooLargeOrNone) {
            throw new JsonbException(WORDS, tooLargeOrNone);
        }
    }
}
