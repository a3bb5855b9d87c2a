package no.gevinstflyt.story;

import java.util.List;

/** The administrator making accounts, as in Admin. */
final class Accounts {

    private final Actor admin;

    Accounts(Actor admin) {
        this.admin = admin;
    }

    /** A person with the demonstration's password. */
    void person(String id, List<String> groups, List<String> collaborations) {
        admin.post(
                        "/engine-rest/user/create",
                        """
                        {"profile": {"id": "%s", "firstName": "Kontakt", "lastName": "%s", "email": ""},
                         "credentials": {"password": "gevinstflyt"}}"""
                                .formatted(id, id))
                .ok();
        groups.forEach(group -> put("/engine-rest/group/" + group + "/members/" + id));
        collaborations.forEach(tenant -> put("/engine-rest/tenant/" + tenant + "/user-members/" + id));
    }

    private void put(String path) {
        admin.send("PUT", path, "").ok();
    }
}
