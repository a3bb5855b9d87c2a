package no.gevinstflyt.setup;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What is answered of a sample project that has not come further than its first decision point.
 *
 * @param recommendation what the steering group is asked to decide at BP1
 */
record SampleIdea(ObjectNode start, ObjectNode idea, String recommendation) {

    /** Plays the project up to the decision, which is left for who tries the demonstration. */
    void play(SampleStage stage) {
        stage.start(start);
        stage.leader("describe-idea", idea);
        stage.prepared(recommendation, stage.meetingAhead());
    }
}
