package org.attune.kernel.web;

import jakarta.json.bind.JsonbException;
import jakarta.json.bind.serializer.DeserializationContext;
import jakarta.json.bind.serializer.JsonbDeserializer;
import jakarta.json.stream.JsonParser;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/** True and false, and nothing else: left alone, Yasson takes every word it does not know for false. */
public final class StrictBooleans implements JsonbDeserializer<Boolean> {

    static final String WORDS = "Write true or false.";

    @Override
    public @Nullable Boolean deserialize(JsonParser parser, DeserializationContext context, Type type) {
        return switch (parser.getValue().getValueType()) {
            case TRUE -> Boolean.TRUE;
            case FALSE -> Boolean.FALSE;
            case NULL -> null;
            default -> throw new JsonbException(WORDS);
        };
    }
}
