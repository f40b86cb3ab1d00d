package org.attune.tests.site;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.attune.testkit.Attune;
import org.attune.testkit.AttuneTest;
import org.attune.testkit.database.StatementCounter;
import org.attune.testkit.http.Authority;
import org.attune.testkit.http.Program;
import org.attune.testkit.http.Reply;
import org.junit.jupiter.api.Test;

/** Every address of the REST interface, found in the code: none answers without a key of its own authority. */
@AttuneTest
class RestTest {

    private final Authority harbour;
    private final Authority meadow;

    /** All service models are on there. */
    private final Authority everything;

    private final StatementCounter statements;

    RestTest(Attune attune) {
        harbour = attune.at("harbour");
        meadow = attune.at("meadow");
        everything = attune.at("milton-keynes");
        statements = attune.database().statements();
    }

    /** @param path with ids put in */
    private record Address(String method, String path) {}

    @Test
    void noAddressAnswersWithoutAKey() {
        List<Address> addresses = addresses();
        assertTrue(addresses.size() >= 4, () -> "only " + addresses);
        assertAll(addresses.stream().map(address -> () -> refused(harbour.program(""), address)));
    }

    @Test
    void noAddressAnswersWithTheKeyOfAnotherAuthority() {
        assertAll(addresses().stream().map(address -> () -> refused(harbour.program(meadow.apiKey()), address)));
    }

    @Test
    void noAddressAnswersWithAKeyThatWasNeverGiven() {
        assertAll(addresses().stream()
                .map(address -> () -> refused(harbour.program("no-such-key-" + UUID.randomUUID()), address)));
    }

    @Test
    void aSessionOpensNothingOfIt() {
        Reply reply = harbour.signedIn("principal").openOnce("/api/v1/children");
        assertEquals(401, reply.status(), reply.toString());
    }

    private static void refused(Program program, Address address) {
        Reply reply =
                program.send(address.method(), address.path(), address.method().equals("GET") ? "" : "{}");
        assertEquals(401, reply.status(), reply.toString());
        assertTrue(reply.header("Content-Type").startsWith("application/problem+json"), reply.toString());
    }

    @Test
    void whatIsNotThereIsAProblemThatSaysSo() {
        assertAll(List.of(
                        "no-such-thing",
                        "children/" + UUID.randomUUID(),
                        "children/not-an-id",
                        "plugins/no-such-plugin/notes")
                .stream()
                .map(path -> () -> {
                    Reply reply = harbour.program().get(path);
                    assertEquals(404, reply.status(), reply.toString());
                    assertTrue(reply.header("Content-Type").startsWith("application/problem+json"), reply.toString());
                    assertEquals(404, reply.json().path("status").asInt(), reply.toString());
                }));
    }

    @Test
    void whatCannotBeReadIsAProblemThatNamesTheField() {
        Reply notJson = harbour.program().post("children", "{\"givenName\": ");
        Reply missing = harbour.program().post("children", "{\"givenName\": \"Robin\"}");
        Reply size = harbour.program().get("children?limit=0");
        assertAll(
                () -> assertEquals(400, notJson.status(), notJson.toString()),
                () -> assertEquals(422, missing.status(), missing.toString()),
                () -> assertTrue(missing.text().contains("familyName"), missing.toString()),
                () -> assertEquals(400, size.status(), size.toString()));
    }

    /** The number is part of the statement, and the server keeps statements: none may be sent with the number of another. */
    @Test
    void theDatabaseIsAskedForOneRowMoreThanTheListHasEachTime() {
        Program program = harbour.program();
        for (int i = 0; i < 4; i++) {
            program.post(
                            "children",
                            "{\"givenName\": \"Robin\", \"familyName\": \"Listed%d\", \"dateOfBirth\": \"2016-02-0%d\"}"
                                    .formatted(i, i + 1))
                    .expect(201);
        }
        assertAll(Stream.of(3, 1, 2, 3, 1)
                .map(limit -> () -> assertEquals(
                        limit + 1,
                        statements.rowsOf(
                                "FROM attune.child ",
                                () -> assertEquals(
                                        limit,
                                        program.get("children?limit=" + limit)
                                                .expect(200)
                                                .json()
                                                .path("items")
                                                .size())))));
    }

    @Test
    void aPluginThatIsOffIsNotThere() {
        Reply on = harbour.program().get("plugins/sample/notes");
        Reply off = meadow.program().get("plugins/sample/notes");
        assertAll(
                () -> assertEquals(200, on.status(), on.toString()),
                () -> assertEquals(404, off.status(), off.toString()));
    }

    @Test
    void theDescriptionHasThePathsOfThePluginsThatAreOn() {
        Reply on = harbour.program().get("openapi");
        Reply off = meadow.program().get("openapi");
        assertAll(
                () -> assertEquals(200, on.status(), on.toString()),
                () -> assertTrue(on.text().contains("plugins/sample/notes"), on.toString()),
                () -> assertTrue(off.text().contains("children"), off.toString()),
                () -> assertFalse(off.text().contains("plugins/sample/notes")));
    }

    /** Without one, a program's author learns what goes wrong and not what comes. */
    @Test
    void theDescriptionOfEachOperationSaysWhatSucceeds() {
        List<String> silent = new ArrayList<>();
        everything
                .program()
                .get("openapi")
                .expect(200)
                .json()
                .path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    boolean says = operation.getValue().path("responses").properties().stream()
                            .anyMatch(response -> response.getKey().startsWith("2"));
                    if (operation.getValue().has("responses") && !says) {
                        silent.add(operation.getKey() + " " + path.getKey());
                    }
                }));
        assertEquals(List.of(), silent);
    }

    private static List<Address> addresses() {
        JavaClasses classes = new ClassFileImporter().importPackages("org.attune.kernel");
        List<Address> addresses = new ArrayList<>();
        for (JavaClass type : classes) {
            if (type.isAnnotatedWith(Path.class)) {
                String base = type.getAnnotationOfType(Path.class).value();
                for (JavaMethod method : type.getMethods()) {
                    method.getAnnotations().stream()
                            .filter(found -> found.getRawType().isAnnotatedWith(HttpMethod.class))
                            .forEach(found ->
                                    addresses.add(new Address(found.getRawType().getSimpleName(), path(base, method))));
                }
            }
        }
        addresses.add(new Address("GET", "plugins/sample/notes"));
        addresses.add(new Address("POST", "plugins/sample/notes"));
        return addresses;
    }

    private static String path(String base, JavaMethod method) {
        String own = method.isAnnotatedWith(Path.class)
                ? "/" + method.getAnnotationOfType(Path.class).value()
                : "";
        return (base + own)
                .replaceAll("//+", "/")
                .replaceAll("\\{[^}]*}", UUID.randomUUID().toString());
    }
}
