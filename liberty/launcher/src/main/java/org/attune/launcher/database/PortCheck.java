package org.attune.launcher.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.attune.launcher.problem.Problem;

/** Whether a port can be listened on, found out before anything is started. */
public final class PortCheck {

    private PortCheck() {}

    /**
     * Refuses, in plain words, a port that another program has.
     *
     * @param setting the setting that names the port, for the answer
     * @param address the address to listen on
     * @param port the port
     */
    public static void requireFree(String setting, String address, int port) {
        try (ServerSocket socket = new ServerSocket()) {
            // Connections that a stopped server left half-closed do not count as taken.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(address), port));
        } catch (IOException taken) {
            throw new Problem(
                    "Port " + port + " is in use by another program. Stop that program, or set " + setting
                            + " to a port that is free.",
                    taken);
        }
    }
}
