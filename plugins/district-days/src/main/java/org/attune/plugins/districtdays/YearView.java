package org.attune.plugins.districtdays;

import java.util.List;
import java.util.function.ToIntFunction;
import org.attune.api.calendar.YearPart;
import org.attune.api.ledger.LedgerPeriod;
import org.attune.api.ledger.TimeMeasure;

/** A year of all districts: days used, planned and free by district, term and priority. */
public record YearView(
        LedgerPeriod period,
        TimeMeasure measure,
        List<DistrictLine> districts,
        List<YearPart> parts,
        List<TermLine> terms,
        TermLine together,
        List<PriorityLine> priorities) {

    public String givenWords() {
        return figure(DistrictLine::given);
    }

    public String usedWords() {
        return figure(DistrictLine::used);
    }

    public String plannedWords() {
        return figure(DistrictLine::planned);
    }

    public String freeWords() {
        return figure(DistrictLine::free);
    }

    private String figure(ToIntFunction<DistrictLine> of) {
        return measure.figure(districts.stream().mapToInt(of).sum());
    }
}
