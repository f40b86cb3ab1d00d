package org.attune.kernel.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.util.stream.Stream;
import org.attune.api.problem.ProblemException;
import org.attune.kernel.child.NewChild;
import org.attune.kernel.child.NewContact;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Any body whatever as the JSON of a child to be added, by the server's own reader of JSON (docs/testing.md). */
class JsonBodiesFuzzTest {

    private static ValidatorFactory factory;
    private static Validator validator;

    @BeforeAll
    static void makeValidator() {
        factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory();
        validator = factory.getValidator();
    }

    @AfterAll
    static void close() {
        factory.close();
    }

    @FuzzTest(maxDuration = "2m")
    void readsOrSaysWhatIsWrong(byte[] body) throws IOException {
        NewChild child;
        try {
            child = read(body);
        } catch (ProblemException refused) {
            assertTrue(refused.status() >= 400 && refused.status() < 500);
            assertFalse(String.valueOf(refused.getMessage()).isBlank());
            return;
        }
        if (validator.validate(child).isEmpty()) {
            Stream.of(child.givenName(), child.familyName()).forEach(name -> canBeKept(name, 100));
            canBeKept(child.preferredName(), 100);
            child.contacts().forEach(JsonBodiesFuzzTest::isSound);
            assertEquals(child, read(body));
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static NewChild read(byte[] body) throws IOException {
        return (NewChild) new JsonBodies()
                .readFrom(
                        (Class) NewChild.class,
                        NewChild.class,
                        new Annotation[0],
                        MediaType.APPLICATION_JSON_TYPE,
                        new MultivaluedHashMap<>(),
                        new ByteArrayInputStream(body));
    }

    private static void isSound(NewContact contact) {
        canBeKept(contact.name(), 120);
        canBeKept(contact.relation(), 80);
        canBeKept(contact.email(), 254);
        canBeKept(contact.mobile(), 21);
    }

    private static void canBeKept(String text, int longest) {
        assertTrue(text.length() <= longest);
        assertTrue(
                text.codePoints()
                        .noneMatch(letter -> letter < ' '
                                || letter == 0x7f
                                || letter == 0xFFFD
                                || Character.getType(letter) == Character.SURROGATE),
                () -> "«" + text + "»");
    }
}
