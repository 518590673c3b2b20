package org.callworthy.shell;

import com.vaadin.flow.component.Component;
import org.springframework.aop.Advisor;
import org.springframework.aop.ClassFilter;
import org.springframework.aop.support.ComposablePointcut;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.security.authorization.method.AuthorizationInterceptorsOrder;
import org.springframework.security.authorization.method.AuthorizationManagerBeforeMethodInterceptor;
import org.springframework.security.authorization.method.Jsr250AuthorizationManager;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;

/**
 * Holds services to the roles that they name. Views name roles, too, but there the router asks; a view behind a proxy would
 * be two components, and its session could not be kept. No other annotation is looked for, and none on what is not ours: at each
 * start every bean would be searched for them.
 */
@Configuration
@EnableMethodSecurity(prePostEnabled = false)
class ServiceSecurity {

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor rolesOfServices() {
        ClassFilter services =
                type -> type.getName().startsWith("org.callworthy.") && !Component.class.isAssignableFrom(type);
        ComposablePointcut guarded = new ComposablePointcut(
                        AuthorizationManagerBeforeMethodInterceptor.jsr250().getPointcut())
                .intersection(services);
        AuthorizationManagerBeforeMethodInterceptor advisor =
                new AuthorizationManagerBeforeMethodInterceptor(guarded, new Jsr250AuthorizationManager());
        advisor.setOrder(AuthorizationInterceptorsOrder.JSR250.getOrder());
        return advisor;
    }
}
