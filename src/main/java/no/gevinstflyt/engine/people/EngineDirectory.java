package no.gevinstflyt.engine.people;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.gevinstflyt.engine.Directory;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.User;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes users, groups and tenants to the engine's identity tables. */
@Component
class EngineDirectory implements Directory {

    private static final String GROUP_TYPE = "WORKFLOW";
    private static final String ADMINISTRATORS = "camunda-admin";

    private final IdentityService identity;

    EngineDirectory(@Lazy IdentityService identity) {
        this.identity = identity;
    }

    @Override
    public boolean hasUsers() {
        return identity.createUserQuery().count() > 0;
    }

    @Override
    @Transactional
    public void collaboration(String id, String name) {
        Tenant tenant = identity.createTenantQuery().tenantId(id).singleResult();
        if (tenant == null) {
            tenant = identity.newTenant(id);
        }
        if (!name.equals(tenant.getName())) {
            tenant.setName(name);
            identity.saveTenant(tenant);
        }
    }

    @Override
    @Transactional
    public void groups(Map<String, String> names) {
        Map<String, Group> there = identity.createGroupQuery().unlimitedList().stream()
                .collect(Collectors.toMap(Group::getId, Function.identity()));
        names.forEach((id, name) -> {
            Group group = there.containsKey(id) ? there.get(id) : newGroup(id);
            if (!name.equals(group.getName())) {
                group.setName(name);
                identity.saveGroup(group);
            }
        });
    }

    private Group newGroup(String id) {
        Group group = identity.newGroup(id);
        group.setType(ADMINISTRATORS.equals(id) ? "SYSTEM" : GROUP_TYPE);
        return group;
    }

    @Override
    @Transactional
    public void person(Person person, String password) {
        if (identity.createUserQuery().userId(person.id()).count() > 0) {
            return;
        }
        User user = identity.newUser(person.id());
        user.setFirstName(person.firstName());
        user.setLastName(person.lastName());
        user.setPassword(password);
        identity.saveUser(user);
        person.groups().forEach(group -> identity.createMembership(person.id(), group));
        person.collaborations().forEach(tenant -> identity.createTenantUserMembership(tenant, person.id()));
    }
}
