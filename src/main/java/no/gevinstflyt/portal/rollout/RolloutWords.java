package no.gevinstflyt.portal.rollout;

import java.util.ArrayList;
import java.util.List;
import no.gevinstflyt.portal.web.Words;
import no.gevinstflyt.rollout.RolloutCell;
import no.gevinstflyt.rollout.RolloutMatrix;
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
     * @param lines dates and what is left to do
     */
    record CellView(String state, String color, List<String> lines) {}

    RowView row(RolloutMatrix.Row row) {
        return new RowView(row.name(), row.cells().stream().map(this::cell).toList());
    }

    private CellView cell(RolloutCell cell) {
        List<String> lines = new ArrayList<>();
        if (cell.status() == RolloutStatus.PLANNED || cell.status() == RolloutStatus.POSTPONED) {
            lines.add(
                    cell.wave() == null
                            ? words.date(cell.planned())
                            : words.say("portal.rollout.date-and-wave", words.date(cell.planned()), cell.wave()));
            moved(cell, lines);
            waiting(cell, lines);
        } else if (cell.live() != null) {
            lines.add(words.say("portal.rollout.since", words.date(cell.live())));
            moved(cell, lines);
        }
        return new CellView(words.choice(cell.status()), color(cell.status()), lines);
    }

    private void moved(RolloutCell cell, List<String> lines) {
        if (cell.moved()) {
            lines.add(words.say("portal.rollout.originally", words.date(cell.original())));
        }
        if (cell.moveReason() != null) {
            lines.add(words.say("portal.rollout.moved-because", shortened(cell.moveReason())));
        }
    }

    private void waiting(RolloutCell cell, List<String> lines) {
        lines.add(words.say(Boolean.TRUE.equals(cell.locked()) ? "rollout.privacy-shut" : "rollout.privacy-open"));
        lines.add(
                cell.staffTrained() == null
                        ? words.say("portal.rollout.not-trained")
                        : words.say("portal.rollout.trained", cell.staffTrained(), cell.staffToBeTrained()));
        if (Boolean.TRUE.equals(cell.joined())) {
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
