/**
 * What surrounds every screen: main layout, sign-in page, error pages, security headers, language and theme. Decides
 * nothing about assessment; has no tables.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"common", "common :: ui", "audit", "account", "notice", "notice :: ui"})
package org.callworthy.shell;
