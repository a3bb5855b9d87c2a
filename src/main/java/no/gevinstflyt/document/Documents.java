package no.gevinstflyt.document;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The files that the product has made: added, read, never changed or removed. Who may read one, its feature says. */
@Service
@Transactional
public class Documents {

    private static final String METADATA =
            "select id, kind, collaboration, project, municipality, file_name, sha256, size_bytes, made_at from document";

    private final JdbcClient jdbc;
    private final Clock clock;

    Documents(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Keeps a file. The same content stored twice is two documents with one hash. */
    public StoredDocument store(
            String kind,
            String collaboration,
            @Nullable String project,
            @Nullable String municipality,
            String fileName,
            byte[] content) {
        String sha256 = sha256(content);
        Instant madeAt = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        KeyHolder id = new GeneratedKeyHolder();
        jdbc.sql(
                        """
                        insert into document
                          (kind, collaboration, project, municipality, file_name, sha256, size_bytes, made_at, content)
                        values
                          (:kind, :collaboration, :project, :municipality, :fileName, :sha256, :size, :madeAt, :content)
                        """)
                .param("kind", kind)
                .param("collaboration", collaboration)
                .param("project", project, Types.VARCHAR)
                .param("municipality", municipality, Types.VARCHAR)
                .param("fileName", fileName)
                .param("sha256", sha256)
                .param("size", content.length)
                .param("madeAt", OffsetDateTime.ofInstant(madeAt, ZoneOffset.UTC))
                .param("content", content)
                .update(id, "id");
        return new StoredDocument(
                id.getKeyAs(Number.class).longValue(),
                kind,
                collaboration,
                project,
                municipality,
                fileName,
                sha256,
                content.length,
                madeAt);
    }

    @Transactional(readOnly = true)
    public Optional<StoredDocument> find(long id) {
        return jdbc.sql(METADATA + " where id = :id")
                .param("id", id)
                .query(Documents::metadata)
                .optional();
    }

    /** The project's documents, the newest first. */
    @Transactional(readOnly = true)
    public List<StoredDocument> of(String project) {
        return jdbc.sql(METADATA + " where project = :project order by id desc")
                .param("project", project)
                .query(Documents::metadata)
                .list();
    }

    /**
     * The file itself.
     *
     * @throws IllegalStateException if it is no longer what was stored
     */
    @Transactional(readOnly = true)
    public Optional<byte[]> content(long id) {
        return jdbc.sql("select content, sha256 from document where id = :id")
                .param("id", id)
                .query((row, number) -> unchanged(id, row.getBytes("content"), row.getString("sha256")))
                .optional();
    }

    private static byte[] unchanged(long id, byte[] content, String sha256) {
        if (!sha256(content).equals(sha256)) {
            throw new IllegalStateException("Document " + id + " is not what was stored: its SHA-256 differs");
        }
        return content;
    }

    private static StoredDocument metadata(ResultSet row, int number) throws SQLException {
        return new StoredDocument(
                row.getLong("id"),
                row.getString("kind"),
                row.getString("collaboration"),
                row.getString("project"),
                row.getString("municipality"),
                row.getString("file_name"),
                row.getString("sha256"),
                row.getLong("size_bytes"),
                row.getObject("made_at", OffsetDateTime.class).toInstant());
    }

    /** The SHA-256 of a content, in hexadecimal digits. */
    public static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
