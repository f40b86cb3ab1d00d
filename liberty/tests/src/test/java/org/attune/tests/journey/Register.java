package org.attune.tests.journey;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.ThreadLocalRandom;

/** A GIAS download of a few made-up rows: one new, one that closes, one of another authority, one that is wrong. */
final class Register {

    private static final String HEAD = "URN,LA (code),LA (name),EstablishmentNumber,EstablishmentName,"
            + "TypeOfEstablishment (name),EstablishmentStatus (name),OpenDate,CloseDate,PhaseOfEducation (name),"
            + "StatutoryLowAge,StatutoryHighAge,NumberOfPupils,Street,Town,Postcode";

    private final int first = 700_000 + ThreadLocalRandom.current().nextInt(50_000) * 5;

    String opened() {
        return "Testbrook Primary " + first;
    }

    String closing() {
        return "Closing Lane School " + (first + 1);
    }

    /** Both are open. */
    byte[] earlier() {
        return file(row(first, 821, opened(), "Open", "", "412"), row(first + 1, 821, closing(), "Open", "", "98"));
    }

    /** One has closed, one more has come, one is elsewhere and one cannot be read: line 5, column OpenDate. */
    byte[] later() {
        return file(
                row(first, 821, opened(), "Open", "", "413"),
                row(first + 1, 821, closing(), "Closed", "31-08-2026", "98"),
                row(first + 2, 886, "Somewhere in Kent " + first, "Open", "", "50"),
                row(first + 3, 821, "Badly dated " + first, "Open", "", "60").replace("01-09-2004", "99-99-2004"));
    }

    private static byte[] file(String... rows) {
        return (HEAD + "\r\n" + String.join("\r\n", rows) + "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String row(int urn, int authority, String name, String status, String closed, String pupils) {
        return urn + "," + authority + ",Somewhere," + (urn % 9000 + 1000) + ",\"" + name + "\",Community school,"
                + status + ",01-09-2004," + closed + ",Primary,4,11," + pupils + ",1 Test Street,Luton,LU99 1AA";
    }
}
