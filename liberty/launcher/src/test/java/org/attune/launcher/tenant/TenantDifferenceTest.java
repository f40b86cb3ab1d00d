package org.attune.launcher.tenant;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

class TenantDifferenceTest {

    private final ObjectMapper json = new ObjectMapper();

    @Test
    void showsWhatChangedWhatCameAndWhatWent() throws JsonProcessingException {
        assertEquals(
                List.of("a.b: 1 -> 2", "gone: true -> (nothing)", "list.02: (nothing) -> \"y\""),
                TenantDifference.between(
                        json.readTree("{\"a\":{\"b\":1},\"gone\":true,\"list\":[\"x\"],\"same\":0}"),
                        json.readTree("{\"a\":{\"b\":2},\"list\":[\"x\",\"y\"],\"same\":0}")));
    }

    @Test
    void showsNothingWhereBothAreTheSame() throws JsonProcessingException {
        assertEquals(
                List.of(),
                TenantDifference.between(json.readTree("{\"a\":[],\"b\":{}}"), json.readTree("{\"b\":{},\"a\":[]}")));
    }
}
