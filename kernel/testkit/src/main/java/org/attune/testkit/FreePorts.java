package org.attune.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Ports that nobody listens on. */
final class FreePorts {

    private FreePorts() {}

    /** One of them; another process may still take it before it is used, as with any such answer. */
    static String next() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return Integer.toString(socket.getLocalPort());
        } catch (IOException none) {
            throw new UncheckedIOException("This machine has no free port", none);
        }
    }
}
