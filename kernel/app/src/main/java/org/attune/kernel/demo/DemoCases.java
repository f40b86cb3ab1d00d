package org.attune.kernel.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.attune.api.time.London;
import org.attune.kernel.casework.ActivityService;
import org.attune.kernel.casework.ActivityService.NewActivity;
import org.attune.kernel.consent.StaffConsent;
import org.attune.kernel.consent.StaffConsent.SignedForm;
import org.attune.kernel.request.RequestAnswers;
import org.attune.kernel.request.RequestDecisions;
import org.attune.kernel.request.RequestEntry;
import org.attune.kernel.request.RequestSending;
import org.attune.kernel.request.RequestState;
import org.attune.kernel.tenancy.Actor;

/** The demo's requests, each as far as its file takes it. Every step is taken by the person who would take it. */
@ApplicationScoped
class DemoCases {

    @Inject
    DemoActors actors;

    @Inject
    RequestSending sending;

    @Inject
    StaffConsent consent;

    @Inject
    RequestDecisions decisions;

    @Inject
    ActivityService activities;

    @Inject
    DemoLookups lookups;

    void load(DemoRequests.Request wanted) throws Exception {
        Actor senco = actors.of(wanted.by());
        UUID submission =
                number(wanted.by(), wanted.child().given(), wanted.child().family());
        UUID request = actors.ask(senco, () -> sending.send(entry(submission, senco, wanted)));
        if (lookups.request(request).getState() != RequestState.SENT) {
            return;
        }
        DemoRequests.Consent answer = wanted.consent();
        if (answer != null) {
            actors.as(senco, () -> consent.recordSigned(request, signed(request, answer)));
        }
        DemoRequests.Accept accept = wanted.accept();
        if (accept != null) {
            accept(request, accept);
        }
    }

    private void accept(UUID request, DemoRequests.Accept accept) throws Exception {
        actors.as(
                actors.of(accept.by()),
                () -> decisions.accept(
                        request, lookups.request(request).getVersion(), lookups.practitioner(accept.to())));
        for (DemoRequests.Activity activity : accept.activities()) {
            actors.as(actors.of(accept.to()), () -> activities.record(activity(request, activity)));
        }
    }

    private NewActivity activity(UUID request, DemoRequests.Activity done) {
        return new NewActivity(
                lookups.involvementOf(request),
                number(request.toString(), done.note()),
                done.kind(),
                London.today(),
                done.minutes(),
                done.note());
    }

    private static RequestEntry entry(UUID submission, Actor senco, DemoRequests.Request wanted) {
        DemoRequests.Child child = wanted.child();
        int[] slot = {0};
        return new RequestEntry(
                submission,
                senco.settingIds().iterator().next(),
                null,
                new RequestEntry.NewChild(child.given(), child.family(), "", child.born()),
                new RequestAnswers(
                        wanted.concern(), wanted.universal(), wanted.targeted(), wanted.personalised(), wanted.hoped()),
                List.of(),
                wanted.people().stream()
                        .map(p -> new RequestEntry.NewContact(
                                ++slot[0],
                                p.name(),
                                p.relation(),
                                p.responsibility(),
                                p.email(),
                                p.mobile() == null ? "" : p.mobile()))
                        .toList(),
                RequestEntry.Themselves.NOT_SAID);
    }

    private SignedForm signed(UUID request, DemoRequests.Consent answer) {
        UUID person = consent.view(request).holders().stream()
                .filter(one -> one.name().equals(answer.signedBy()))
                .findFirst()
                .orElseThrow()
                .id();
        return new SignedForm(
                person, London.today(), answer.agreed(), "Signed consent form.png", DemoScan.of(answer.signedBy()));
    }

    /** The same parts make the same number, so that a start that was interrupted adds nothing twice. */
    private static UUID number(String... parts) {
        return UUID.nameUUIDFromBytes(String.join("|", parts).getBytes(StandardCharsets.UTF_8));
    }
}
