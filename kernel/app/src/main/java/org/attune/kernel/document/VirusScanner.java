package org.attune.kernel.document;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.attune.api.problem.InvalidException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Has ClamAV look at what people upload, where {@code ATTUNE_CLAMAV} (host:port of a clamd) is set. A scanner that is set and
 * does not answer lets nothing in: clamd's INSTREAM, and its answers, are those of clamd(8).
 */
@Dependent
public class VirusScanner {

    private static final Logger LOG = Logger.getLogger(VirusScanner.class.getName());
    private static final int CHUNK = 64 * 1024;
    private static final int CONNECT_MILLIS = 3_000;
    private static final int ANSWER_MILLIS = 30_000;

    /** Far more than any answer of clamd. */
    private static final int LONGEST_ANSWER = 4096;

    private final Optional<String> address;

    @Inject
    public VirusScanner(@ConfigProperty(name = "attune.clamav") Optional<String> address) {
        this.address = address.filter(text -> !text.isBlank());
    }

    /**
     * @param field the name of the form's field, for the message
     * @throws InvalidException where it holds a virus, or the scanner that is set cannot say
     */
    public void check(String field, byte[] content) {
        if (address.isEmpty()) {
            return;
        }
        String answer = ask(field, content);
        if (answer.endsWith(" FOUND")) {
            LOG.log(Level.WARNING, "An upload was refused: {0}", answer);
            throw new InvalidException(
                    field,
                    "The file holds a virus and was not kept. Ask whoever looks after your computer to check it");
        }
        if (!answer.endsWith(": OK")) {
            LOG.log(Level.SEVERE, "The virus scanner did not check an upload: {0}", answer);
            throw unchecked(field);
        }
    }

    private String ask(String field, byte[] content) {
        String[] parts = address.orElseThrow().split(":", 2);
        try (Socket socket = new Socket()) {
            int port = Integer.parseInt(parts.length > 1 ? parts[1].strip() : "3310");
            socket.connect(new InetSocketAddress(parts[0].strip(), port), CONNECT_MILLIS);
            socket.setSoTimeout(ANSWER_MILLIS);
            DataOutputStream out = new DataOutputStream(socket.getOutputStream());
            out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            for (int at = 0; at < content.length; at += CHUNK) {
                int length = Math.min(CHUNK, content.length - at);
                out.writeInt(length);
                out.write(content, at, length);
            }
            out.writeInt(0);
            out.flush();
            return answer(socket.getInputStream());
        } catch (IOException | IllegalArgumentException e) {
            LOG.log(Level.SEVERE, "The virus scanner at " + address.get() + " cannot be reached", e);
            throw unchecked(field);
        }
    }

    private static String answer(InputStream in) throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        for (int next = in.read(); next > 0 && answer.size() < LONGEST_ANSWER; next = in.read()) {
            answer.write(next);
        }
        return answer.toString(StandardCharsets.US_ASCII).strip();
    }

    private static InvalidException unchecked(String field) {
        return new InvalidException(
                field,
                "We cannot check files for viruses just now, so the file was not kept. Try again in a few minutes");
    }
}
