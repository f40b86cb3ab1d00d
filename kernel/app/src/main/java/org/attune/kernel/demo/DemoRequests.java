package org.attune.kernel.demo;

import java.time.LocalDate;
import java.util.List;
import org.attune.api.casework.ActivityKind;
import org.jspecify.annotations.Nullable;

/** The file {@code requests.yaml}: requests at different stages. */
record DemoRequests(List<Request> requests) {

    /**
     * @param by the email address of the SENCO who raises it
     * @param consent the signed form that came back; null while nobody has answered
     * @param accept null while it waits for a decision
     */
    record Request(
            String by,
            Child child,
            List<Person> people,
            String concern,
            String universal,
            String targeted,
            String personalised,
            String hoped,
            @Nullable Consent consent,
            @Nullable Accept accept) {}

    record Child(String given, String family, LocalDate born) {}

    record Person(
            String name,
            String relation,
            boolean responsibility,
            String email,
            @Nullable String mobile) {}

    /** @param agreed the purposes that the form says Yes to */
    record Consent(String signedBy, List<String> agreed) {}

    /** @param to the email address of the practitioner who gets the case */
    record Accept(String by, String to, List<Activity> activities) {}

    record Activity(ActivityKind kind, int minutes, String note) {}
}
