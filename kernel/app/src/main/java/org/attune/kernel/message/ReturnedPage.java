package org.attune.kernel.message;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.attune.api.page.PageNotice;
import org.attune.api.validation.Ids;
import org.jspecify.annotations.Nullable;

/** Messages that did not arrive: the list, or one of them with what can be done. */
@Named("returned")
@ViewScoped
public class ReturnedPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 100;

    @Inject
    ReturnedService service;

    private @Nullable String id;
    private @Nullable String address;
    private transient @Nullable ReturnedMessage message;
    private transient @Nullable List<ReturnedMessage> rows;

    public void load() {
        address = getMessage().to();
    }

    public ReturnedMessage getMessage() {
        ReturnedMessage known = message;
        if (known == null) {
            known = service.get(Ids.of(id));
            message = known;
        }
        return known;
    }

    public List<ReturnedMessage> getRows() {
        List<ReturnedMessage> known = rows;
        if (known == null) {
            known = service.list(MOST);
            rows = known;
        }
        return known;
    }

    public String again() {
        service.again(Ids.of(id), address);
        return done("It is sent again.");
    }

    public String settle() {
        service.settle(Ids.of(id));
        return done("Taken off the list.");
    }

    private static String done(String words) {
        PageNotice.afterRedirect(words);
        return "/messages/list.xhtml?faces-redirect=true";
    }

    public @Nullable String getAddress() {
        return address;
    }

    public void setAddress(@Nullable String address) {
        this.address = address;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
