package org.attune.plugins.criticalincidents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.attune.api.problem.NotFoundException;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.validation.Entered;
import org.jspecify.annotations.Nullable;

/** The authority's own links and contacts, by theme. */
@ApplicationScoped
@Transactional
public class ResourceService {

    private static final int LINK = 500;
    private static final int PHONE = 40;

    @Inject
    EntityManager em;

    /** @param theme null for every theme */
    public record Entry(
            @Nullable Theme theme,
            @Nullable String title,
            @Nullable String link,
            @Nullable String phone,
            @Nullable String note) {}

    @Requires({Permission.WORK_SERVICE, Permission.MANAGE_SERVICE})
    public List<Resource> all() {
        return em.createQuery("select r from CriticalIncidentsResource r order by r.title, r.id", Resource.class)
                .getResultList();
    }

    /** @throws NotFoundException where there is none */
    @Requires(Permission.MANAGE_SERVICE)
    public Resource get(@Nullable UUID id) {
        Resource found = id == null ? null : em.find(Resource.class, id);
        if (found == null) {
            throw new NotFoundException("There is no such link or contact.");
        }
        return found;
    }

    /** @param id null for a new one */
    @Requires(Permission.MANAGE_SERVICE)
    public void save(@Nullable UUID id, Entry entry) {
        Entered entered = new Entered();
        String title = entered.needed("title", entry.title(), Entered.LINE, "Enter what it is called");
        String link = entered.optional("link", entry.link(), LINK);
        String phone = entered.optional("phone", entry.phone(), PHONE);
        String note = entered.optional("note", entry.note(), Entered.LINE);
        entered.check(link.isEmpty() || isAddress(link), "link", "Enter an address that begins with https://");
        entered.check(phone.matches("[0-9+() extEXT.-]*"), "phone", "Enter a telephone number");
        entered.check(!link.isEmpty() || !phone.isEmpty(), "link", "Enter an address, a telephone number or both");
        entered.check(isFree(id, entry.theme(), title), "title", "This is on the list already");
        entered.done();
        Resource resource = id == null ? new Resource() : get(id);
        resource.say(entry.theme(), title, link, phone, note);
        if (id == null) {
            em.persist(resource);
        }
    }

    @Requires(Permission.MANAGE_SERVICE)
    public void remove(@Nullable UUID id) {
        em.remove(get(id));
    }

    private boolean isFree(@Nullable UUID id, @Nullable Theme theme, String title) {
        return em.createQuery("select r from CriticalIncidentsResource r where r.title = :title", Resource.class)
                .setParameter("title", title)
                .getResultStream()
                .noneMatch(one -> one.getTheme() == theme && !one.getId().equals(id));
    }

    private static boolean isAddress(String link) {
        try {
            URI address = new URI(link);
            return "https".equals(address.getScheme()) && address.getHost() != null;
        } catch (java.net.URISyntaxException e) {
            return false;
        }
    }
}
