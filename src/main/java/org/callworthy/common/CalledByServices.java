package org.callworthy.common;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says of a service, or of one of its methods, that it asks nobody for a role: only services call it, which have asked, or
 * listeners and jobs, which serve nobody in particular. Views and endpoints must not; a test of the architecture holds them to
 * it. What a view or an endpoint calls names its roles with {@code @RolesAllowed}, or says with {@code @PermitAll} that it answers
 * everybody: what is public, what a token opens, or what is the signed-in person's own.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface CalledByServices {}
