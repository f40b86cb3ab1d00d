package org.attune.plugins.districtdays;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.attune.api.ledger.LedgerPeriod;
import org.attune.api.place.DistrictPlace;
import org.attune.api.place.Districts;
import org.attune.api.plugin.DemoData;
import org.attune.api.practitioner.Practitioner;
import org.attune.api.time.London;
import org.attune.api.work.WorkState;
import org.pf4j.Extension;

/** The districts' days of a demonstration: the grid, what was agreed, and a year in the middle of its work. All is invented. */
@Extension
@ApplicationScoped
@Transactional
public class DemoDistrictDays implements DemoData {

    @Inject
    Districts districts;

    @Inject
    AllocationService allocations;

    @Inject
    GridService grid;

    @Inject
    PriorityService priorities;

    @Inject
    WorkService works;

    @Inject
    WorkedService worked;

    @Inject
    FiguresService figures;

    @Inject
    DemoLookups lookups;

    @Inject
    DemoFamilies families;

    @Inject
    MoveService moves;

    @Inject
    DemoGroups groups;

    @Override
    public void load(JsonObject data) {
        allocations.giveByRule();
        Map<String, UUID> byName =
                districts.all().stream().collect(Collectors.toMap(DistrictPlace::name, DistrictPlace::id));
        data.getJsonArray("districts").getValuesAs(JsonObject.class).forEach(one -> {
            UUID district = Objects.requireNonNull(byName.get(one.getString("name")), one.getString("name"));
            if (one.containsKey("across")) {
                grid.put(district, one.getInt("across"), one.getInt("down"));
            }
            if (one.containsKey("priorities")) {
                one.getJsonArray("priorities")
                        .getValuesAs(JsonObject.class)
                        .forEach(agreed -> priority(district, agreed));
            }
            if (one.containsKey("families")) {
                one.getJsonArray("families")
                        .getValuesAs(JsonObject.class)
                        .forEach(family -> families.load(district, family));
            }
        });
    }

    /** Days that somebody asks to move, and somebody approves. */
    @Override
    public void act(JsonObject act) {
        LedgerPeriod period = figures.present();
        String reason = act.getString("reason");
        MoveView before = moves.of(period).stream()
                .filter(one -> one.reason().equals(reason))
                .findFirst()
                .orElse(null);
        if (before == null) {
            moves.ask(
                    period,
                    new MoveService.Asked(
                            district(act.getString("from")),
                            district(act.getString("to")),
                            act.getString("days"),
                            reason),
                    DemoLookups.number(reason));
        } else if (act.getBoolean("approves", false) && before.approvedBy().isEmpty()) {
            moves.approve(before.id());
        }
    }

    private UUID district(String name) {
        return districts.all().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void priority(UUID district, JsonObject agreed) {
        LedgerPeriod period = figures.present();
        String title = agreed.getString("title");
        UUID number = DemoLookups.number(district + title);
        priorities.add(
                district,
                period,
                new PriorityService.Agreed(
                        title,
                        agreed.getString("why", ""),
                        agreed.getString("with"),
                        period.firstDay()
                                        .plusDays(agreed.getInt("afterDays", 1))
                                        .isAfter(London.today())
                                ? London.today()
                                : period.firstDay().plusDays(agreed.getInt("afterDays", 1)),
                        agreed.getString("days", "")),
                number);
        UUID priority = lookups.made(Priority.class, number);
        if (agreed.containsKey("work")) {
            agreed.getJsonArray("work").getValuesAs(JsonObject.class).forEach(one -> work(district, priority, one));
        }
    }

    private void work(UUID district, UUID priority, JsonObject one) {
        String title = one.getString("title");
        LocalDate begins = lookups.inYear(one.getInt("inDays"));
        Practitioner lead = lookups.person(one.getString("lead", "")).orElse(null);
        UUID id = works.plan(
                district,
                new WorkPlan(
                        WorkKind.valueOf(one.getString("kind")),
                        title,
                        priority,
                        begins,
                        one.getString("days"),
                        lead == null ? null : lead.getId(),
                        lookups.setting(one.getInt("urn", 0)),
                        one.getString("note", "")),
                DemoLookups.number(district + title));
        if (one.containsKey("worked")) {
            one.getJsonArray("worked").getValuesAs(JsonObject.class).forEach(entry -> {
                Practitioner who = lookups.person(entry.getString("who")).orElseThrow();
                worked.add(
                        id,
                        new WorkedService.Entry(
                                lookups.inYear(entry.getInt("inDays")),
                                entry.getString("days"),
                                who.getId(),
                                entry.getString("what", "")),
                        DemoLookups.number(id + entry.toString()));
            });
        }
        if (one.containsKey("group")) {
            groups.group(id, one.getJsonObject("group"));
        }
        if (one.containsKey("community")) {
            groups.community(id, one.getJsonObject("community"));
        }
        String outcome = one.getString("outcome", "");
        if (!outcome.isEmpty() && works.get(id).isOpen()) {
            works.end(id, WorkState.DONE, outcome, DemoLookups.number(id + outcome));
        }
    }
}
