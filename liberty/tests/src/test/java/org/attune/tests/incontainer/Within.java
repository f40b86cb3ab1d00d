package org.attune.tests.incontainer;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.attune.api.tenancy.Authority;
import org.attune.kernel.tenancy.Actor;
import org.attune.kernel.tenancy.Tenancy;
import org.attune.kernel.tenancy.TenantDirectory;

/**
 * Runs work for an authority as a job would be, on a thread of the server's own: the thread that runs the tests is a request
 * at Harbour's host already.
 */
@ApplicationScoped
class Within {

    @Inject
    Tenancy tenancy;

    @Inject
    TenantDirectory directory;

    /** For the authority with this short name, as the system. */
    <T> T authority(String slug, Callable<T> work) throws Exception {
        Authority authority = directory.active().stream()
                .filter(candidate -> candidate.slug().equals(slug))
                .findFirst()
                .orElseThrow();
        return none(() -> tenancy.call(authority, Actor.system("test"), "test", work));
    }

    /** For no authority. */
    <T> T none(Callable<T> work) throws Exception {
        CompletableFuture<T> result = new CompletableFuture<>();
        executor().submit(() -> {
            try {
                result.complete(work.call());
            } catch (Throwable failed) {
                result.completeExceptionally(failed);
            }
        });
        try {
            return result.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Exception cause) {
                throw cause;
            }
            throw failed;
        }
    }

    @SuppressWarnings("BanJNDI") // a name of ours, in a test: the class is made anew for each test, outside CDI
    private static ManagedExecutorService executor() throws NamingException {
        return InitialContext.doLookup("java:comp/DefaultManagedExecutorService");
    }
}
