package org.attune.plugins.districtdays;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
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
import org.attune.api.setting.Setting;
import org.attune.api.time.London;
import org.jspecify.annotations.Nullable;
import org.pf4j.Extension;

/** The districts' days of a demonstration: the grid, what was agreed, and a year in the middle of its work. All is invented. */
@Extension
@ApplicationScoped
@Transactional
public class DemoDistrictDays implements DemoData {

    @Inject
    EntityManager em;

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
        });
    }

    private void priority(UUID district, JsonObject agreed) {
        LedgerPeriod period = figures.present();
        String title = agreed.getString("title");
        UUID number = number(district + title);
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
        UUID priority = em.createQuery(
                        "select p.id from DistrictDaysPriority p where p.submissionId = :submission", UUID.class)
                .setParameter("submission", number)
                .getSingleResult();
        if (agreed.containsKey("work")) {
            agreed.getJsonArray("work").getValuesAs(JsonObject.class).forEach(one -> work(district, priority, one));
        }
    }

    private void work(UUID district, UUID priority, JsonObject one) {
        String title = one.getString("title");
        LocalDate begins = inYear(one.getInt("inDays"));
        Practitioner lead = person(one.getString("lead", ""));
        UUID id = works.plan(
                district,
                new WorkPlan(
                        WorkKind.valueOf(one.getString("kind")),
                        title,
                        priority,
                        begins,
                        one.getString("days"),
                        lead == null ? null : lead.getId(),
                        setting(one.getInt("urn", 0)),
                        one.getString("note", "")),
                number(district + title));
        if (one.containsKey("worked")) {
            one.getJsonArray("worked").getValuesAs(JsonObject.class).forEach(entry -> {
                Practitioner who = Objects.requireNonNull(person(entry.getString("who")), "who");
                worked.add(
                        id,
                        new WorkedService.Entry(
                                inYear(entry.getInt("inDays")),
                                entry.getString("days"),
                                who.getId(),
                                entry.getString("what", "")),
                        number(id + entry.toString()));
            });
        }
        String outcome = one.getString("outcome", "");
        if (!outcome.isEmpty() && works.get(id).isOpen()) {
            works.end(id, WorkState.DONE, outcome, number(id + outcome));
        }
    }

    /** So many days from today, but within this year: a demonstration may begin on its first day. */
    private LocalDate inYear(int days) {
        LedgerPeriod period = figures.present();
        LocalDate day = London.today().plusDays(days);
        return day.isBefore(period.firstDay())
                ? period.firstDay()
                : day.isAfter(period.lastDay()) ? period.lastDay() : day;
    }

    private @Nullable UUID setting(int urn) {
        return em.createQuery("select s from Setting s where s.urn = :urn", Setting.class)
                .setParameter("urn", urn)
                .getResultStream()
                .findFirst()
                .map(Setting::getId)
                .orElse(null);
    }

    private @Nullable Practitioner person(String email) {
        return em.createQuery("select p from Practitioner p where p.email = :email", Practitioner.class)
                .setParameter("email", email)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    private static UUID number(String words) {
        return UUID.nameUUIDFromBytes(("demo " + words).getBytes(StandardCharsets.UTF_8));
    }
}
