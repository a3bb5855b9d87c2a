package no.gevinstflyt.measurement;

/** Brings a correction to the person who approves it. */
public interface Approvals {

    /**
     * Starts the way of a correction.
     *
     * @param report the correction's report
     * @param needed whether somebody must approve it; where not, it is only added up
     */
    void start(Round round, String municipality, long report, boolean needed);

    /** Whether the municipality's figures of the round are being worked on. */
    boolean open(Round round, String municipality);
}
