package org.attune.tests.setting;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Files as the national register gives them: made-up settings, with the columns that we read and many that we do not. */
final class GiasFiles {

    static final String TITLES = "URN,LA (code),LA (name),EstablishmentNumber,EstablishmentName,"
            + "TypeOfEstablishment (name),EstablishmentStatus (name),OpenDate,CloseDate,PhaseOfEducation (name),"
            + "StatutoryLowAge,StatutoryHighAge,NumberOfPupils,Street,Town,Postcode";

    /** The register's files have 130. */
    private static final int OTHER_COLUMNS = 114;

    private static final String MORE_TITLES = IntStream.range(0, OTHER_COLUMNS)
            .mapToObj(i -> ",Column " + i + " (name)")
            .collect(Collectors.joining());

    private static final String MORE = IntStream.range(0, OTHER_COLUMNS)
            .mapToObj(i -> i % 3 == 0 ? ",Not applicable" : ",")
            .collect(Collectors.joining());

    private static final AtomicInteger URNS =
            new AtomicInteger(1_000_000 + ThreadLocalRandom.current().nextInt(400_000) * 10);

    private GiasFiles() {}

    /** The first of a few numbers that no other test uses. */
    static int urn() {
        return URNS.getAndAdd(10);
    }

    static byte[] of(String... rows) {
        return (TITLES + "\r\n" + String.join("\r\n", rows) + "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    static String row(int urn, int authority, String name, String postcode) {
        return urn + "," + authority + ",Somewhere,2001,\"" + name
                + "\",Community school,Open,01-09-2004,,Primary,4,11,300,1 Test Street,Testtown," + postcode;
    }

    /** As large as the whole country's, with this many rows of the authority spread among the others'. */
    static byte[] national(int rows, int authority, int own, int firstUrn) {
        StringBuilder file = new StringBuilder(TITLES).append(MORE_TITLES).append("\r\n");
        int every = rows / own;
        int written = 0;
        for (int i = 0; i < rows; i++) {
            boolean ours = i % every == 0 && written < own;
            int urn = ours ? firstUrn + written++ : 100_000 + i;
            file.append(row(urn, ours ? authority : 999, "National School " + urn, "ZZ9 " + (i % 9 + 1) + "AA"))
                    .append(MORE)
                    .append("\r\n");
        }
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }
}
