package org.attune.kernel.plugin.event;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Type;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class ObservedTypeTest {

    record Happened(String what) implements Supplier<String> {
        @Override
        public String get() {
            return what;
        }
    }

    abstract static class Observers {
        abstract void text(Supplier<String> event);

        abstract void number(Supplier<Integer> event);

        abstract void other(Consumer<String> event);
    }

    @Test
    void takesItsOwnTypeAndWhatItIsMadeFrom() {
        assertTrue(ObservedType.takes(Happened.class, Happened.class));
        assertTrue(ObservedType.takes(Record.class, Happened.class));
        assertTrue(ObservedType.takes(Object.class, Happened.class));
        assertFalse(ObservedType.takes(String.class, Happened.class));
    }

    @Test
    void takesATypeWithTheSameArguments() throws NoSuchMethodException {
        assertTrue(ObservedType.takes(parameter("text", Supplier.class), Happened.class));
        assertFalse(ObservedType.takes(parameter("number", Supplier.class), Happened.class));
        assertFalse(ObservedType.takes(parameter("other", Consumer.class), Happened.class));
    }

    private static Type parameter(String method, Class<?> type) throws NoSuchMethodException {
        return Observers.class.getDeclaredMethod(method, type).getGenericParameterTypes()[0];
    }
}
