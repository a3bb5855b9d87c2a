package no.gevinstflyt.engine.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.camunda.bpm.engine.rest.security.auth.impl.ContainerBasedAuthenticationProvider;

/** Hands the person who is signed in to the engine's own web applications, so that nobody signs in twice. */
public class WebappSignIn extends ContainerBasedAuthenticationProvider {

    @Override
    public AuthenticationResult extractAuthenticatedUser(HttpServletRequest request, ProcessEngine engine) {
        if (request.getUserPrincipal() == null) {
            return AuthenticationResult.unsuccessful();
        }
        String user = request.getUserPrincipal().getName();
        AuthenticationResult result = new AuthenticationResult(user, true);
        var identity = engine.getIdentityService();
        List<Group> groups = identity.createGroupQuery().groupMember(user).unlimitedList();
        List<Tenant> tenants = identity.createTenantQuery()
                .userMember(user)
                .includingGroupsOfUser(true)
                .unlimitedList();
        result.setGroups(groups.stream().map(Group::getId).toList());
        result.setTenants(tenants.stream().map(Tenant::getId).toList());
        return result;
    }
}
