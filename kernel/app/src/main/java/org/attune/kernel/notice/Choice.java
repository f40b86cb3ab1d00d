package org.attune.kernel.notice;

import java.io.Serializable;
import org.attune.api.notice.Delivery;

/** How somebody is told of a kind of notice, as a form shows and changes it. */
public final class Choice implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String kind;
    private final String title;
    private final String when;
    private Delivery delivery;

    Choice(String kind, String title, String when, Delivery delivery) {
        this.kind = kind;
        this.title = title;
        this.when = when;
        this.delivery = delivery;
    }

    public String getKind() {
        return kind;
    }

    public String getTitle() {
        return title;
    }

    public String getWhen() {
        return when;
    }

    public Delivery getDelivery() {
        return delivery;
    }

    public void setDelivery(Delivery delivery) {
        this.delivery = delivery;
    }
}
