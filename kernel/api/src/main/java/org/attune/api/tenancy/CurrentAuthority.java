package org.attune.api.tenancy;

/**
 * The authority that the present request or job works for. Inject it; it is never null.
 *
 * <pre>{@code
 * String title = "Advice in " + authority.get().name();
 * }</pre>
 */
public interface CurrentAuthority {

    /**
     * @return the authority
     * @throws IllegalStateException outside a request and outside a job, where there is none
     */
    Authority get();
}
