package org.attune.kernel.message;

import java.util.Optional;
import java.util.Properties;
import org.attune.kernel.message.SmtpSettings.Security;
import org.eclipse.microprofile.config.Config;

/**
 * The mailbox to which mail servers return what they could not deliver, read by IMAP, from {@code attune.bounces.host}, {@code port},
 * {@code user}, {@code password}, {@code folder} and {@code security}.
 *
 * @param password never written down
 * @param folder in which folder what comes back lies
 * @param security how the connection is protected
 */
record BounceSettings(String host, int port, String user, String password, String folder, Security security) {

    private static final String PREFIX = "attune.bounces.";
    private static final int TLS_PORT = 993;
    private static final int PORT = 143;
    private static final String TIMEOUT = "20000";

    /** @return nothing where no server, user or password is set */
    static Optional<BounceSettings> of(Config config) {
        Optional<String> host = config.getOptionalValue(PREFIX + "host", String.class);
        Optional<String> user = config.getOptionalValue(PREFIX + "user", String.class);
        Optional<String> password = config.getOptionalValue(PREFIX + "password", String.class);
        if (host.isEmpty() || user.isEmpty() || password.isEmpty()) {
            return Optional.empty();
        }
        Security security =
                config.getOptionalValue(PREFIX + "security", Security.class).orElse(Security.TLS);
        return Optional.of(new BounceSettings(
                host.get(),
                config.getOptionalValue(PREFIX + "port", Integer.class)
                        .orElse(security == Security.TLS ? TLS_PORT : PORT),
                user.get(),
                password.get(),
                config.getOptionalValue(PREFIX + "folder", String.class).orElse("INBOX"),
                security));
    }

    Properties toProperties() {
        Properties properties = new Properties();
        properties.put("mail.imap.host", host);
        properties.put("mail.imap.port", String.valueOf(port));
        properties.put("mail.imap.starttls.enable", String.valueOf(security == Security.STARTTLS));
        properties.put("mail.imap.starttls.required", String.valueOf(security == Security.STARTTLS));
        properties.put("mail.imap.ssl.enable", String.valueOf(security == Security.TLS));
        properties.put("mail.imap.ssl.checkserveridentity", "true");
        properties.put("mail.imap.connectiontimeout", TIMEOUT);
        properties.put("mail.imap.timeout", TIMEOUT);
        properties.put("mail.imap.writetimeout", TIMEOUT);
        // To look at a message is not yet to have seen to it.
        properties.put("mail.imap.peek", "true");
        return properties;
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "the mailbox of " + user + " at " + host + ":" + port + ", " + folder;
    }
}
