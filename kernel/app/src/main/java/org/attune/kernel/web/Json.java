package org.attune.kernel.web;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;

/** The one JSON mapper: it remembers what it learned of each class, so there must not be a second. */
public final class Json {

    /** Yasson's own setting: a misspelt member must not be dropped in silence. */
    private static final String FAIL_ON_UNKNOWN = "jsonb.fail-on-unknown-properties";

    private static final Jsonb MAPPER = JsonbBuilder.create(new JsonbConfig()
            .withNullValues(false)
            .withDeserializers(new StrictBooleans(), new StrictIntegers())
            .setProperty(FAIL_ON_UNKNOWN, true));

    private Json() {}

    public static Jsonb mapper() {
        return MAPPER;
    }
}
