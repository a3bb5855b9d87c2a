package no.gevinstflyt.gate;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import no.gevinstflyt.gate.GateCase.State;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;
import org.springframework.data.repository.query.Param;

/** The cases; each is added once, and its later parts are set one by one. */
interface GateCases extends Repository<GateCase, Long> {

    GateCase save(GateCase newCase);

    Optional<GateCase> findById(Long id);

    /** Keeps others from deciding or voting until the transaction ends. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<GateCase> findLockedById(Long id);

    /** The cases of a project, the newest first. */
    List<GateCase> findByCodeOrderByIdDesc(String code);

    /** Cases whose decision the client has been told is late, the longest waiting first. */
    List<GateCase> findByClientToldAtIsNotNullAndStateAndCollaborationInOrderByClientToldAt(
            State state, Collection<String> collaborations);

    @Modifying
    @Query("update gate_case set paper_id = :paper, paper_sha256 = :sha256 where id = :id and paper_id is null")
    int setPaper(@Param("id") long id, @Param("paper") long paper, @Param("sha256") String sha256);

    @Modifying
    @Query("update gate_case set advice = :advice, advice_text = :text, advised_by = :by, advised_at = :at"
            + " where id = :id")
    int setAdvice(
            @Param("id") long id,
            @Param("advice") Advice advice,
            @Param("text") @Nullable String text,
            @Param("by") String by,
            @Param("at") OffsetDateTime at);

    @Modifying
    @Query("update gate_case set advice_missing = true where id = :id and advice is null")
    int setAdviceMissing(@Param("id") long id);

    @Modifying
    @Query("update gate_case set client_told_at = :at where id = :id and client_told_at is null")
    int setClientTold(@Param("id") long id, @Param("at") OffsetDateTime at);

    @Modifying
    @Query("update gate_case set state = :state, round = :round where id = :id")
    int setState(@Param("id") long id, @Param("state") State state, @Param("round") int round);
}
