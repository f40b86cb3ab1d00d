package org.attune.launcher.archive;

import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.PublicKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.MGF1ParameterSpec;
import javax.crypto.spec.OAEPParameterSpec;
import javax.crypto.spec.PSource;
import org.attune.launcher.problem.Problem;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cms.CMSAlgorithm;
import org.bouncycastle.cms.CMSAuthEnvelopedDataParser;
import org.bouncycastle.cms.CMSAuthEnvelopedDataStreamGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.KeyTransRecipientId;
import org.bouncycastle.cms.RecipientInformation;
import org.bouncycastle.cms.jcajce.JceCMSContentEncryptorBuilder;
import org.bouncycastle.cms.jcajce.JceKeyTransAuthEnvelopedRecipient;
import org.bouncycastle.cms.jcajce.JceKeyTransRecipientInfoGenerator;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.OutputAEADEncryptor;
import org.bouncycastle.operator.jcajce.JcaAlgorithmParametersConverter;

/**
 * Encrypts a stream so that one key alone opens it, and notices any change: CMS authenticated-enveloped data (RFC 5083) with
 * AES-256 in Galois/Counter Mode (RFC 5084), its key wrapped by RSA-OAEP with SHA-256. {@code openssl cms -decrypt} opens it too.
 */
final class Envelope {

    /** Bouncy Castle's own ciphers hand on what they have decrypted; Java's would keep all of it in memory until its end. */
    private static final BouncyCastleProvider CIPHERS = new BouncyCastleProvider();

    private static final int BUFFER = 1 << 16;

    private Envelope() {}

    /** What is written to the answer is written encrypted; closing it writes the end, and closes nothing else. */
    static OutputStream seal(OutputStream out, PublicKey key) throws IOException {
        try {
            AlgorithmIdentifier oaep = new JcaAlgorithmParametersConverter()
                    .getAlgorithmIdentifier(
                            PKCSObjectIdentifiers.id_RSAES_OAEP,
                            new OAEPParameterSpec(
                                    "SHA-256", "MGF1", MGF1ParameterSpec.SHA256, PSource.PSpecified.DEFAULT));
            CMSAuthEnvelopedDataStreamGenerator generator = new CMSAuthEnvelopedDataStreamGenerator();
            generator.setBufferSize(BUFFER);
            generator.addRecipientInfoGenerator(
                    new JceKeyTransRecipientInfoGenerator(ArchiveKeys.identifier(key), oaep, key).setProvider(CIPHERS));
            return new Sealing(
                    generator.open(out, (OutputAEADEncryptor) new JceCMSContentEncryptorBuilder(CMSAlgorithm.AES256_GCM)
                            .setProvider(CIPHERS)
                            .build()));
        } catch (CMSException | java.security.InvalidAlgorithmParameterException impossible) {
            throw new IOException("The archive could not be encrypted", impossible);
        }
    }

    /**
     * What was sealed. Read to its end, or it is not known whether it is whole.
     *
     * @throws Problem where it is no archive, or was sealed for another key
     */
    static InputStream open(InputStream in, RSAPrivateCrtKey key) throws IOException {
        try {
            CMSAuthEnvelopedDataParser parser = new CMSAuthEnvelopedDataParser(in);
            RecipientInformation recipient =
                    parser.getRecipientInfos().get(new KeyTransRecipientId(ArchiveKeys.identifier(key)));
            if (recipient == null) {
                throw new Problem("The archive is encrypted to another key than this one. Nothing was imported.");
            }
            InputStream content = recipient
                    .getContentStream(new JceKeyTransAuthEnvelopedRecipient(key).setProvider(CIPHERS))
                    .getContentStream();
            return new Authentic(content);
        } catch (CMSException | RuntimeException wrong) {
            if (wrong instanceof Problem known) {
                throw known;
            }
            throw new Problem(
                    "This file is not an archive of an authority, or is damaged. Nothing was imported.", wrong);
        }
    }

    /** Ends once, whoever closes it, and hands blocks on as blocks. */
    private static final class Sealing extends FilterOutputStream {

        private boolean closed;

        Sealing(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] buffer, int offset, int length) throws IOException {
            out.write(buffer, offset, length);
        }

        @Override
        public void close() throws IOException {
            if (!closed) {
                closed = true;
                out.close();
            }
        }
    }

    /** Says in plain words that the content is not what was sealed. */
    private static final class Authentic extends FilterInputStream {

        Authentic(InputStream content) {
            super(content);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            try {
                return super.read(buffer, offset, length);
            } catch (IOException | RuntimeException changed) {
                throw new Problem(
                        "The archive is damaged, cut off, or was changed after it was made. Nothing was imported.",
                        changed);
            }
        }
    }
}
