package org.attune.launcher.server;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.attune.launcher.problem.Problem;
import org.attune.launcher.settings.Settings;

/**
 * The proxies whose word about a client's address counts: {@code ATTUNE_TRUSTED_PROXIES}, addresses with commas between them,
 * each an IPv4 or IPv6 address, or an IPv4 network such as {@code 10.0.3.*}. Anybody else may write what they like into
 * X-Forwarded-For, and it is not read.
 */
final class TrustedProxies {

    private static final String SETTING = "ATTUNE_TRUSTED_PROXIES";

    /** Matches no address. */
    private static final String NOBODY = "none";

    private static final String PART = "(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";
    private static final Pattern FOUR = Pattern.compile(PART + "(\\." + PART + "){3}");
    private static final Pattern NETWORK = Pattern.compile(PART + "(\\." + PART + "){0,2}(\\.\\*){1,3}");
    private static final Pattern SIX = Pattern.compile("[0-9a-f:.]*:[0-9a-f:.]*");
    private static final int PARTS = 4;

    private final List<String> addresses;

    private TrustedProxies(List<String> addresses) {
        this.addresses = addresses;
    }

    static TrustedProxies of(Settings settings) {
        return new TrustedProxies(settings.get(SETTING)
                .map(text -> Arrays.stream(text.split(",", -1))
                        .map(String::strip)
                        .filter(one -> !one.isEmpty())
                        .toList())
                .orElse(List.of()));
    }

    /** A regular expression that matches their addresses as the server writes them, and no others. */
    String pattern() {
        return addresses.isEmpty()
                ? NOBODY
                : addresses.stream().map(TrustedProxies::pattern).collect(Collectors.joining("|"));
    }

    private static String pattern(String address) {
        if (FOUR.matcher(address).matches()) {
            return literally(address);
        }
        if (NETWORK.matcher(address).matches() && address.split("\\.").length == PARTS) {
            return literally(address).replace("*", "[0-9]{1,3}");
        }
        String lower = address.toLowerCase(Locale.ROOT);
        if (SIX.matcher(lower).matches()) {
            try {
                // Not looked up: it is written in numbers. The server writes it with all its parts.
                return literally(InetAddress.getByName(lower).getHostAddress());
            } catch (UnknownHostException notOne) {
                throw refused(address);
            }
        }
        throw refused(address);
    }

    private static String literally(String address) {
        return address.replace(".", "\\.");
    }

    private static Problem refused(String address) {
        return new Problem(SETTING + " has \"" + address
                + "\". Give the proxies' addresses with commas between them, such as 10.0.3.7 or 10.0.3.*.");
    }
}
