package no.gevinstflyt.story;

import java.util.List;
import java.util.TreeMap;

/** What the whole of a project holds, in engine and tables, to see that nothing has changed. */
final class Progress {

    private Progress() {}

    static String of(Site site, String code) {
        Actor admin = site.as("admin");
        TreeMap<String, String> all = new TreeMap<>();
        for (String reader : List.of("prosjektleder", "k1839")) {
            all.put(
                    reader,
                    site.as(reader)
                            .get("/api/v1/projects/" + code + "/targets?size=500")
                            .ok()
                            .text());
        }
        for (String part : List.of("", "/participations", "/decisions", "/mappings", "/plan-versions")) {
            all.put(part, admin.get("/api/v1/projects/" + code + part).ok().text());
        }
        admin.get("/engine-rest/process-instance?businessKey=" + code)
                .ok()
                .json()
                .findValuesAsText("id")
                .forEach(id -> all.put(
                        "variables of " + id,
                        new TreeMap<>(Variables.fields(admin.get("/engine-rest/process-instance/" + id + "/variables")
                                        .ok()
                                        .json()))
                                .toString()));
        return all.toString();
    }
}
