package org.attune.launcher.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.attune.launcher.problem.Problem;
import org.attune.launcher.settings.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrustedProxiesTest {

    private static final List<String> SOME =
            List.of("10.0.3.7", "10.0.3.70", "10.0.30.7", "10a0.3.7", "127.0.0.1", "0:0:0:0:0:0:0:1", "none of them");

    @Test
    void unless_the_operator_names_them_nobody_is_trusted() {
        assertEquals(List.of(), trusted(Map.of()));
        assertEquals(List.of(), trusted(Map.of("ATTUNE_TRUSTED_PROXIES", " , ")));
    }

    @Test
    void an_address_is_that_address_alone() {
        assertEquals(List.of("10.0.3.7"), trusted(Map.of("ATTUNE_TRUSTED_PROXIES", "10.0.3.7")));
        assertEquals(
                List.of("127.0.0.1", "0:0:0:0:0:0:0:1"), trusted(Map.of("ATTUNE_TRUSTED_PROXIES", "127.0.0.1, ::1")));
    }

    @Test
    void a_star_is_one_part_of_a_network() {
        assertEquals(List.of("10.0.3.7", "10.0.3.70"), trusted(Map.of("ATTUNE_TRUSTED_PROXIES", "10.0.3.*")));
        assertEquals(
                List.of("10.0.3.7", "10.0.3.70", "10.0.30.7"), trusted(Map.of("ATTUNE_TRUSTED_PROXIES", "10.0.*.*")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"proxy.example", "10.0.3", "10.0.3.0/24", ".*", "*", "10.0.3.256", "10.*.3.7", "1::2::3", "10.*"
            })
    void what_is_no_address_is_refused_in_one_line(String text) {
        TrustedProxies proxies = TrustedProxies.of(Settings.of(Map.of("ATTUNE_TRUSTED_PROXIES", text)));
        Problem refused = assertThrows(Problem.class, proxies::pattern);
        assertTrue(String.valueOf(refused.getMessage()).startsWith("ATTUNE_TRUSTED_PROXIES has \"" + text));
    }

    private static List<String> trusted(Map<String, String> settings) {
        String pattern = TrustedProxies.of(Settings.of(settings)).pattern();
        return SOME.stream().filter(address -> address.matches(pattern)).toList();
    }
}
