package no.gevinstflyt.portal.rollout;

import java.util.ArrayList;
import java.util.List;
import no.gevinstflyt.portal.web.Words;
import no.gevinstflyt.rollout.RolloutCell;
import no.gevinstflyt.rollout.RolloutMatrix;
import no.gevinstflyt.rollout.RolloutReadiness;
import no.gevinstflyt.rollout.RolloutSchedule;
import no.gevinstflyt.rollout.RolloutStatus;
import org.springframework.stereotype.Component;

/** The cells of the matrix as the reader of the page reads them. */
@Component
class RolloutWords {

    private static final int MOST = 160;

    private final Words words;

    RolloutWords(Words words) {
        this.words = words;
    }

    /** A municipality with its cells. */
    record RowView(String name, List<CellView> cells) {}

    /**
     * One cell.
     *
     * @param state in words; color says the same
     * @param lines dates, what is left to do, and which answers the municipality hasn't confirmed
     */
    record CellView(String state, String color, List<String> lines) {}

    RowView row(RolloutMatrix.Row row) {
        return new RowView(row.name(), row.cells().stream().map(this::cell).toList());
    }

    private CellView cell(RolloutCell cell) {
        RolloutSchedule schedule = cell.schedule();
        List<String> lines = new ArrayList<>();
        if (cell.status() == RolloutStatus.PLANNED || cell.status() == RolloutStatus.POSTPONED) {
            lines.add(
                    schedule.wave() == null
                            ? words.date(schedule.planned())
                            : words.say(
                                    "portal.rollout.date-and-wave", words.date(schedule.planned()), schedule.wave()));
            moved(schedule, lines);
            waiting(cell.readiness(), lines);
        } else if (schedule.live() != null) {
            lines.add(words.say("portal.rollout.since", words.date(schedule.live())));
            moved(schedule, lines);
        }
        lines.addAll(words.onBehalf(cell.unconfirmed()));
        return new CellView(words.choice(cell.status()), color(cell.status()), lines);
    }

    private void moved(RolloutSchedule schedule, List<String> lines) {
        if (schedule.moved()) {
            lines.add(words.say("portal.rollout.originally", words.date(schedule.original())));
        }
        if (schedule.moveReason() != null) {
            lines.add(words.say("portal.rollout.moved-because", shortened(schedule.moveReason())));
        }
    }

    private void waiting(RolloutReadiness readiness, List<String> lines) {
        lines.add(words.say(Boolean.TRUE.equals(readiness.locked()) ? "rollout.privacy-shut" : "rollout.privacy-open"));
        lines.add(
                readiness.staffTrained() == null
                        ? words.say("portal.rollout.not-trained")
                        : words.say("portal.rollout.trained", readiness.staffTrained(), readiness.staffToBeTrained()));
        if (Boolean.TRUE.equals(readiness.joined())) {
            lines.add(words.say("portal.rollout.joined"));
        }
    }

    /** The whole reason stands on the municipality's own page. */
    private static String shortened(String text) {
        return text.length() <= MOST ? text : text.substring(0, MOST).stripTrailing() + "…";
    }

    private static String color(RolloutStatus status) {
        return switch (status) {
            case LIVE, ACCEPTED -> "success";
            case POSTPONED -> "warning";
            case NOT_ACCEPTED -> "danger";
            case PLANNED -> "info";
            case NOT_STARTED, WAIVED, WITHDRAWN, NOT_PARTICIPATING -> "neutral";
        };
    }
}
