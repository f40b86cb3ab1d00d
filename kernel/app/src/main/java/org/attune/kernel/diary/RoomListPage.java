package org.attune.kernel.diary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The list of rooms. */
@Named("roomList")
@RequestScoped
public class RoomListPage {

    @Inject
    RoomService rooms;

    private List<RoomView> rows = List.of();

    public void load() {
        rows = rooms.list();
    }

    public List<RoomView> getRows() {
        return rows;
    }
}
