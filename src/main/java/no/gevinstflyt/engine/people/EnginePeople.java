package no.gevinstflyt.engine.people;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import no.gevinstflyt.engine.Caller;
import no.gevinstflyt.engine.People;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** People as the engine's identity tables have them. */
@Component
class EnginePeople implements People {

    private final IdentityService identity;

    EnginePeople(@Lazy IdentityService identity) {
        this.identity = identity;
    }

    @Override
    public Optional<Caller> current() {
        Authentication current = identity.getCurrentAuthentication();
        return current == null
                ? Optional.empty()
                : Optional.of(new Caller(current.getUserId(), set(current.getGroupIds()), set(current.getTenantIds())));
    }

    @Override
    public Optional<Caller> find(String userId) {
        return asProduct(() -> user(userId)
                .map(user -> new Caller(
                        userId,
                        identity.createGroupQuery().groupMember(userId).unlimitedList().stream()
                                .map(Group::getId)
                                .collect(Collectors.toCollection(TreeSet::new)),
                        identity
                                .createTenantQuery()
                                .userMember(userId)
                                .includingGroupsOfUser(true)
                                .unlimitedList()
                                .stream()
                                .map(Tenant::getId)
                                .collect(Collectors.toCollection(TreeSet::new)))));
    }

    @Override
    public String name(String userId) {
        return asProduct(() -> user(userId)
                .map(user -> (user.getFirstName() + " " + user.getLastName()).strip())
                .filter(name -> !name.isEmpty())
                .orElse(userId));
    }

    @Override
    public List<String> members(String group) {
        return asProduct(() -> identity.createUserQuery().memberOfGroup(group).unlimitedList().stream()
                .map(User::getId)
                .sorted()
                .toList());
    }

    @Override
    public boolean passwordMatches(String userId, String password) {
        return asProduct(() -> identity.checkPassword(userId, password));
    }

    @Override
    public <T> T as(Caller caller, Supplier<T> work) {
        return with(
                new Authentication(caller.userId(), List.copyOf(caller.groups()), List.copyOf(caller.collaborations())),
                work);
    }

    @Override
    public <T> T asProduct(Supplier<T> work) {
        return with(null, work);
    }

    private <T> T with(@Nullable Authentication authentication, Supplier<T> work) {
        Authentication before = identity.getCurrentAuthentication();
        identity.setAuthentication(authentication);
        try {
            return work.get();
        } finally {
            identity.setAuthentication(before);
        }
    }

    private Optional<User> user(String userId) {
        return Optional.ofNullable(identity.createUserQuery().userId(userId).singleResult());
    }

    private static Set<String> set(@Nullable List<String> ids) {
        return ids == null ? Set.of() : new TreeSet<>(ids);
    }
}
