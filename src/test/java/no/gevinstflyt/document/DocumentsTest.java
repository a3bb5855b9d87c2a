package no.gevinstflyt.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DocumentsTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:15:30.123Z");
    private static final byte[] CONTENT = "abc".getBytes(StandardCharsets.UTF_8);
    private static final String SHA256_OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    private final JdbcDataSource h2 = new JdbcDataSource();
    private EmbeddedPostgres postgres;

    @BeforeAll
    void start() throws IOException {
        h2.setURL("jdbc:h2:mem:documents;DB_CLOSE_DELAY=-1");
        postgres = EmbeddedPostgres.start();
        migrate(h2, "binary large object");
        migrate(postgres.getPostgresDatabase(), "bytea");
    }

    @AfterAll
    void stop() throws IOException {
        postgres.close();
    }

    DataSource[] databases() {
        return new DataSource[] {h2, postgres.getPostgresDatabase()};
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aDocumentIsKeptWithItsHash(DataSource database) {
        Documents documents = documents(database);

        StoredDocument stored =
                documents.store("case-package", "salten", "SALTEN-2026-001", "1839", "saksframlegg.docx", CONTENT);

        assertThat(stored.sha256()).isEqualTo(SHA256_OF_ABC);
        assertThat(stored.madeAt()).isEqualTo(NOW);
        assertThat(documents.find(stored.id())).contains(stored);
        assertThat(documents.content(stored.id()).orElseThrow()).isEqualTo(CONTENT);
        assertThat(documents.content(stored.id() + 1000)).isEmpty();
        assertThat(documents.find(stored.id() + 1000)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aProjectSeesItsOwnDocumentsTheNewestFirst(DataSource database) {
        Documents documents = documents(database);
        StoredDocument first =
                documents.store("decision-paper", "salten", "SALTEN-2026-002", null, "bp1.docx", CONTENT);
        StoredDocument second =
                documents.store("decision-paper", "salten", "SALTEN-2026-002", null, "bp1.docx", CONTENT);
        documents.store("decision-paper", "salten", "SALTEN-2026-003", null, "bp1.docx", CONTENT);
        documents.store("action-plan", "salten", null, null, "handlingsdel.docx", CONTENT);

        assertThat(documents.of("SALTEN-2026-002")).containsExactly(second, first);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void contentChangedBehindTheProductsBackIsNotHandedOut(DataSource database) {
        Documents documents = documents(database);
        StoredDocument stored = documents.store("decision-paper", "salten", null, null, "bp1.docx", CONTENT);
        JdbcClient.create(database)
                .sql("update document set content = :content where id = :id")
                .param("content", new byte[] {1, 2, 3})
                .param("id", stored.id())
                .update();

        assertThatThrownBy(() -> documents.content(stored.id()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("SHA-256");
    }

    private static Documents documents(DataSource database) {
        return new Documents(JdbcClient.create(database), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private static void migrate(DataSource database, String binary) {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration/document")
                .placeholders(Map.of("binary", binary))
                .load()
                .migrate();
    }
}
