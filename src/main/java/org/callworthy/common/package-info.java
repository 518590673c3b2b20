/**
 * Ground floor: what every room may use and no user could name. Ids, exact points, text in several languages, the clock.
 * Decides nothing; has no tables.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package org.callworthy.common;
