package org.attune.launcher.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.RSAPublicKeySpec;
import java.util.Locale;
import org.attune.launcher.problem.Problem;
import org.attune.launcher.state.PrivateFiles;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.openssl.PEMException;
import org.bouncycastle.openssl.PEMKeyPair;
import org.bouncycastle.openssl.PEMParser;
import org.bouncycastle.openssl.jcajce.JcaPEMKeyConverter;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.jspecify.annotations.Nullable;

/** The authority's pair of RSA keys, in PEM files as every tool writes them. */
public final class ArchiveKeys {

    /** What NIST SP 800-57 asks of keys for data that is to stay secret beyond 2030. */
    private static final int FEWEST_BITS = 3072;

    private static final int NEW_BITS = 4096;

    private ArchiveKeys() {}

    /**
     * Where a new pair was written.
     *
     * @param open the public key: for whoever exports
     * @param secret the private key: for whoever imports, and nobody else
     */
    public record Pair(Path open, Path secret) {}

    /** Makes a pair, and writes both keys to a folder; files that are there stay, and nothing is written. */
    public static Pair create(Path folder) {
        Path open = folder.resolve("authority-public.pem");
        Path secret = folder.resolve("authority-private.pem");
        try {
            Files.createDirectories(folder);
            if (Files.exists(open) || Files.exists(secret)) {
                throw new FileAlreadyExistsException(secret.toString());
            }
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(NEW_BITS);
            KeyPair pair = generator.generateKeyPair();
            PrivateFiles.write(
                    secret, pem(PrivateKeyInfo.getInstance(pair.getPrivate().getEncoded())));
            Files.writeString(open, pem(pair.getPublic()));
            return new Pair(open, secret);
        } catch (FileAlreadyExistsException there) {
            throw new Problem("There are keys in " + folder + " already. Name another folder with --to.", there);
        } catch (IOException refused) {
            throw new Problem(
                    "The keys could not be written to " + folder + ": " + Problem.firstLineOf(refused) + ".", refused);
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static String pem(Object key) throws IOException {
        StringWriter text = new StringWriter();
        try (JcaPEMWriter writer = new JcaPEMWriter(text)) {
            writer.writeObject(key);
        }
        return text.toString();
    }

    /** The public key in a file: by itself, or in a certificate. */
    public static PublicKey readPublic(Path file) {
        Object found = read(file, "public");
        try {
            SubjectPublicKeyInfo info = found instanceof X509CertificateHolder certificate
                    ? certificate.getSubjectPublicKeyInfo()
                    : found instanceof SubjectPublicKeyInfo own ? own : null;
            if (info == null) {
                throw new Problem(
                        file + " holds no public key. Ask the authority for its public key, or its certificate,"
                                + " as a PEM file.");
            }
            PublicKey key = new JcaPEMKeyConverter().getPublicKey(info);
            if (!(key instanceof RSAPublicKey rsa) || rsa.getModulus().bitLength() < FEWEST_BITS) {
                throw new Problem(file + " must hold an RSA key of " + FEWEST_BITS + " bits or more.");
            }
            return key;
        } catch (PEMException damaged) {
            throw unreadable(file, "public", damaged);
        }
    }

    /** The private key in a file. */
    public static RSAPrivateCrtKey readPrivate(Path file) {
        Object found = read(file, "private");
        try {
            PrivateKeyInfo info = found instanceof PEMKeyPair pair
                    ? pair.getPrivateKeyInfo()
                    : found instanceof PrivateKeyInfo own ? own : null;
            if (info != null && new JcaPEMKeyConverter().getPrivateKey(info) instanceof RSAPrivateCrtKey key) {
                return key;
            }
            throw new Problem(
                    file + " holds no RSA private key without a passphrase. Write it so with: openssl pkey -in " + file
                            + " -out key.pem");
        } catch (PEMException damaged) {
            throw unreadable(file, "private", damaged);
        }
    }

    private static @Nullable Object read(Path file, String which) {
        try (Reader text = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                PEMParser parser = new PEMParser(text)) {
            return parser.readObject();
        } catch (IOException | RuntimeException wrong) {
            throw unreadable(file, which, wrong);
        }
    }

    private static Problem unreadable(Path file, String which, Exception cause) {
        return new Problem(
                file + " cannot be read as a " + which
                        + " key. It must be a PEM file: text that begins with -----BEGIN.",
                cause);
    }

    /** Refuses a file that is not the one whose SHA-256 was told. */
    public static void requireDigest(Path file, String told) {
        Digest digest = new Digest();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] buffer = new byte[1 << 16];
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                digest.add(buffer, 0, count);
            }
        } catch (IOException refused) {
            throw new Problem(file + " cannot be read. Name the archive.", refused);
        }
        if (!digest.hex().equals(told.strip().toLowerCase(Locale.ROOT))) {
            throw new Problem(
                    file + " is not the file that was exported: its SHA-256 is another. Nothing was imported.");
        }
    }

    /** Says which key without saying what it is: the same for both keys of a pair. */
    static byte[] identifier(PublicKey key) {
        try {
            return new JcaX509ExtensionUtils().createSubjectKeyIdentifier(key).getKeyIdentifier();
        } catch (java.security.NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static byte[] identifier(RSAPrivateCrtKey key) {
        try {
            BigInteger exponent = key.getPublicExponent();
            return identifier(
                    KeyFactory.getInstance("RSA").generatePublic(new RSAPublicKeySpec(key.getModulus(), exponent)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
