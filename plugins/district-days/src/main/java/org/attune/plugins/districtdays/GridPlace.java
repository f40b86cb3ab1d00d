package org.attune.plugins.districtdays;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.attune.api.persistence.TenantEntity;

/** Where a district stands on the grid that looks like the map. */
@Entity(name = "DistrictDaysGridPlace")
@Table(name = "grid_place", schema = "plugin_district_days")
public class GridPlace extends TenantEntity {

    /** So many columns and rows at most: what fits beside one another. */
    static final int MOST = 8;

    @Column(name = "district_id")
    private UUID districtId;

    @Column(name = "across")
    private int across;

    @Column(name = "down")
    private int down;

    protected GridPlace() {}

    GridPlace(UUID districtId) {
        this.districtId = districtId;
    }

    public UUID getDistrictId() {
        return districtId;
    }

    public int getAcross() {
        return across;
    }

    public int getDown() {
        return down;
    }

    void stand(int fromWest, int fromNorth) {
        across = fromWest;
        down = fromNorth;
    }
}
