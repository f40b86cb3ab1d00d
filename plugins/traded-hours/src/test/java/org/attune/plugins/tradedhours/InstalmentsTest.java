package org.attune.plugins.tradedhours;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.attune.api.invoice.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstalmentsTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 8, 31);

    @Test
    void areEqualAndTheLastHasTheOddPennies() {
        assertEquals(
                List.of(
                        new Instalments.Part(1, FIRST, new Money(3333), 33),
                        new Instalments.Part(2, LocalDate.of(2026, 12, 31), new Money(3333), 33),
                        new Instalments.Part(3, LocalDate.of(2027, 4, 30), new Money(3334), 34)),
                Instalments.of(3, FIRST, new Money(10_000), 100));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 6, 12})
    void comeToThePriceAndTheTime(int parts) {
        List<Instalments.Part> all = Instalments.of(parts, FIRST, new Money(100_007), 727);

        assertEquals(parts, all.size());
        assertEquals(100_007, all.stream().mapToLong(part -> part.net().pence()).sum());
        assertEquals(727, all.stream().mapToInt(Instalments.Part::minutes).sum());
    }
}
