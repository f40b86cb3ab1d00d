package org.attune.tests.badinput;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.attune.launcher.settings.Distribution;
import org.attune.testkit.Attune;
import org.attune.testkit.AttuneTest;
import org.attune.testkit.http.Authority;
import org.attune.testkit.http.Reply;
import org.attune.testkit.http.Visitor;
import org.attune.tests.badinput.StaffFormPages.Page;
import org.attune.tests.data.Given;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every page that takes a file, given what is none of its kind: it is said at the field, at once, and nothing is saved. */
@AttuneTest
class EveryUploadTest {

    private static final int MEGABYTE = 1024 * 1024;

    private final Attune attune;
    private final Authority authority;
    private final Given given;

    EveryUploadTest(Attune attune) {
        this.attune = attune;
        authority = attune.at("milton-keynes");
        given = new Given(attune, authority);
    }

    @TestFactory
    Stream<DynamicTest> whatIsNoFileOfItsKindIsSaidAtTheField() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("bomb.docx", bomb("[Content_Types].xml", "word/document.xml"));
        files.put("bomb.xlsx", bomb("[Content_Types].xml", "xl/worksheets/sheet1.xml"));
        files.put("utf-16.csv", "URN,HCPC number\r\n1,PYL1\r\n".getBytes(StandardCharsets.UTF_16));
        files.put("page.html", "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8));
        files.put("nulls", new byte[1000]);
        return pages().entrySet().stream()
                .map(one -> DynamicTest.dynamicTest(
                        one.getKey(),
                        () -> assertAll(files.entrySet().stream()
                                .map(file -> () -> refused(one.getValue(), file.getKey(), file.getValue())))));
    }

    /** 100 MB is read and refused; the server passes over what is larger still. */
    @TestFactory
    Stream<DynamicTest> aHundredMegabytesAndMoreAreSaidAtTheField() {
        return pages().entrySet().stream()
                .map(one -> DynamicTest.dynamicTest(one.getKey(), () -> {
                    refused(one.getValue(), "large", new byte[100 * MEGABYTE]);
                    refused(one.getValue(), "larger", new byte[103 * MEGABYTE]);
                }));
    }

    @TestFactory
    Stream<DynamicTest> anUploadThatIsNeverFinishedSavesNothing() {
        return pages().entrySet().stream()
                .map(one -> DynamicTest.dynamicTest(one.getKey(), () -> {
                    long before = saved();
                    breakOff(one.getValue());
                    assertEquals(
                            200,
                            one.getValue()
                                    .visitor()
                                    .open(one.getValue().address())
                                    .status());
                    assertEquals(before, saved());
                }));
    }

    @Test
    void noPageThatTakesAFileIsLeftOut() throws IOException {
        Distribution distribution = Distribution.find(attune.settings());
        Set<String> found = takingAFile(distribution.application(), "");
        try (Stream<Path> plugins = Files.list(distribution.plugins())) {
            for (Path jar :
                    plugins.filter(file -> file.toString().endsWith(".jar")).toList()) {
                found.addAll(takingAFile(
                        jar, jar.getFileName().toString().replaceFirst("attune-plugin-(.+?)-\\d.*", "$1/")));
            }
        }
        assertEquals(found, new TreeSet<>(pages().keySet()));
    }

    /** @param folder where a plugin's pages are, which lie in {@code views/} of its jar; empty for the kernel's */
    private static Set<String> takingAFile(Path archive, String folder) throws IOException {
        Set<String> found = new TreeSet<>();
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                if (entry.getName().endsWith(".xhtml")
                        && !entry.getName().contains("/templates/")
                        && new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8)
                                .matches("(?s).*(<a:file|<h:inputFile|<p:fileUpload).*")) {
                    found.add(folder + entry.getName().replaceAll("^views/|\\.xhtml$", ""));
                }
            }
        }
        return found;
    }

    private void refused(Page page, String name, byte[] content) {
        long before = saved();
        SpoiltForm form = SpoiltForm.of(page).stream()
                .filter(one -> !one.files().isEmpty())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no file is asked for"));
        String field = form.files().iterator().next();
        Reply sent = form.sendWithFile(field, name, content);
        Reply reply = sent.isRedirect() ? page.visitor().open(sent.target()) : sent;
        assertTrue(reply.status() == 200 || reply.status() == 400, () -> name + ": " + reply);
        assertFalse(
                SpoiltForm.errorAt(reply, field).isEmpty(),
                () -> name + ": " + reply.page().select(".error-summary a").outerHtml() + " / "
                        + reply.page().title());
        assertEquals(before, saved(), name);
    }

    private void breakOff(Page page) throws IOException {
        Visitor visitor = page.visitor();
        String cookies = visitor.cookies().entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", attune.settings().httpPort()));
            OutputStream out = socket.getOutputStream();
            out.write(("POST " + page.address() + " HTTP/1.1\r\nHost: " + authority.host() + "\r\nCookie: " + cookies
                            + "\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: 50000000\r\n\r\n--b\r\n"
                            + "Content-Disposition: form-data; name=\"file\"; filename=\"x\"\r\n\r\n%PDF-")
                    .getBytes(StandardCharsets.UTF_8));
            out.flush();
        }
    }

    private Map<String, Page> pages() {
        Map<String, Page> pages = new TreeMap<>();
        new StaffFormPages(attune, authority).all().forEach((name, page) -> {
            if (SpoiltForm.of(page).stream().anyMatch(form -> !form.files().isEmpty())) {
                pages.put(name, page);
            }
        });
        Visitor admin = authority.signedIn("admin");
        for (String name : new String[] {"calendar/file", "practitioners/bulk", "settings/import"}) {
            pages.put(name, new Page(admin, "/" + name + ".xhtml"));
        }
        return pages;
    }

    private long saved() {
        return given.number("select count(*) from attune.audit_entry where kind in ('insert', 'update', 'delete')"
                + " and actor not like 'system:%'");
    }

    /** 200 kB that unpack to 200 MB. */
    private static byte[] bomb(String... names) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] nothing = new byte[MEGABYTE];
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                for (int i = 0; i < 100; i++) {
                    zip.write(nothing);
                }
            }
        } catch (IOException inMemory) {
            throw new AssertionError(inMemory);
        }
        return out.toByteArray();
    }
}
