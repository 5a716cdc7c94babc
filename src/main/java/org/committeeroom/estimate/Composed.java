package org.committeeroom.estimate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.committeeroom.estimate.Estimate.AreaEstimate;
import org.committeeroom.estimate.Estimate.DistrictEstimate;
import org.committeeroom.estimate.Estimate.Figures;
import org.committeeroom.estimate.Estimate.Method;

/** The closed form's fits of the districts put together for areas and the seat. */
record Composed(PollingDay day, List<DistrictFit> fits, double widening) {

    Estimate estimate() {
        List<DistrictEstimate> districts = new ArrayList<>();
        Map<String, DistrictFit> byCode = new HashMap<>();
        Map<String, DistrictEstimate> views = new HashMap<>();
        for (DistrictFit fit : fits) {
            DistrictEstimate view = fit.view(Seen.of(fit.day(), day), widening);
            districts.add(view);
            byCode.put(view.code(), fit);
            views.put(view.code(), view);
        }
        List<AreaEstimate> areas = day.areas().stream()
                .map(a -> {
                    var codes = a.districts().stream()
                            .distinct()
                            .filter(byCode::containsKey)
                            .toList();
                    return new AreaEstimate(
                            a.id(),
                            all(codes.stream().map(byCode::get).toList()),
                            priorDriven(codes.stream().map(views::get).toList()));
                })
                .toList();
        return new Estimate(Method.CLOSED_FORM, all(fits), postal(), priorDriven(districts), districts, areas);
    }

    private Figures all(Collection<DistrictFit> some) {
        return figures(some, f -> f.day().promises(), DistrictFit::known, DistrictFit::now, DistrictFit::close);
    }

    private Figures postal() {
        return figures(
                fits,
                f -> f.day().postal(),
                f -> f.day().knownByPost(f.hour()),
                DistrictFit::postalNow,
                DistrictFit::postalClose);
    }

    private Figures figures(
            Collection<DistrictFit> some,
            Function<DistrictFit, Integer> promises,
            Function<DistrictFit, Integer> known,
            Function<DistrictFit, Tally> now,
            Function<DistrictFit, Tally> close) {
        return DistrictFit.figures(
                some.stream().mapToInt(promises::apply).sum(),
                some.stream().mapToInt(known::apply).sum(),
                Tally.sum(some.stream().map(now).toList()),
                Tally.sum(some.stream().map(close).toList()),
                widening);
    }

    /** Nothing left to find out is not too little seen; districts without anything to find out do not count. */
    static boolean priorDriven(Collection<DistrictEstimate> districts) {
        boolean open = districts.stream()
                .filter(Objects::nonNull)
                .anyMatch(d -> d.known() < d.all().promises());
        return open
                && districts.stream().allMatch(d -> d.priorDriven() || d.open().promises() == 0);
    }
}
