package no.gevinstflyt.benefit;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the resource group wants mended, by the benefit's code. */
@Repository
class Comments {

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations batch;

    Comments(JdbcClient jdbc, NamedParameterJdbcOperations batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    /** Puts these comments in the place of the mapping's earlier ones. */
    void replace(long mapping, Map<String, String> comments) {
        jdbc.sql("delete from benefit_mapping_comment where mapping = ?")
                .param(mapping)
                .update();
        batch.batchUpdate(
                "insert into benefit_mapping_comment (mapping, benefit, remark) values (:mapping, :benefit, :remark)",
                comments.entrySet().stream()
                        .map(comment -> new MapSqlParameterSource("mapping", mapping)
                                .addValue("benefit", comment.getKey())
                                .addValue("remark", comment.getValue()))
                        .toArray(SqlParameterSource[]::new));
    }

    Map<String, String> of(long mapping) {
        Map<String, String> comments = new LinkedHashMap<>();
        jdbc.sql("select benefit, remark from benefit_mapping_comment where mapping = ? order by benefit")
                .param(mapping)
                .query(row -> {
                    comments.put(row.getString(1), row.getString(2));
                });
        return comments;
    }
}
