/** The start page by role: what is waiting, what comes next. Reads across; has no tables. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule
package org.callworthy.home;
