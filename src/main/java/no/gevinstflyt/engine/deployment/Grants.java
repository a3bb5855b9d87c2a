package no.gevinstflyt.engine.deployment;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people may do in the engine beside working on the tasks they are candidates for. Each grant is made once;
 * nothing is taken away from what an administrator has set.
 */
@Component
public class Grants {

    private static final List<Permission> ALL = List.of(Permissions.ALL);

    private final AuthorizationService authorizations;

    Grants(AuthorizationService authorizations) {
        this.authorizations = authorizations;
    }

    /** Everybody who is signed in may open Tasklist and read the processes' definitions, but no instance of them. */
    @Transactional
    public void toEverybody() {
        global(Resources.APPLICATION, "tasklist", Permissions.ACCESS);
        global(Resources.PROCESS_DEFINITION, "*", Permissions.READ);
        global(Resources.DECISION_DEFINITION, "*", Permissions.READ);
    }

    /** Lets a group start a process, in Tasklist and over REST. */
    @Transactional
    public void start(String group, String process) {
        toGroup(group, Resources.PROCESS_DEFINITION, process, List.of(Permissions.READ, Permissions.CREATE_INSTANCE));
        toGroup(group, Resources.PROCESS_INSTANCE, "*", List.of(Permissions.CREATE));
    }

    /** Gives the administrators everything. */
    @Transactional
    public void everything(String group) {
        Set<Integer> there = authorizations
                .createAuthorizationQuery()
                .authorizationType(Authorization.AUTH_TYPE_GRANT)
                .groupIdIn(group)
                .resourceId("*")
                .list()
                .stream()
                .map(Authorization::getResourceType)
                .collect(Collectors.toSet());
        Stream.of(Resources.values())
                .filter(resource -> !there.contains(resource.resourceType()))
                .forEach(resource -> grant(group, resource, "*", ALL));
    }

    /** Lets everybody see a filter of Tasklist. */
    void filter(String filterId) {
        global(Resources.FILTER, filterId, Permissions.READ);
    }

    private void global(Resource resource, String id, Permission permission) {
        long there = authorizations
                .createAuthorizationQuery()
                .authorizationType(Authorization.AUTH_TYPE_GLOBAL)
                .resourceType(resource)
                .resourceId(id)
                .count();
        if (there == 0) {
            Authorization grant = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GLOBAL);
            grant.setUserId(Authorization.ANY);
            save(grant, resource, id, List.of(permission));
        }
    }

    private void toGroup(String group, Resource resource, String id, List<Permission> permissions) {
        long there = authorizations
                .createAuthorizationQuery()
                .authorizationType(Authorization.AUTH_TYPE_GRANT)
                .groupIdIn(group)
                .resourceType(resource)
                .resourceId(id)
                .count();
        if (there == 0) {
            grant(group, resource, id, permissions);
        }
    }

    private void grant(String group, Resource resource, String id, List<Permission> permissions) {
        Authorization grant = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        grant.setGroupId(group);
        save(grant, resource, id, permissions);
    }

    private void save(Authorization grant, Resource resource, String id, List<Permission> permissions) {
        grant.setResource(resource);
        grant.setResourceId(id);
        permissions.forEach(grant::addPermission);
        authorizations.saveAuthorization(grant);
    }
}
