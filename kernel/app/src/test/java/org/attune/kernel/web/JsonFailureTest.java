package org.attune.kernel.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.json.bind.JsonbException;
import org.junit.jupiter.api.Test;

class JsonFailureTest {

    @Test
    void namesTheMemberThatIsOfTheWrongKindAndHowToWriteIt() {
        JsonbException date = new JsonbException(
                "Unable to deserialize property 'dateOfBirth' because of: Error parsing class java.time.LocalDate from value: 1",
                new JsonbException("Error parsing class java.time.LocalDate from value: 1"));
        assertEquals("“dateOfBirth” is not of the right kind. Write a date as 2015-03-27.", JsonFailure.words(date));
    }

    @Test
    void namesAMemberThatThereIsNot() {
        JsonbException unknown = new JsonbException(
                "Unable to deserialize property 'contacts' because of: Json property foo can not be mapped to a class X.",
                new JsonbException("Json property foo can not be mapped to a class X."));
        assertEquals(
                "There is no member “contacts.foo” here. See /openapi for those there are.",
                JsonFailure.words(unknown));
    }

    @Test
    void repeatsNoContent() {
        assertFalse(JsonFailure.words(new JsonbException("Internal error: Invalid UUID string: Amelia"))
                .contains("Amelia"));
    }
}
