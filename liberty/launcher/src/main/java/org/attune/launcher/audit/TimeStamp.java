package org.attune.launcher.audit;

import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import org.attune.launcher.problem.Problem;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;

/**
 * A time-stamping authority's word that some bytes existed at a moment (RFC 3161).
 *
 * @param at the moment
 * @param authority who says so: the subject of the certificate that signed
 */
public record TimeStamp(Instant at, String authority) {

    private static final Duration AT_MOST = Duration.ofSeconds(30);
    private static final int NONCE_BITS = 64;

    /**
     * Has these bytes stamped.
     *
     * @param service the address of the time-stamping authority
     * @return its answer, to be kept beside them: the file that openssl calls .tsr
     * @throws Problem when there is none, or one that does not hold
     */
    public static byte[] request(URI service, byte[] content) {
        try {
            TimeStampRequestGenerator generator = new TimeStampRequestGenerator();
            generator.setCertReq(true);
            TimeStampRequest request = generator.generate(
                    TSPAlgorithms.SHA256, Hashes.sha256(content), new BigInteger(NONCE_BITS, new SecureRandom()));
            byte[] answer = post(service, request.getEncoded());
            TimeStampResponse response = new TimeStampResponse(answer);
            response.validate(request);
            if (response.getTimeStampToken() == null) {
                throw new Problem("The time-stamping authority " + service + " gave no time stamp: "
                        + response.getStatusString() + ".");
            }
            check(answer, content);
            return answer;
        } catch (IOException | TSPException | IllegalArgumentException failed) {
            throw new Problem(
                    "The time-stamping authority " + service + " did not give a time stamp: "
                            + Problem.firstLineOf(failed) + " The anchor itself was written.",
                    failed);
        }
    }

    /**
     * Sees that the answer is about these bytes, and signed by the certificate in it. Whether that certificate is one to trust
     * is for the reader: who it names is in the result.
     *
     * @throws Problem when it is about something else, or not rightly signed
     */
    public static TimeStamp check(byte[] answer, byte[] content) {
        try {
            TimeStampToken token = new TimeStampResponse(answer).getTimeStampToken();
            if (token == null
                    || !java.util.Arrays.equals(
                            token.getTimeStampInfo().getMessageImprintDigest(), Hashes.sha256(content))) {
                throw new Problem(
                        "The time stamp is about something else: the anchor was changed after it was stamped.");
            }
            Object signer = token.getCertificates().getMatches(token.getSID()).stream()
                    .findFirst()
                    .orElse(null);
            if (!(signer instanceof X509CertificateHolder certificate)) {
                throw new Problem("The time stamp does not hold its signer's certificate.");
            }
            token.validate(new JcaSimpleSignerInfoVerifierBuilder().build(certificate));
            return new TimeStamp(
                    token.getTimeStampInfo().getGenTime().toInstant(),
                    certificate.getSubject().toString());
        } catch (Problem known) {
            throw known;
        } catch (IOException
                | TSPException
                | OperatorCreationException
                | GeneralSecurityException
                // The library's own answer to much that is no time stamp.
                | RuntimeException unsound) {
            throw new Problem("The time stamp does not hold: " + Problem.firstLineOf(unsound), unsound);
        }
    }

    private static byte[] post(URI service, byte[] request) throws IOException {
        HttpRequest post = HttpRequest.newBuilder(service)
                .timeout(AT_MOST)
                .header("Content-Type", "application/timestamp-query")
                .POST(HttpRequest.BodyPublishers.ofByteArray(request))
                .build();
        try {
            HttpResponse<byte[]> answer = HttpClient.newBuilder()
                    .connectTimeout(AT_MOST)
                    .build()
                    .send(post, HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IOException("it answered " + answer.statusCode() + ".");
            }
            return answer.body();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("the wait for it was interrupted", interrupted);
        }
    }
}
