package org.attune.tests.killed;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a mail server was given. */
final class Arrived {

    private Arrived() {}

    /** The ids of the messages to an address, as often as they came. */
    static List<String> at(GreenMail server, String address) {
        return all(server).getOrDefault(address, List.of());
    }

    /** The same for each address. */
    static Map<String, List<String>> all(GreenMail server) {
        Map<String, List<String>> ids = new HashMap<>();
        try {
            for (MimeMessage message : server.getReceivedMessages()) {
                ids.computeIfAbsent(message.getAllRecipients()[0].toString(), address -> new ArrayList<>())
                        .add(message.getMessageID());
            }
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
        return ids;
    }
}
