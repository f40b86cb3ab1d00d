package org.attune.tests.badinput;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.attune.testkit.Attune;
import org.attune.testkit.AttuneTest;
import org.attune.testkit.http.Authority;
import org.attune.testkit.http.Program;
import org.attune.testkit.http.Reply;
import org.attune.tests.data.Given;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every body that the REST interface takes, found in the code, with each member spoilt in turn: a problem that names it, and nothing saved. */
@AttuneTest
class EveryBodyTest {

    private static final List<String> TEXTS = List.of(
            "\"" + "a".repeat(100_000) + "\"",
            "\"Words\\u0000more\"",
            "\"half a letter \\ud800\"",
            "\"Jos\uFFFD\"",
            // Long enough to fill the stack of a rule that goes back and forth.
            "\"a@b" + ".c".repeat(50_000) + "\"",
            "\"" + "\\n\\u0001".repeat(20_000) + "\"");

    private static final List<String> DAYS =
            List.of("\"1066-10-14\"", "\"+999999999-12-31\"", "\"31/02/2020\"", "\"2020-02-31\"", "20200101", "{}");

    private static final Map<Class<?>, List<String>> SPOILT = Map.of(
            String.class, TEXTS,
            LocalDate.class, DAYS,
            UUID.class, List.of("\"not-an-id\"", "5", "[]"),
            Boolean.class, List.of("\"yes\"", "1", "[".repeat(2000)),
            Integer.class, List.of("\"many\"", "1e999999999", "99999999999999999999", "{}"),
            List.class, List.of("\"one\"", "{}", "[".repeat(2000)),
            Instant.class, List.of("\"yesterday\"", "\"1066-10-14T09:00:00Z\"", "\"2027-02-31T09:00:00Z\"", "5"),
            LocalTime.class, List.of("\"25:00\"", "\"noon\"", "900", "{}"));

    private final Authority luton;
    private final Given given;
    private final UUID child;

    EveryBodyTest(Attune attune) {
        luton = attune.at("luton");
        given = new Given(attune, luton);
        String family = Given.word();
        child = given.child(given.setting("Bodies " + family), family);
    }

    /** @param body the record that it is read into */
    private record Address(String method, String path, Class<?> body) {}

    @TestFactory
    Stream<DynamicTest> whatIsWrongWithAMemberIsAProblemThatNamesIt() {
        return addresses().stream()
                .map(address -> DynamicTest.dynamicTest(
                        address.method() + " " + address.path(),
                        () -> assertAll(Arrays.stream(address.body().getRecordComponents())
                                .flatMap(member -> spoilt(member.getType())
                                        .map(value -> () -> refused(address, member, value))))));
    }

    @TestFactory
    Stream<DynamicTest> whatIsNoUtf8OrNoJsonIsAProblem() {
        return addresses().stream()
                .map(address -> DynamicTest.dynamicTest(
                        address.method() + " " + address.path(),
                        () -> assertAll(Stream.of(
                                        "",
                                        "null",
                                        "[]",
                                        "5",
                                        "{",
                                        "{\"a\": 1}",
                                        "[".repeat(500_000),
                                        "{\"a\":".repeat(100_000))
                                .map(body -> () -> isProblem(send(address, body), body)))));
    }

    @Test
    void lettersOfAnotherEncodingAndTooMuchAreAProblem() {
        Program program = luton.program();
        String body = "{\"givenName\": \"José\", \"familyName\": \"Sample\", \"dateOfBirth\": \"2016-03-14\"}";
        assertAll(Stream.of(
                        body.getBytes(StandardCharsets.ISO_8859_1),
                        body.getBytes(StandardCharsets.UTF_16),
                        new byte[] {'{', '"', (byte) 0xC0, (byte) 0x80, '"', ':', '1', '}'},
                        new byte[2 << 20])
                .map(bytes -> () -> {
                    long before = saved();
                    isProblem(program.send("POST", "children", bytes), "bytes");
                    assertEquals(before, saved());
                }));
    }

    /** What an address carries is input as well. */
    @Test
    void aPlaceInAListThatNobodyGaveIsAProblemOrTheBeginning() {
        Program program = luton.program();
        assertAll(Stream.of(
                        "after=x",
                        "after=%00",
                        "after=%C0%80",
                        "limit=1e9",
                        "limit=-1",
                        "q=%00",
                        "q=%FF",
                        "q=" + "a".repeat(5000))
                .map(query -> () -> {
                    Reply reply = program.get("children?" + query);
                    assertTrue(reply.status() < 500, () -> query + ": " + reply);
                }));
    }

    private void refused(Address address, RecordComponent member, String value) {
        long before = saved();
        Reply reply = send(address, "{\"" + member.getName() + "\": " + value + "}");
        String words = address.path() + " " + member.getName() + " = "
                + (value.length() > 40 ? value.substring(0, 40) + "…" : value);
        isProblem(reply, words);
        if (reply.status() == 422) {
            assertTrue(reply.text().contains(member.getName()), () -> words + ": " + reply.text());
        }
        assertEquals(before, saved(), words);
    }

    private static void isProblem(Reply reply, String what) {
        assertTrue(reply.status() >= 400 && reply.status() < 500, () -> what + ": " + reply);
        assertTrue(reply.header("Content-Type").startsWith("application/problem+json"), () -> what + ": " + reply);
        assertEquals(reply.status(), reply.json().path("status").asInt(), () -> what + ": " + reply);
    }

    private Reply send(Address address, String body) {
        Map<String, String> version = address.method().equals("PUT") ? Map.of("If-Match", "\"0\"") : Map.of();
        return luton.program().send(address.method(), address.path(), body, version);
    }

    private static Stream<String> spoilt(Class<?> type) {
        if (type.isEnum()) {
            return Stream.of("\"NO_SUCH\"", "0", "{}");
        }
        if (type.isRecord()) {
            return Stream.of("\"words\"", "5", "[]", "{\"noSuchMember\": 1}");
        }
        // Of a primitive one, JSON-B makes false or 0 from what is missing, and takes words for it.
        List<String> values = SPOILT.get(type);
        if (values == null) {
            throw new AssertionError("Say in SPOILT what a " + type + " must not be");
        }
        return values.stream();
    }

    private List<Address> addresses() {
        List<Address> addresses = new ArrayList<>();
        for (JavaClass type : new ClassFileImporter().importPackages("org.attune.kernel")) {
            if (type.isAnnotatedWith(Path.class)) {
                type.getMethods().forEach(method -> method.getAnnotations().stream()
                        .filter(found -> found.getRawType().isAnnotatedWith(HttpMethod.class))
                        .forEach(found ->
                                add(addresses, type, method, found.getRawType().getSimpleName())));
            }
        }
        assertTrue(addresses.size() >= 6, () -> "only " + addresses);
        return addresses;
    }

    private void add(List<Address> addresses, JavaClass type, JavaMethod method, String verb) {
        Method reflected = method.reflect();
        for (int i = 0; i < reflected.getParameterCount(); i++) {
            Class<?> body = reflected.getParameterTypes()[i];
            if (body.isRecord() && reflected.getParameterAnnotations()[i].length == 0) {
                String own = method.isAnnotatedWith(Path.class)
                        ? "/" + method.getAnnotationOfType(Path.class).value()
                        : "";
                String path = (type.getAnnotationOfType(Path.class).value() + own)
                        .replaceAll("//+", "/")
                        .replaceFirst("\\{(id|child)}", child.toString())
                        .replaceAll("\\{[^}]*}", UUID.randomUUID().toString());
                addresses.add(new Address(verb, path, body));
            }
        }
    }

    /** Rows that a program has written, ever. */
    private long saved() {
        return given.number("select count(*) from attune.audit_entry where kind in ('insert', 'update', 'delete')"
                + " and actor not like 'system:%'");
    }
}
