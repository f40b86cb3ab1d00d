package org.attune.kernel.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusalTest {

    private static SendFailedException ofAddress(String reply) throws AddressException {
        Address[] invalid = {new InternetAddress("nobody@home.example")};
        // As Jakarta Mail has it: the server's reply stands in the exception of the address.
        SendFailedException said = new SendFailedException(reply, null, new Address[0], new Address[0], invalid);
        return new SendFailedException("Invalid Addresses", said, new Address[0], new Address[0], invalid);
    }

    @ParameterizedTest
    @CsvSource({
        "550 5.1.1 User unknown, true",
        "553-5.1.2 No such domain, true",
        "450 4.2.1 Mailbox busy, false",
        "421 Try again later, false",
        "Connection reset, false"
    })
    void anAddressIsRefusedForGoodByAPermanentReply(String reply, boolean forGood) throws AddressException {
        assertEquals(forGood, Refusal.isForGood(ofAddress(reply)));
    }

    @Test
    void whatTheServerHasAgainstUsIsTriedAgain() {
        assertFalse(Refusal.isForGood(new MessagingException("535 5.7.8 Authentication failed")));
        assertFalse(Refusal.isForGood(new IllegalStateException("550 nothing to do with mail")));
    }

    @Test
    void aMessageThatIsRefusedForGoodIsGivenUpAtOnceAndItsSecretIsGone() {
        OutboxMessage message = new OutboxMessage(Channel.EMAIL, "a@b.example", "Subject", "https://secret", true);
        assertTrue(message.failed(Instant.now(), "550 No", true));
        assertEquals(MessageState.FAILED, message.getState());
        assertEquals(OutboxMessage.WIPED, message.getBody());
    }

    @Test
    void aMessageHasOneNameHoweverOftenItIsTried() {
        OutboxMessage message = new OutboxMessage(Channel.EMAIL, "a@b.example", "Subject", "Body", false);
        String name = message.messageId();
        assertFalse(message.failed(Instant.now(), "450 Busy", false));
        assertEquals(name, message.messageId());
        assertEquals("digest-1@attune", message.referred("digest-1").messageId());
    }
}
