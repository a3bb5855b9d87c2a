package no.gevinstflyt.security;

import java.util.Collection;
import java.util.List;
import no.gevinstflyt.engine.People;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;

/** Signs people in against the engine's users; too many wrong passwords lock for a while, as the engine is set. */
@Component
class EngineUsers implements AuthenticationProvider {

    private final People people;

    EngineUsers(People people) {
        this.people = people;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String user = attempt.getName();
        if (attempt.getCredentials() == null || !matches(user, String.valueOf(attempt.getCredentials()))) {
            throw new BadCredentialsException("sign-in refused");
        }
        return UsernamePasswordAuthenticationToken.authenticated(user, null, authorities(user));
    }

    private boolean matches(String user, String password) {
        try {
            return people.passwordMatches(user, password);
        } catch (RuntimeException locked) {
            throw new BadCredentialsException("sign-in refused", locked);
        }
    }

    private Collection<SimpleGrantedAuthority> authorities(String user) {
        boolean administrator =
                people.find(user).filter(person -> person.administrator()).isPresent();
        return administrator ? List.of(new SimpleGrantedAuthority("ROLE_ADMINISTRATOR")) : List.of();
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
