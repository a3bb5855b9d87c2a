package no.gevinstflyt.document;

import java.util.List;

/** A part of a paper under a heading of its own, as a feature contributes it. */
public record Section(String heading, List<Block> blocks) {

    public Section {
        blocks = List.copyOf(blocks);
    }

    public static Section of(String heading, Block... blocks) {
        return new Section(heading, List.of(blocks));
    }
}
