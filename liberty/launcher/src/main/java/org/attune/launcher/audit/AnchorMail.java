package org.attune.launcher.audit;

import jakarta.activation.DataHandler;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import org.attune.launcher.problem.Problem;
import org.attune.launcher.settings.Settings;

/** Sends an anchor by the operator's mail server: the server's own settings, ATTUNE_SMTP_HOST and those beside it. */
public final class AnchorMail {

    private static final String TIMEOUT = "20000";
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final Settings settings;

    /** @param settings with at least ATTUNE_SMTP_HOST and ATTUNE_SMTP_FROM */
    public AnchorMail(Settings settings) {
        this.settings = settings;
    }

    /**
     * Sends it.
     *
     * @param address to whom
     * @param subject the message's subject
     * @param files the attachments by name
     * @throws Problem when there is no mail server, or it does not take it
     */
    public void send(String address, String subject, Map<String, byte[]> files) {
        String host = needed("ATTUNE_SMTP_HOST");
        try {
            MimeMessage mail = new MimeMessage(session(host));
            mail.setFrom(new InternetAddress(needed("ATTUNE_SMTP_FROM"), true));
            mail.setRecipient(Message.RecipientType.TO, new InternetAddress(address, true));
            mail.setSubject(subject, UTF_8);
            mail.setHeader("Auto-Submitted", "auto-generated");
            MimeBodyPart words = new MimeBodyPart();
            words.setText(
                    "How far the audit of each authority is sealed. Keep the attached file: with it,"
                            + " \"attune audit verify --since FILE\" shows whether anything up to now was changed since."
                            + " It says nothing of anybody.\n",
                    UTF_8);
            MimeMultipart parts = new MimeMultipart(words);
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                MimeBodyPart part = new MimeBodyPart();
                part.setDataHandler(new DataHandler(new ByteArrayDataSource(
                        file.getValue(),
                        file.getKey().endsWith(".json") ? "application/json" : "application/timestamp-reply")));
                part.setFileName(file.getKey());
                // Text would get other line ends on its way, and a time stamp would no longer hold.
                part.setHeader("Content-Transfer-Encoding", "base64");
                parts.addBodyPart(part);
            }
            mail.setContent(parts);
            Transport.send(mail);
        } catch (MessagingException refused) {
            throw new Problem(
                    "The anchor could not be mailed to " + address + " by " + host + ": "
                            + Problem.firstLineOf(refused),
                    refused);
        }
    }

    private Session session(String host) {
        String security = settings.get("ATTUNE_SMTP_SECURITY").orElse("STARTTLS");
        Properties properties = new Properties();
        properties.put("mail.smtp.host", host);
        properties.put("mail.smtp.port", settings.get("ATTUNE_SMTP_PORT").orElse("587"));
        properties.put(
                "mail.smtp.auth",
                String.valueOf(settings.get("ATTUNE_SMTP_USER").isPresent()));
        properties.put("mail.smtp.starttls.enable", String.valueOf(security.equals("STARTTLS")));
        properties.put("mail.smtp.starttls.required", String.valueOf(security.equals("STARTTLS")));
        properties.put("mail.smtp.ssl.enable", String.valueOf(security.equals("TLS")));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.connectiontimeout", TIMEOUT);
        properties.put("mail.smtp.timeout", TIMEOUT);
        properties.put("mail.smtp.writetimeout", TIMEOUT);
        return Session.getInstance(properties, new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(
                        settings.get("ATTUNE_SMTP_USER").orElse(""),
                        settings.get("ATTUNE_SMTP_PASSWORD").orElse(""));
            }
        });
    }

    private String needed(String name) {
        return settings.get(name)
                .orElseThrow(() -> new Problem(
                        "To mail the anchor, set ATTUNE_SMTP_HOST and ATTUNE_SMTP_FROM; " + name + " is missing."));
    }
}
